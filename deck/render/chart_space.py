"""The XML of a chart, after DESIGN 8: flat marks, direct labels, no legend, grid or value axis.

Written here rather than by python-pptx, whose chart XML carries negative axis ids that the schema
forbids, a legend, gridlines and text without a language.
"""

from __future__ import annotations

from deck.chart_geometry import BARS, FLAT, GAP, HOLE, OVERLAP, STACKED
from deck.frame import Chart
from deck.opc.xml import Element, serialise, sub
from deck.render.chart_axes import FIRST_AXIS, axes_of
from deck.render.chart_labels import label_text
from deck.render.chart_series import series
from deck.render.text import Pen
from deck.render.tree import root
from deck.render.workbook import Workbook

KINDS = {
    "line": "c:lineChart", "area": "c:areaChart", "doughnut": "c:doughnutChart",
    "scatter": "c:scatterChart", "radar": "c:radarChart",
}  # fmt: skip


def chart_space(item: Chart, book: Workbook, pen: Pen, number: int) -> bytes:
    """Return the chart part without its link to the workbook; `number` counts the deck's charts."""
    space = root("c:chartSpace", "c a r")
    sub(space, "c:date1904", {"val": 0})
    sub(space, "c:roundedCorners", {"val": 0})
    chart = sub(space, "c:chart")
    sub(chart, "c:autoTitleDeleted", {"val": 1})
    area = sub(chart, "c:plotArea")
    _place(area, item.plot)
    axes = (FIRST_AXIS + 2 * number, FIRST_AXIS + 2 * number + 1)
    _plot(area, item, book, pen, axes)
    axes_of(area, item, pen, axes)
    _bare(area)
    sub(chart, "c:plotVisOnly", {"val": 1})
    sub(chart, "c:dispBlanksAs", {"val": "gap"})
    _bare(space)
    label_text(space, item.labels, pen)
    return serialise(space)


def _place(area: Element, plot: tuple[float, float, float, float]) -> None:
    """Fix the inner plot area, so that bars and labels stand where arrange has put them."""
    layout = sub(sub(area, "c:layout"), "c:manualLayout")
    sub(layout, "c:layoutTarget", {"val": "inner"})
    for tag in ("c:xMode", "c:yMode"):
        sub(layout, tag, {"val": "edge"})
    for tag, part in zip(("c:x", "c:y", "c:w", "c:h"), plot, strict=True):
        sub(layout, tag, {"val": f"{part:.6g}"})


def _plot(area: Element, item: Chart, book: Workbook, pen: Pen, axes: tuple[int, int]) -> None:
    plot = sub(area, KINDS.get(item.type, "c:barChart"))
    _kind(plot, item)
    sub(plot, "c:varyColors", {"val": 0})
    for number in range(len(item.series)):
        series(plot, item, number, book, pen)
    _spacing(plot, item)
    if item.type != "doughnut":
        for axis in axes:
            sub(plot, "c:axId", {"val": axis})


def _kind(plot: Element, item: Chart) -> None:
    """Add what stands before the series."""
    if item.type == "scatter":
        sub(plot, "c:scatterStyle", {"val": "lineMarker"})
    elif item.type == "radar":
        sub(plot, "c:radarStyle", {"val": "marker"})
    elif item.type in BARS:
        sub(plot, "c:barDir", {"val": "bar" if item.type in FLAT else "col"})
        sub(plot, "c:grouping", {"val": "stacked" if item.type in STACKED else "clustered"})
    elif item.type != "doughnut":
        stacked = item.type in STACKED and len(item.series) > 1
        sub(plot, "c:grouping", {"val": "stacked" if stacked else "standard"})


def _spacing(plot: Element, item: Chart) -> None:
    """Add what stands behind the series."""
    if item.type in BARS:
        sub(plot, "c:gapWidth", {"val": GAP})
        if item.type in STACKED:
            sub(plot, "c:overlap", {"val": 100})
        elif len(item.series) > 1:
            sub(plot, "c:overlap", {"val": OVERLAP})
    elif item.type == "line":
        sub(plot, "c:marker", {"val": 1})
    elif item.type == "doughnut":
        sub(plot, "c:firstSliceAng", {"val": 0})
        sub(plot, "c:holeSize", {"val": HOLE})


def _bare(parent: Element) -> None:
    """State that an area has neither ground nor outline."""
    shape = sub(parent, "c:spPr")
    sub(shape, "a:noFill")
    sub(sub(shape, "a:ln"), "a:noFill")
