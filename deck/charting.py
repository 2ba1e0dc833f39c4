"""A chart's figures laid out (DESIGN 8): order, colours, labels, and the inner plot area, so that
the longest category and the largest value label have room whatever they are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from deck.canvas import Canvas
from deck.drawing import plain
from deck.frame import Chart, Series
from deck.geometry import Rect
from deck.strings import number
from deck.template import Role, TextStyle

if TYPE_CHECKING:
    from deck.blocks.chart import ChartBody

WIDEST_LABEL = 0.34  # of the chart's width, for category labels of a bar chart
FIGURE_PT = 22


def drawn(canvas: Canvas, body: ChartBody) -> Chart:
    """Return the chart item of a chart body, in the layout's chart slot."""
    slot = canvas.slot("chart")
    labels = canvas.style("side")
    figures = replace(labels, size_pt=FIGURE_PT, bold=True)
    categories = tuple(_broken(canvas, plain(canvas, row.label), labels, body, slot.rect)
                       for row in body.rows)  # fmt: skip
    series = _series(canvas, body)
    alt = canvas.strings.alt.chart.format(
        type=canvas.strings.alt.chart_type[body.type],
        title=plain(canvas, body.title),
        shows=plain(canvas, body.shows),
        values="; ".join(values_of(canvas, body)),
    )
    return Chart(
        rect=slot.rect, name=canvas.strings.names.chart, alt=alt, type=body.type,
        categories=categories, series=series, labels=labels, figures=figures,
        values=_format(body), accent=_accent(body), idx=slot.idx, title=plain(canvas, body.title),
        plot=_plot(canvas, body, categories, series, labels, figures, slot.rect),
        least=_least(body), most=_most(body),
        address=canvas.address("chart", "body.rows", "; ".join(values_of(canvas, body))),
    )  # fmt: skip


def values_of(canvas: Canvas, body: ChartBody) -> list[str]:
    """Return one line a category, "Label: value", or with each series named."""
    return [
        f"{plain(canvas, row.label)}: "
        + ", ".join(
            f"{name} {value}".strip()
            for name, value in zip(
                _names(canvas, body), (_written(canvas, body, one) for one in row.values),
                strict=False,
            )
        )
        for row in body.rows
    ]  # fmt: skip


def _names(canvas: Canvas, body: ChartBody) -> tuple[str, ...]:
    if body.series:
        return tuple(plain(canvas, one) for one in body.series)
    return ("",)


def _written(canvas: Canvas, body: ChartBody, value: float | None) -> str:
    if value is None:
        return canvas.strings.words.no_value
    return f"{number(canvas.strings, value, body.decimals)}{body.suffix}"


def _series(canvas: Canvas, body: ChartBody) -> tuple[Series, ...]:
    """Return one series a column of values; with several, `highlight` names the accented one."""
    names = tuple(plain(canvas, one) for one in body.series) or (plain(canvas, body.title),)
    quiet: list[Role] = ["deep", "mute", "mute", "mute"]
    made: list[Series] = []
    for n, name in enumerate(names):
        values = tuple(row.values[n] for row in body.rows)
        role: Role = "accent" if body.type == "line" and body.highlight else "mute"
        if len(names) > 1:
            role = "accent" if n + 1 in body.highlight else quiet.pop(0)
        made.append(Series(name=name, values=values, role=role))
    return tuple(made)


def _accent(body: ChartBody) -> tuple[int, ...]:
    return () if len(body.series) > 1 else tuple(n - 1 for n in body.highlight)


def _format(body: ChartBody) -> str:
    places = "." + "0" * body.decimals if body.decimals else ""
    tail = f'"{body.suffix}"' if body.suffix else ""
    return f"#,##0{places}{tail};\u2212#,##0{places}{tail}"


def _least(body: ChartBody) -> float | None:
    if body.least is not None:
        return body.least
    values = [value for row in body.rows for value in row.values if value is not None]
    return 0 if all(value >= 0 for value in values) else None


def _most(body: ChartBody) -> float | None:
    """Return the end of the value axis: the largest value, so that bars fill the room they have."""
    if body.most is not None:
        return body.most
    values = [value for row in body.rows for value in row.values if value is not None]
    most = max(values, default=0.0)
    if most <= 0:
        return None
    return most * 1.1 if body.type == "line" else most


def _broken(canvas: Canvas, label: str, style: TextStyle, body: ChartBody, rect: Rect) -> str:
    """Break a category label into lines, as the axis would, with line feeds in the cell."""
    if body.type == "bar":
        room = round(rect.w * WIDEST_LABEL)
    else:
        room = round(rect.w * 0.9 / len(body.rows))
    lines = canvas.measured(canvas.rich(label), (style,), room).lines
    return "\n".join(line.strip() for line in lines)


def _plot(
    canvas: Canvas, body: ChartBody, categories: tuple[str, ...], series: tuple[Series, ...],
    labels: TextStyle, figures: TextStyle, rect: Rect,
) -> tuple[float, float, float, float]:  # fmt: skip
    """Return the inner plot area as fractions of the chart: left, top, width, height."""
    widest = max(_width(canvas, line, labels) for one in categories for line in one.split("\n"))
    values = [value for one in series for value in one.values]
    figure = max(_width(canvas, _written(canvas, body, value), figures) for value in values)
    gap = canvas.inch(0.16)
    if body.type == "bar":
        left = (widest + gap) / rect.w
        return (left, 0.01, 1 - left - (figure + 2 * gap) / rect.w, 0.98)
    lines = max(one.count("\n") + 1 for one in categories)
    foot = canvas.setting.template.unit(labels.size_pt * 1.6 * lines) + gap
    head = canvas.setting.template.unit(figures.size_pt * 2)
    side = figure // 2 + gap
    right = side
    if body.type == "line":
        names = max(_width(canvas, f"{one.name} ", figures) for one in series)
        right = figure + gap + (names if len(series) > 1 else 0)
    return (side / rect.w, head / rect.h, 1 - (side + right) / rect.w, 1 - (head + foot) / rect.h)


def _width(canvas: Canvas, text: str, style: TextStyle) -> int:
    return canvas.measured(canvas.rich(text), (style,), 1 << 40).width
