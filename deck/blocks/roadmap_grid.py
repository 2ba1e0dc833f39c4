"""The drawing of a roadmap: heads over a line that leaves the frame, and cells under it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from deck.blocks.fitting import Boxed, style_for
from deck.canvas import Canvas
from deck.drawing import dot, plain
from deck.frame import Connector, Freeform, Line, Shape
from deck.geometry import Insets, Point, Rect
from deck.model import Text
from deck.template import TextStyle

if TYPE_CHECKING:
    from deck.blocks.roadmap import Phase, Track

MOST = 4
GAP, HIGHEST, DOT = 0.146, 1.12, 0.21  # inches
PAD = (0.167, 0.125)  # at the sides of a cell: of three phases, of four
SIZES = ("side", "label")


def lanes_that_fit(canvas: Canvas, phases: int, lanes: Sequence[Track]) -> int:
    """Return how many lanes this slide takes: all if their words fit, else as even a part of them
    as can be; one lane alone is drawn whether it fits or not, and what does not is reported."""
    slides = -(-len(lanes) // MOST)
    for parts in range(slides, len(lanes)):
        count = -(-len(lanes) // parts)
        if _style(canvas, phases, lanes[:count]) is not None:
            return count
    return min(len(lanes), MOST) if len(lanes) <= MOST else MOST // 2


def draw(
    canvas: Canvas, phases: Sequence[Phase], lanes: Sequence[Track],
    loud: tuple[int, int] | None, shows: Text,
) -> None:  # fmt: skip
    """Draw line and heads, then lane after lane: its name, and its cells as one group."""
    columns, rows = _grid(canvas, len(phases), len(lanes))
    _line(canvas, columns)
    for n, (phase, column) in enumerate(zip(phases, columns, strict=True), 1):
        slot = canvas.slot(f"phase-{n}").rect
        dates = canvas.rich(phase.dates, level=1) if phase.dates is not None else ()
        rect = Rect(column.x, slot.y, column.w, slot.h)
        canvas.fill(f"phase-{n}", (*canvas.rich(phase.name), *dates), rect=rect, about=phase.name)
    style = _style(canvas, len(phases), lanes) or canvas.style(SIZES[-1])
    for n, (lane, row) in enumerate(zip(lanes, rows, strict=True)):
        slot = canvas.slot(f"lane-{n + 1}").rect
        canvas.fill(f"lane-{n + 1}", lane.name, rect=Rect(slot.x, row.y, slot.w, row.h))
        here = loud[1] if loud is not None and loud[0] == n else None
        _cells(canvas, phases, lane, [_cross(row, one) for one in columns], style, here, shows)


def _grid(canvas: Canvas, phases: int, lanes: int) -> tuple[tuple[Rect, ...], tuple[Rect, ...]]:
    area = canvas.area("cells")
    columns = area.columns((1,) * phases, canvas.inch(GAP))
    gap = canvas.inch(GAP)
    high = min(canvas.inch(HIGHEST if lanes > 2 else 1.4), (area.h - gap * (lanes - 1)) // lanes)
    band = Rect(area.x, area.y, area.w, high * lanes + gap * (lanes - 1))
    return columns, band.rows((1,) * lanes, gap)


def _cross(row: Rect, column: Rect) -> Rect:
    return Rect(column.x, row.y, column.w, row.h)


def _insets(canvas: Canvas, phases: int) -> Insets:
    pad = canvas.inch(PAD[phases == MOST])
    return Insets(pad, 0, pad, 0)


def _style(canvas: Canvas, phases: int, lanes: Sequence[Track]) -> TextStyle | None:
    """Return the one style in which all cells fit; of four phases and four lanes the smaller."""
    if len(lanes) > MOST:
        return None
    columns, rows = _grid(canvas, phases, len(lanes))
    boxed: list[Boxed] = [
        (text, _cross(row, column))
        for lane, row in zip(lanes, rows, strict=True)
        for text, column in zip(lane.cells, columns, strict=False)
        if text is not None
    ]
    full = phases == MOST and len(lanes) == MOST
    return style_for(canvas, boxed, SIZES[full:], _insets(canvas, phases))


def _line(canvas: Canvas, columns: Sequence[Rect]) -> None:
    """Draw the through-line off the right edge, with a dot where each phase begins."""
    y = canvas.area("line").centre.y
    names = canvas.strings.names
    half = canvas.inch(DOT) // 2
    points = (Point(columns[0].x + half, y), Point(canvas.setting.template.width, y))
    stroke = Line(role="accent", width_pt=3)
    through = Freeform(points=points, name=names.line, line=stroke, decorative=True)
    dots = [dot(canvas, Point(one.x + half, y), DOT, "accent") for one in columns]
    canvas.group(names.line, "", [through, *dots], decorative=True)


def _cells(
    canvas: Canvas, phases: Sequence[Phase], lane: Track, boxes: Sequence[Rect],
    style: TextStyle, loud: int | None, shows: Text,
) -> None:  # fmt: skip
    insets = _insets(canvas, len(phases))
    names, alt = canvas.strings.names, canvas.strings.alt
    shapes: list[Shape | Freeform | Connector] = []
    said: list[str] = []
    for n, (phase, text, box) in enumerate(zip(phases, lane.cells, boxes, strict=False)):
        if text is None:
            continue
        shapes.append(
            canvas.label(
                box, text, style, name=f"{plain(canvas, lane.name)} {n + 1}", anchor="ctr",
                role="on-solid" if n == loud else None, bold=True if n == loud else None,
                fill="solid" if n == loud else "panel",
                line=Line(role="deep", width_pt=1.5) if n == loud else None, insets=insets,
            )
        )  # fmt: skip
        said.append(alt.cell.format(phase=plain(canvas, phase.name), text=plain(canvas, text)))
    name = plain(canvas, lane.name)
    words = alt.lane_of.format(
        shows=plain(canvas, shows), lane=name, items=canvas.strings.numbers.list_join.join(said)
    )
    if shapes:
        canvas.group(f"{names.diagram} {name}", words, shapes)
