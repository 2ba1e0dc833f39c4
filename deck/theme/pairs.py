"""The pairs of colours that the design puts on each other, as they are in a theme."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from deck.contrast import contrast
from deck.diagnostics import Diagnostic, Severity
from deck.pairs import PAIRS
from deck.theme.tokens import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A pair as it is in one theme. `key` names it: "tx1 on bg1"."""

    front: str
    ground: str
    needs: float
    ratio: float

    @property
    def key(self) -> str:
        return f"{self.front} on {self.ground}"

    @property
    def passes(self) -> bool:
        return self.ratio >= self.needs


def measured(theme: Theme) -> Iterator[Measured]:
    """Yield every pair with the contrast it has in a theme."""
    for one in PAIRS:
        ratio = contrast(_hex(theme, one.front), _hex(theme, one.ground))
        yield Measured(front=one.front, ground=one.ground, needs=one.least, ratio=ratio)


def weak(theme: Theme) -> Iterator[Diagnostic]:
    """Yield a warning for every pair with less contrast than it needs. Emits: theme-contrast."""
    slots = theme.tokens.slots
    for one in measured(theme):
        if not one.passes:
            yield Diagnostic(
                "theme-contrast",
                f"{one.key} has a contrast of {one.ratio:.2f}:1, and "
                f"{one.needs:g}:1 is needed",
                slots.span, slots.path, "`theme show` lists where each pair stands",
                severity=Severity.WARNING,
            )  # fmt: skip


def _hex(theme: Theme, ink: str) -> str:
    return theme.hex(theme.scheme(ink) if ink.startswith("stage-") else ink)
