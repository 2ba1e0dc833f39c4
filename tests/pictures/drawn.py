"""Each deck drawn once in a run, for all the tests that look at it."""

from __future__ import annotations

from functools import cache

from tests.pictures.decks import Deck, built
from tests.pictures.rendered import Rendered, render


@cache
def drawn(deck: Deck) -> Rendered:
    """Return a deck as it is drawn."""
    return render(built(deck))
