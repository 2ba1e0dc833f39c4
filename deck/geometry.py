"""Lengths and rectangles in English Metric Units (EMU: 914,400 an inch, 12,700 a point).

Everything inside the program is an integer number of EMU; inches and points live only at the edge
of themes and in names that say so (`size_pt`). Nothing here knows a page size.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass

EMU_PER_INCH = 914_400
EMU_PER_POINT = 12_700


def inches(value: float) -> int:
    """Return `value` inches as EMU, on the design's own grid of 1/96 inch (9,525 EMU)."""
    return round(value * 96) * 9_525


def points(value: float) -> int:
    """Return `value` points as EMU."""
    return round(value * EMU_PER_POINT)


def shares(total: int, weights: tuple[float, ...]) -> tuple[int, ...]:
    """Split `total` EMU by weight so that the parts add up to it exactly.

    >>> shares(100, (1, 1, 1))
    (33, 33, 34)
    """
    whole = sum(weights)
    edges = [round(total * sum(weights[:n]) / whole) for n in range(len(weights) + 1)]
    return tuple(right - left for left, right in itertools.pairwise(edges))


@dataclass(frozen=True, slots=True)
class Point:
    """A place on the slide: EMU from its left and top edge."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Insets:
    """Inner margins of a text frame, in EMU."""

    left: int = 0
    top: int = 0
    right: int = 0
    bottom: int = 0


NO_INSETS = Insets()


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle: left, top, width and height in EMU."""

    x: int
    y: int
    w: int
    h: int

    @property
    def right(self) -> int:
        return self.x + self.w

    @property
    def bottom(self) -> int:
        return self.y + self.h

    @property
    def centre(self) -> Point:
        return Point(self.x + self.w // 2, self.y + self.h // 2)

    def inset(self, by: Insets) -> Rect:
        """Shrink by `by`; never below zero width or height."""
        width = max(0, self.w - by.left - by.right)
        height = max(0, self.h - by.top - by.bottom)
        return Rect(self.x + by.left, self.y + by.top, width, height)

    def moved(self, dx: int = 0, dy: int = 0) -> Rect:
        return Rect(self.x + dx, self.y + dy, self.w, self.h)

    def contains(self, other: Rect) -> bool:
        return (
            self.x <= other.x
            and self.y <= other.y
            and self.right >= other.right
            and self.bottom >= other.bottom
        )

    def overlaps(self, other: Rect) -> bool:
        """Whether the two share area; touching edges do not count."""
        return (
            self.x < other.right
            and other.x < self.right
            and self.y < other.bottom
            and other.y < self.bottom
        )

    def columns(self, weights: tuple[float, ...], gap: int = 0) -> tuple[Rect, ...]:
        """Split from left to right by weight, `gap` EMU between; the widths add up exactly."""
        widths = shares(self.w - gap * (len(weights) - 1), weights)
        lefts = [self.x + sum(widths[:n]) + n * gap for n in range(len(widths))]
        return tuple(
            Rect(left, self.y, width, self.h) for left, width in zip(lefts, widths, strict=True)
        )

    def rows(self, weights: tuple[float, ...], gap: int = 0) -> tuple[Rect, ...]:
        """Split from top to bottom by weight, `gap` EMU between; the heights add up exactly."""
        heights = shares(self.h - gap * (len(weights) - 1), weights)
        tops = [self.y + sum(heights[:n]) + n * gap for n in range(len(heights))]
        return tuple(
            Rect(self.x, top, self.w, height) for top, height in zip(tops, heights, strict=True)
        )


def circle(centre: Point, diameter: int) -> Rect:
    """Return the square round a circle."""
    return Rect(centre.x - diameter // 2, centre.y - diameter // 2, diameter, diameter)


def bounds(rects: tuple[Rect, ...]) -> Rect:
    """Return the smallest rectangle round all of `rects` (at least one)."""
    left, top = min(r.x for r in rects), min(r.y for r in rects)
    return Rect(left, top, max(r.right for r in rects) - left, max(r.bottom for r in rects) - top)
