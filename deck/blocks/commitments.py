"""What we will do, who owns it, by when, and how we shall know."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.model import Block, Text
from deck.rules import Items, Range, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitments(Block):
    """What we will do, who owns it, by when, and how we shall know: a native table of prompts.

    Example:
        kind: commitments
        head: [Message, We will, Owner (role), By, We shall see]
        rows: 4
        prompts: ["[1-9]", "[One decision or change]", "[Role, not name]", "[Date]", "[A sign anyone could check]"]
    """

    kind: ClassVar[str] = "commitments"
    layout: ClassVar[str] = "commitments"
    head: Annotated[tuple[Annotated[Text, Words(4)], ...], Items(5, 5)]
    prompts: Annotated[tuple[Annotated[Text, Words(8)], ...], Items(5, 5)]
    rows: Annotated[int, Range(1, 6)] = 5

    def arrange(self, canvas: Canvas) -> Block | None:
        raise NotImplementedError
