"""How documents look: colours and typefaces from a theme's tokens, on a white page.

A deck's theme may stand on a dark ground; paper is white, so a colour is taken only where it can be
read on white, and the next one in line where it cannot.
"""

from __future__ import annotations

from dataclasses import dataclass

from deck.contrast import TEXT, contrast
from deck.theme import Theme

WHITE, BLACK = "FFFFFF", "000000"
SLOTS = (
    "dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6",
    "hlink", "folHlink",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Colours as RRGGBB, the typefaces of headings and of text, and the theme's twelve colours."""

    text: str
    heading: str
    accent: str
    link: str
    panel: str
    major: str
    minor: str
    slots: dict[str, str]


def look_of(theme: Theme) -> Look:
    """Return how documents look in a theme."""
    slots = {name: theme.hex(name) for name in SLOTS}
    text = _readable(slots, "dk1", on=WHITE)
    panel = slots["lt2"] if contrast(text, slots["lt2"]) >= TEXT else WHITE
    return Look(
        text=text,
        heading=_readable(slots, "dk2", "accent2", "dk1", on=panel),
        accent=_readable(slots, "accent1", "accent2", "dk2", on=panel),
        link=_readable(slots, "hlink", "accent2", "dk2", on=panel),
        panel=panel,
        major=theme.typeface("major"),
        minor=theme.typeface("minor"),
        slots=slots,
    )


def _readable(slots: dict[str, str], *names: str, on: str) -> str:
    """Return the first of some colours that text may have on a ground."""
    return next((slots[one] for one in names if contrast(slots[one], on) >= TEXT), BLACK)
