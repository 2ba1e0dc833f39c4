"""The workbook behind a chart, so that its data can be edited in PowerPoint."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pptx.chart.data import CategoryChartData
from pptx.chart.xlsx import CategoryWorkbookWriter

from deck.frame import Chart


@dataclass(frozen=True, slots=True, kw_only=True)
class Workbook:
    """An Excel file and the cell ranges in it: of the categories, and of each series its name, its
    values and, for a scatter chart, its other coordinates. Its dates are those of the clock until
    `deck.package` sets them."""

    blob: bytes
    categories: str
    names: tuple[str, ...]
    values: tuple[str, ...]
    xs: tuple[str, ...] = ()


def workbook(chart: Chart) -> Workbook:
    """Write the chart's data as categories down and series across; before a series of a scatter
    chart stands its coordinate across, once for all that share it."""
    data: Any = CategoryChartData(number_format=chart.values)
    data.categories = chart.categories
    own: list[int] = []
    across: list[int] = []
    shared: tuple[float | None, ...] = ()
    for series in chart.series:
        if series.xs:
            if series.xs != shared:
                data.add_series(f"{series.name or chart.title} (x)", series.xs, "General")
                across.append(len(data) - 1)
            else:
                across.append(across[-1])
            shared = series.xs
        own.append(len(data))
        data.add_series(series.name or chart.title, series.values)
    writer: Any = CategoryWorkbookWriter(data)
    columns = tuple(data)
    return Workbook(
        blob=writer.xlsx_blob,
        categories=writer.categories_ref,
        names=tuple(writer.series_name_ref(columns[n]) for n in own),
        values=tuple(writer.values_ref(columns[n]) for n in own),
        xs=tuple(writer.values_ref(columns[n]) for n in across),
    )
