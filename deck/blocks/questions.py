"""Hard questions for the room; those of the slide's message unless `items` are given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.model import Block, Node, Text
from deck.rules import Items, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class UseStep(Node):
    """One line of the panel "How to use this": a time and what to do in it."""

    heading: Annotated[Text, Words(3)]
    text: Annotated[Text, Words(8)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions(Block):
    """Hard questions for the room; those of the slide's message unless `items` are given. The last one is the one to answer.

    Example:
        kind: questions
        items:
          - Which of our services start with the technology?
          - Where do we have fine tools and a bad process?
          - Which old rule would stop a good team in week one?
        use:
          - {heading: 2 min, text: in silence}
          - {heading: 5 min, text: in pairs}
    """

    kind: ClassVar[str] = "questions"
    layout: ClassVar[str] = "questions"
    items: Annotated[tuple[Annotated[Text, Words(18)], ...], Items(0, 6)] = ()
    use: Annotated[tuple[UseStep, ...], Items(1, 4)]

    def arrange(self, canvas: Canvas) -> Block | None:
        raise NotImplementedError
