"""A chart's figures laid out (DESIGN 8): rows, order, colours, labels, and the inner plot area, so
that the longest category and the largest value label have room whatever they are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from deck.canvas import Canvas
from deck.chart_geometry import BARS, FLAT
from deck.charting_axes import axis_of
from deck.charting_labels import labelled
from deck.charting_room import WIDEST_NAME, Written, roomed, widest_name, width
from deck.charting_rows import Picked, Values, picked, type_of
from deck.charting_series import accented, series_of
from deck.drawing import plain
from deck.frame import Chart, ChartType, Paragraph
from deck.geometry import Rect
from deck.model import Text
from deck.strings import number
from deck.template import TextStyle

if TYPE_CHECKING:
    from deck.blocks.chart import ChartBody

WIDEST_LABEL = 0.34  # of the chart's width, for category labels of a bar chart
FIGURE_PT = 22
MOST_UNSKIPPED = 6  # categories on an axis across are never left out of so few


def drawn(canvas: Canvas, body: ChartBody) -> Chart | None:
    """Return the chart item of a chart body, in the layout's chart slot; None, with a fault, if
    there is nothing to draw. Emits: chart-unfit, chart-cut, overflow, word-too-wide."""
    slot = canvas.slot("chart")
    labels = canvas.style("side")
    kind, pick = type_of(body), picked(body)
    if not any(value is not None for row in body.rows for value in row.values):
        return None
    categories, skip = _categories(canvas, body, pick, labels, slot.rect)
    told = _told(canvas, body)
    alt = canvas.strings.alt.chart.format(
        type=canvas.strings.alt.chart_type[kind],
        title=plain(canvas, body.title),
        shows=plain(canvas, body.shows),
        values="; ".join(_lines(canvas, body, _named(canvas, body, pick))),
    )
    chart = Chart(
        rect=slot.rect, name=canvas.strings.names.chart, alt=alt, type=kind, skip=skip,
        categories=categories, series=series_of(canvas, body, kind, pick), labels=labels,
        figures=replace(labels, size_pt=canvas.points(FIGURE_PT), bold=True), values=_format(body),
        accent=() if kind == "scatter" else accented(body, pick), idx=slot.idx,
        title=plain(canvas, body.title),
        least=body.least if body.least is not None else _least(body, kind),
        most=body.most, form=body.as_ or "native",
        address=canvas.address("chart", "body.rows", "; ".join(told)),
    )  # fmt: skip
    if kind == "scatter":
        chart = _with_axes(canvas, body, chart)
    written = _written(canvas, body, chart)
    return labelled(canvas, roomed(canvas, chart, written), written)


def title_of(canvas: Canvas, body: ChartBody) -> tuple[Paragraph, ...]:
    """Return the chart's title; where rows are left out it says how many of them are shown."""
    pick = picked(body)
    made = canvas.rich(body.title)
    if not pick.rest or pick.total:
        return made
    words = canvas.strings.words.largest.format(n=len(pick.rows), of=len(body.rows))
    return (*made[:-1], replace(made[-1], runs=(*made[-1].runs, *canvas.rich(words)[0].runs)))


def values_of(canvas: Canvas, body: ChartBody) -> list[str]:
    """Return what the notes say under Data: every row of the content, "Label: value", then what
    became of the rows that are not drawn on their own, and of the form that was asked for."""
    pick = picked(body)
    lines = _told(canvas, body)
    if pick.rest:
        words = canvas.strings.words
        names = canvas.strings.numbers.list_join.join(plain(canvas, one.label) for one in pick.rest)
        pattern = words.other_sum if pick.total else words.other_dropped
        lines += _lines(canvas, body, _named(canvas, body, pick)[len(pick.rows) :])
        lines.append(pattern.format(n=len(pick.rest), names=names))
    if type_of(body) != body.type:
        lines.append(canvas.strings.words.parts_as_bars)
    loud = accented(body, pick) if body.type == "scatter" else ()
    if loud:
        names = [plain(canvas, pick.rows[n].label) for n in loud]
        joined = canvas.strings.numbers.list_join.join(names)
        lines.append(canvas.strings.words.highlighted_rows.format(names=joined))
    return lines


def _told(canvas: Canvas, body: ChartBody) -> list[str]:
    return _lines(canvas, body, [(plain(canvas, row.label), row.values) for row in body.rows])


def _named(canvas: Canvas, body: ChartBody, pick: Picked) -> list[tuple[str, Values]]:
    """Return the rows as drawn, with that of the others."""
    rows = [(plain(canvas, row.label), row.values) for row in pick.rows]
    if pick.total:
        rows.append((_other(canvas, pick), pick.total))
    return rows


def _other(canvas: Canvas, pick: Picked) -> str:
    return canvas.strings.words.other.format(n=len(pick.rest))


def _lines(canvas: Canvas, body: ChartBody, rows: list[tuple[str, Values]]) -> list[str]:
    """Return one line a category, "Label: value", or with each series named."""
    names = _names(canvas, body)
    return [
        f"{label}: "
        + ", ".join(
            f"{name} {_figure(canvas, body, value)}".strip()
            for name, value in zip(names, values, strict=False)
        )
        for label, values in rows
    ]  # fmt: skip


def _names(canvas: Canvas, body: ChartBody) -> tuple[str, ...]:
    if body.type == "scatter":
        return tuple(plain(canvas, one) for one in body.axes)
    return tuple(plain(canvas, one) for one in body.series) or ("",)


def _figure(canvas: Canvas, body: ChartBody, value: float | None) -> str:
    if value is None:
        return canvas.strings.words.no_value
    return f"{number(canvas.strings, value, body.decimals)}{body.suffix}"


def _written(canvas: Canvas, body: ChartBody, chart: Chart) -> Written:
    """Return every value as it reads, and where the names of several series stand."""
    figures = tuple(
        tuple("" if value is None else _figure(canvas, body, value) for value in one.values)
        for one in chart.series
    )
    several = len(chart.series) > 1
    fits = several and widest_name(canvas, chart) <= WIDEST_NAME * chart.rect.w
    beside = fits and chart.type in ("bar", "line", "area", "column-stacked")
    return Written(figures=figures, key=several and not beside, beside=beside)


def _format(body: ChartBody) -> str:
    places = "." + "0" * body.decimals if body.decimals else ""
    tail = f'"{body.suffix}"' if body.suffix else ""
    return f"#,##0{places}{tail};\u2212#,##0{places}{tail}"


def _least(body: ChartBody, kind: ChartType) -> float | None:
    """Return nought where nothing lies below it, so that no program chooses another start."""
    values = [value for row in body.rows for value in row.values if value is not None]
    return 0 if kind != "scatter" and all(value >= 0 for value in values) else None


def _with_axes(canvas: Canvas, body: ChartBody, chart: Chart) -> Chart:
    style = canvas.style("label")
    xs = [one for one in chart.series[0].xs if one is not None]
    ys = [one for series in chart.series for one in series.values if one is not None]
    across, up = (plain(canvas, one) for one in body.axes)
    return replace(
        chart, across=axis_of(across, xs, canvas.strings, style),
        up=axis_of(up, ys, canvas.strings, style),
    )  # fmt: skip


def _categories(
    canvas: Canvas, body: ChartBody, pick: Picked, style: TextStyle, rect: Rect
) -> tuple[tuple[str, ...], int]:
    """Return the category labels broken into lines, as the axis would break them, with line feeds
    in the cell; and, of many along an axis across, every which one is written."""
    kind = type_of(body)
    sources = [(plain(canvas, row.label), row.label) for row in pick.rows]
    texts: list[tuple[str, Text | None]] = [*sources]
    if pick.total:
        texts.append((_other(canvas, pick), None))
    if kind in ("scatter", "doughnut"):
        return tuple(text for text, _ in texts), 1
    skip = 1
    room = round(rect.w * WIDEST_LABEL)
    if kind not in FLAT:
        band = rect.w * 0.9 / max(1, len(texts) - (0 if kind in BARS else 1))
        if len(texts) > MOST_UNSKIPPED:
            widest = max(width(canvas, text, style) for text, _ in texts)
            skip = max(1, -(-round(widest * 1.15) // round(band)))
        room = round(band * skip)
    return tuple(_broken(canvas, text, about, style, room) for text, about in texts), skip


def _broken(canvas: Canvas, text: str, about: Text | None, style: TextStyle, room: int) -> str:
    found = canvas.measured(canvas.rich(text), (style,), room)
    if found.unbreakable:
        canvas.fault(
            "word-too-wide", f"the word '{found.unbreakable}' is wider than the chart's labels",
            about=about, hint="use a shorter word",
        )  # fmt: skip
    return "\n".join(line.strip() for line in found.lines)
