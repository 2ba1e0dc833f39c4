"""A break or a meal, with the time at which the session goes on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.limits import WORDS
from deck.model import Block, Text
from deck.rules import Words
from deck.strings import clock

MOST_WORDS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause(Block):
    """A break or a meal: its title is made, and says when the session goes on.

    "Break: we start again at 11:05" counts from the start of the variant, or from `--start`; where
    neither gives a time, it says after how many minutes. Name two pauses of one deck differently.

    Example:
        kind: pause
        what: Break
        lead: The wall stays up. Walk along it, and talk to someone you do not work with.
    """

    kind: ClassVar[str] = "pause"
    layout: ClassVar[str] = "section"
    what: Annotated[Text, Words(MOST_WORDS)]
    lead: Annotated[Text, Words(WORDS["section"]["lead"][0])]

    def arrange(self, canvas: Canvas) -> Block | None:
        canvas.fill("lead", self.lead)
        return None

    def made_title(self, canvas: Canvas) -> Text | str | None:
        words, minutes = canvas.strings.words, _minutes(canvas)
        start = canvas.setting.deck.variant.start
        if start and canvas.placed.seconds:
            made = words.pause_until.format(what=self.what, time=clock(start, _passed(canvas)))
        elif minutes:
            made = words.pause_for.format(what=self.what, minutes=minutes)
        else:
            return self.what
        return Text(made, self.what.span, self.what.path)

    def made_kicker(self, canvas: Canvas) -> str:
        return _minutes(canvas)


def _minutes(canvas: Canvas) -> str:
    """Return how long the pause takes, in words: here, or where nothing is counted, by its own
    account; nothing where neither says it."""
    words, minutes = canvas.strings.words, (canvas.placed.seconds or canvas.slide.seconds) / 60
    unit = words.minute if minutes == 1 else words.minutes
    return f"{minutes:g} {unit}" if minutes else ""


def _passed(canvas: Canvas) -> float:
    """Return the minutes from the start of the deck to the end of this slide."""
    seconds = 0
    for one in canvas.setting.deck.slides:
        seconds += one.seconds
        if one.slide.key == canvas.slide.key:
            break
    return seconds / 60
