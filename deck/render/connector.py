"""Connectors: straight or with an elbow, glued to the shapes they join.

An elbow is one of two presets. `bentConnector2` turns once, where one end leaves sideways and the
other arrives from above or below; `bentConnector3` turns twice about its middle, where both ends
run the same way. Both presets leave their start sideways, so one that leaves upwards or downwards
is the same path turned by a quarter, in the form that PowerPoint itself writes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from deck.frame import Connector, Shape
from deck.geometry import Rect
from deck.opc.xml import Element, sub
from deck.render.paint import geometry, place, stroke
from deck.render.sheet import Mark, Sheet, describe

# Connection sites by preset, for top, left, bottom, right (ECMA-376 presetShapeDefinitions).
SITES = {"ellipse": (0, 2, 4, 6), "triangle": (0, 1, 3, 5)}
FOUR = (0, 1, 2, 3)


@dataclass(frozen=True, slots=True)
class Pose:
    """A preset and its transform: rectangle before turning, mirrored across and down, degrees."""

    preset: str
    rect: Rect
    across: bool
    down: bool
    turn: int = 0


def draw_connector(
    parent: Element, item: Connector, mark: Mark, sheet: Sheet, near: Mapping[str, Mark]
) -> None:
    """Add a connector, glued to shapes that stand in `near`, its own group or slide."""
    shape = sub(parent, "p:cxnSp")
    head = sub(shape, "p:nvCxnSpPr")
    describe(head, mark, item.alt, decorative=item.decorative)
    glue = sub(head, "p:cNvCxnSpPr")
    _glue(glue, "a:stCxn", item.begin, near)
    _glue(glue, "a:endCxn", item.finish, near)
    sub(head, "p:nvPr")
    properties = sub(shape, "p:spPr")
    pose = posed(item)
    place(properties, pose.rect, across=pose.across, down=pose.down, turn=pose.turn)
    geometry(properties, pose.preset)
    stroke(properties, item.line, sheet.pen.colours)


def _glue(parent: Element, tag: str, end: tuple[str, int] | None, near: Mapping[str, Mark]) -> None:
    if end is None or end[0] not in near:
        return
    mark = near[end[0]]
    sites = SITES.get(mark.item.preset, FOUR) if isinstance(mark.item, Shape) else FOUR
    sub(parent, tag, {"id": mark.id, "idx": sites[end[1]]})


def posed(item: Connector) -> Pose:
    """Return the preset that runs from a connector's start to its end, and how it must lie."""
    leftwards, upwards = item.end.x < item.start.x, item.end.y < item.start.y
    if not item.bend or item.start.x == item.end.x or item.start.y == item.end.y:
        return Pose("straightConnector1", item.rect, leftwards, upwards)
    leaves = _upright(item.begin, 3)
    preset = "bentConnector3" if leaves == _upright(item.finish, 0) else "bentConnector2"
    if not leaves:
        return Pose(preset, item.rect, leftwards, upwards)
    # Turned by a quarter the preset runs from top right to bottom left, and by three quarters from
    # bottom left to top right; mirroring across then swaps top and bottom.
    across = leftwards == upwards
    return Pose(preset, _turned(item.rect), across, False, 90 if leftwards else 270)


def _upright(end: tuple[str, int] | None, otherwise: int) -> bool:
    """Whether a line meets its shape at the top or the bottom."""
    return (otherwise if end is None else end[1]) in (0, 2)


def _turned(rect: Rect) -> Rect:
    """Return the rectangle that covers `rect` once it is turned by a quarter about its middle."""
    shift = (rect.w - rect.h) // 2
    return Rect(rect.x + shift, rect.y - shift, rect.h, rect.w)
