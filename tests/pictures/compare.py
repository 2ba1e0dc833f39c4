"""A page beside its reference picture: how far they differ, on the whole and in each small block.

A reference is small: `WIDTH` pixels wide, with a palette. The whole catches a change of colour or
of face; the blocks catch what is small: a line that is gone, a label that moved. The slide's number
is covered, for it changes whenever a slide is added before.

A palette costs some of the colours. So a picture is compared as it is drawn and with a palette of
its own, and what is nearer counts: pages that are drawn alike do not differ at all.
"""

from __future__ import annotations

import array
import io
from dataclasses import dataclass

from PIL import Image, ImageChops, ImageDraw, ImageStat

from tests.pictures.rendered import Page

WIDTH = 480
BLOCK = 8
COLOURS = 256
# Of 255: the mean over a page, and the mean over one block, from which pictures are different.
MOST_MEAN, MOST_BLOCK = 0.3, 3.0
COVER = (128, 128, 128)
MARK = (255, 0, 255)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """How far two pictures differ: on the whole, in the worst block, and in how many blocks."""

    mean: float
    worst: float
    blocks: int

    @property
    def passes(self) -> bool:
        return self.mean <= MOST_MEAN and self.worst <= MOST_BLOCK

    def __str__(self) -> str:
        return (
            f"mean {self.mean:.2f} (at most {MOST_MEAN}), worst block {self.worst:.1f} "
            f"(at most {MOST_BLOCK}), {self.blocks} blocks over that"
        )


def small(page: Page) -> Image.Image:
    """Return a page's picture in the size of a reference, its number covered."""
    with Image.open(io.BytesIO(page.png)) as drawn:
        picture = drawn.convert("RGB")
    picture = picture.resize(
        (WIDTH, round(picture.height * WIDTH / picture.width)), Image.Resampling.BOX
    )
    scale = WIDTH / page.width
    pen = ImageDraw.Draw(picture)
    for box in page.boxes:
        if box.counts:
            one = box.area
            sides = (one.left, one.top, one.right, one.bottom)
            pen.rectangle([round(side * scale) for side in sides], fill=COVER)
    return picture


def as_reference(picture: Image.Image) -> bytes:
    """Return a picture as the bytes of a reference."""
    out = io.BytesIO()
    _flat(picture).save(out, "PNG", optimize=True)
    return out.getvalue()


def compared(picture: Image.Image, reference: bytes) -> Difference:
    """Return how far a picture is from a reference."""
    far = _distance(picture, reference)
    blocks = _values(_blocks(far))
    return Difference(
        mean=ImageStat.Stat(far).mean[0], worst=max(blocks),
        blocks=sum(one > MOST_BLOCK for one in blocks),
    )  # fmt: skip


def marked(picture: Image.Image, reference: bytes) -> Image.Image:
    """Return the picture, pale, with the blocks framed in which it differs."""
    blocks = _blocks(_distance(picture, reference))
    shown = Image.blend(picture, Image.new("RGB", picture.size, "white"), 0.6)
    pen = ImageDraw.Draw(shown)
    for n, far in enumerate(_values(blocks)):
        if far > MOST_BLOCK:
            x, y = n % blocks.width * BLOCK, n // blocks.width * BLOCK
            pen.rectangle((x, y, x + BLOCK - 1, y + BLOCK - 1), outline=MARK)
    return shown


def _flat(picture: Image.Image) -> Image.Image:
    return picture.quantize(COLOURS, kmeans=3, dither=Image.Dither.NONE)


def _distance(picture: Image.Image, reference: bytes) -> Image.Image:
    """Return, for each pixel, the farthest of its three colours; white if the sizes differ."""
    with Image.open(io.BytesIO(reference)) as opened:
        expected = opened.convert("RGB")
    if expected.size != picture.size:
        return Image.new("L", picture.size, 255)
    return ImageChops.darker(
        _farthest(picture, expected), _farthest(_flat(picture).convert("RGB"), expected)
    )


def _farthest(one: Image.Image, other: Image.Image) -> Image.Image:
    red, green, blue = ImageChops.difference(one, other).split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


def _blocks(far: Image.Image) -> Image.Image:
    """Return the means of the blocks as a small picture of real numbers."""
    size = (-(-far.width // BLOCK), -(-far.height // BLOCK))
    whole = Image.new("L", (size[0] * BLOCK, size[1] * BLOCK))
    whole.paste(far)
    return whole.convert("F").resize(size, Image.Resampling.BOX)


def _values(picture: Image.Image) -> array.array[float]:
    return array.array("f", picture.tobytes())
