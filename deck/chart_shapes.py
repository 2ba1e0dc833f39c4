"""A chart as native shapes in one group: the same marks and words, at the same places, as the
native chart (rule P8: Google Slides makes a picture of a native one).

The values no longer hang together with the marks: whoever changes a figure moves its bar by hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from deck.canvas import Canvas
from deck.chart_geometry import (
    BARS,
    FLAT,
    HOLE,
    MARKER,
    SMALL_MARKER,
    STACKED,
    along,
    areas,
    bars,
    baseline,
    crosswise,
    dots,
    level,
    place,
    plot_of,
    rings,
    scale,
    sectors,
    spoke,
    strokes,
)
from deck.frame import Chart, ChartLabel, Connector, Freeform, Group, Item, Line, Shape
from deck.geometry import EMU_PER_POINT, Point, Rect, circle
from deck.measure import pitch
from deck.template import Align, Anchor, Role, TextStyle

Part = Shape | Freeform | Connector
BASELINE = Line(role="ink", width_pt=1.5)
SCALE = Line(role="mute", width_pt=0.75)
TOUCH = Line(role="paper", width_pt=1.5)
FLAT_GAP = 0.1  # inches from the baseline to a category, as programs leave it
LABEL_GAP = 0.06  # inches from a bar to its value


def as_target(canvas: Canvas, item: Item) -> tuple[Item, ...]:
    """Return an item as the deck's target shows it: a chart as shapes, or native with what it
    cannot draw itself over it, its words and a baseline that outlines of bars would break; all else
    as it is."""
    if not isinstance(item, Chart):
        return (item,)
    if item.form == "shapes" or canvas.setting.target == "google-slides":
        return (as_shapes(canvas, item),)
    if not item.words:
        return (item,)
    names = [one.name for one in item.words if one.paragraphs]
    alt = canvas.strings.numbers.list_join.join(names)
    touching = item.type in STACKED and len(item.series) > 1
    parts = ((_baseline(canvas, item),) if touching else ()) + item.words
    return (item, Group(name=canvas.strings.names.chart_words, alt=alt, items=parts,
                        over=(item.name,)))  # fmt: skip


def as_shapes(canvas: Canvas, chart: Chart) -> Group:
    """Return the chart as one group with the chart's own name, alt text and address."""
    parts = [*_marks(canvas, chart), *_frame(canvas, chart)]
    parts += [_label(canvas, chart, one) for one in chart.direct]
    return Group(
        name=chart.name, alt=chart.alt, items=(*parts, *chart.words), address=chart.address
    )


def _marks(canvas: Canvas, chart: Chart) -> Iterator[Part]:
    if chart.type in BARS:
        yield from _bars(canvas, chart)
    elif chart.type == "area":
        for number, series in enumerate(chart.series):
            touching = TOUCH if len(chart.series) > 1 else None
            edge = Line(role=series.outline, width_pt=1.5) if series.outline else touching
            yield Freeform(points=areas(chart, number), name=series.name or chart.title,
                           fill=series.role, line=edge, closed=True)  # fmt: skip
    elif chart.type == "doughnut":
        for point, outline in sectors(chart):
            role: Role = "accent" if point in chart.accent else chart.series[0].role
            yield Freeform(points=outline, name=_flat(chart.categories[point]), fill=role,
                           line=TOUCH, closed=True)  # fmt: skip
        plot = plot_of(chart)
        hole = circle(plot.centre, round(min(plot.w, plot.h) * HOLE / 100))
        yield Shape(rect=hole, name=canvas.strings.names.hole, preset="ellipse", fill="paper",
                    decorative=True)  # fmt: skip
    else:
        if chart.type == "radar":
            yield from _rings(chart)
        yield from _lines(canvas, chart)


def _name(canvas: Canvas, chart: Chart, series: int, point: int) -> str:
    """Return a mark's name for the selection pane: its series, if there are several, and where."""
    category = _flat(chart.categories[point])
    if len(chart.series) == 1 or chart.type == "scatter":
        return category
    return canvas.strings.names.bar.format(series=chart.series[series].name, category=category)


def _flat(text: str) -> str:
    return text.replace("\n", " ")


def _bars(canvas: Canvas, chart: Chart) -> Iterator[Part]:
    touching = chart.type in STACKED and len(chart.series) > 1
    for one in bars(chart):
        series = chart.series[one.series]
        accented = one.series == 0 and one.point in chart.accent
        edge = Line(role=series.outline, width_pt=1.5) if series.outline else None
        if not min(one.rect.w, one.rect.h):
            continue  # nought has no bar, only its figure
        name = _name(canvas, chart, one.series, one.point)
        yield Shape(
            rect=one.rect, name=name, fill="accent" if accented else series.role,
            line=edge or (TOUCH if touching else None), alt=name,
        )  # fmt: skip


def _lines(canvas: Canvas, chart: Chart) -> Iterator[Part]:
    """The lines, quiet ones first, as the native chart has them, then their markers."""
    for number, series in enumerate(chart.series):
        stroke = Line(role=series.role, width_pt=series.width_pt, dash=series.dash)
        name = series.name or chart.title
        if chart.type == "radar":
            points = tuple(
                one for n in range(len(chart.categories)) if (one := place(chart, number, n))
            )
            yield Freeform(points=points, name=name, line=stroke, closed=True)
        elif chart.type == "line":
            for part in strokes(chart, number):
                yield Freeform(points=part, name=name, line=stroke)
    for number, series in enumerate(chart.series):
        size = SMALL_MARKER if series.dots == "all" else MARKER
        accents = set(chart.accent) if number == 0 else set[int]()
        for point in dots(chart, number):
            where = place(chart, number, point)
            if where is not None:
                name = _name(canvas, chart, number, point)
                yield Shape(
                    rect=circle(where, size * EMU_PER_POINT), name=name, preset="ellipse",
                    fill="accent" if point in accents else series.role, alt=name,
                )  # fmt: skip


def _rings(chart: Chart) -> Iterator[Part]:
    for points in rings(chart):
        yield Freeform(points=points, name=chart.name, line=SCALE, closed=len(points) > 2,
                       decorative=True)  # fmt: skip


def _frame(canvas: Canvas, chart: Chart) -> Iterator[Part]:
    """The baseline or axes, and what is written along them."""
    if chart.type == "doughnut":
        return
    if chart.type == "radar":
        yield from _spoke_names(canvas, chart)
        return
    plot = plot_of(chart)
    if chart.type == "scatter":
        yield _stroke(canvas, Point(plot.x, plot.y), Point(plot.x, plot.bottom))
        yield _stroke(canvas, Point(plot.x, plot.bottom), Point(plot.right, plot.bottom))
        yield from _numbers(canvas, chart)
        return
    yield _baseline(canvas, chart)
    if chart.skip < 2:  # else those that are written stand among the chart's words
        yield from _categories(canvas, chart)


def _baseline(canvas: Canvas, chart: Chart) -> Connector:
    plot, zero = plot_of(chart), baseline(chart)
    if chart.type in FLAT:
        return _stroke(canvas, Point(zero, plot.y), Point(zero, plot.bottom))
    return _stroke(canvas, Point(plot.x, zero), Point(plot.right, zero))


def _stroke(canvas: Canvas, start: Point, end: Point) -> Connector:
    return Connector(start=start, end=end, name=canvas.strings.names.line, line=BASELINE)


def _categories(canvas: Canvas, chart: Chart) -> Iterator[Part]:
    plot = plot_of(chart)
    for point, text in enumerate(chart.categories):
        high = pitch(chart.labels) * (text.count("\n") + 1)
        at = along(chart, point)
        if chart.type in FLAT:
            right = plot.x - canvas.inch(FLAT_GAP)
            box = Rect(chart.rect.x, at - high // 2, right - chart.rect.x, high)
            yield _text(canvas, box, text, chart.labels, "r", "ctr")
            continue
        wide = 2 + canvas.measured(canvas.rich(text), (chart.labels,), 1 << 40).width
        box = Rect(at - wide // 2, plot.bottom + canvas.inch(FLAT_GAP), wide, high)
        yield _text(canvas, box, text, chart.labels, "ctr", "t")


def _numbers(canvas: Canvas, chart: Chart) -> Iterator[Part]:
    """The numbers along the axes of a scatter chart."""
    plot = plot_of(chart)
    if chart.across is None or chart.up is None:
        return
    for n, text in enumerate(chart.across.texts):
        x = crosswise(chart, chart.across.least + n * chart.across.step)
        wide, line = _width(canvas, text, chart.across.style), pitch(chart.across.style)
        box = Rect(x - wide // 2, plot.bottom + canvas.inch(FLAT_GAP), wide, line)
        yield _text(canvas, box, text, chart.across.style, "ctr", "t")
    for n, text in enumerate(chart.up.texts):
        y = level(chart, chart.up.least + n * chart.up.step)
        wide, line = _width(canvas, text, chart.up.style), pitch(chart.up.style)
        box = Rect(plot.x - canvas.inch(FLAT_GAP) - wide, y - line // 2, wide, line)
        yield _text(canvas, box, text, chart.up.style, "r", "ctr")


def _spoke_names(canvas: Canvas, chart: Chart) -> Iterator[Part]:
    """The categories of a radar round its outermost ring."""
    _, most = scale(chart)
    plot = plot_of(chart)
    gap = canvas.inch(FLAT_GAP)
    for point, text in enumerate(chart.categories):
        at = spoke(chart, point, most)
        lines = text.split("\n")
        wide = max(_width(canvas, one, chart.labels) for one in lines)
        high = pitch(chart.labels) * len(lines)
        off = at.x - plot.centre.x
        near = abs(off) < gap
        left = at.x - wide // 2 if near else at.x + gap if off > 0 else at.x - gap - wide
        align: Align = "ctr" if near else "l" if off > 0 else "r"
        above = at.y < plot.centre.y
        top = at.y - high // 2
        if near or abs(off) < plot.w // 4:
            top = at.y - high - gap // 2 if above else at.y + gap // 2
        yield _text(canvas, Rect(left, top, wide, high), text, chart.labels, align, "ctr")


def _label(canvas: Canvas, chart: Chart, one: ChartLabel) -> Shape:
    """Return a label where the native chart would have it."""
    style = replace(chart.figures if one.plain else chart.labels, bold=True)
    wide, line = _width(canvas, one.text, style), pitch(style)
    mark = _mark(chart, one)
    gap = canvas.inch(LABEL_GAP)
    value = chart.series[one.series].values[one.point] or 0.0
    left, top = mark.centre.x - wide // 2, mark.centre.y - line // 2
    align: Align = "ctr"
    where = one.place
    if where == "outEnd":
        where = _outward(chart, negative=value < 0)
    if where == "r":
        left, align = mark.right + gap, "l"
    elif where == "l":
        left, align = mark.x - gap - wide, "r"
    elif where == "t":
        top = mark.y - line - gap // 2
    elif where == "b":
        top = mark.bottom + gap // 2
    box = Rect(left, top + one.lower, wide, line)
    return _text(canvas, box, one.text, style, align, "ctr", one.role)


def _outward(chart: Chart, *, negative: bool) -> str:
    if chart.type in FLAT:
        return "l" if negative else "r"
    return "b" if negative else "t"


def _mark(chart: Chart, one: ChartLabel) -> Rect:
    """Return the mark that a label stands at: its bar, or the round its point has."""
    if chart.type in BARS:
        return next(
            bar.rect for bar in bars(chart) if (bar.series, bar.point) == (one.series, one.point)
        )
    where = place(chart, one.series, one.point) or plot_of(chart).centre
    return circle(where, MARKER * EMU_PER_POINT)


def _width(canvas: Canvas, text: str, style: TextStyle) -> int:
    """Return the room a line of text takes, with a little to spare: nothing may break it."""
    return round(1.03 * canvas.measured(canvas.rich(text), (style,), 1 << 40).width) + 2


def _text(
    canvas: Canvas, box: Rect, text: str, style: TextStyle, align: Align, anchor: Anchor,
    role: Role | None = None,
) -> Shape:  # fmt: skip
    return canvas.label(
        box, text, replace(style, after=0, before=0), name=_flat(text), align=align, anchor=anchor,
        role=role,
    )  # fmt: skip
