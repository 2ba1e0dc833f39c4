"""A picture file made ready to be placed: upright, in sRGB, no larger than print needs.

Whatever can stay as it is stays byte for byte (`strip`); a picture is encoded anew only where it is
turned, too large, or in colours that other programs show wrongly.
"""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

from deck.images.strip import chunks, stripped, whole
from deck.imaging import DECODERS, PNG, UNDECODABLE, Flaw, flaw, suffix
from deck.svg.picture import vector
from deck.svg.read import SvgFault

if TYPE_CHECKING:
    from PIL.Image import Image as Photo

DPI = 220
PAGE_INCHES = (13.333, 7.5)
QUALITY = 88
ORIENTATION = 0x0112
_PLAIN = frozenset(("1", "L", "P", "RGB", "RGBA", "LA"))


@dataclass(frozen=True, slots=True)
class Prepared:
    """A picture ready for a deck: PNG or JPEG bytes, its size in pixels as it is seen, whether it
    has transparent parts; `svg` is the drawing it stands in for, if it was one."""

    data: bytes
    width: int
    height: int
    alpha: bool
    svg: bytes = b""

    @property
    def suffix(self) -> str:
        return suffix(self.data)

    @property
    def ratio(self) -> float:
        return self.width / self.height


def prepare(data: bytes) -> Prepared | Flaw:
    """Return a picture made ready, or why it cannot be.

    Codes: picture-format, picture-size, picture-unreadable, svg-refused.
    """
    if is_svg(data):
        return _drawn(data)
    wrong = flaw(data)
    if wrong:
        return wrong
    if data.startswith(PNG) and any(one.kind == b"acTL" for one in chunks(data)):
        return Flaw("picture-format", "the file is an animated PNG: a deck shows one picture")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _prepared(data)
    except UNDECODABLE as problem:
        return Flaw("picture-unreadable", f"the picture cannot be converted: {problem}")


def is_svg(data: bytes) -> bool:
    """Whether bytes look like an SVG file, judged by their beginning.

    >>> is_svg(b'<?xml version="1.0"?><svg/>'), is_svg(b"<html/>")
    (True, False)
    """
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(b"<") and b"<svg" in head


def _drawn(data: bytes) -> Prepared | Flaw:
    try:
        made = vector(data)
    except SvgFault as fault:
        return Flaw("svg-refused", fault.told, fault.hint, fault.at)
    ready = prepare(made.png)
    if isinstance(ready, Flaw):
        return ready
    return Prepared(ready.data, ready.width, ready.height, ready.alpha, made.svg)


def _prepared(data: bytes) -> Prepared | Flaw:
    from PIL import Image, ImageOps

    with Image.open(io.BytesIO(data), formats=DECODERS) as picture:
        way = _way(picture)
        size = _turned(picture.size, way)
        profile: bytes = picture.info.get("icc_profile") or b""
        foreign = bool(profile) and not _is_srgb(profile)
        wanted = placed_size(size)
        changed = way != 1 or foreign or wanted != size or _is_deep(data) or not whole(data)
        if not changed and picture.mode in _PLAIN:
            return Prepared(stripped(data), *size, alpha=_has_alpha(picture))
        picture.draft(None, _turned(wanted, way))  # a JPEG is decoded as small as may be
        made = ImageOps.exif_transpose(picture)
    made = eight_bits(_in_srgb(made, profile) if foreign else made)
    if made.size != wanted:
        made = made.resize(wanted, Image.Resampling.LANCZOS, reducing_gap=3.0)  # pyright: ignore[reportUnknownMemberType]
    return Prepared(_encoded(made, suffix(data)), *made.size, alpha=_has_alpha(made))


def _way(picture: Photo) -> int:
    """Return which way up the camera was held, 1 to 8 as in Exif."""
    way: object = picture.getexif().get(ORIENTATION, 1)
    return way if isinstance(way, int) and 1 <= way <= 8 else 1


def _turned(size: tuple[int, int], way: int) -> tuple[int, int]:
    return (size[1], size[0]) if way >= 5 else size


def _is_deep(data: bytes) -> bool:
    """Whether a PNG has sixteen bits a channel."""
    return data.startswith(PNG) and data[24] == 16


def placed_size(
    size: tuple[int, int], inches: tuple[float, float] = PAGE_INCHES
) -> tuple[int, int]:
    """Return the size in pixels by which a picture still covers so many inches in print.

    >>> placed_size((800, 600)), placed_size((12000, 8000))
    ((800, 600), (2933, 1955))
    """
    scale = max(inches[0] * DPI / size[0], inches[1] * DPI / size[1])
    if scale >= 1:
        return size
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def _is_srgb(profile: bytes) -> bool:
    return b"sRGB" in profile[:4096] or b"s\0R\0G\0B" in profile[:4096]


def _in_srgb(picture: Photo, profile: bytes) -> Photo:
    """Return the picture in sRGB; raises one of `UNDECODABLE` where its profile is damaged."""
    from PIL import ImageCms

    alpha = picture.getchannel("A") if "A" in picture.mode else None
    bare = picture.convert("RGB") if picture.mode in ("RGBA", "P") else picture
    bare = bare.convert("L") if bare.mode == "LA" else bare
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        target = ImageCms.createProfile("sRGB")  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        made = ImageCms.profileToProfile(bare, source, target, outputMode="RGB")  # pyright: ignore[reportUnknownArgumentType]
    except ImageCms.PyCMSError as error:
        raise ValueError(f"its colour profile is damaged ({error})") from None
    if made is None:
        raise ValueError("its colour profile does not fit it")
    if alpha is not None:
        made.putalpha(alpha)
    return made


def eight_bits(picture: Photo) -> Photo:
    """Return the picture as grey, RGB or RGBA of eight bits."""
    if picture.mode.startswith("I"):
        high = picture.convert("I").point(_high_byte)  # pyright: ignore[reportUnknownMemberType]
        return high.convert("L")
    if picture.mode in ("L", "RGB", "RGBA"):
        return picture
    if picture.mode == "1":
        return picture.convert("L")
    return picture.convert("RGBA" if _has_alpha(picture) else "RGB")


def _high_byte(value: int) -> float:
    return value / 257


def sized(data: bytes) -> tuple[int, int]:
    """Return width and height of prepared bytes, in pixels."""
    from PIL import Image

    with Image.open(io.BytesIO(data), formats=DECODERS) as picture:
        return picture.size


def shrunk(data: bytes, size: tuple[int, int]) -> bytes:
    """Return prepared bytes at a smaller size."""
    from PIL import Image

    with Image.open(io.BytesIO(data), formats=DECODERS) as picture:
        made = eight_bits(picture)
        made = made.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)  # pyright: ignore[reportUnknownMemberType]
        return _encoded(made, suffix(data))


def _has_alpha(picture: Photo) -> bool:
    return "A" in picture.mode or "transparency" in picture.info


def _encoded(picture: Photo, kind: str) -> bytes:
    picture.info.clear()
    out = io.BytesIO()
    if kind == "png":
        picture.save(out, "PNG", compress_level=9)
    else:
        picture.convert("RGB" if picture.mode != "L" else "L").save(
            out, "JPEG", quality=QUALITY, subsampling=0
        )
    return stripped(out.getvalue())
