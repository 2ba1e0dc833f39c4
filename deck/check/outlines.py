"""The real outlines of shapes, as polygons, and whether two of them share area.

A circle beside a square is beside it, though the rectangle round it is not. Outlines are those of
ECMA-376's preset definitions (20.1.10.56) with the bends that a shape states; any form that is not
listed here counts as the rectangle round it, a hole as filled. Curves are drawn in 72 steps.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Mapping

from deck.geometry import Point, Rect
from deck.opc.view import Shape

Outline = tuple[Point, ...]
Bends = Mapping[str, int]

STEPS = 72
FULL = 21_600_000
"""A whole turn, in 60,000ths of a degree."""


def plain(rect: Rect) -> Outline:
    """Return the corners of a rectangle."""
    return (Point(rect.x, rect.y), Point(rect.right, rect.y),
            Point(rect.right, rect.bottom), Point(rect.x, rect.bottom))  # fmt: skip


def outline(shape: Shape, rect: Rect) -> Outline:
    """Return the outline of a shape that fills a rectangle, turned as the shape is.

    For right angles the rectangle is what the shape takes up (`deck.opc.places`).
    """
    draw = _FORMS.get(shape.form)
    quarter = shape.turn % 180 == 90
    box = _upright(rect) if quarter else rect
    made = draw(box, dict(shape.bends)) if draw else plain(box)
    made = tuple(_flipped(one, box, shape.flips) for one in made)
    return tuple(_turned(one, rect.centre, shape.turn) for one in made) if shape.turn else made


def _upright(rect: Rect) -> Rect:
    centre = rect.centre
    return Rect(centre.x - rect.h // 2, centre.y - rect.w // 2, rect.h, rect.w)


def _flipped(point: Point, box: Rect, flips: tuple[bool, bool]) -> Point:
    x = box.x + box.right - point.x if flips[0] else point.x
    y = box.y + box.bottom - point.y if flips[1] else point.y
    return Point(x, y)


def _turned(point: Point, centre: Point, degrees: float) -> Point:
    sine, cosine = math.sin(math.radians(degrees)), math.cos(math.radians(degrees))
    x, y = point.x - centre.x, point.y - centre.y
    return Point(round(centre.x + x * cosine - y * sine), round(centre.y + x * sine + y * cosine))


def _arc(box: Rect, start: float, end: float) -> Outline:
    """Return points on an ellipse, clockwise from one angle to another, in 60,000ths."""
    steps = max(1, math.ceil(STEPS * (end - start) / FULL))
    angles = (math.radians((start + (end - start) * n / steps) / 60_000) for n in range(steps + 1))
    wide, high = box.w / 2, box.h / 2
    x, y = box.x + wide, box.y + high
    return tuple(
        Point(round(x + wide * math.cos(one)), round(y + high * math.sin(one))) for one in angles
    )


def _ellipse(box: Rect, bends: Bends) -> Outline:
    return _arc(box, 0, FULL)[:-1]


def _pie(box: Rect, bends: Bends) -> Outline:
    return (*_cut(box, bends, 0), box.centre)


def _chord(box: Rect, bends: Bends) -> Outline:
    return _cut(box, bends, 2_700_000)


def _cut(box: Rect, bends: Bends, usual: int) -> Outline:
    start, end = bends.get("adj1", usual), bends.get("adj2", 16_200_000)
    return _arc(box, start, end if end > start else end + FULL)


def _rounded(box: Rect, bends: Bends) -> Outline:
    share = min(50_000, max(0, bends.get("adj", 16_667))) / 100_000
    size = round(min(box.w, box.h) * share) * 2
    right, low = box.right - size, box.bottom - size
    corners = ((right, low, 0), (box.x, low, 1), (box.x, box.y, 2), (right, box.y, 3))
    return tuple(
        point
        for x, y, turn in corners
        for point in _arc(Rect(x, y, size, size), turn * FULL / 4, (turn + 1) * FULL / 4)
    )


def _corners(*places: tuple[float, float]) -> Callable[[Rect, Bends], Outline]:
    """Return what draws straight sides between places, as shares of width and height."""

    def draw(box: Rect, bends: Bends) -> Outline:
        return tuple(
            Point(box.x + round(box.w * across), box.y + round(box.h * down))
            for across, down in places
        )

    return draw


def _triangle(box: Rect, bends: Bends) -> Outline:
    top = bends.get("adj", 50_000) / 100_000
    return _corners((top, 0), (1, 1), (0, 1))(box, bends)


_FORMS: dict[str, Callable[[Rect, Bends], Outline]] = {
    "ellipse": _ellipse,
    "donut": _ellipse,
    "flowChartConnector": _ellipse,
    "pie": _pie,
    "chord": _chord,
    "roundRect": _rounded,
    "triangle": _triangle,
    "rtTriangle": _corners((0, 0), (1, 1), (0, 1)),
    "diamond": _corners((0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5)),
}


def meet(one: Outline, other: Outline) -> bool:
    """Whether two outlines share area: their sides cross, or one holds a corner of the other."""
    if holds(one, other[0]) or holds(other, one[0]):
        return True
    return any(_cross(side, its) for side in _sides(one) for its in _sides(other))


def within(inner: Outline, outer: Outline) -> bool:
    """Whether an outline lies wholly inside another that has no dents."""
    return all(holds(outer, one) for one in inner)


def holds(shape: Outline, point: Point) -> bool:
    """Whether a point is inside an outline (the even-odd rule)."""
    inside = False
    for start, end in _sides(shape):
        if (start.y > point.y) != (end.y > point.y):
            across = (end.x - start.x) * (point.y - start.y) / (end.y - start.y) + start.x
            inside ^= point.x < across
    return inside


def _sides(shape: Outline) -> itertools.chain[tuple[Point, Point]]:
    return itertools.chain(itertools.pairwise(shape), ((shape[-1], shape[0]),))


def _cross(one: tuple[Point, Point], other: tuple[Point, Point]) -> bool:
    """Whether two straight sides cross, ends not counted."""
    (a, b), (c, d) = one, other
    return _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0


def _side(start: Point, end: Point, point: Point) -> int:
    turn = (end.x - start.x) * (point.y - start.y) - (end.y - start.y) * (point.x - start.x)
    return (turn > 0) - (turn < 0)
