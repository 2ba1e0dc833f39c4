"""Where each message stands in or beside the square, and what has no place."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from deck.load import Loaded
from deck.model import Message
from deck.motif import absent, motif, state, total
from deck.validate.messages import rows


def more(loaded: Loaded, *numbers: int) -> tuple[Message, ...]:
    """Return the nine messages and further ones about process."""
    nine = loaded.library.messages
    return (*nine, *(replace(nine[3], number=number, key=f"m{number}") for number in numbers))


def test_the_nine_stand_in_the_square(loaded: Loaded) -> None:
    square = motif(loaded.library.messages)
    assert [one.number for one in square.places] == list(range(1, 10))
    assert square.columns == 3


def test_a_tenth_stands_outside_at_the_end_of_its_row(loaded: Loaded) -> None:
    messages = more(loaded, 10)
    square = motif(messages)
    (outside,) = (one for one in square.places if one.outside)
    assert (outside.row, outside.number, square.columns) == (1, 10, 4)
    assert total(messages) == 10


def test_a_second_one_outside_a_row_has_no_place(loaded: Loaded) -> None:
    library = replace(loaded.library, messages=more(loaded, 10, 11))
    scope: Any = type("Scope", (), {"library": library})
    (found,) = rows(scope)
    assert found.code == "row-full"
    assert "message 11" in found.message


def test_four_messages_of_their_own_keep_their_places(loaded: Loaded) -> None:
    four = tuple(one for one in loaded.library.messages if one.number in (1, 4, 5, 9))
    square = motif(four)
    assert absent(square, {1, 4, 5, 9}) == (2, 3, 6, 7, 8)
    assert total(four) == 9


def test_states_follow_the_number_and_the_deck(loaded: Loaded) -> None:
    places = motif(loaded.library.messages).places
    told = [state(one, 4, {2, 4, 5}) for one in places]
    assert told[:5] == ["absent", "past", "absent", "current", "coming"]
