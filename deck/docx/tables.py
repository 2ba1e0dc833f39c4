"""Tables: a head that is repeated on each page, no merged cells, a row never broken in two."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from deck.docx.marks import Element, Relate, el, paragraph, run, runs, to_fill_in
from deck.docx.paper import Blank, Cell, Grid, Runs

LINE = 340  # twips of one line to write on
SHORT, LONG = 12, 160  # characters: what a column is taken to hold at least and at most
LETTER, MARGINS = 128, 220  # twips: a letter of 11 points taken wide, and a cell's two margins


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
    widths = _widths(grid, width)
    head = [_cell([paragraph("TableHead", [run(words)], el("w:keepNext"), *_side(grid, n))],
                  widths[n]) for n, words in enumerate(grid.head)]  # fmt: skip
    rows = [el("w:tr", [el("w:trPr", [el("w:cantSplit"), el("w:tblHeader")]), *head])]
    last = len(grid.rows) - 1
    rows += [
        _row(grid, row, widths, _Ink(relate, fields, keep=grid.together and n < last))
        for n, row in enumerate(grid.rows)
    ]
    columns = el("w:tblGrid", [el("w:gridCol", w=one) for one in widths])
    return el("w:tbl", [_properties(grid, sum(widths)), columns, *rows])


def _widths(grid: Grid, width: int) -> list[int]:
    """Return the columns' widths in twips: as the grid says, or by the square root of the longest
    text of each, so that long texts have more room; none narrower than its longest word."""
    texts = [_column(grid, place) for place in range(len(grid.head))]
    longest = [max(len(one) for one in column) for column in texts]
    shares = grid.widths or [math.sqrt(min(max(one, SHORT), LONG)) for one in longest]
    words = [max(len(word) for one in column for word in one.split() or [""]) for column in texts]
    least = [word * LETTER + MARGINS for word in words]
    widths = [
        max(width * share / sum(shares), low) for share, low in zip(shares, least, strict=True)
    ]
    spare = sum(widths) - sum(least)
    over = sum(widths) - width
    if over > 0 and spare > over:  # what the wide columns give to the narrow ones
        widths = [one - (one - low) * over / spare for one, low in zip(widths, least, strict=True)]
    return [round(one * width / sum(widths)) for one in widths]


def _column(grid: Grid, place: int) -> list[str]:
    """Return all texts of a column, its head first."""
    cells = (_said(row[place]) for row in grid.rows)
    found = ("".join(run.text for run in said) for one in cells for said in one)
    return [grid.head[place], *found]


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


@dataclass(frozen=True, slots=True)
class _Ink:
    """What drawing a row takes; `keep` holds it on the page of the next one."""

    relate: Relate
    fields: Fields
    keep: bool = False

    def more(self, grid: Grid, column: int) -> list[Element]:
        return [*([el("w:keepNext")] if self.keep else []), *_side(grid, column)]


def _row(grid: Grid, row: tuple[Cell, ...], widths: list[int], ink: _Ink) -> Element:
    lines = max((one.lines for one in row if isinstance(one, Blank)), default=0)
    about = [el("w:cantSplit")]
    if lines:
        about.append(el("w:trHeight", val=lines * LINE, hRule="atLeast"))
    cells = [_cell(list(_inside(grid, one, n, ink)), widths[n]) for n, one in enumerate(row)]
    return el("w:tr", [el("w:trPr", about), *cells])


def _inside(grid: Grid, one: Cell, column: int, ink: _Ink) -> Iterator[Element]:
    if isinstance(one, Blank):
        yield paragraph("TableText", [ink.fields.make(one.label)], *ink.more(grid, column))
        return
    for said in one:
        yield paragraph("TableText", runs(said, ink.relate), *ink.more(grid, column))


def _side(grid: Grid, column: int) -> list[Element]:
    return [el("w:jc", val="right")] if column in grid.right else []


def _cell(inside: list[Element], width: int) -> Element:
    return el("w:tc", [el("w:tcPr", [el("w:tcW", w=width, type="dxa")]), *inside])
