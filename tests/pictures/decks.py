"""The decks that are drawn: the specimen of each theme and the variants of the project."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from deck.build import make, prepare
from deck.diagnostics import failed
from deck.load import load_project
from deck.specimen import VARIANT, packaged, specimen
from tests.conftest import ROOT
from tests.theme.themes import NAMES


def silent(_: str) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Deck:
    """A deck that is drawn: a variant, or the specimen, in a theme."""

    variant: str
    theme: str

    def __str__(self) -> str:
        return f"{self.variant}-{self.theme}"


DECKS = (
    *(Deck(VARIANT, theme) for theme in NAMES),
    Deck("short", NAMES[0]),
    Deck("workshop", NAMES[0]),
)


@cache
def built(deck: Deck) -> bytes:
    """Return a deck as it is written."""
    own = deck.variant == VARIANT
    ready, found = prepare(packaged(ROOT) if own else load_project(ROOT), deck.theme, None, silent)
    assert ready is not None, found
    if own:
        shown, found = specimen(ready.loaded, ready.theme)
        assert not failed((*found, *shown.loaded.diagnostics)), found
        ready = replace(ready, loaded=shown.loaded)
    made = make(ready, deck.variant, numbers=None, epoch=None, tell=silent)
    assert made.data is not None, made.diagnostics
    return made.data
