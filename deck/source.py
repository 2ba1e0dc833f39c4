"""Bounded reading of one content file: bytes to text, and the lines that findings show.

Given a path, `read` returns its text and diagnostics; `parse` (`deck.compose`) goes on from there.
It never raises for bad content, opens nothing but a regular file, and reads no more than the limit.
"""

from __future__ import annotations

import stat
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from deck.characters import FORBIDDEN, Where, control_character, lines_of
from deck.compose import parse
from deck.diagnostics import Diagnostic

MAX_BYTES = 2_000_000
SHOWN = 200

__all__ = ["Sources", "Where", "attach_source", "lines_of", "parse", "read", "text_of"]

Sources = Mapping[tuple[str, str], tuple[str, ...]]
"""The lines of each file read, by (origin, file)."""


def read(path: Path, where: Where) -> tuple[str | None, tuple[Diagnostic, ...]]:
    """Return the text of a file, without a byte order mark.

    Emits: missing-file, not-a-file, unreadable-file, file-too-large, not-utf-8, control-character.
    """
    data, fault = _bytes(path, where)
    if fault or data is None:
        return None, (fault,) if fault else ()
    return text_of(data, where)


def text_of(data: bytes, where: Where) -> tuple[str | None, tuple[Diagnostic, ...]]:
    """Return bytes as text. Emits: file-too-large, not-utf-8, control-character."""
    if len(data) > MAX_BYTES:
        message = f"more than {MAX_BYTES:,} bytes"
        return None, (Diagnostic("file-too-large", message, where.span(), hint="split the file"),)
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        text = data.decode("utf-8")
        fault = _control_character(text, where)
    except UnicodeDecodeError as error:
        text = data.decode("utf-8", "replace")
        fault = _not_utf_8(data, error.start, where)
    if fault is None:
        return text, ()
    return None, attach_source((fault,), {(where.origin, where.file): lines_of(text)})


def attach_source(found: tuple[Diagnostic, ...], sources: Sources) -> tuple[Diagnostic, ...]:
    """Give each finding the line of content it is about, where that line is known and short."""
    return tuple(_with_line(one, sources) for one in found)


def _with_line(one: Diagnostic, sources: Sources) -> Diagnostic:
    if one.source or one.span is None or not one.span.line:
        return one
    lines = sources.get((one.span.origin, one.span.file), ())
    if one.span.line > len(lines) or one.span.column > SHOWN:
        return one
    line = lines[one.span.line - 1]
    line = line if len(line) <= SHOWN else line[: SHOWN - 1] + "…"
    return replace(one, source=FORBIDDEN.sub("�", line).replace("\t", " "))


def _bytes(path: Path, where: Where) -> tuple[bytes | None, Diagnostic | None]:
    """Return at most MAX_BYTES + 1 bytes. Only a regular file is opened: a pipe would never end."""
    span = where.span()
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            found = "a folder" if stat.S_ISDIR(mode) else "not a regular file"
            return None, Diagnostic("not-a-file", f"{found} stands where a file should be", span)
        with path.open("rb") as stream:
            return stream.read(MAX_BYTES + 1), None
    except FileNotFoundError:
        return None, Diagnostic("missing-file", "there is no such file", span)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return None, Diagnostic("unreadable-file", f"cannot be read: {reason}", span)


def _not_utf_8(data: bytes, offset: int, where: Where) -> Diagnostic:
    before = lines_of(data[:offset].decode("utf-8"))
    message = f"byte {offset} (0x{data[offset]:02X}) is not UTF-8"
    span = where.span(len(before), len(before[-1]) + 1)
    return Diagnostic("not-utf-8", message, span, hint="save the file as UTF-8")


def _control_character(text: str, where: Where) -> Diagnostic | None:
    found = FORBIDDEN.search(text)
    if found is None:
        return None
    before = lines_of(text[: found.start()])
    return control_character(found, where.span(len(before), len(before[-1]) + 1))
