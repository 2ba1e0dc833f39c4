"""The words that a native chart cannot place itself: names beside its marks, a key above them, the
figures of an area, the figure in a hole, what the axes of a scatter chart measure."""

from __future__ import annotations

from dataclasses import replace

from deck.canvas import Canvas
from deck.chart_geometry import areas, bars, place, plot_of
from deck.charting_room import AXIS_FOOT, Written, width
from deck.frame import Chart, Line, Series, Shape
from deck.geometry import Rect
from deck.measure import pitch
from deck.template import Align, Role

SWATCH = 0.17  # inches: a square of the key


def beside(canvas: Canvas, chart: Chart) -> list[Shape]:
    """The names of the series at the right of what they name, moved apart where they would meet."""
    line = pitch(chart.labels)
    middles = [_middle(chart, number) for number in range(len(chart.series))]
    order = sorted(range(len(middles)), key=lambda number: middles[number])
    left = plot_of(chart).right + canvas.inch(0.16)
    apart = parted([middles[n] for n in order], line, chart.rect.bottom)
    return [
        _word(canvas, chart, Rect(left, middle - line // 2, chart.rect.right - left, line),
              chart.series[number])
        for middle, number in zip(apart, order, strict=True)
    ]  # fmt: skip


def key(canvas: Canvas, chart: Chart) -> list[Shape]:
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


def _word(canvas: Canvas, chart: Chart, rect: Rect, series: Series, align: Align = "l") -> Shape:
    role: Role = "accent" if series.role == "accent" else "ink"
    return canvas.label(rect, series.name, chart.labels, name=series.name, bold=True, role=role,
                        align=align, anchor="ctr")  # fmt: skip


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


def ends_of_area(canvas: Canvas, chart: Chart, written: Written) -> list[Shape]:
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


def doughnut(canvas: Canvas, chart: Chart, written: Written) -> list[Shape]:
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


def axis_titles(canvas: Canvas, chart: Chart) -> list[Shape]:
    """The words of both axes."""
    if chart.across is None or chart.up is None:
        return []
    line, wide = pitch(chart.labels), chart.rect.w
    across, up = chart.across.title, chart.up.title
    foot = chart.rect.bottom - canvas.inch(AXIS_FOOT)
    return [
        canvas.label(Rect(chart.rect.x, chart.rect.y, wide, line), up, chart.labels, name=up),
        canvas.label(Rect(chart.rect.x, foot - line, wide, line), across, chart.labels,
                     name=across, align="r"),
    ]  # fmt: skip


def parted(middles: list[int], line: int, bottom: int) -> list[int]:
    """Return the middles of lines of text, moved down until none meets another, then all up until
    the last stands above `bottom`."""
    made: list[int] = []
    for middle in middles:
        made.append(max(middle, made[-1] + line) if made else middle)
    over = max(0, made[-1] + line // 2 - bottom) if made else 0
    return [one - over for one in made]
