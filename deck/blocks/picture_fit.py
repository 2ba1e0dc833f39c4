"""How a picture meets its place: cropped round a point, or whole inside it."""

from __future__ import annotations

from collections.abc import Sequence

from deck.geometry import Rect
from deck.imaging import cover

Crop = tuple[float, float, float, float]


def focused(data: bytes, rect: Rect, focus: Sequence[float]) -> Crop:
    """Return the crop by which a picture covers `rect` with `focus` as near its middle as may be.

    `focus` is a point of the picture: fractions from its left and from its top.
    """
    left, top, right, bottom = cover(data, rect)
    across, down = left + right, top + bottom
    x, y = _start(focus[0], across), _start(focus[1], down)
    return (x, y, across - x, down - y)


def _start(focus: float, cut: float) -> float:
    """Return how much of `cut` falls before the part that is seen.

    >>> _start(0.5, 0.4), _start(0.0, 0.4), _start(1.0, 0.4)
    (0.2, 0.0, 0.4)
    """
    return round(min(max(focus - (1 - cut) / 2, 0.0), cut), 6)


def contained(data: bytes, rect: Rect, *, middle: bool) -> Rect:
    """Return the rectangle of the whole picture inside `rect`: at its top left, or in its
    middle."""
    left, top, right, bottom = cover(data, rect)
    wide, high = 1 - left - right, 1 - top - bottom  # what would be seen of it
    width, height = round(rect.w * high), round(rect.h * wide)
    if not middle:
        return Rect(rect.x, rect.y, width, height)
    return Rect(rect.x + (rect.w - width) // 2, rect.y + (rect.h - height) // 2, width, height)
