"""A native table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar

from deck.blocks.table_figures import number_faults, total_faults
from deck.canvas import Canvas
from deck.diagnostics import Span
from deck.drawing import plain
from deck.model import Block, Text
from deck.rules import Items, Range, Words
from deck.tabling import Column, Look, place

Cells = Annotated[tuple[Annotated[Text, Words(16)], ...], Items(2, 6)]
FIGURES = 0.62  # inches, the most height of a row of numbers
ROOM = 4.0  # inches, the same of a row to write in


@dataclass(frozen=True, slots=True, kw_only=True)
class TableBody(Block):
    """A native table. The first column is bold; one column may be raised.

    `numbers` are the columns that hold numbers: set to the right, so that their digits stand under
    each other, with the unit in the head. `total` is a last row, bold under an ink rule. With
    `to_fill: true` the rows share all of the height: a sheet to write on.

    Example:
        kind: table
        shows: Four house rules, the older form of each, the form that helps, and a first move.
        head: [House rule, Older form, Form that helps, First move for leaders]
        rows:
          - - Project management
            - Scope and plan fixed on day one
            - Goals fixed; plan revised every two weeks
            - Free one team from the yearly plan
          - - Governance
            - Monthly board reads a long report
            - Leaders see working software, and decide
            - Hold one board meeting at a demo
          - - Budgeting
            - Yearly sum tied to one business case
            - Team funded in stages, as results come
            - Pay for one team for three months
          - - Procurement
            - One large contract, every detail set
            - Smaller contracts with open standards
            - Split the next renewal
        raised: 3
        widths: [2.29, 3.19, 3.52, 3]

    Example, with a total:
        kind: table
        shows: Where the hours of one application go, before and after, by step.
        head: [Step, "Before, hours", "After, hours", "Saved, hours"]
        rows:
          - [Form and letter, "1.5", "0.5", "1.0"]
          - [Checks by two teams, "6.0", "2.0", "4.0"]
          - [Waiting for a file, "40.0", "8.0", "32.0"]
          - [Decision, "2.5", "2.5", "0.0"]
        total: [All steps, "50.0", "13.0", "37.0"]
        numbers: [2, 3, 4]
        widths: [4, 2, 2, 2]
    """

    kind: ClassVar[str] = "table"
    layout: ClassVar[str] = "table"
    strip_layout: ClassVar[bool] = True
    head: Annotated[tuple[Annotated[Text, Words(6)], ...], Items(2, 6)]
    rows: Annotated[tuple[Cells, ...], Items(1, 24)]
    total: Cells | None = None
    numbers: Annotated[tuple[Annotated[int, Range(2, 6)], ...], Items(0, 5)] = ()
    shows: Annotated[Text, Words(30)]
    raised: Annotated[int, Range(1, 6)] | None = None
    widths: Annotated[tuple[float, ...], Items(0, 6)] = ()
    to_fill: bool = False

    def arrange(self, canvas: Canvas) -> Block | None:
        weights = self.widths or (1.0,) * len(self.head)
        columns = tuple(self._column(n, weight) for n, weight in enumerate(weights, 1))
        rows = self.rows if self.total is None else (*self.rows, self.total)
        most = ROOM if self.to_fill else FIGURES if self.numbers else Look().most
        look = Look(total=self.total is not None, most=most)
        placed = place(
            canvas,
            "table",
            columns,
            self.head,
            rows,
            alt=canvas.strings.alt.table.format(shows=plain(canvas, self.shows)),
            look=look,
            path="body.rows",
            about=self.head[0],
        )
        return replace(self, rows=self.rows[placed:]) if placed < len(rows) else None

    def faults(self) -> Iterator[tuple[str, str, Span]]:
        """Emits: table-cells, out-of-range, wrong-form."""
        rows = self.rows if self.total is None else (*self.rows, self.total)
        yield from total_faults(self.head, self.total)
        yield from number_faults(self.head, rows, self.numbers, self.span)

    def _column(self, number: int, weight: float) -> Column:
        raised = number == self.raised
        return Column(
            weight=weight,
            bold=number == 1 or raised,
            raised=raised,
            accent=raised,
            align="r" if number in self.numbers else "l",
        )
