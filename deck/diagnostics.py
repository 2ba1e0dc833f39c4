"""What is wrong, where, and what would be right: one type for every fault in content or deck.

A step returns its diagnostics beside its value; it never raises for bad content. The edge sorts
them, prints them and chooses the exit code.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

MOST_NAMED = 30
WINDOW = 120  # characters of a long source line that are shown


class Severity(enum.Enum):
    """How much a finding matters. A warning fails only under `--strict`."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a content file: `file` relative to its root; line and column from 1.

    `origin` names the library root the file came from ("project" or "packaged"). Line 0 means the
    file as a whole.
    """

    file: str
    line: int = 0
    column: int = 0
    end_column: int = 0
    origin: str = "project"

    def __str__(self) -> str:
        return self.file if not self.line else f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. `code` is stable and listed in `deck/codes.py`; `path` is the address of the
    value inside its file ("slides[1].body.points[2]"); `source` is the line of content it is
    about; `where` names a place in a finished deck ("slide 4, 'Chart'"), or the themes that it is
    so under ("theme 'acme'")."""

    code: str
    message: str
    span: Span | None = None
    path: str = ""
    hint: str = ""
    severity: Severity = Severity.ERROR
    source: str = ""
    where: str = ""

    @property
    def order(self) -> tuple[str, int, int, str, str]:
        span = self.span or Span("")
        return (span.file, span.line, span.column, self.code, self.message)


def in_order(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return the findings by place, each once."""
    return tuple(sorted(dict.fromkeys(found), key=lambda one: one.order))


def failed(found: Iterable[Diagnostic], *, strict: bool = False) -> bool:
    """Whether these findings make the command exit with 1."""
    return any(strict or one.severity is Severity.ERROR for one in found)


def as_text(one: Diagnostic) -> str:
    """Return the finding as people read it: place, code, message, hint, source line and caret."""
    place = ": ".join(part for part in (str(one.span) if one.span else "", one.where) if part)
    head = f"{place}: " if place else ""
    path = f" {one.path}:" if one.path else ""
    lines = [f"{head}{one.severity.value}[{one.code}]{path} {one.message}"]
    if one.hint:
        lines.append(f"    hint: {one.hint}")
    if one.source and one.span:
        lines.extend(_shown(one.source, one.span))
    return "\n".join(lines)


def _shown(source: str, span: Span) -> Iterator[str]:
    """Yield the source line, or `WINDOW` characters of it round the column, and the carets."""
    gutter = f"    {span.line} | "
    start = max(0, min(span.column - 1 - WINDOW // 3, len(source) - WINDOW))
    shown = source[start : start + WINDOW]
    if start:
        shown = "…" + shown[1:]
    if start + WINDOW < len(source):
        shown = shown[:-1] + "…"
    yield gutter + shown
    if span.column:
        column = span.column - start
        width, room = max(1, span.end_column - span.column), max(1, len(shown) - column + 1)
        yield " " * (len(gutter) + column - 1) + "^" * min(width, room)


def as_data(one: Diagnostic) -> dict[str, object]:
    """Return the finding as plain data for `--json`."""
    span = one.span
    return {
        "code": one.code,
        "severity": one.severity.value,
        "message": one.message,
        "hint": one.hint,
        "path": one.path,
        "where": one.where,
        "file": span.file if span else None,
        "line": span.line if span else None,
        "column": span.column if span else None,
    }


def nearest(word: str, known: Iterable[str]) -> str:
    """Return a hint naming the closest known word; if none is close, all of them, if few."""
    import difflib

    names = sorted(known)
    close = difflib.get_close_matches(word, names, n=1, cutoff=0.6)
    if close:
        return f"did you mean '{close[0]}'?"
    if len(names) > MOST_NAMED:
        return f"{len(names)} are known; the command 'list' shows them"
    return "one of: " + ", ".join(names) if names else ""
