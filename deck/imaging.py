"""What a picture is, judged by its bytes, and the crop that makes it cover a region.

Only PNG and JPEG survive in every program (P9 of docs/deck-rules.md). A file's suffix is not
believed, and nothing is decoded before the header has said how many pixels that would make.
"""

from __future__ import annotations

import io
import re
import struct
import warnings
import zlib
from dataclasses import dataclass

from deck.geometry import Rect

PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8\xff"
MOST_PIXELS = 25_000_000  # in a finished deck
MOST_DECODED = {"png": 50_000_000, "jpg": 150_000_000}  # in a file; a JPEG is decoded smaller
DECODERS = ("PNG", "JPEG", "MPO")  # the last is a JPEG with further pictures behind it
UNDECODABLE = (
    OSError, SyntaxError, ValueError, ArithmeticError, LookupError, TypeError, MemoryError,
    RuntimeError, struct.error, zlib.error,
)  # fmt: skip
_OTHERS = (
    (b"GIF8", "GIF"), (b"II*\x00", "TIFF"), (b"MM\x00*", "TIFF"), (b"BM", "BMP"), (b"%PDF", "PDF"),
)  # fmt: skip
CUT = "it ends too early, or part of its data is missing"
CHANGED = "part of its data is not as it was saved (a checksum is wrong)"
_PYTHON = re.compile(r"BytesIO|\bb'|0x|\[Errno")  # what only a programmer reads
_CUT = ("truncated", "ended prematurely", "not enough", "incomplete", "unexpected end")
_HEIC = (b"heic", b"heix", b"mif1", b"avif")


@dataclass(frozen=True, slots=True)
class Flaw:
    """Why bytes cannot be used as a picture: a code, what is wrong in words, how to mend it where
    the code's own remedy does not say enough, and the line and column in an SVG (0: the whole)."""

    code: str
    told: str
    hint: str = ""
    at: tuple[int, int] = (0, 0)

    def of(self, file: str) -> str:
        """Return what is wrong with a file: "assets/map.svg:3:7: it has a script"."""
        place = ":".join(str(part) for part in self.at if part)
        return f"{file}:{place}: {self.told}" if place else f"{file}: {self.told}"


def suffix(data: bytes) -> str:
    """Return "png" or "jpg" as the bytes are, or an empty string for anything else.

    >>> suffix(PNG), suffix(JPEG), suffix(b"GIF89a")
    ('png', 'jpg', '')
    """
    return "png" if data.startswith(PNG) else "jpg" if data.startswith(JPEG) else ""


def flaw(data: bytes) -> Flaw | None:
    """Return why bytes cannot be used as a picture, or None: then they decode to the last row.

    Codes: picture-format, picture-size, picture-unreadable.
    """
    if not data:
        return Flaw("picture-unreadable", "the file is empty")
    if not suffix(data):
        return Flaw("picture-format", f"the file is {_format(data)}, neither PNG nor JPEG")
    count = pixels(data)
    if count > MOST_DECODED[suffix(data)]:
        return Flaw("picture-size", f"it has {count / 1e6:,.0f} megapixels")
    why = _undecodable(data, trusted=count > 0)
    return Flaw("picture-unreadable", f"the picture is damaged: {why}") if why else None


def _format(data: bytes) -> str:
    """Return the name of a format that is not for decks."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WebP"
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC:
        return "HEIC or AVIF"
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if b"<svg" in head:
        return "SVG"
    if head.startswith((b"<!doctype html", b"<html")):
        return "a web page"
    return next((name for mark, name in _OTHERS if data.startswith(mark)), "in no known format")


def _undecodable(data: bytes, *, trusted: bool) -> str:
    """Return why a PNG or JPEG cannot be decoded as a whole, or an empty string. Unless its header
    is `trusted` to say its size, the decoder's own limit holds."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            if not trusted:
                warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=DECODERS) as picture:
                picture.verify()  # the checksums
            with Image.open(io.BytesIO(data), formats=DECODERS) as picture:
                picture.draft(None, (1, 1))  # of a JPEG all is read, and little kept
                picture.load()
                return "" if picture.width and picture.height else "it has no pixels"
    except (*UNDECODABLE, Image.DecompressionBombWarning, Image.DecompressionBombError) as problem:
        return _reason(problem)


def _reason(problem: Exception) -> str:
    """Return why decoding failed in plain words, or the decoder's own where they are a sentence."""
    told = str(problem)
    if isinstance(problem, struct.error | LookupError | TypeError | MemoryError):
        return CUT  # the decoder ran out of bytes and says how, not what
    if any(mark in told.lower() for mark in _CUT):
        return CUT
    if "checksum" in told:
        return CHANGED
    return "its data cannot be decoded" if " " not in told or _PYTHON.search(told) else told


def pixels(data: bytes) -> int:
    """Return width times height of a PNG or JPEG, or 0 where its header does not say.

    >>> pixels(b"")
    0
    """
    if data.startswith(PNG) and len(data) >= 24:
        return int.from_bytes(data[16:20], "big") * int.from_bytes(data[20:24], "big")
    at = 2
    while data.startswith(JPEG) and at + 9 < len(data) and data[at] == 0xFF:
        marker, size = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            high = int.from_bytes(data[at + 5 : at + 7], "big")
            return high * int.from_bytes(data[at + 7 : at + 9], "big")
        at += 2 + max(size, 2)
    return 0


def cover(data: bytes, rect: Rect) -> tuple[float, float, float, float]:
    """Return the crop (left, top, right, bottom fractions) by which a picture covers `rect`. The
    bytes are without a `flaw`."""
    from PIL import Image

    with Image.open(io.BytesIO(data), formats=DECODERS) as picture:
        width, height = picture.size
    wanted, given = rect.w / rect.h, width / height
    if given > wanted:
        cut = (1 - wanted / given) / 2
        return (cut, 0.0, cut, 0.0)
    cut = (1 - given / wanted) / 2
    return (0.0, cut, 0.0, cut)
