"""Where the marks of a chart lie, from its values alone: the scale, bars, points, sectors, spokes.

PowerPoint does the same sums from the native chart's own settings (gap, overlap, fixed scale, fixed
plot area), which the renderer writes from the constants here; a chart drawn as shapes takes its
places from here. Everything is EMU on the slide.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from deck.frame import Chart, Series
from deck.geometry import Point, Rect

GAP = 65  # per cent of a bar, between categories (DESIGN 8)
OVERLAP = -10  # per cent of a bar, between the bars of one category: a gap
HOLE = 60  # per cent of a doughnut
HEADROOM = 0.04  # of the span; arrange leaves room for the label beyond the plot
FOOTROOM = 0.16  # of the span, for labels below negative values, clear of the categories
MARKER = 14  # points: 0.19 in, DESIGN 6.15
SMALL_MARKER = 10  # points, where every value has one

FLAT = frozenset(("bar", "bar-stacked"))
BARS = FLAT | {"column", "column-stacked"}
STACKED = frozenset(("bar-stacked", "column-stacked", "area"))


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar or segment."""

    series: int
    point: int
    rect: Rect


def plot_of(chart: Chart) -> Rect:
    """Return the inner plot area."""
    left, top, width, height = chart.plot
    rect = chart.rect
    return Rect(
        rect.x + round(left * rect.w), rect.y + round(top * rect.h),
        round(width * rect.w), round(height * rect.h),
    )  # fmt: skip


def extremes(chart: Chart) -> tuple[float, float]:
    """Return the least and the most that the marks reach, nought included; of stacked marks the
    sums of what is below and above nought."""
    if chart.type in STACKED:
        columns = [
            [one.values[n] or 0.0 for one in chart.series] for n in range(len(chart.categories))
        ]
        lows = [sum(value for value in column if value < 0) for column in columns]
        highs = [sum(value for value in column if value > 0) for column in columns]
        return min(lows, default=0.0), max(highs, default=0.0)
    known = [value for one in chart.series for value in one.values if value is not None]
    return min([*known, 0.0]), max([*known, 0.0])


def scale(chart: Chart) -> tuple[float, float]:
    """Return the least and the most of the value axis: what the chart says, else nought and the
    values with room for a label beyond the largest, and below the smallest if it is negative."""
    low, high = extremes(chart)
    span = high - low
    below = FOOTROOM * span if low < 0 else 0.0
    least = chart.least if chart.least is not None else low - below
    most = chart.most if chart.most is not None else high + HEADROOM * span
    return (least, most) if most > least else (least, least + 1.0)


def between(chart: Chart) -> bool:
    """Whether categories stand in bands (bars, or a line of one point) and not on the edges."""
    return chart.type in BARS or len(chart.categories) < 2


def along(chart: Chart, point: int) -> int:
    """Return where a category stands: across the slide, or down it for flat bars."""
    plot, count = plot_of(chart), len(chart.categories)
    start, length = (plot.y, plot.h) if chart.type in FLAT else (plot.x, plot.w)
    if between(chart):
        return start + round(length * (point + 0.5) / count)
    return start + round(length * point / (count - 1))


def level(chart: Chart, value: float) -> int:
    """Return where a value stands: down the slide, or across it for flat bars."""
    plot = plot_of(chart)
    least, most = scale(chart)
    share = min(1.0, max(0.0, (value - least) / (most - least)))
    if chart.type in FLAT:
        return plot.x + round(plot.w * share)
    return plot.bottom - round(plot.h * share)


def baseline(chart: Chart) -> int:
    """Return where nought is, or the nearest the scale has to it."""
    least, most = scale(chart)
    return level(chart, min(most, max(least, 0.0)))


def bars(chart: Chart) -> Iterator[Bar]:
    """Yield the bars or segments, by category."""
    plot, count = plot_of(chart), len(chart.categories)
    band = (plot.h if chart.type in FLAT else plot.w) / count
    lanes = 1 if chart.type in STACKED else len(chart.series)
    thick = band / (lanes - (lanes - 1) * OVERLAP / 100 + GAP / 100)
    step = thick * (1 - OVERLAP / 100)
    whole = thick + (lanes - 1) * step
    for point in range(count):
        ends = {True: 0.0, False: 0.0}
        for number, series in enumerate(chart.series):
            value = series.values[point]
            if value is None:
                continue
            base = 0.0
            if chart.type in STACKED:
                base = ends[value >= 0]
                ends[value >= 0] += value
            lane = 0 if chart.type in STACKED else number
            start = round(along(chart, point) - whole / 2 + lane * step)
            yield Bar(number, point, _bar(chart, start, round(thick), base, base + value))


def _bar(chart: Chart, start: int, thick: int, one: float, other: float) -> Rect:
    low, high = sorted((level(chart, one), level(chart, other)))
    if chart.type in FLAT:
        return Rect(low, start, high - low, thick)
    return Rect(start, low, thick, high - low)


def dots(chart: Chart, number: int) -> tuple[int, ...]:
    """Return which points of a series have a marker: as its series says, and such as stand alone
    between missing values, where no line shows them."""
    series = chart.series[number]
    known = [point for point, value in enumerate(series.values) if value is not None]
    if series.dots == "none":
        return ()
    if series.dots == "all":
        return tuple(known)
    accented = set(chart.accent) & set(known) if number == 0 else set[int]()
    alone = {one for one in known if one - 1 not in known and one + 1 not in known}
    return tuple(sorted(accented | set(known[-1:]) | alone))


def strokes(chart: Chart, number: int) -> Iterator[tuple[Point, ...]]:
    """Yield the unbroken parts of a line: a missing value is a gap."""
    part: list[Point] = []
    for point, value in enumerate(chart.series[number].values):
        if value is None:
            if len(part) > 1:
                yield tuple(part)
            part = []
        else:
            part.append(Point(along(chart, point), level(chart, value)))
    if len(part) > 1:
        yield tuple(part)


def place(chart: Chart, number: int, point: int) -> Point | None:
    """Return where a value of a line, area, scatter or radar chart stands; None if missing."""
    series = chart.series[number]
    value = series.values[point]
    if value is None:
        return None
    if chart.type == "radar":
        return spoke(chart, point, value)
    if chart.type == "scatter":
        return _scattered(chart, series, point, value)
    if chart.type == "area":
        value = sum(one.values[point] or 0.0 for one in chart.series[: number + 1])
    return Point(along(chart, point), level(chart, value))


def _scattered(chart: Chart, series: Series, point: int, value: float) -> Point | None:
    x = series.xs[point]
    if x is None or chart.across is None:
        return None
    return Point(crosswise(chart, x), level(chart, value))


def crosswise(chart: Chart, x: float) -> int:
    """Return where a value of a scatter chart's axis across stands."""
    plot, axis = plot_of(chart), chart.across
    if axis is None:
        return plot.x
    return plot.x + round(plot.w * (x - axis.least) / (axis.most - axis.least))


def areas(chart: Chart, number: int) -> tuple[Point, ...]:
    """Return the outline of one band of an area chart, all of whose values are known."""
    points = range(len(chart.categories))
    top = [place(chart, number, point) for point in points]
    under = [
        place(chart, number - 1, point) if number else Point(along(chart, point), baseline(chart))
        for point in reversed(points)
    ]
    return tuple(one for one in (*top, *under) if one is not None)


def spoke(chart: Chart, point: int, value: float) -> Point:
    """Return where a value stands on its spoke of a radar chart, the first spoke upright."""
    plot, (least, most) = plot_of(chart), scale(chart)
    radius = min(plot.w, plot.h) / 2 * (value - least) / (most - least)
    angle = 2 * math.pi * point / len(chart.categories)
    centre = plot.centre
    return Point(
        centre.x + round(radius * math.sin(angle)), centre.y - round(radius * math.cos(angle))
    )


def rings(chart: Chart, count: int = 4) -> Iterator[tuple[Point, ...]]:
    """Yield the rings of a radar's scale, and then its spokes."""
    least, most = scale(chart)
    points = range(len(chart.categories))
    for ring in range(1, count + 1):
        value = least + (most - least) * ring / count
        yield tuple(spoke(chart, point, value) for point in points)
    for point in points:
        yield (plot_of(chart).centre, spoke(chart, point, most))


def sectors(chart: Chart) -> Iterator[tuple[int, tuple[Point, ...]]]:
    """Yield the parts of a doughnut, clockwise from the top, each as a sector to the middle."""
    plot = plot_of(chart)
    values = [value or 0.0 for value in chart.series[0].values]
    whole = sum(values) or 1.0
    outer = min(plot.w, plot.h) / 2
    start = 0.0
    for point, value in enumerate(values):
        end = start + value / whole
        yield point, _sector(plot.centre, outer, (start, end))
        start = end


def _sector(centre: Point, outer: float, share: tuple[float, float]) -> tuple[Point, ...]:
    start, end = share
    steps = max(2, math.ceil(96 * (end - start)))
    turns = [2 * math.pi * (start + (end - start) * n / steps) for n in range(steps + 1)]

    arc = (
        Point(centre.x + round(outer * math.sin(one)), centre.y - round(outer * math.cos(one)))
        for one in turns
    )
    return (centre, *arc)
