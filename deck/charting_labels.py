"""The labels of a chart: the values and names at its points, and with them its other words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Literal

from deck.canvas import Canvas
from deck.chart_geometry import BARS, FLAT, STACKED, bars, crosswise, place, plot_of
from deck.charting_axes import some_categories
from deck.charting_room import Written, width
from deck.charting_series import readable_on
from deck.charting_words import axis_titles, beside, doughnut, ends_of_area, key, parted
from deck.frame import Chart, ChartLabel, Series
from deck.geometry import Point, Rect
from deck.measure import pitch
from deck.template import Role


def labelled(canvas: Canvas, chart: Chart, written: Written) -> Chart:
    """Return the chart with its labels and words."""
    if chart.type == "doughnut":
        return alone(replace(chart, words=tuple(doughnut(canvas, chart, written))))
    if chart.type == "scatter":
        named = tuple(_named(canvas, chart))
        return replace(chart, words=tuple(axis_titles(canvas, chart)), direct=named)
    words = some_categories(canvas, chart) if chart.skip > 1 else []
    if written.key:
        words += key(canvas, chart)
    if chart.type in STACKED - {"area"}:
        direct = _segments(canvas, chart, written)
    elif chart.type in BARS:
        direct = _bars(canvas, chart, written)
    elif chart.type == "line":
        direct = _lines(canvas, chart, written)
    else:
        direct, words = [], words + ends_of_area(canvas, chart, written)
    if written.beside and chart.type in ("column-stacked", "area"):
        words += beside(canvas, chart)
    return replace(chart, direct=tuple(direct), words=tuple(words))


def alone(chart: Chart) -> Chart:
    """Return a doughnut whose rectangle is that of its ring: so the ring stands round the figure
    in its hole even where a program does not keep to the plot area."""
    plot = plot_of(chart)
    margin = min(round(0.03 * plot.w), plot.y - chart.rect.y)
    rect = Rect(plot.x - margin, plot.y - margin, plot.w + 2 * margin, plot.h + 2 * margin)
    part = margin / rect.w
    return replace(chart, rect=rect, plot=(part, part, 1 - 2 * part, 1 - 2 * part))


def _bars(canvas: Canvas, chart: Chart, written: Written) -> list[ChartLabel]:
    """A value at the end of each bar; if columns are too narrow for that, at the accents, the
    largest and the last. The first bar of each flat series says its name too."""
    made: list[ChartLabel] = []
    flat = chart.type in FLAT
    step = plot_of(chart).w / (len(chart.categories) * (len(chart.series) + 0.0))
    tight = not flat and written.widest(canvas, chart.figures) > 1.02 * step
    for number, series in enumerate(chart.series):
        accents = set(chart.accent) if number == 0 else set[int]()
        shown = _worth(series, accents) if tight else range(len(series.values))
        for point in sorted(shown):
            if series.values[point] is None:
                continue
            lead = series.role == "accent" or point in accents
            text = written.figures[number][point]
            named = written.beside and flat and point == _first(series)
            made.append(ChartLabel(
                series=number, point=point, text=f"{series.name} {text}" if named else text,
                role="accent" if lead else None, name=named,
            ))  # fmt: skip
    return made


def _worth(series: Series, accents: set[int]) -> set[int]:
    known = _known(series)
    if not known:
        return set()
    most = max(known, key=lambda point: abs(series.values[point] or 0))
    return {*(accents & set(known)), most, known[-1]}


def _known(series: Series) -> list[int]:
    return [point for point, value in enumerate(series.values) if value is not None]


def _first(series: Series) -> int:
    return next(iter(_known(series)), 0)


def _segments(canvas: Canvas, chart: Chart, written: Written) -> list[ChartLabel]:
    """A value in each segment that has room for it, in the colour that reads on it."""
    made: list[ChartLabel] = []
    pad = canvas.inch(0.08)
    for bar in bars(chart):
        text = written.figures[bar.series][bar.point]
        fits = width(canvas, text, chart.figures) + pad <= bar.rect.w
        if fits and pitch(chart.figures) <= bar.rect.h:
            ground: Role = chart.series[bar.series].role
            role = readable_on(canvas, ground)
            made.append(ChartLabel(
                series=bar.series, point=bar.point, text=text, place="ctr", role=role,
            ))  # fmt: skip
    return made


def _lines(canvas: Canvas, chart: Chart, written: Written) -> list[ChartLabel]:
    """Values at its end and at the accent. A line alone has one where it begins too; a line among
    others has its name at its end, and no more, for beginnings often lie close together. Where the
    ends do, names stand there without values, moved apart."""
    made: list[ChartLabel] = []
    alone = len(chart.series) == 1
    lower = _apart(chart) if written.beside else {}
    for number, series in enumerate(chart.series):
        known = _known(series)
        accents = set(chart.accent) & set(known) if number == 0 else set[int]()
        for point in sorted(accents | set(known[-1:]) | set(known[:1] if alone else ())):
            last = point == known[-1]
            named = last and written.beside
            value = not (named and lower)
            words = [series.name] * named + [written.figures[number][point]] * value
            lead = point in accents or (series.role == "accent" and last)
            made.append(ChartLabel(
                series=number, point=point, text=" ".join(words), value=value, name=named,
                place="r" if last else _clear(series, point), role="accent" if lead else None,
                lower=lower.get(number, 0) if last else 0,
            ))  # fmt: skip
    return made


def _clear(series: Series, point: int) -> Literal["l", "t"]:
    """Return the side of a point that a line on its own leaves free."""
    return "l" if point == _first(series) else "t"


def _apart(chart: Chart) -> dict[int, int]:
    """Return how far the name of each series must move down so that none meets another; nothing
    if the lines end far enough apart for names with values."""
    ends = {n: point.y for n in range(len(chart.series)) if (point := _end(chart, n)) is not None}
    order = sorted(ends, key=lambda number: ends[number])
    near = round(1.1 * pitch(chart.figures))
    if not any(ends[lower] - ends[upper] < near for upper, lower in pairwise(order)):
        return {}
    tops = parted([ends[n] for n in order], pitch(chart.labels), chart.rect.bottom)
    return {n: top - ends[n] for n, top in zip(order, tops, strict=True)}


def _end(chart: Chart, number: int) -> Point | None:
    known = _known(chart.series[number])
    return place(chart, number, known[-1]) if known else None


def _named(canvas: Canvas, chart: Chart) -> Iterator[ChartLabel]:
    """The names of the accented points of a scatter chart, on the side that has room."""
    for number, series in enumerate(chart.series):
        if series.role == "accent":
            yield from _names(canvas, chart, number)


def _names(canvas: Canvas, chart: Chart, number: int) -> Iterator[ChartLabel]:
    bold, series = replace(chart.labels, bold=True), chart.series[number]
    for point in _known(series):
        x = series.xs[point]
        if x is None:
            continue
        name = chart.categories[point].replace("\n", " ")
        right = crosswise(chart, x) + width(canvas, name, bold) + canvas.inch(0.24)
        yield ChartLabel(
            series=number, point=point, text=name, value=False, role="accent",
            place="l" if right > chart.rect.right else "r",
        )  # fmt: skip
