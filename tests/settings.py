"""A setting to lay out in: the default theme, the shipped widths, a deck of the caller's."""

from __future__ import annotations

import functools

from deck.composition import Deck
from deck.fonts import FontBook
from deck.load import Loaded
from deck.opening import OpenTheme, open_theme
from deck.roots import library_roots
from deck.setting import Setting
from deck.strings import Strings
from tests.conftest import ROOT

THEME = "harbour"


@functools.cache
def theme(name: str = THEME) -> OpenTheme:
    """Return an opened theme of the project."""
    opened, found = open_theme(name, library_roots(ROOT))
    assert opened is not None, found
    return opened


@functools.cache
def widths() -> FontBook:
    """Return the advance widths, read once."""
    return FontBook()


def setting_of(
    loaded: Loaded, deck: Deck, strings: Strings | None = None, name: str = THEME
) -> Setting:
    """Return what a deck is laid out with: theme, widths, strings."""
    return Setting(
        deck=deck,
        template=theme(name).template,
        book=widths(),
        strings=strings or loaded.strings["en-GB"],
    )
