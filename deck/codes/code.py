"""What a diagnostic code means: the entry of `docs/diagnostics.md`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Code:
    """A stable code, what it means in one line, what to do, and the rule it comes from, if any."""

    code: str
    meaning: str
    remedy: str
    rule: str = ""
