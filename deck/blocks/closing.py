"""The close."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.limits import WORDS
from deck.model import Block, Text
from deck.rules import Items, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing(Block):
    """The close: what to do now, and where to find more.

    Example:
        kind: closing
        text:
          - Name the frame you will redraw, and tell one person today.
        contact: "[Contact]"
    """

    kind: ClassVar[str] = "closing"
    layout: ClassVar[str] = "closing"
    text: Annotated[tuple[Annotated[Text, Words(WORDS["closing"]["lead"][0])], ...], Items(1, 2)]
    contact: Annotated[Text, Words(WORDS["closing"]["contact"][0])] | None = None

    def arrange(self, canvas: Canvas) -> Block | None:
        words = [one for text in self.text for one in canvas.rich(text)]
        canvas.fill("lead", words, about=self.text[0], path="body.text")
        if self.contact is not None:
            canvas.fill("contact", self.contact)
        return None
