"""The notes page: as large a picture as the notes leave, and a warning where even that is none."""

from __future__ import annotations

import pytest

from deck.blocks.self_check_scores import median
from deck.load import Loaded
from deck.model import Notes, Text
from tests.arrange.test_arrange import arranged, slide


@pytest.mark.parametrize(("sentences", "inches"), [(5, None), (35, 3.5), (60, 1.17)])
def test_long_notes_take_room_from_the_picture(
    loaded: Loaded, sentences: int, inches: float | None
) -> None:
    say = Text("A sentence of some seven words. " * sentences)
    made = arranged(loaded, slide(notes=Notes(say=say)))
    assert not made.diagnostics
    place = made.frames[0].notes_place
    assert (round(place[0].w / 914_400, 2) if place else None) == inches


def test_notes_that_overrun_the_page_are_warned_of(loaded: Loaded) -> None:
    say = Text("A sentence of some seven words. " * 200)
    (found,) = arranged(loaded, slide(notes=Notes(say=say))).diagnostics
    assert found.code == "notes-too-long"


@pytest.mark.parametrize(("given", "middle"), [([2], 2), ([0, 4], 0), ([3, 1, 1, 2], 1)])
def test_the_median_of_an_even_number_is_the_lower(given: list[int], middle: int) -> None:
    assert median(given) == middle
