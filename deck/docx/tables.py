"""Tables: a head that is repeated on each page, no merged cells, a row never broken in two."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from deck.docx.marks import Element, Relate, el, paragraph, run, runs, to_fill_in
from deck.docx.paper import Blank, Cell, Grid, Runs

LINE = 340  # twips of one line to write on
SHORT, LONG = 12, 160  # characters: what a column is taken to hold at least and at most


@dataclass(slots=True)
class Fields:
    """Numbers the places to fill in, and knows what stands in them before that."""

    prompt: str
    number: int = 0

    def make(self, label: str) -> Element:
        self.number += 1
        return to_fill_in(label, self.prompt, self.number)


def table(grid: Grid, width: int, relate: Relate, fields: Fields) -> Element:
    """Return a table `width` twips wide."""
    shares = grid.widths or _shares(grid)
    widths = [round(width * share / sum(shares)) for share in shares]
    head = [_cell([paragraph("TableHead", [run(words)], *_side(grid, n))], widths[n])
            for n, words in enumerate(grid.head)]  # fmt: skip
    rows = [el("w:tr", [el("w:trPr", [el("w:cantSplit"), el("w:tblHeader")]), *head])]
    rows += [_row(grid, row, widths, relate, fields) for row in grid.rows]
    columns = el("w:tblGrid", [el("w:gridCol", w=one) for one in widths])
    return el("w:tbl", [_properties(grid, sum(widths)), columns, *rows])


def _shares(grid: Grid) -> tuple[float, ...]:
    """Return widths from the words: the square root of the longest text of each column, so that a
    column of long texts has more room and none has too little."""
    longest = [len(words) for words in grid.head]
    for row in grid.rows:
        for place, one in enumerate(row):
            lengths = (sum(len(run.text) for run in said) for said in _said(one))
            longest[place] = max((longest[place], *lengths))
    return tuple(math.sqrt(min(max(one, SHORT), LONG)) for one in longest)


def _said(one: Cell) -> tuple[Runs, ...]:
    return () if isinstance(one, Blank) else one


def _properties(grid: Grid, width: int) -> Element:
    look = el(
        "w:tblLook", val="0420", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0, noHBand=1,
        noVBand=1,
    )  # fmt: skip
    return el("w:tblPr", [
        el("w:tblStyle", val="NineTable"), el("w:tblW", w=width, type="dxa"),
        el("w:tblLayout", type="fixed"), look, el("w:tblCaption", val=grid.caption),
        el("w:tblDescription", val=grid.about or grid.caption),
    ])  # fmt: skip


def _row(
    grid: Grid, row: tuple[Cell, ...], widths: list[int], relate: Relate, fields: Fields
) -> Element:
    lines = max((one.lines for one in row if isinstance(one, Blank)), default=0)
    about = [el("w:cantSplit")]
    if lines:
        about.append(el("w:trHeight", val=lines * LINE, hRule="atLeast"))
    cells = [
        _cell(list(_inside(grid, one, number, relate, fields)), widths[number])
        for number, one in enumerate(row)
    ]
    return el("w:tr", [el("w:trPr", about), *cells])


def _inside(
    grid: Grid, one: Cell, column: int, relate: Relate, fields: Fields
) -> Iterator[Element]:
    if isinstance(one, Blank):
        yield paragraph("TableText", [fields.make(one.label)])
        return
    for said in one:
        yield paragraph("TableText", runs(said, relate), *_side(grid, column))


def _side(grid: Grid, column: int) -> list[Element]:
    return [el("w:jc", val="right")] if column in grid.right else []


def _cell(inside: list[Element], width: int) -> Element:
    return el("w:tc", [el("w:tcPr", [el("w:tcW", w=width, type="dxa")]), *inside])
