"""A logo: read, judged and fitted, for the theme that places it (DESIGN 8: cover and closing).

A logo has a version for light ground, and may have one for dark ground. It is never cropped,
stretched, recoloured or boxed; a clear space stays free round it. Which version is meant for which
ground cannot be known from a file, but one that can hardly be seen on its ground is told.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from itertools import pairwise

from deck.contrast import GRAPHIC, luminance, ratio
from deck.geometry import Rect
from deck.images.prepare import DPI, Prepared, prepare, shrunk, sized
from deck.imaging import Flaw

CLEAR = 0.25  # of the logo's height, free on all sides
LOST = 1.5  # contrast below which a part of a logo cannot be told from its ground
PARTS = 5
MOST_LOST = 1  # parts that may be lost: a white letter in a mark, on white
MOST_BYTES = 20_000_000
LEAST_PIXELS = 64
MOST_RATIO = 12.0
HINTS = {
    "picture-format": "export the logo as SVG, PNG or JPEG",
    "picture-size": "export the logo smaller: 2,000 pixels across are plenty",
    "picture-unreadable": "fetch or export the logo again",
}


@dataclass(frozen=True, slots=True)
class Logo:
    """A logo ready to embed. `data` is PNG or JPEG, `svg` the drawing beside it or empty;
    `opaque` says that it brings a ground of its own; `parts` are the mean relative luminances
    (WCAG) of the fifths of what is not transparent, the darkest first."""

    data: bytes
    svg: bytes
    suffix: str
    ratio: float
    opaque: bool
    parts: tuple[float, ...]

    def contrast(self, ground: str) -> float:
        """Return the contrast between the logo's most visible fifth and a ground ("F6F3EB")."""
        return max(ratio(one, luminance(ground)) for one in self.parts)

    def unseen(self, ground: str) -> str:
        """Return what is wrong with the logo on a ground, in words, or an empty string."""
        if self.opaque:
            return ""
        found = self.contrast(ground)
        if found < GRAPHIC:
            return (
                f"the logo has a contrast of {found:.1f}:1 at most with the ground of cover and "
                f"closing, #{ground}; {GRAPHIC:g}:1 is wanted"
            )
        lost = sum(ratio(one, luminance(ground)) < LOST for one in self.parts)
        if lost <= MOST_LOST:
            return ""
        return (
            f"about {100 * lost // len(self.parts)} per cent of the logo can hardly be told from "
            f"the ground of cover and closing, #{ground}"
        )


def read_logo(data: bytes) -> Logo | Flaw:
    """Return a logo made ready, or why it cannot be used, with a hint.

    Codes: picture-format, picture-size, picture-unreadable, svg-refused.
    """
    if len(data) > MOST_BYTES:
        told = f"the file has more than {MOST_BYTES // 1_000_000} MB"
        return Flaw("picture-size", told, HINTS["picture-size"])
    ready = prepare(data)
    if isinstance(ready, Flaw):
        return replace(ready, hint=ready.hint or HINTS.get(ready.code, ""))
    if not 1 / MOST_RATIO <= ready.ratio <= MOST_RATIO:
        told = f"a logo of {ready.width} by {ready.height} is a line, not a mark"
        return Flaw("picture-size", told, "cut away the empty space round the logo")
    if min(ready.width, ready.height) < LEAST_PIXELS:
        told = f"a logo of {ready.width} by {ready.height} pixels would look coarse"
        return Flaw("picture-size", told, f"give one of {LEAST_PIXELS} pixels or more, or an SVG")
    return _judged(ready)


def fit_logo(logo: Logo, room: Rect, *, right: bool = False, bottom: bool = False) -> Rect:
    """Return where a logo stands in `room`, whole, as large as its clear space allows; at the left
    and top of it, or at the right, or the bottom."""
    high = min(room.h / (1 + 2 * CLEAR), room.w / (logo.ratio + 2 * CLEAR))
    width, height, free = round(high * logo.ratio), round(high), round(high * CLEAR)
    x = room.right - free - width if right else room.x + free
    y = room.bottom - free - height if bottom else room.y + free
    return Rect(x, y, width, height)


def placed_bytes(logo: Logo, inches: float) -> bytes:
    """Return the logo's bytes at print quality for a width in inches."""
    width, height = sized(logo.data)
    wanted = max(LEAST_PIXELS, round(inches * DPI * 2))  # flat colours need twice as many
    if wanted >= width:
        return logo.data
    return shrunk(logo.data, (wanted, max(1, round(height * wanted / width))))


def _judged(ready: Prepared) -> Logo | Flaw:
    """Return the logo with what its pixels say, read at a small size."""
    from PIL import Image

    with Image.open(io.BytesIO(ready.data)) as picture:
        small = picture.convert("RGBA")
    small.thumbnail((96, 96), Image.Resampling.BOX)
    raw = small.tobytes()
    seen = sorted(
        luminance(raw[at : at + 3].hex()) for at in range(0, len(raw), 4) if raw[at + 3] >= 128
    )
    if not seen:
        hint = "export the logo again: nothing in it can be seen"
        return Flaw("picture-unreadable", "the logo is wholly transparent", hint)
    ends = [round(n * len(seen) / PARTS) for n in range(PARTS + 1)]
    fifths = [seen[low:high] for low, high in pairwise(ends)]
    return Logo(
        data=ready.data, svg=ready.svg, suffix=ready.suffix, ratio=ready.ratio,
        opaque=len(seen) > 0.98 * (len(raw) // 4),
        parts=tuple(sum(one) / len(one) for one in fifths if one),
    )  # fmt: skip
