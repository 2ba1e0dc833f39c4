"""PNG and JPEG files without what is not the picture, their picture data as it was.

What is left out: descriptions, places, cameras, thumbnails, profiles, and whatever stands behind
the picture's end. Nothing is decoded, so nothing is lost and the bytes are the same every time.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from deck.imaging import PNG

KEPT = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND")
SCAN, END = 0xDA, 0xD9
STARTS = range(0xC0, 0xD0)  # frame headers and tables that decoding needs
NEEDED = frozenset((*STARTS, SCAN, 0xDB, 0xDD, END))
ADOBE, JFIF = 0xEE, 0xE0  # they say which colours the numbers mean


class Piece(NamedTuple):
    """A chunk of a PNG, or a segment of a JPEG with the picture data that follows it."""

    kind: bytes
    data: bytes
    whole: bytes


def chunks(data: bytes) -> Iterator[Piece]:
    """Yield the chunks of a PNG up to its end."""
    at = len(PNG)
    while at + 12 <= len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        kind, end = data[at + 4 : at + 8], at + 12 + size
        if end > len(data):
            return
        yield Piece(kind, data[at + 8 : at + 8 + size], data[at:end])
        if kind == b"IEND":
            return
        at = end


def segments(data: bytes) -> Iterator[Piece]:
    """Yield the segments of a JPEG from its first to its end; `kind` is the marker's byte."""
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            return
        marker = data[at + 1]
        if marker == 0xFF:  # filling
            at += 1
            continue
        if marker == END:
            yield Piece(bytes([END]), b"", data[at : at + 2])
            return
        size = int.from_bytes(data[at + 2 : at + 4], "big")
        end = at + 2 + size
        body = data[at + 4 : end]
        if marker == SCAN:
            end = _scan_end(data, end)
        yield Piece(bytes([marker]), body, data[at:end])
        at = end
    if data[at : at + 2] == b"\xff\xd9":
        yield Piece(bytes([END]), b"", data[at : at + 2])


def _scan_end(data: bytes, at: int) -> int:
    """Return where a scan's data ends: at the next marker that is neither a zero nor a restart."""
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            return len(data)
        follows = data[at + 1]
        if follows == 0 or 0xD0 <= follows <= 0xD7:
            at += 2
        elif follows == 0xFF:
            at += 1
        else:
            return at


def stripped(data: bytes) -> bytes:
    """Return a PNG or JPEG, which `imaging.flaw` has passed, without metadata."""
    if data.startswith(PNG):
        return PNG + b"".join(one.whole for one in chunks(data) if one.kind in KEPT)
    kept = [one.whole for one in segments(data) if _needed(one)]
    end = b"" if kept and kept[-1] == b"\xff\xd9" else b"\xff\xd9"
    return data[:2] + b"".join(kept) + end


def whole(data: bytes) -> bool:
    """Whether the pieces of a PNG or JPEG follow one another to its end, so that `stripped` keeps
    the picture. Some decoders forgive what lies between."""
    if data.startswith(PNG):
        kinds = [one.kind for one in chunks(data)]
        return kinds[:1] == [b"IHDR"] and b"IDAT" in kinds and kinds[-1] == b"IEND"
    kinds = [one.kind for one in segments(data)]
    return bytes([SCAN]) in kinds and kinds[-1] == bytes([END])


def _needed(one: Piece) -> bool:
    marker = one.kind[0]
    if marker == ADOBE:
        return one.data.startswith(b"Adobe")
    if marker == JFIF:
        return one.data.startswith(b"JFIF\0") and len(one.data) == 14  # without a thumbnail
    return marker in NEEDED


def metadata(data: bytes) -> tuple[str, ...]:
    """Return the names of what `stripped` would leave out; none for other formats.

    >>> metadata(b"GIF89a")
    ()
    """
    if data.startswith(PNG):
        pieces = tuple(chunks(data))
        names = [one.kind.decode("latin-1") for one in pieces if one.kind not in KEPT]
        length, ended = len(PNG), b"IEND"
    elif data.startswith(b"\xff\xd8"):
        pieces = tuple(segments(data))
        names = [_told(one) for one in pieces if not _needed(one)]
        length, ended = 2, bytes([END])
    else:
        return ()
    length += sum(len(one.whole) for one in pieces)
    if pieces and pieces[-1].kind == ended and length < len(data):
        names.append("data behind its end")
    return tuple(dict.fromkeys(names))


def _told(one: Piece) -> str:
    marks = ((b"Exif", "Exif"), (b"http://ns.adobe.com/xap", "XMP"), (b"ICC_PROFILE", "ICC"),
             (b"MPF", "MPF"), (b"Photoshop", "IPTC"))  # fmt: skip
    usual = "comment" if one.kind[0] == 0xFE else f"APP{one.kind[0] - 0xE0}"
    return next((name for mark, name in marks if one.data.startswith(mark)), usual)
