"""Bounded reading of one content file: bytes to text, and the lines that findings show.

Given a path, returns its text and diagnostics; never raises for bad content, never opens anything
but a regular file, and never reads more than the limit below.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from deck.diagnostics import Diagnostic, Span

MAX_BYTES = 2_000_000
SHOWN = 200

# What XML 1.0 and YAML 1.2 both allow; anything else cannot be written to a deck.
FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREAKS = re.compile("\r\n|[\n\r\x85\u2028\u2029]")


Sources = Mapping[tuple[str, str], tuple[str, ...]]
"""The lines of each file read, by (origin, file)."""


@dataclass(frozen=True, slots=True)
class Where:
    """A file, as spans name it: relative to its root, and which root that is."""

    file: str
    origin: str = "project"

    def span(self, line: int = 0, column: int = 0, end_column: int = 0) -> Span:
        return Span(self.file, line, column, end_column, self.origin)


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
    except UnicodeDecodeError as error:
        return None, (_not_utf_8(data, error.start, where),)
    faults = tuple(_control_characters(text, where))
    return (None if faults else text), faults


def lines_of(text: str) -> tuple[str, ...]:
    """Split as YAML counts lines."""
    return tuple(_BREAKS.split(text))


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


def _control_characters(text: str, where: Where) -> Iterator[Diagnostic]:
    for found in FORBIDDEN.finditer(text):
        before = lines_of(text[: found.start()])
        yield control_character(found, where.span(len(before), len(before[-1]) + 1))
        return


def control_character(found: re.Match[str], span: Span) -> Diagnostic:
    """Return the finding about a match of FORBIDDEN."""
    message = f"the character U+{ord(found.group()):04X} cannot stand in a deck"
    return Diagnostic("control-character", message, span, hint="delete it")
