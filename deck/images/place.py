"""Pictures as they are placed: no larger than print needs there, and drawings beside their PNG.

Given laid-out slides; returns them with the same pictures at the same places. A picture that stands
on several slides is made once, for the largest of its places.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from deck.frame import Picture, SlideFrame
from deck.geometry import EMU_PER_INCH
from deck.images.prepare import placed_size, shrunk, sized

WORTH = 0.8  # of its side in pixels: less is not worth encoding anew


def fit_pictures(
    frames: tuple[SlideFrame, ...], vectors: Mapping[bytes, bytes]
) -> tuple[SlideFrame, ...]:
    """Return the slides with their pictures at print quality; `vectors` are the SVG files by the
    PNG that stands in for each."""
    wanted: dict[bytes, tuple[float, float]] = {}
    for frame in frames:
        for one in frame.items:
            if isinstance(one, Picture):
                across, down = wanted.get(one.data, (0.0, 0.0))
                shown = _shown(one)
                wanted[one.data] = (max(across, shown[0]), max(down, shown[1]))
    made = {data: _made(data, inches) for data, inches in wanted.items()}

    def fitted(one: Picture) -> Picture:
        return replace(one, data=made[one.data], svg=vectors.get(one.data, b""))

    return tuple(
        replace(
            frame,
            items=tuple(fitted(one) if isinstance(one, Picture) else one for one in frame.items),
        )
        if any(isinstance(one, Picture) for one in frame.items)
        else frame
        for frame in frames
    )


def _shown(one: Picture) -> tuple[float, float]:
    """Return how many inches the whole picture would take, its cropped parts included."""
    left, top, right, bottom = one.crop
    across = one.rect.w / EMU_PER_INCH / max(0.01, 1 - left - right)
    return across, one.rect.h / EMU_PER_INCH / max(0.01, 1 - top - bottom)


def _made(data: bytes, inches: tuple[float, float]) -> bytes:
    size = sized(data)
    wanted = placed_size(size, inches)
    return shrunk(data, wanted) if wanted[0] < size[0] * WORTH else data
