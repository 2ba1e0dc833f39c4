"""The nine dots as data: where each message stands in the square, and what a deck shows of it.

A message whose number belongs to its argument's row (1 to 3 purpose, 4 to 6 process, 7 to 9
conditions) stands at its number's place. Any other takes the first free place of that row, a number
above nine always one outside the square, at the end of the row. A row has one place outside.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from deck.model import GROUPS, Message

ROW = 3
SQUARE = 9
OUTSIDE = 3
"""The column outside the square."""

State = Literal["past", "current", "coming", "absent"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One dot. `column` 3 is outside the square; `message` is None where the library has none."""

    row: int
    column: int
    number: int
    message: Message | None = None

    @property
    def outside(self) -> bool:
        return self.column == OUTSIDE


@dataclass(frozen=True, slots=True, kw_only=True)
class Motif:
    """The dots row by row, those outside last in their row; and the messages without a place."""

    places: tuple[Place, ...]
    left_over: tuple[Message, ...] = ()

    def row(self, number: int) -> tuple[Place, ...]:
        """Return the places of one argument, from the left."""
        return tuple(one for one in self.places if one.row == number)

    @property
    def columns(self) -> int:
        """Return 3, or 4 where a message stands outside the square."""
        return 1 + max(one.column for one in self.places)


def motif(messages: Sequence[Message]) -> Motif:
    """Place every message of a library in or outside the square."""
    places: list[Place] = []
    left_over: list[Message] = []
    for row, group in enumerate(GROUPS):
        own = [one for one in messages if one.group == group]
        taken = {(one.number - 1) % ROW: one for one in own if _at_home(one, row)}
        for one in (one for one in own if not _at_home(one, row)):
            column = _free(one, taken)
            if column is None:
                left_over.append(one)
            else:
                taken[column] = one
        for column in range(ROW):
            number = row * ROW + column + 1
            message = taken.get(column)
            shown = message.number if message else number
            places.append(Place(row=row, column=column, number=shown, message=message))
        if tenth := taken.get(OUTSIDE):
            places.append(Place(row=row, column=OUTSIDE, number=tenth.number, message=tenth))
    return Motif(places=tuple(places), left_over=tuple(left_over))


def total(messages: Sequence[Message]) -> int:
    """Return the number of messages that "4 of 9" counts: never below the highest number."""
    return max([len(messages), *(one.number for one in messages)])


def state(place: Place, current: int | None, shown: Collection[int]) -> State:
    """Return how a dot is drawn on the slide of message `current`; `shown` are the deck's."""
    if place.message is None:
        return "absent"
    if place.number == current:
        return "current"
    if shown and place.number not in shown:
        return "absent"
    return "past" if current is not None and place.number < current else "coming"


def absent(dots: Motif, shown: Collection[int]) -> tuple[int, ...]:
    """Return the numbers of the dots that the deck has no slide of, least first."""
    return tuple(sorted(one.number for one in dots.places if state(one, None, shown) == "absent"))


def _at_home(message: Message, row: int) -> bool:
    return message.number <= SQUARE and (message.number - 1) // ROW == row


def _free(message: Message, taken: Collection[int]) -> int | None:
    columns = range(ROW + 1) if message.number <= SQUARE else (OUTSIDE,)
    return next((one for one in columns if one not in taken), None)
