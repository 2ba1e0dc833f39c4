"""Decks as they are drawn: each kind of slide looks as its reference picture does, and every word
stands in its place. One file, so that each deck is drawn once."""

from __future__ import annotations

import pytest

from tests.pictures.decks import DECKS, Deck
from tests.pictures.drawn import drawn
from tests.pictures.places import faults
from tests.pictures.references import NAMES, difference, need_version, wanted
from tests.pictures.rendered import need_programs

pytestmark = pytest.mark.slow
EACH = [(theme, key) for theme in NAMES for key in wanted(theme)]


@pytest.fixture(autouse=True)
def _programs() -> None:
    need_programs()


@pytest.mark.parametrize("deck", DECKS, ids=str)
def test_every_word_stands_in_its_place(deck: Deck) -> None:
    found = [one for page in drawn(deck).pages for one in faults(page)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(("theme", "key"), EACH)
def test_a_slide_looks_like_its_reference(theme: str, key: str) -> None:
    need_version()
    found = difference(theme, key)
    assert not found, found
