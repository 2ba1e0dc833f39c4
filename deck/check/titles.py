"""Titles that leave one short word alone on their last line, as their lines fall in their box."""

from __future__ import annotations

from collections.abc import Iterator

from deck.arrange.breaks import SHORT_LINE
from deck.check.inked import has_text, words_of
from deck.check.subject import Seen
from deck.diagnostics import Diagnostic, Severity


def check_title_lines(seen: Seen) -> Iterator[Diagnostic]:
    """Yield a title with a short last line. Emits: short-last-line.

    Only where the widths of the face are known: lines of an unknown face cannot be foretold.
    """
    title = seen.slide.title_shape
    if title is None or not has_text(title):
        return
    found = words_of(title)
    last = found.lines[-1].strip() if found.lines else ""
    if len(found.lines) > 1 and found.known and " " not in last and len(last) <= SHORT_LINE:
        told = f"the title's last line is only '{last}'"
        yield seen.fault("short-last-line", told, title, severity=Severity.WARNING)
