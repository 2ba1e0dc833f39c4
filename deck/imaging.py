"""The size of a picture, read from its first bytes, and the crop that makes it cover a region."""

from __future__ import annotations

import io

from deck.geometry import Rect


def size(data: bytes) -> tuple[int, int]:
    """Return width and height in pixels. Raises OSError for what is not a picture."""
    from PIL import Image

    with Image.open(io.BytesIO(data)) as picture:
        return picture.size


def cover(data: bytes, rect: Rect) -> tuple[float, float, float, float]:
    """Return the crop (left, top, right, bottom fractions) by which a picture covers `rect`."""
    width, height = size(data)
    wanted, given = rect.w / rect.h, width / height
    if given > wanted:
        cut = (1 - wanted / given) / 2
        return (cut, 0.0, cut, 0.0)
    cut = (1 - given / wanted) / 2
    return (0.0, cut, 0.0, cut)
