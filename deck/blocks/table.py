"""A native table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.model import Block, Text
from deck.rules import Items, Range, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class TableBody(Block):
    """A native table. The first column is bold; one column may be raised.

    Example:
        kind: table
        shows: Four house rules, what teams need instead, and a first move for each.
        head: [House rule, Older form, Teams need, First move]
        rows:
          - [Budgets, Yearly sum tied to one cause, Team funded in stages, Fund one team for three months]
          - [Procurement, One large contract, Smaller contracts with open standards, Split the next one]
        raised: 3
        widths: [2, 3, 3, 3]
    """

    kind: ClassVar[str] = "table"
    layout: ClassVar[str] = "table"
    head: Annotated[tuple[Annotated[Text, Words(6)], ...], Items(2, 6)]
    rows: Annotated[tuple[Annotated[tuple[Annotated[Text, Words(16)], ...], Items(2, 6)], ...], Items(1, 24)]
    shows: Annotated[Text, Words(30)]
    raised: Annotated[int, Range(1, 6)] | None = None
    widths: Annotated[tuple[float, ...], Items(0, 6)] = ()

    def arrange(self, canvas: Canvas) -> Block | None:
        raise NotImplementedError
