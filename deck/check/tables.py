"""Native tables: a full grid, spans that are marked, looks stated on every cell (R1.1, P7)."""

from __future__ import annotations

from collections.abc import Iterator

from deck.check.scan import At
from deck.diagnostics import Diagnostic
from deck.opc.names import local, qn
from deck.opc.xml import Element, child, children, integer, truth

_TR, _TC = qn("a:tr"), qn("a:tc")
_FILLS = ("solidFill", "noFill")
_EDGES = ("lnT", "lnB")


def table_faults(table: Element, at: At) -> Iterator[Diagnostic]:
    """Yield the faults of an `a:tbl` that no reader forgives. Emits: table-ragged, table-merge."""
    grid = child(table, "a:tblGrid")
    wanted = 0 if grid is None else len(list(children(grid)))
    rows = [list(row.iterchildren(_TC)) for row in table.iterchildren(_TR)]
    for number, row in enumerate(rows, 1):
        if len(row) != wanted:
            told = f"row {number} has {len(row)} cells for {wanted} columns"
            yield at("table-ragged", told, table)
    for across, cells in enumerate(rows):
        for down, cell in enumerate(cells):
            yield from _span(rows, across, down, cell, at)


def _span(
    rows: list[list[Element]], row: int, column: int, cell: Element, at: At
) -> Iterator[Diagnostic]:
    wide, high = integer(cell.get("gridSpan"), 1), integer(cell.get("rowSpan"), 1)
    if wide > 1:
        covered = rows[row][column + 1 : column + wide]
        if len(covered) != wide - 1 or not all(truth(one.get("hMerge")) for one in covered):
            yield at("table-merge", f"row {row + 1}: a span of {wide} without hMerge", cell)
    if high > 1:
        below = [one[column] for one in rows[row + 1 : row + high] if column < len(one)]
        if len(below) != high - 1 or not all(truth(one.get("vMerge")) for one in below):
            yield at("table-merge", f"row {row + 1}: a span of {high} rows without vMerge", cell)


def cell_faults(table: Element, at: At) -> Iterator[Diagnostic]:
    """Yield a fault if a cell leaves fill or borders to a table style. Emits: cell-style."""
    for cell in table.iter(_TC):
        properties = child(cell, "a:tcPr")
        stated = {local(one.tag) for one in properties} if properties is not None else set[str]()
        if not stated.intersection(_FILLS) or not stated.issuperset(_EDGES):
            yield at("cell-style", "a cell states no fill, or no line above or below", table)
            return
