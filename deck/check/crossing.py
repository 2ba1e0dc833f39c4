"""Lines that cross text (DESIGN 11, item 14): every line of a slide is followed, bends included."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator

from deck.check.inked import SLACK, all_shapes, has_text, written
from deck.check.subject import Seen
from deck.diagnostics import Diagnostic
from deck.geometry import Point, Rect
from deck.opc.view import SEE_THROUGH, Shape

Leg = tuple[Point, Point]


def check_lines(seen: Seen) -> Iterator[Diagnostic]:
    """Yield lines that cross text. Emits: line-through-text.

    A text with a fill that is drawn after the line has cut it out, as it may.
    """
    shapes = tuple(all_shapes(seen.slide.shapes))
    lines = [(n, one) for n, one in enumerate(shapes) if one.kind == "connector" and one.rect]
    if not lines:
        return
    texts = [(n, one, _core(written(one))) for n, one in enumerate(shapes) if has_text(one)]
    for n, line in lines:
        legs = tuple(legs_of(line))
        for place, one, area in texts:
            hidden = one.fill != SEE_THROUGH and place > n
            if not hidden and any(crosses(leg, area) for leg in legs):
                told = f"it crosses the text of '{one.name}'"
                yield seen.fault("line-through-text", told, line, severity=seen.softer)


def _core(area: Rect) -> Rect:
    """Return the middle of a text: a line may touch its edge."""
    return Rect(area.x + SLACK, area.y + SLACK, area.w - 2 * SLACK, area.h - 2 * SLACK)


def legs_of(line: Shape) -> Iterator[Leg]:
    """Yield the straight parts of a line or of an elbow that bends in its middle."""
    rect = line.rect
    assert rect is not None
    box, turn = _unturned(rect, line.turn)
    middle = box.x + box.w // 2
    corners = {
        "bentConnector2": (Point(box.right, box.y),),
        "bentConnector3": (Point(middle, box.y), Point(middle, box.bottom)),
    }.get(line.form, ())
    path = (Point(box.x, box.y), *corners, Point(box.right, box.bottom))
    yield from itertools.pairwise(_turned(_flipped(one, box, line.flips), box, turn)
                                  for one in path)  # fmt: skip


def _unturned(rect: Rect, turn: float) -> tuple[Rect, float]:
    """Return the box before it is turned: for right angles the view gives what it takes up."""
    if turn % 180 != 90:
        return rect, turn
    centre = rect.centre
    return Rect(centre.x - rect.h // 2, centre.y - rect.w // 2, rect.h, rect.w), turn


def _flipped(point: Point, box: Rect, flips: tuple[bool, bool]) -> Point:
    x = box.x + box.right - point.x if flips[0] else point.x
    y = box.y + box.bottom - point.y if flips[1] else point.y
    return Point(x, y)


def _turned(point: Point, box: Rect, degrees: float) -> Point:
    if not degrees:
        return point
    sine, cosine = math.sin(math.radians(degrees)), math.cos(math.radians(degrees))
    centre = box.centre
    x, y = point.x - centre.x, point.y - centre.y
    return Point(round(centre.x + x * cosine - y * sine), round(centre.y + x * sine + y * cosine))


def crosses(leg: Leg, area: Rect) -> bool:
    """Whether a straight line passes through a rectangle (Liang and Barsky's clipping)."""
    if area.w <= 0 or area.h <= 0:
        return False
    (start, end), first, last = leg, 0.0, 1.0
    for step, near, far in (
        (end.x - start.x, area.x - start.x, area.right - start.x),
        (end.y - start.y, area.y - start.y, area.bottom - start.y),
    ):
        if not step:
            if near >= 0 or far <= 0:
                return False
            continue
        enter, leave = sorted((near / step, far / step))
        first, last = max(first, enter), min(last, leave)
    return first < last
