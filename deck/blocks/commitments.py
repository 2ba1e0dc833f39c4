"""What we will do, who owns it, by when, and how we shall know."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.drawing import plain
from deck.model import Block, Text
from deck.rules import Items, Range, Words
from deck.tabling import Column, Look, place

WEIGHTS = (1.3, 4.24, 2.29, 1.54, 2.63)  # DESIGN 24, inches


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitments(Block):
    """What we will do, who owns it, by when, and how we shall know: a native table of prompts.

    Its last row is raised: it is the one to fill in first, or to leave spare.

    Example:
        kind: commitments
        head: [Message, We will, Owner (role), By, We shall see]
        rows: 5
        prompts: ["[1-9]", "[One change]", "[Role]", "[Date]", "[A sign anyone could check]"]
    """

    kind: ClassVar[str] = "commitments"
    layout: ClassVar[str] = "commitments"
    head: Annotated[tuple[Annotated[Text, Words(4)], ...], Items(5, 5)]
    prompts: Annotated[tuple[Annotated[Text, Words(8)], ...], Items(5, 5)]
    rows: Annotated[int, Range(1, 6)] = 5

    def arrange(self, canvas: Canvas) -> Block | None:
        columns = tuple(Column(weight=weight, bold=n == 0) for n, weight in enumerate(WEIGHTS))
        rows = [self.prompts] * self.rows
        shows = ", ".join(plain(canvas, one) for one in self.head)
        place(
            canvas,
            "table",
            columns,
            self.head,
            rows,
            about=self.prompts[0],
            path="body.prompts",
            alt=canvas.strings.alt.table.format(shows=shows),
            look=Look(styles=("side",), most=0.83, whole=True, last_open=True),
        )
        return None
