"""Three small moves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.drawing import badge
from deck.frame import Freeform, Line
from deck.geometry import Point
from deck.limits import WORDS
from deck.model import Block, Node, Text
from deck.rules import Items, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Node):
    """One card."""

    heading: Annotated[Text, Words(WORDS["cards"]["heading"][0])]
    text: Annotated[Text, Words(WORDS["cards"]["text"][0])]
    time: Annotated[Text, Words(WORDS["cards"]["time"][1])]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cards(Block):
    """Three small moves: heading, text, and the time each takes.

    Example:
        kind: cards
        label: Time needed
        cards:
          - {heading: Walk one journey, text: Follow one real request., time: 1 hour}
          - {heading: Ask one question, text: Say what you would stop doing., time: 10 min}
          - {heading: Remove one rule, text: Suspend one approval for one team., time: 1 decision}
    """

    kind: ClassVar[str] = "cards"
    layout: ClassVar[str] = "cards"
    label: Annotated[Text, Words(4)]
    cards: Annotated[tuple[Card, ...], Items(3, 3)]

    def arrange(self, canvas: Canvas) -> Block | None:
        _line(canvas)
        for place, card in enumerate(self.cards, 1):
            canvas.fill(f"heading-{place}", card.heading)
            canvas.fill(f"text-{place}", card.text)
            _time(canvas, place, self.label, card.time)
        return None


def _line(canvas: Canvas) -> None:
    """Draw the through-line off the right edge, with a numbered badge over each card."""
    slots = [canvas.slot(f"heading-{n}").rect for n in (1, 2, 3)]
    y = slots[0].y - canvas.inch(0.58)
    xs = [slot.x + canvas.inch(0.315) for slot in slots]
    names = canvas.strings.names
    edge = Point(canvas.setting.template.width, y)
    through = Freeform(
        points=(Point(xs[0], y), edge),
        name=names.line,
        line=Line(role="accent", width_pt=3),
        decorative=True,
    )
    dots = [
        badge(canvas, Point(x, y), 0.63, str(n), size_pt=20, fill="accent")
        for n, x in enumerate(xs, 1)
    ]
    canvas.group(names.line, "", [through, *dots], decorative=True)


def _time(canvas: Canvas, place: int, label: Text, time: Text) -> None:
    """Set the label and the time; the hairline over them is the layout's."""
    slot = f"time-{place}"
    words = (*canvas.rich(label), *canvas.rich(time, level=1))
    canvas.fill(slot, words, about=time)
