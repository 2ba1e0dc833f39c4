"""The labels of a chart: values at its points, and the words that a native chart cannot place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Literal

from deck.canvas import Canvas
from deck.chart_geometry import BARS, FLAT, STACKED, areas, bars, crosswise, place, plot_of
from deck.charting_axes import some_categories
from deck.charting_room import Written, width
from deck.charting_series import readable_on
from deck.frame import Chart, ChartLabel, Line, Series, Shape
from deck.geometry import Point, Rect
from deck.measure import pitch
from deck.template import Align, Role

SWATCH = 0.17  # inches: a square of the key


def labelled(canvas: Canvas, chart: Chart, written: Written) -> Chart:
    """Return the chart with its labels and words."""
    if chart.type == "doughnut":
        return alone(replace(chart, words=tuple(_doughnut(canvas, chart, written))))
    if chart.type == "scatter":
        named = tuple(_named(canvas, chart))
        return replace(chart, words=tuple(_scatter(canvas, chart)), direct=named)
    words = some_categories(canvas, chart) if chart.skip > 1 else []
    if written.key:
        words += _key(canvas, chart)
    if chart.type in STACKED - {"area"}:
        direct = _segments(canvas, chart, written)
    elif chart.type in BARS:
        direct = _bars(canvas, chart, written)
    elif chart.type == "line":
        direct = _lines(canvas, chart, written)
    else:
        direct, words = [], words + _ends_of_area(canvas, chart, written)
    if written.beside and chart.type in ("column-stacked", "area"):
        words += _beside(canvas, chart)
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
    tops = _parted([ends[n] for n in order], pitch(chart.labels), chart.rect.bottom)
    return {n: top - ends[n] for n, top in zip(order, tops, strict=True)}


def _end(chart: Chart, number: int) -> Point | None:
    known = _known(chart.series[number])
    return place(chart, number, known[-1]) if known else None


def _parted(middles: list[int], line: int, bottom: int) -> list[int]:
    """Return the middles of lines of text, moved down until none meets another, then all up until
    the last stands above `bottom`."""
    made: list[int] = []
    for middle in middles:
        made.append(max(middle, made[-1] + line) if made else middle)
    over = max(0, made[-1] + line // 2 - bottom) if made else 0
    return [one - over for one in made]


def _beside(canvas: Canvas, chart: Chart) -> list[Shape]:
    """The names of the series at the right of what they name, moved apart where they would meet."""
    line = pitch(chart.labels)
    middles = [_middle(chart, number) for number in range(len(chart.series))]
    order = sorted(range(len(middles)), key=lambda number: middles[number])
    left = plot_of(chart).right + canvas.inch(0.16)
    parted = _parted([middles[n] for n in order], line, chart.rect.bottom)
    return [
        _word(canvas, chart, Rect(left, middle - line // 2, chart.rect.right - left, line),
              chart.series[number])
        for middle, number in zip(parted, order, strict=True)
    ]  # fmt: skip


def _middle(chart: Chart, number: int) -> int:
    """Return the height at which a series of a stacked chart ends at the right."""
    if chart.type == "column-stacked":
        last = len(chart.categories) - 1
        found = [one.rect.centre.y for one in bars(chart)
                 if one.series == number and one.point == last]  # fmt: skip
        return found[0] if found else plot_of(chart).bottom
    outline = areas(chart, number)
    half = len(outline) // 2
    return (outline[half - 1].y + outline[half].y) // 2


def _word(canvas: Canvas, chart: Chart, rect: Rect, series: Series, align: Align = "l") -> Shape:
    role: Role = "accent" if series.role == "accent" else "ink"
    return canvas.label(rect, series.name, chart.labels, name=series.name, bold=True, role=role,
                        align=align, anchor="ctr")  # fmt: skip


def _key(canvas: Canvas, chart: Chart) -> list[Shape]:
    """The names in a row above the plot, each behind a square of its colour."""
    bold = replace(chart.labels, bold=True)
    side, gap = canvas.inch(SWATCH), canvas.inch(0.1)
    line = pitch(chart.labels)
    left, made = plot_of(chart).x, list[Shape]()
    total = sum(width(canvas, one.name, bold) + side + 4 * gap for one in chart.series)
    left = max(chart.rect.x, min(left, chart.rect.right - total))
    for series in chart.series:
        across = width(canvas, series.name, bold) + gap // 2
        square = Rect(left, chart.rect.y + (line - side) // 2, side, side)
        outline = Line(role=series.outline, width_pt=1.5) if series.outline else None
        made.append(Shape(rect=square, name=canvas.strings.names.key, fill=series.role,
                          line=outline, decorative=True))  # fmt: skip
        words = Rect(left + side + gap, chart.rect.y, across, line)
        made.append(_word(canvas, chart, words, series))
        left = words.right + 2 * gap
    if left > chart.rect.right + 3 * gap:
        canvas.fault("overflow", "the names of the series are too long for one row",
                     hint="shorten the names")  # fmt: skip
    return made


def _ends_of_area(canvas: Canvas, chart: Chart, written: Written) -> list[Shape]:
    """The first and the last value of an area alone; programs give areas no labels of their own."""
    if len(chart.series) > 1:
        return []
    made: list[Shape] = []
    points = dict.fromkeys((0, *chart.accent, len(chart.categories) - 1))
    for point in points:
        where = place(chart, 0, point)
        if where is None:
            continue
        text = written.figures[0][point]
        across, line = width(canvas, text, chart.figures), pitch(chart.figures)
        last = point == len(chart.categories) - 1
        left = where.x + canvas.inch(0.1) if last else where.x - across // 2
        top = where.y - line // 2 if last else where.y - line - canvas.inch(0.06)
        role: Role | None = "accent" if point in chart.accent else None
        made.append(canvas.label(Rect(left, top, across, line), text, chart.figures,
                                 name=text, role=role, align="l" if last else "ctr"))  # fmt: skip
    return made


def _doughnut(canvas: Canvas, chart: Chart, written: Written) -> list[Shape]:
    """The accented part's figure in the hole; beside the ring what it is of, and the other part."""
    lead = chart.accent[0] if chart.accent else 0
    plot, big = plot_of(chart), canvas.style("result")
    inner, high = round(min(plot.w, plot.h) * 0.5), pitch(big)
    hole = Rect(plot.centre.x - inner // 2, plot.centre.y - high // 2, inner, high)
    made = [
        canvas.label(hole, written.figures[0][lead], big, name=written.figures[0][lead],
                     role="accent", align="ctr", anchor="ctr"),
    ]  # fmt: skip
    left = plot.right + canvas.inch(0.4)
    room = chart.rect.right - left
    texts: list[tuple[str, Role]] = []
    quiet: Role = "ink"
    for point in (lead, 1 - lead):
        role: Role = "accent" if point == lead else "ink"
        name = chart.categories[point].replace("\n", " ")
        texts.append((written.figures[0][point], role))
        texts.append((name, quiet))
    styles = (chart.figures, chart.labels, chart.figures, chart.labels)
    heights = [
        canvas.measured(canvas.rich(text), (style,), room).height
        for (text, _), style in zip(texts, styles, strict=True)
    ]
    gap = canvas.inch(0.3)
    top = plot.centre.y - (sum(heights) + gap) // 2
    for n, ((text, role), style) in enumerate(zip(texts, styles, strict=True)):
        made.append(canvas.label(Rect(left, top, room, heights[n]), text, style, name=text,
                                 role=role))  # fmt: skip
        top += heights[n] + (gap if n == 1 else 0)
    return made


def _scatter(canvas: Canvas, chart: Chart) -> list[Shape]:
    """The words of both axes."""
    if chart.across is None or chart.up is None:
        return []
    line, wide = pitch(chart.labels), chart.rect.w
    across, up = chart.across.title, chart.up.title
    return [
        canvas.label(Rect(chart.rect.x, chart.rect.y, wide, line), up, chart.labels, name=up),
        canvas.label(Rect(chart.rect.x, chart.rect.bottom - line, wide, line), across,
                     chart.labels, name=across, align="r"),
    ]  # fmt: skip


def _named(canvas: Canvas, chart: Chart) -> Iterator[ChartLabel]:
    """The names of the accented points of a scatter chart, on the side that has room."""
    bold = replace(chart.labels, bold=True)
    for point in chart.accent:
        x = chart.series[0].xs[point]
        if x is None:
            continue
        name = chart.categories[point].replace("\n", " ")
        right = crosswise(chart, x) + width(canvas, name, bold) + canvas.inch(0.24)
        yield ChartLabel(
            series=0, point=point, text=name, value=False, role="accent",
            place="l" if right > chart.rect.right else "r",
        )  # fmt: skip
