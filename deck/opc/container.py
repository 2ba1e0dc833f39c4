"""From a file to the members of its zip container, within limits, or to the reason why not.

Nothing is parsed here. A folder, a lock file, a pointer, an encrypted or old file and a zip bomb
are each told apart, so that the message can say what to do.
"""

from __future__ import annotations

import copy
import io
import os
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from deck.diagnostics import Diagnostic
from deck.opc.faults import fault
from deck.opc.names import CONTENT_TYPES

_CFB = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_POINTERS = (b"version https://git-lfs", b"/annex/objects", b"../.git/annex", b"[InternetShortcut]")
_CLOUD = (b'"doc_id"', b'"resource_id"', b'"url"')


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a container may hold. Sizes in bytes; `ratio` is unpacked over packed size and counts
    only for members above `ratio_from`, for small XML packs very well."""

    file: int = 250 * 2**20
    total: int = 1024 * 2**20
    member: int = 256 * 2**20
    members: int = 50_000
    ratio: int = 250
    ratio_from: int = 8 * 2**20


LIMITS = Limits()
CHUNK = 64 * 2**10


def read_bytes(path: Path, limits: Limits = LIMITS) -> tuple[bytes, tuple[Diagnostic, ...]]:
    """Return a file's bytes; empty bytes with findings where it cannot be a deck.

    Emits: deck-is-folder, deck-lock-file, deck-too-large, deck-unreadable.
    """
    if path.is_dir():
        return b"", (fault("deck-is-folder", f"'{path.name}' is a folder"),)
    if path.exists() and not path.is_file():  # a pipe would be waited for without end
        told = f"'{path.name}' is no regular file"
        return b"", (fault("deck-unreadable", told),)
    if path.name.startswith(("~$", ".~lock.")):
        return b"", (fault("deck-lock-file", f"'{path.name}' is a lock file"),)
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            if size > limits.file:
                told = f"'{path.name}' has {size:,} bytes; the limit is {limits.file:,}"
                return b"", (fault("deck-too-large", told),)
            return file.read(limits.file + 1), ()
    except OSError as problem:
        told = f"cannot read '{path.name}': {problem.strerror or type(problem).__name__}"
        return b"", (fault("deck-unreadable", told),)


def sniff(data: bytes) -> Diagnostic | None:
    """Return why these bytes are no zip container, or None if they start like one.

    Emits: deck-encrypted, deck-old-format, deck-pointer, deck-not-pptx.
    """
    if data.startswith(b"PK\x03\x04"):
        return None
    head = data[:1024]
    if head.startswith(_CFB):
        return _compound(data)
    if any(mark in head for mark in _POINTERS):
        return fault("deck-pointer", "the file holds a pointer, not a deck")
    if head.lstrip().startswith(b"{") and any(mark in head for mark in _CLOUD):
        return fault("deck-pointer", "the file holds a link to an online document, not a deck")
    return fault("deck-not-pptx", f"the file is {_kind(head)}")


def _compound(data: bytes) -> Diagnostic:
    if "EncryptedPackage".encode("utf-16-le") in data or "DataSpaces".encode("utf-16-le") in data:
        return fault("deck-encrypted", "the deck is encrypted")
    if "PowerPoint Document".encode("utf-16-le") in data:
        return fault("deck-old-format", "the deck is in the old binary format (.ppt)")
    return fault("deck-not-pptx", "the file is an old Office file, but not a presentation")


def _kind(head: bytes) -> str:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if not start:
        return "empty"
    if start.startswith(b"%pdf"):
        return "a PDF"
    if start.startswith((b"<!doctype html", b"<html")):
        return "a web page"
    return "in no format that we know"


def unpack(data: bytes, limits: Limits = LIMITS) -> tuple[dict[str, bytes], tuple[Diagnostic, ...]]:
    """Return the container's members by name, in their order; empty where it must be refused.

    Of members with one name the last wins, as for most readers, and a finding says so.
    Emits: deck-compression, deck-damaged, deck-encrypted, deck-too-large, duplicate-part,
    part-name, and as `sniff`.
    """
    wrong = sniff(data)
    if wrong:
        return {}, (wrong,)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            refused = _refused(infos, limits)
            if refused:
                return {}, (refused,)
            members = {one.filename: _inflated(archive, one) for one in infos if not one.is_dir()}
    except MemoryError:
        return {}, (fault("deck-too-large", "unpacked, the deck takes more memory than there is"),)
    except _Oversize as problem:
        told = f"it unpacks to more than the {problem.info.file_size:,} bytes that it declares"
        return {}, (fault("deck-too-large", told, problem.info.filename),)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError,
            RuntimeError) as problem:  # fmt: skip
        return {}, (fault("deck-damaged", f"the zip container is damaged: {problem}"),)
    return members, name_faults([one.filename for one in infos if not one.is_dir()])


class _Oversize(Exception):
    """A member goes on after the size that its header declares."""

    def __init__(self, info: zipfile.ZipInfo) -> None:
        super().__init__(info.filename)
        self.info = info


def _inflated(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """Return a member, read in chunks and never far beyond its declared size, which `_refused` has
    held against the limits. Raises _Oversize, and as `zipfile`."""
    trial = copy.copy(info)
    trial.file_size += 4 * CHUNK  # else zipfile would stop at the declared size and not tell
    read = bytearray()
    with archive.open(trial) as member:
        while chunk := member.read(CHUNK):
            read += chunk
            if len(read) > info.file_size:
                raise _Oversize(info)
    if len(read) < info.file_size:
        raise zipfile.BadZipFile(f"'{info.filename}' ends early")
    return bytes(read)


def _refused(infos: list[zipfile.ZipInfo], limits: Limits) -> Diagnostic | None:
    if len(infos) > limits.members:
        told = f"the container has {len(infos):,} members; the limit is {limits.members:,}"
        return fault("deck-too-large", told)
    total = sum(one.file_size for one in infos)
    if total > limits.total:
        told = f"unpacked, the deck would take {total:,} bytes; the limit is {limits.total:,}"
        return fault("deck-too-large", told)
    for one in infos:
        if one.flag_bits & 1:
            return fault("deck-encrypted", "the zip container has a password", one.filename)
        if one.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            told = f"it is packed by method {one.compress_type}; only 0 and 8 are allowed"
            return fault("deck-compression", told, one.filename)
        if one.file_size > limits.member:
            told = f"it would take {one.file_size:,} bytes; the limit is {limits.member:,}"
            return fault("deck-too-large", told, one.filename)
        if one.file_size > limits.ratio_from and one.file_size > limits.ratio * one.compress_size:
            told = f"it unpacks to more than {limits.ratio} times its size"
            return fault("deck-too-large", told, one.filename)
    return None


def name_faults(names: list[str]) -> tuple[Diagnostic, ...]:
    """Return findings on member names: one for each name that is repeated or malformed.

    Emits: duplicate-part, part-name.
    """
    found: list[Diagnostic] = []
    seen: dict[str, str] = {}
    for name in names:
        first = seen.setdefault(name.casefold(), name)
        if first is not name:
            found.append(fault("duplicate-part", f"'{name}' is there twice", name))
        elif name != CONTENT_TYPES and _malformed(name):
            found.append(fault("part-name", f"'{name}' is not a part name", name))
    return tuple(found)


def _malformed(name: str) -> bool:
    segments = name.split("/")
    return "\\" in name or any(not one or one.endswith(".") for one in segments)
