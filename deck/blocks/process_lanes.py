"""The drawing of a process: lanes on one grid of steps, glued arrows, results, and a key."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from deck.blocks.diagram import LOUD
from deck.canvas import Canvas
from deck.drawing import plain
from deck.frame import Connector, Line, Shape
from deck.geometry import Insets, Point, Rect
from deck.model import Text
from deck.template import Role

if TYPE_CHECKING:
    from deck.blocks.process import Lane, Step

# DESIGN 09, inches from the area's left and top.
NAME_W, GLOSS_W, NODES_X, NODES_W, RESULT_W = 1.9, 1.46, 2.25, 8.13, 1.13
NODE_H, GAP, FIRST, PITCH, KEY = 0.96, 0.27, 0.12, 1.75, 3.12
# One lane: where it begins, in one row or two, and the pitch of its rows.
MOST_IN_ROW, SINGLE, SINGLE_TWO, ROW_PITCH = 7, 0.75, 0.12, 1.6


def draw(canvas: Canvas, lanes: Sequence[Lane], shows: Text) -> None:
    """Draw the lanes from top to bottom, each read as name, gloss, steps, result; then the key."""
    area = canvas.area("drawing")
    count = max(len(lane.steps) for lane in lanes)
    results = any(lane.result for lane in lanes)
    rows = 2 if len(lanes) == 1 and count > MOST_IN_ROW else 1
    for place, lane in enumerate(lanes):
        single = SINGLE if rows == 1 else SINGLE_TWO
        top = area.y + canvas.down(FIRST + PITCH * place if len(lanes) > 1 else single)
        _names(canvas, area, lane, top)
        grid = _grid(canvas, area, top, count, rows, results=results)
        _steps(canvas, lane, place, grid[: len(lane.steps)], shows)
        _result(canvas, area, lane, grid[len(lane.steps) - 1].y)
    if len(lanes) > 1:
        y = area.y + canvas.down(FIRST + PITCH - 0.33)
        line = Line(role="mute", width_pt=0.75)
        canvas.add(
            Connector(
                start=Point(area.x, y),
                end=Point(area.right, y),
                line=line,
                name=canvas.strings.names.line,
            )
        )
    _key(canvas, area, lanes)


def _names(canvas: Canvas, area: Rect, lane: Lane, top: int) -> None:
    names = canvas.strings.names
    width = canvas.inch(NAME_W)
    high = canvas.measured(canvas.rich(lane.name), (canvas.style("strong"),), width).height
    head = Rect(area.x, top, width, high)
    canvas.add(canvas.label(head, lane.name, "strong", name=f"{names.label} {lane.name}"))
    gloss = Rect(
        area.x,
        head.bottom,
        _gloss_width(canvas, lane.gloss, width),
        canvas.down(PITCH - 0.45) - high,
    )
    canvas.add(canvas.label(gloss, lane.gloss, "label", name=f"{names.label} {lane.gloss}"))


def _gloss_width(canvas: Canvas, gloss: Text, width: int) -> int:
    """Return the design's width for a gloss where it takes no more lines, else all the room."""
    words, style = canvas.rich(gloss), (canvas.style("label"),)
    slim = canvas.inch(GLOSS_W)
    found = canvas.measured(words, style, slim)
    most = len(canvas.measured(words, style, width).lines)
    return slim if not found.unbreakable and len(found.lines) <= most else width


def _grid(
    canvas: Canvas, area: Rect, top: int, count: int, rows: int, *, results: bool
) -> list[Rect]:
    """Return the places of the steps, in one row or in two that are both read from the left."""
    left = area.x + canvas.inch(NODES_X)
    room = canvas.inch(12 - NODES_X - NODES_W) if results else 0
    band = Rect(left, top, area.right - room - left, canvas.down(NODE_H))
    across = -(-count // rows)
    pitch = canvas.down(ROW_PITCH)
    return [
        one for row in range(rows)
        for one in band.moved(dy=row * pitch).columns((1,) * across, canvas.inch(GAP))
    ]  # fmt: skip


def _steps(canvas: Canvas, lane: Lane, place: int, boxes: Sequence[Rect], shows: Text) -> None:
    """Draw one lane's steps as a group: dashed boxes of what is gone, arrows, then the nodes."""
    shapes = [_node(canvas, box, step, place, n)
              for n, (box, step) in enumerate(zip(boxes, lane.steps, strict=True))]  # fmt: skip
    gone = {n: _removed(canvas, box, place, n)
            for n, (box, step) in enumerate(zip(boxes, lane.steps, strict=True))
            if step.state == "gone"}  # fmt: skip
    role: Role = "accent" if lane.accent else "deep"
    stroke = Line(role=role, width_pt=2.25 if lane.accent else 1.5, head=True)
    stops = _stops(boxes, set(gone))
    arrows = [
        _arrow(canvas, gone.get(a, shapes[a]), gone.get(b, shapes[b]),
               replace(stroke, head=b not in gone))
        for a, b in itertools.pairwise(stops)
    ]  # fmt: skip
    if lane.result is not None and stops:
        arrows.append(_out(canvas, shapes[stops[-1]], boxes[-1].right, stroke))
    steps = " → ".join(_said(canvas, step) for step in lane.steps)
    said = canvas.strings.alt.lane.format(name=plain(canvas, lane.name), steps=steps)
    alt = canvas.strings.alt.process.format(shows=plain(canvas, shows), lanes=said)
    name = f"{canvas.strings.names.diagram} {place + 1}"
    canvas.group(name, alt, [*gone.values(), *arrows, *shapes])


def _stops(boxes: Sequence[Rect], gone: set[int]) -> list[int]:
    """Return the steps that arrows join: all that are kept, and of those that are gone the ones
    at the turn from row to row, which the flow must pass."""
    turns = {m for n in range(1, len(boxes)) if boxes[n].y != boxes[n - 1].y for m in (n - 1, n)}
    stops = [n for n in range(len(boxes)) if n not in gone or n in turns]
    while stops and stops[-1] in gone:
        stops.pop()
    while stops and stops[0] in gone:
        stops.pop(0)
    return stops


def _said(canvas: Canvas, step: Step) -> str:
    words = plain(canvas, step.text)
    return f"{words} ({canvas.strings.words.step_gone})" if step.state == "gone" else words


def _node(canvas: Canvas, box: Rect, step: Step, place: int, n: int) -> Shape:
    name = f"{canvas.strings.names.node} {place + 1}.{n + 1}"
    pad = canvas.inch(0.05)
    insets = Insets(pad, 0, pad, 0)
    if step.state == "changed":
        return canvas.label(
            box, step.text, "label", name=name, role="on-solid", bold=True, align="ctr",
            anchor="ctr", fill="solid", line=LOUD, insets=insets,
        )  # fmt: skip
    if step.state == "same":
        outline = Line(role="deep", width_pt=1.5)
        return canvas.label(
            box, step.text, "label", name=name, align="ctr", anchor="ctr", fill="paper",
            line=outline, insets=insets,
        )  # fmt: skip
    words = canvas.rich(step.text)
    text = canvas.measured(words, (canvas.style("label"),), box.w - 2 * pad)
    width = min(box.w, text.width + 2 * canvas.inch(0.06))
    inner = Rect(box.centre.x - width // 2, box.centre.y - text.height // 2, width, text.height)
    return canvas.label(
        inner, step.text, "label", name=name, role="deep", align="ctr", anchor="ctr", fill="paper"
    )


def _removed(canvas: Canvas, box: Rect, place: int, n: int) -> Shape:
    """Return the dashed outline of a step that is gone, a little lower than a node."""
    cut = canvas.inch(0.09)
    return Shape(
        rect=Rect(box.x, box.y + cut, box.w, box.h - 2 * cut),
        name=f"{canvas.strings.words.step_gone} {place + 1}.{n + 1}",
        line=Line(role="mute", width_pt=1.5, dash="dash"), decorative=True,
    )  # fmt: skip


def _arrow(canvas: Canvas, first: Shape, second: Shape, stroke: Line) -> Connector:
    """Return the arrow to the next step: straight, or bent on to the next row."""
    if second.rect.y > first.rect.bottom:
        return Connector(
            start=Point(first.rect.centre.x, first.rect.bottom),
            end=Point(second.rect.centre.x, second.rect.y), bend=True,
            name=f"{canvas.strings.names.line} {first.name} - {second.name}",
            line=stroke, begin=(first.name, 2), finish=(second.name, 0),
        )  # fmt: skip
    return Connector(
        start=Point(first.rect.right, first.rect.centre.y),
        end=Point(second.rect.x, second.rect.centre.y),
        name=f"{canvas.strings.names.line} {first.name} - {second.name}",
        line=stroke, begin=(first.name, 3), finish=(second.name, 1),
    )  # fmt: skip


def _out(canvas: Canvas, last: Shape, right: int, stroke: Line) -> Connector:
    """Return the arrow to the result, from the last step that is kept and past the last box."""
    start = Point(last.rect.right, last.rect.centre.y)
    end = Point(right + canvas.inch(0.35), start.y)
    name = f"{canvas.strings.names.line} {last.name}"
    return Connector(start=start, end=end, name=name, line=stroke, begin=(last.name, 3))


def _result(canvas: Canvas, area: Rect, lane: Lane, top: int) -> None:
    if lane.result is None:
        return
    role: Role = "accent" if lane.accent else "deep"
    width = canvas.inch(RESULT_W)
    box = Rect(area.right - width, top - canvas.inch(0.06), width, canvas.down(0.67))
    name = canvas.strings.names.label
    canvas.add(canvas.label(box, lane.result, "result", name=f"{name} {lane.result}", role=role))
    if lane.unit is not None:
        unit = Rect(box.x, box.bottom, width, canvas.down(0.4))
        canvas.add(canvas.label(unit, lane.unit, "side", name=f"{name} {lane.unit}", role=role,
                                bold=True))  # fmt: skip


def _key(canvas: Canvas, area: Rect, lanes: Sequence[Lane]) -> None:
    """Explain the boxes in words, left to right; only the states that occur."""
    words = canvas.strings.words
    present = {step.state for lane in lanes for step in lane.steps}
    if present == {"same"}:
        return
    states: tuple[tuple[str, str, Role | None, Line | None], ...] = (
        ("changed", words.step_changed, "solid", LOUD),
        ("same", words.step_same, "paper", Line(role="deep", width_pt=1.5)),
        ("gone", words.step_gone, None, Line(role="mute", width_pt=1.5, dash="dash")),
    )
    x = area.x + canvas.inch(NODES_X)
    two = len(lanes) > 1 or len(lanes[0].steps) > MOST_IN_ROW
    y = area.y + canvas.down(KEY if two else SINGLE + KEY - FIRST - PITCH)
    height = canvas.down(0.28)
    style = canvas.style("label")
    for state, said, fill, line in states:
        if state not in present:
            continue
        tall = canvas.inch(0.22)
        swatch = Rect(x, y + (height - tall) // 2, canvas.inch(0.29), tall)
        canvas.add(
            Shape(
                rect=swatch,
                name=f"{canvas.strings.names.node} {said}",
                fill=fill,
                line=line,
                decorative=True,
            )
        )
        width = canvas.measured(canvas.rich(said), (style,), 1 << 40).width + canvas.inch(0.1)
        label = Rect(swatch.right + canvas.inch(0.12), y, width, height)
        name = f"{canvas.strings.names.label} {said}"
        canvas.add(canvas.label(label, said, style, name=name, anchor="ctr"))
        x = label.right + canvas.inch(0.3)
