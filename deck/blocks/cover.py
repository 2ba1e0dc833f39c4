"""The first slide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.limits import WORDS
from deck.model import Block, Text
from deck.rules import Items, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover(Block):
    """The first slide: title, subtitle, and two lines at the foot.

    Example:
        kind: cover
        subtitle: What public sector leaders should understand, and what to do next
        meta: ["For the leadership team", "Messages: Eddie Copeland, Nesta, 2018"]
    """

    kind: ClassVar[str] = "cover"
    layout: ClassVar[str] = "cover"
    subtitle: Annotated[Text, Words(WORDS["cover"]["lead"][0])]
    meta: Annotated[tuple[Annotated[Text, Words(WORDS["cover"]["meta"][0])], ...], Items(1, 2)]

    def arrange(self, canvas: Canvas) -> Block | None:
        canvas.fill("lead", self.subtitle)
        lines = [one for text in self.meta for one in canvas.rich(text)]
        canvas.fill("meta", lines, about=self.meta[0], path="body.meta")
        return None
