"""A native table."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.drawing import plain
from deck.model import Block, Text
from deck.rules import Items, Range, Words
from deck.tabling import Column, place


@dataclass(frozen=True, slots=True, kw_only=True)
class TableBody(Block):
    """A native table. The first column is bold; one column may be raised.

    Example:
        kind: table
        shows: Four house rules, what teams need instead, and a first move for each.
        head: [House rule, Older form, Teams need, First move]
        rows:
          - [Budgets, Yearly sum, Team funded in stages, Fund one team for three months]
          - [Procurement, One large contract, Smaller contracts, Split the next one]
        raised: 3
        widths: [2, 3, 3, 3]
    """

    kind: ClassVar[str] = "table"
    layout: ClassVar[str] = "table"
    strip_layout: ClassVar[bool] = True
    head: Annotated[tuple[Annotated[Text, Words(6)], ...], Items(2, 6)]
    rows: Annotated[
        tuple[Annotated[tuple[Annotated[Text, Words(16)], ...], Items(2, 6)], ...], Items(1, 24)
    ]
    shows: Annotated[Text, Words(30)]
    raised: Annotated[int, Range(1, 6)] | None = None
    widths: Annotated[tuple[float, ...], Items(0, 6)] = ()

    def arrange(self, canvas: Canvas) -> Block | None:
        weights = self.widths or (1.0,) * len(self.head)
        columns = tuple(
            Column(
                weight=weight,
                bold=n in (1, self.raised),
                raised=n == self.raised,
                accent=n == self.raised,
            )
            for n, weight in enumerate(weights, 1)
        )
        alt = canvas.strings.alt.table.format(shows=plain(canvas, self.shows))
        placed = place(
            canvas,
            "table",
            columns,
            self.head,
            self.rows,
            alt=alt,
            path="body.rows",
            about=self.head[0],
        )
        rest = self.rows[placed:]
        return replace(self, rows=rest) if rest else None
