"""A picture with its caption and credit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.model import Block, Text
from deck.rules import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureBody(Block):
    """A picture with its caption and credit. `src` is a file under `assets/`.

    Example:
        kind: picture
        src: example.png
        alt: Three people sort cards into two columns on a wall.
        caption: Leaders and case workers map one service together.
        credit: Example picture
    """

    kind: ClassVar[str] = "picture"
    layout: ClassVar[str] = "picture"
    src: str
    alt: Annotated[Text, Words(40)]
    caption: Annotated[Text, Words(24)]
    credit: Annotated[Text, Words(12)]

    def arrange(self, canvas: Canvas) -> Block | None:
        raise NotImplementedError
