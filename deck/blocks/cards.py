"""Three small moves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.model import Block, Node, Text
from deck.rules import Items, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Node):
    """One card."""

    heading: Annotated[Text, Words(4)]
    text: Annotated[Text, Words(18)]
    time: Annotated[Text, Words(3)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cards(Block):
    """Three small moves: heading, text, and the time each takes.

    Example:
        kind: cards
        label: Time needed
        cards:
          - {heading: Walk one journey, text: Follow one real request from start to end., time: 1 hour}
          - {heading: Ask one question, text: What would you stop doing if you could?, time: 10 minutes}
          - {heading: Remove one rule, text: Suspend one approval for one team., time: 1 decision}
    """

    kind: ClassVar[str] = "cards"
    layout: ClassVar[str] = "cards"
    label: Annotated[Text, Words(4)]
    cards: Annotated[tuple[Card, ...], Items(3, 3)]

    def arrange(self, canvas: Canvas) -> Block | None:
        raise NotImplementedError
