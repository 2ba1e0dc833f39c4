"""The drawing of a process: lanes on one grid of steps, glued arrows, results, and a key."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from deck.canvas import Canvas
from deck.drawing import plain
from deck.frame import Connector, Line, Shape
from deck.geometry import Insets, Point, Rect
from deck.model import Text
from deck.template import Role

if TYPE_CHECKING:
    from deck.blocks.process import Lane, Step

# DESIGN 09, inches from the area's left and top.
NAME_W, NODES_X, NODES_W, RESULT_W = 1.9, 2.25, 8.13, 1.13
NODE_H, GAP, FIRST, PITCH, KEY = 0.96, 0.27, 0.12, 1.75, 3.12


def draw(canvas: Canvas, lanes: Sequence[Lane], shows: Text) -> None:
    """Draw the lanes from top to bottom, each read as name, gloss, steps, result; then the key."""
    area = canvas.area("drawing")
    count = max(len(lane.steps) for lane in lanes)
    results = any(lane.result for lane in lanes)
    for place, lane in enumerate(lanes):
        top = area.y + canvas.inch(FIRST + PITCH * place if len(lanes) > 1 else 1.0)
        _names(canvas, area, lane, top)
        _steps(canvas, area, lane, place, top, count, shows, results=results)
        _result(canvas, area, lane, top)
    if len(lanes) > 1:
        y = area.y + canvas.inch(FIRST + PITCH - 0.33)
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
    gloss = Rect(area.x, head.bottom, width, canvas.inch(PITCH - 0.45) - high)
    canvas.add(canvas.label(gloss, lane.gloss, "label", name=f"{names.label} {lane.gloss}"))


def _steps(
    canvas: Canvas, area: Rect, lane: Lane, place: int, top: int, count: int, shows: Text, *,
    results: bool,
) -> None:  # fmt: skip
    """Draw one lane's steps as a group: dashed boxes of what is gone, arrows, then the nodes."""
    width = canvas.inch(NODES_W if results else 12 - NODES_X)
    band = Rect(area.x + canvas.inch(NODES_X), top, width, canvas.inch(NODE_H))
    boxes = band.columns((1,) * count, canvas.inch(GAP))[: len(lane.steps)]
    kept = [n for n, step in enumerate(lane.steps) if step.state != "gone"]
    shapes = [_node(canvas, box, step, place, n)
              for n, (box, step) in enumerate(zip(boxes, lane.steps, strict=True))]  # fmt: skip
    gone = [_removed(canvas, box, place, n)
            for n, (box, step) in enumerate(zip(boxes, lane.steps, strict=True))
            if step.state == "gone"]  # fmt: skip
    role: Role = "accent" if lane.accent else "deep"
    stroke = Line(role=role, width_pt=2.25 if lane.accent else 1.5, head=True)
    arrows = [_arrow(canvas, shapes[a], shapes[b], stroke) for a, b in itertools.pairwise(kept)]
    if lane.result is not None and kept:
        arrows.append(_out(canvas, shapes[kept[-1]], stroke))
    steps = " → ".join(_said(canvas, step) for step in lane.steps)
    said = canvas.strings.alt.lane.format(name=plain(canvas, lane.name), steps=steps)
    alt = canvas.strings.alt.process.format(shows=plain(canvas, shows), lanes=said)
    name = f"{canvas.strings.names.diagram} {place + 1}"
    canvas.group(name, alt, [*gone, *arrows, *shapes])


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
            anchor="ctr", fill="solid", insets=insets,
        )  # fmt: skip
    if step.state == "same":
        outline = Line(role="deep", width_pt=1.5)
        return canvas.label(
            box, step.text, "label", name=name, align="ctr", anchor="ctr", fill="paper",
            line=outline, insets=insets,
        )  # fmt: skip
    words = canvas.rich(step.text)
    text = canvas.measured(words, (canvas.style("label"),), box.w - 2 * pad)
    width = text.width + 2 * canvas.inch(0.06)
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
    return Connector(
        start=Point(first.rect.right, first.rect.centre.y),
        end=Point(second.rect.x, second.rect.centre.y),
        name=f"{canvas.strings.names.line} {first.name} - {second.name}",
        line=stroke, begin=(first.name, 3), finish=(second.name, 1),
    )  # fmt: skip


def _out(canvas: Canvas, last: Shape, stroke: Line) -> Connector:
    start = Point(last.rect.right, last.rect.centre.y)
    end = Point(start.x + canvas.inch(0.35), start.y)
    name = f"{canvas.strings.names.line} {last.name}"
    return Connector(start=start, end=end, name=name, line=stroke, begin=(last.name, 3))


def _result(canvas: Canvas, area: Rect, lane: Lane, top: int) -> None:
    if lane.result is None:
        return
    role: Role = "accent" if lane.accent else "deep"
    width = canvas.inch(RESULT_W)
    box = Rect(area.right - width, top - canvas.inch(0.06), width, canvas.inch(0.67))
    name = canvas.strings.names.label
    canvas.add(canvas.label(box, lane.result, "result", name=f"{name} {lane.result}", role=role))
    if lane.unit is not None:
        unit = Rect(box.x, box.bottom, width, canvas.inch(0.4))
        canvas.add(canvas.label(unit, lane.unit, "side", name=f"{name} {lane.unit}", role=role,
                                bold=True))  # fmt: skip


def _key(canvas: Canvas, area: Rect, lanes: Sequence[Lane]) -> None:
    """Explain the boxes in words, left to right; only the states that occur."""
    words = canvas.strings.words
    present = {step.state for lane in lanes for step in lane.steps}
    if present == {"same"}:
        return
    states: tuple[tuple[str, str, Role | None, Line | None], ...] = (
        ("changed", words.step_changed, "solid", None),
        ("same", words.step_same, "paper", Line(role="deep", width_pt=1.5)),
        ("gone", words.step_gone, None, Line(role="mute", width_pt=1.5, dash="dash")),
    )
    x = area.x + canvas.inch(NODES_X)
    y = area.y + canvas.inch(KEY if len(lanes) > 1 else 2.4)
    height = canvas.inch(0.28)
    style = canvas.style("label")
    for state, said, fill, line in states:
        if state not in present:
            continue
        swatch = Rect(x, y + canvas.inch(0.03), canvas.inch(0.29), canvas.inch(0.22))
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
