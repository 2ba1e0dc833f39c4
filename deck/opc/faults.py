"""One way to make a finding about a deck: the hint is the code's remedy."""

from __future__ import annotations

from deck.codes import CODES
from deck.diagnostics import Diagnostic, Severity

WARNING = Severity.WARNING
ERROR = Severity.ERROR


def fault(
    code: str, message: str, where: str = "", *, severity: Severity = Severity.ERROR, hint: str = ""
) -> Diagnostic:
    """Return a finding on a deck. `where` names a member or "slide 4, 'Chart'"; without `hint` it
    gives the remedy listed for the code."""
    return Diagnostic(
        code, message, where=where, severity=severity, hint=hint or CODES[code].remedy
    )
