"""The pairs of colours that the design puts on each other, with what each needs and has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from deck.contrast import GRAPHIC, TEXT, contrast
from deck.diagnostics import Diagnostic, Severity
from deck.theme import Theme

# Front, ground, and what the pair needs. A name with "stage-" is a role on cover, section, closing.
PAIRS: tuple[tuple[str, str, float], ...] = (
    ("tx1", "bg1", TEXT),
    ("tx1", "bg2", TEXT),
    ("tx2", "bg1", TEXT),
    ("tx2", "bg2", TEXT),
    ("accent1", "bg1", TEXT),
    ("accent1", "bg2", TEXT),
    ("bg1", "accent1", TEXT),
    ("bg1", "tx2", TEXT),
    ("lt1", "accent2", TEXT),
    ("accent4", "accent2", GRAPHIC),
    ("dk1", "accent4", TEXT),
    ("accent3", "bg1", GRAPHIC),
    ("accent3", "bg2", GRAPHIC),
    ("accent5", "bg1", GRAPHIC),
    ("bg1", "accent5", TEXT),
    ("accent6", "bg1", GRAPHIC),
    ("bg1", "accent6", TEXT),
    ("hlink", "bg1", TEXT),
    ("hlink", "bg2", TEXT),
    ("folHlink", "bg1", TEXT),
    ("stage-text", "stage-ground", TEXT),
    ("stage-small", "stage-ground", TEXT),
    ("stage-line", "stage-ground", GRAPHIC),
    ("stage-numeral", "stage-line", TEXT),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
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


def measured(theme: Theme) -> Iterator[Pair]:
    """Yield every pair with the contrast it has in a theme."""
    for front, ground, needs in PAIRS:
        ratio = contrast(_hex(theme, front), _hex(theme, ground))
        yield Pair(front=front, ground=ground, needs=needs, ratio=ratio)


def weak(theme: Theme) -> Iterator[Diagnostic]:
    """Yield a warning for every pair with less contrast than it needs. Emits: theme-contrast."""
    slots = theme.tokens.slots
    for one in measured(theme):
        if not one.passes:
            yield Diagnostic(
                "theme-contrast",
                f"{one.key} has a contrast of {int(one.ratio * 100) / 100:.2f}:1, and "
                f"{one.needs:g}:1 is needed",
                slots.span, slots.path, "`theme show` lists where each pair stands",
                severity=Severity.WARNING,
            )  # fmt: skip


def _hex(theme: Theme, ink: str) -> str:
    return theme.hex(theme.scheme(ink) if ink.startswith("stage-") else ink)
