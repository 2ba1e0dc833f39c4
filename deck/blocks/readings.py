"""Misreadings on the left, in the words of the room; better readings on the right.."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.model import Block, Node, Text
from deck.rules import Items, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair(Node):
    """One misreading, as it is said, without quotation marks, and the better reading."""

    says: Annotated[Text, Words(10)]
    better: Annotated[Text, Words(14)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Readings(Block):
    """Misreadings on the left, in the words of the room; better readings on the right.

    Example:
        kind: readings
        left: What we often hear
        right: What the message asks
        pairs:
          - {says: We need a better front end., better: Mend the whole service behind the screen.}
          - {says: Ask the IT department., better: Leaders own the way of working.}
          - {says: Put the form online., better: Ask whether the form is needed.}
    """

    kind: ClassVar[str] = "readings"
    layout: ClassVar[str] = "readings"
    left: Annotated[Text, Words(6)]
    right: Annotated[Text, Words(6)]
    pairs: Annotated[tuple[Pair, ...], Items(3, 6)]

    def arrange(self, canvas: Canvas) -> Block | None:
        raise NotImplementedError
