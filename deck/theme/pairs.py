"""The pairs of colours that the design puts on each other, as they are in a theme."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from deck.contrast import contrast, luminance
from deck.diagnostics import Diagnostic, Severity
from deck.pairs import PAIRS
from deck.theme.tokens import Theme

UNREAD = ("contrast", "mark-contrast")
MOST_NAMED = 3
_PAGE = frozenset(("bg1", "bg2", "lt1", "lt2"))


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
                slots.span, slots.path, f"{_change(theme, one)}; `theme show` lists where each "
                "pair stands",
                severity=Severity.WARNING,
            )  # fmt: skip


def pale(found: Iterable[Diagnostic], theme: Theme, name: str) -> tuple[Diagnostic, ...]:
    """Return findings, of which those on contrast in a deck name the theme's pairs that fail."""
    failing = [one for one in measured(theme) if not one.passes]
    if not failing:
        return tuple(found)
    told = "; ".join(
        f"{one.key} has {one.ratio:.2f}:1 of {one.needs:g}:1: {_change(theme, one)}"
        for one in failing[:MOST_NAMED]
    )
    more = f", and {len(failing) - MOST_NAMED} pairs more" if len(failing) > MOST_NAMED else ""
    hint = (
        f"in the theme '{name}' {told}{more}; then run `theme build {name}`. `theme show {name}` "
        "lists every pair, and `theme new` makes colours that all pass"
    )
    return tuple(replace(one, hint=hint) if one.code in UNREAD else one for one in found)


def _change(theme: Theme, one: Measured) -> str:
    """Return which token to change, and how: the front, unless it is the page's own colour."""
    inks = [one.front, one.ground]
    if _scheme(theme, one.front) in _PAGE and _scheme(theme, one.ground) not in _PAGE:
        inks.reverse()
    colour, other = (_hex(theme, ink) for ink in inks)
    way = "darker" if luminance(colour) < luminance(other) else "lighter"
    return f"make `{_token(theme, inks[0])}` (#{colour}) {way} in theme.yaml"


def _token(theme: Theme, ink: str) -> str:
    scheme = _scheme(theme, ink)
    slot: str = getattr(theme.tokens.map, scheme, scheme)
    return f"color.palette.{getattr(theme.tokens.slots, slot)}"


def _hex(theme: Theme, ink: str) -> str:
    return theme.hex(_scheme(theme, ink))


def _scheme(theme: Theme, ink: str) -> str:
    return theme.scheme(ink) if ink.startswith("stage-") else ink
