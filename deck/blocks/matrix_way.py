"""The way through a matrix: which quadrants share a side, where an arrow begins and ends."""

from __future__ import annotations

from typing import Literal

from deck.geometry import Point, Rect

Place = Literal["top_left", "top_right", "bottom_left", "bottom_right"]
PLACES: tuple[Place, ...] = ("top_left", "top_right", "bottom_left", "bottom_right")


def straight(one: Place, other: Place) -> bool:
    """Whether two places share a side."""
    return sum(a != b for a, b in zip(one.split("_"), other.split("_"), strict=True)) == 1


def level(one: Place, other: Place) -> bool:
    """Whether the way between two places runs sideways."""
    return one.split("_")[0] == other.split("_")[0]


def edge(rect: Rect, point: Point, *, upright: bool, after: bool) -> Point:
    """Return the point of a quadrant's edge in line with `point`."""
    if upright:
        return Point(point.x, rect.bottom if after else rect.y)
    return Point(rect.right if after else rect.x, point.y)


def shifted(point: Point, by: int, *, upright: bool) -> Point:
    """Return a point moved along a way."""
    return Point(point.x, point.y + by) if upright else Point(point.x + by, point.y)
