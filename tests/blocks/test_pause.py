"""A pause says when the session goes on: from the start of the deck, or after how many minutes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from deck.arrange import arrange
from deck.blocks.pause import Pause
from deck.composition import Deck
from deck.load import Loaded
from deck.model import Text
from tests.arrange.test_arrange import deck_of, slide
from tests.settings import setting_of

LUNCH = Pause(what=Text("Lunch"), lead=Text("Walls stay up."))


def morning(loaded: Loaded, start: str | None) -> Deck:
    """Return a deck with an hour and a half before its lunch of 45 minutes."""
    deck = deck_of(
        loaded,
        slide(key="before", title=Text("What comes first"), seconds=5400),
        slide(key="lunch", title=None, body=LUNCH, seconds=2700),
        slide(key="after", title=Text("What comes last"), seconds=600),
    )
    return replace(deck, variant=replace(deck.variant, start=start))


@pytest.mark.parametrize(
    ("start", "title"),
    [
        ("09:00", "Lunch: we start again at 11:15"),
        ("22:30", "Lunch: we start again at 00:45"),
        (None, "Lunch: we start again in 45 minutes"),
    ],
)
def test_its_title_says_when_we_start_again(loaded: Loaded, start: str | None, title: str) -> None:
    made = arrange(setting_of(loaded, morning(loaded, start)))
    assert not made.diagnostics
    assert made.frames[1].title == title


def test_where_nothing_is_counted_it_takes_its_own_minutes(loaded: Loaded) -> None:
    one = slide(title=None, body=LUNCH, seconds=1800)
    deck = deck_of(loaded, one, counted=False)
    placed = tuple(replace(each, seconds=0) for each in deck.slides)
    made = arrange(setting_of(loaded, replace(deck, slides=placed)))
    assert made.frames[0].title == "Lunch: we start again in 30 minutes"
