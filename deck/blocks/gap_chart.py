"""The drawing of a gap: curves or measured lines, the bracket at their ends, the words beside it.

The chart's inner plot area is set by hand, so that the bracket stands where the lines end.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from deck.canvas import Canvas
from deck.drawing import line, plain
from deck.frame import Chart, Freeform, Line, Paragraph, Series, Shape
from deck.geometry import Point, Rect
from deck.model import Text
from deck.strings import number
from deck.template import Role

if TYPE_CHECKING:
    from deck.blocks.gap import Gap

POINTS, LEVEL = 21, 7.0  # points of a curve, and where both begin, of 100
SLOW = 16.0  # where the second curve ends
ARM, TICK, EDGE, MARKER = 0.167, 0.27, 0.02, 0.105  # inches
FOOT, UNDER = 0.46, 0.1  # inches under the axis: in all, and before its words


@dataclass(frozen=True, slots=True)
class Ends:
    """Where the two lines end on the slide: their x, and y of the upper and the lower one; `names`
    are their numbers from above, `texts` what stands beside them."""

    x: int
    upper: int
    lower: int
    names: tuple[int, int]
    texts: tuple[tuple[Paragraph, ...], tuple[Paragraph, ...]]


def draw(canvas: Canvas, body: Gap) -> None:
    """Draw the chart and its title, the names at the lines' ends, the bracket and its call-out."""
    first, second = _values(body)
    if first[-1] == second[-1]:
        canvas.fault("gap-closed", "the two lines end at one value", about=body.second)
        return
    chart = _chart(canvas, body, first, second)
    ends = _ends(canvas, body, chart)
    canvas.fill("chart-title", body.title)
    canvas.add(chart)
    canvas.data.extend(_data(canvas, body))
    callout = _names(canvas, body, ends)
    _bracket(canvas, body, ends, callout)
    words = (*canvas.rich(body.callout.heading), *canvas.rich(body.callout.text, level=1))
    canvas.fill("callout", words, rect=callout, about=body.callout.text, path="body.callout")


def _values(body: Gap) -> tuple[tuple[float, ...], tuple[float, ...]]:
    if body.rows:
        return tuple(one.first for one in body.rows), tuple(one.second for one in body.rows)
    steps = [n / (POINTS - 1) for n in range(POINTS)]
    fast = tuple(round(LEVEL * (100 / LEVEL) ** t, 1) for t in steps)
    return fast, tuple(round(LEVEL + (SLOW - LEVEL) * t, 1) for t in steps)


def _categories(canvas: Canvas, body: Gap) -> tuple[str, ...]:
    """Return the dates; those of curves are blank, for their two ends stand under the axis."""
    if body.rows:
        return tuple(plain(canvas, one.label) for one in body.rows)
    return (" ",) * POINTS


def _axis(
    canvas: Canvas, body: Gap, rect: Rect, plot: tuple[float, float, float, float]
) -> tuple[Shape, ...]:
    """Return the names of a curve's two ends, under the axis and flush with it."""
    if body.rows or body.start is None or body.end is None:
        return ()
    left, top, width, height = plot
    start = rect.x + round(rect.w * left)
    half = round(rect.w * width) // 2
    y = rect.y + round(rect.h * (top + height)) + canvas.inch(UNDER)
    box = Rect(start, y, half, rect.bottom - y)
    return (
        canvas.label(box, body.start, "label", name=plain(canvas, body.start)),
        canvas.label(box.moved(half), body.end, "label", name=plain(canvas, body.end), align="r"),
    )


def _chart(canvas: Canvas, body: Gap, first: tuple[float, ...], second: tuple[float, ...]) -> Chart:
    slot, labels = canvas.slot("chart"), canvas.style("label")
    rect = slot.rect
    categories = _categories(canvas, body)
    values = (*first, *second)
    widths = [canvas.measured(canvas.rich(one), (labels,), 1 << 40).width for one in categories]
    head = canvas.inch(MARKER + EDGE) / rect.h
    foot = canvas.inch(FOOT) / rect.h
    left = (max(widths[0] // 2, canvas.inch(EDGE)) if body.rows else 0) / rect.w
    right = max(widths[-1] // 2 + canvas.inch(EDGE), canvas.inch(0.23)) / rect.w
    plot = (left, head, 1 - left - right, 1 - head - foot)
    names = (plain(canvas, body.first), plain(canvas, body.second))
    roles: tuple[Role, Role] = ("mute", "deep")
    words = canvas.strings.alt
    said = "; ".join(_data(canvas, body))
    above = first[-1] > second[-1]
    alt = words.gap.format(
        title=plain(canvas, body.title), shows=plain(canvas, body.shows),
        upper=names[0] if above else names[1], lower=names[1] if above else names[0],
        values=words.gap_values.format(values=said) if body.rows else said,
    )  # fmt: skip
    places = "." + "0" * body.decimals if body.decimals else ""
    return Chart(
        rect=rect, name=canvas.strings.names.chart, alt=alt, type="line",
        categories=categories,
        series=tuple(
            Series(name=name, values=own, role=role)
            for name, own, role in zip(names, (first, second), roles, strict=True)
        ),
        labels=labels, figures=canvas.style("strong"), plot=plot, idx=slot.idx,
        values=f"#,##0{places}" + (f'"{body.suffix}"' if body.suffix else ""),
        words=_axis(canvas, body, rect, plot),
        least=min(0.0, *values), most=max(0.0, *values), title=plain(canvas, body.title),
        skip=_skip(len(categories), max(widths) + canvas.inch(0.15), plot[2] * rect.w)
        if body.rows
        else POINTS - 1,
        address=canvas.address("chart", "body.rows", said),
    )  # fmt: skip


def _skip(count: int, widest: int, room: float) -> int:
    """Return the least step at which labels keep apart and the last one is written too."""
    steps = [step for step in range(1, count) if (count - 1) % step == 0]
    return next((one for one in steps if widest <= room / (count - 1) * one), count - 1)


def _ends(canvas: Canvas, body: Gap, chart: Chart) -> Ends:
    left, top, width, height = chart.plot
    least, most = chart.least or 0.0, chart.most or 0.0
    rect = chart.rect

    def y(value: float) -> int:
        share = (most - value) / (most - least)
        return rect.y + round(rect.h * (top + height * share))

    values = [series.values[-1] or 0.0 for series in chart.series]
    names = (0, 1) if values[0] > values[1] else (1, 0)
    texts = (body.first, body.second)
    return Ends(
        x=rect.x + round(rect.w * (left + width)),
        upper=y(max(values)), lower=y(min(values)), names=names,
        texts=(
            _named(canvas, body, texts[names[0]], max(values)),
            _named(canvas, body, texts[names[1]], min(values)),
        ),
    )  # fmt: skip


def _named(canvas: Canvas, body: Gap, name: Text, value: float) -> tuple[Paragraph, ...]:
    """Return a line's name; of measured lines with the last value after it."""
    said = canvas.rich(name)
    if not body.rows:
        return said
    figure = canvas.rich(f"  {number(canvas.strings, value, body.decimals)}{body.suffix}")
    return (Paragraph(runs=(*said[0].runs, *figure[0].runs)),)


def _names(canvas: Canvas, body: Gap, ends: Ends) -> Rect:
    """Set each name beside its line's end, clear of the other; return the call-out's place."""
    side = canvas.area("side")
    slots = [canvas.slot(f"name-{n + 1}").rect for n in ends.names]
    high = slots[0].h
    tops = [ends.upper - high // 2, ends.lower - high // 2]
    spare = max(0, high - (tops[1] - tops[0]))
    tops = [max(side.y, tops[0] - spare // 2), min(side.bottom - high, tops[1] + (spare + 1) // 2)]
    if tops[1] < tops[0] + high:
        tops = [tops[0], tops[0] + high] if tops[0] == side.y else [tops[1] - high, tops[1]]
    texts = (body.first, body.second)
    for n, words, slot, top in zip(ends.names, ends.texts, slots, tops, strict=True):
        rect = Rect(slot.x, top, slot.w, slot.h)
        canvas.fill(f"name-{n + 1}", words, rect=rect, about=texts[n], path=texts[n].path)
    return _callout(canvas, body, ends, side, (tops[0], tops[0] + high, tops[1], tops[1] + high))


def _callout(
    canvas: Canvas, body: Gap, ends: Ends, side: Rect, names: tuple[int, int, int, int]
) -> Rect:
    """Return the call-out's rectangle: between the names if there is room, else where most is."""
    slot = canvas.slot("callout")
    words = (*canvas.rich(body.callout.heading), *canvas.rich(body.callout.text, level=1))
    high = canvas.measured(words, slot.levels, slot.rect.w).height
    gap = canvas.inch(0.12)
    above, start, end, below = names
    middle = (ends.upper + ends.lower) // 2
    if end - start >= high + 2 * gap:
        top = min(max(start + gap, middle - high // 2), end - gap - high)
    elif side.bottom - below >= above - side.y:
        top = below + gap
        high = min(high, side.bottom - top)
    else:
        top = max(side.y, above - gap - high)
        high = min(high, above - gap - top)
    return Rect(slot.rect.x, top, slot.rect.w, high)


def _bracket(canvas: Canvas, body: Gap, ends: Ends, callout: Rect) -> None:
    """Draw the bracket beside the ends; a short line leads to the call-out if it is between."""
    names = canvas.strings.names
    area = canvas.area("bracket")
    x, out = area.x, area.x + canvas.inch(ARM)
    points = (
        Point(x, ends.upper), Point(out, ends.upper), Point(out, ends.lower), Point(x, ends.lower),
    )  # fmt: skip
    stroke = Line(role="accent", width_pt=3)
    bracket = Freeform(points=points, name=names.line, line=stroke, decorative=True)
    middle = (ends.upper + ends.lower) // 2
    parts: list[object] = [bracket]
    if callout.y <= middle <= callout.bottom:
        end = Point(out + canvas.inch(TICK), middle)
        parts.append(line(canvas, Point(out, middle), end, "accent", 3))
    texts = (body.first, body.second)
    upper, lower = (plain(canvas, texts[n]) for n in ends.names)
    alt = canvas.strings.alt.bracket.format(
        upper=upper, lower=lower, gap=plain(canvas, body.callout.heading)
    )
    canvas.group(names.diagram, alt, parts)


def _data(canvas: Canvas, body: Gap) -> list[str]:
    """Return one line a date: "2018: Sent online 22%, Decided online 14%"."""
    names = (plain(canvas, body.first), plain(canvas, body.second))
    if not body.rows:
        ends = [plain(canvas, one) if one is not None else "" for one in (body.start, body.end)]
        return [canvas.strings.alt.gap_drawn.format(start=ends[0], end=ends[1])]
    return [
        f"{plain(canvas, one.label)}: "
        + ", ".join(
            f"{name} {number(canvas.strings, value, body.decimals)}{body.suffix}"
            for name, value in zip(names, (one.first, one.second), strict=True)
        )
        for one in body.rows
    ]
