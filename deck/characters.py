"""What a content file may hold, and how places in it are counted."""

from __future__ import annotations

import re
from dataclasses import dataclass

from deck.diagnostics import Diagnostic, Span

# What XML 1.0 and YAML 1.2 both allow; anything else cannot be written to a deck.
FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREAKS = re.compile("\r\n|[\n\r\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Where:
    """A file, as spans name it: relative to its root, and which root that is."""

    file: str
    origin: str = "project"

    def span(self, line: int = 0, column: int = 0, end_column: int = 0) -> Span:
        return Span(self.file, line, column, end_column, self.origin)


def lines_of(text: str) -> tuple[str, ...]:
    """Split as YAML counts lines."""
    return tuple(_BREAKS.split(text))


def control_character(found: re.Match[str], span: Span) -> Diagnostic:
    """Return the finding about a match of FORBIDDEN."""
    message = f"the character U+{ord(found.group()):04X} cannot stand in a deck"
    return Diagnostic("control-character", message, span, hint="delete it")
