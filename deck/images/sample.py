"""The pixels of a picture, to look a few of them up."""

from __future__ import annotations

import functools
import io
import warnings
from dataclasses import dataclass

from deck.images.prepare import eight_bits
from deck.imaging import DECODERS, MOST_PIXELS, UNDECODABLE, flaw, pixels

SIDE = 1200
"""Of the longer side, more or less: about what a projector shows of a picture that fills it."""

Pixel = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Bitmap:
    """A picture as RGBA, row by row."""

    width: int
    height: int
    rows: bytes

    def at(self, across: float, down: float) -> Pixel | None:
        """Return the pixel at shares of width and height, or None outside."""
        if not (0 <= across < 1 and 0 <= down < 1):
            return None
        start = (int(down * self.height) * self.width + int(across * self.width)) * 4
        red, green, blue, alpha = self.rows[start : start + 4]
        return red, green, blue, alpha


@functools.lru_cache(maxsize=4)
def bitmap(data: bytes) -> Bitmap | str:
    """Return the pixels of a PNG or JPEG, of a large one fewer; or in words why there are none."""
    if pixels(data) > MOST_PIXELS:
        return f"it has {pixels(data) / 1e6:,.0f} megapixels"
    wrong = flaw(data)
    if wrong:
        return wrong.told
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _decoded(data)
    except UNDECODABLE:
        return "its data cannot be decoded"


def _decoded(data: bytes) -> Bitmap:
    from PIL import Image

    with Image.open(io.BytesIO(data), formats=DECODERS) as picture:
        picture.draft(None, (SIDE, SIDE))
        made = eight_bits(picture)
        fewer = max(made.size) // SIDE
        made = (made.reduce(fewer) if fewer > 1 else made).convert("RGBA")
    return Bitmap(*made.size, made.tobytes())
