"""Native tables to `Table` values (ECMA-376 part 1, 21.1.3)."""

from __future__ import annotations

from deck.geometry import Insets
from deck.opc.colours import fill_of
from deck.opc.looks import Chain
from deck.opc.names import qn
from deck.opc.text import TextReader
from deck.opc.view import SEE_THROUGH, Cell, Ground, Table
from deck.opc.xml import Element, child, integer, truth

_PLAIN_STYLES = frozenset(
    {"{2D5ABB26-0587-4C30-8999-92F81FD0307C}", "{5940675A-B579-460E-94D1-54222C63F5DA}"}
)
_SPANS = ("gridSpan", "rowSpan")
_INSETS = (("marL", 91_440), ("marT", 45_720), ("marR", 91_440), ("marB", 45_720))
_COVERED = ("hMerge", "vMerge")


def read_table(table: Element, chain: Chain, text: TextReader) -> Table:
    """Return an `a:tbl`. A fill that only a table style gives is None: not known here."""
    properties, grid = child(table, "a:tblPr"), child(table, "a:tblGrid")
    unstated = _unstated(properties)
    rows = list(table.iterchildren(qn("a:tr")))
    columns = () if grid is None else tuple(integer(one.get("w")) for one in grid)
    return Table(
        columns=columns,
        rows=tuple(integer(one.get("h")) for one in rows),
        cells=tuple(
            tuple(_cell(one, chain, text, unstated) for one in row.iterchildren(qn("a:tc")))
            for row in rows
        ),
        header_row=_flag(properties, "firstRow"),
        banded=_flag(properties, "bandRow") or _flag(properties, "bandCol"),
    )


def _cell(cell: Element, chain: Chain, text: TextReader, unstated: Ground) -> Cell:
    stated, fill = fill_of(child(cell, "a:tcPr"), chain.palette)
    sides = child(cell, "a:tcPr")
    insets = (integer(None if sides is None else sides.get(one), usual) for one, usual in _INSETS)
    spans = any(integer(cell.get(one), 1) > 1 for one in _SPANS)
    covered = any(truth(cell.get(one)) for one in _COVERED)
    return Cell(
        paragraphs=text.paragraphs(child(cell, "a:txBody"), chain),
        fill=fill if stated else unstated,
        merged=spans or covered,
        insets=Insets(*insets),
    )


def _unstated(properties: Element | None) -> Ground:
    """Return the fill of a cell that states none: see-through without a table style that fills."""
    named = None if properties is None else child(properties, "a:tableStyleId")
    if named is None or (named.text or "").strip().upper() in _PLAIN_STYLES:
        return SEE_THROUGH
    return None


def _flag(properties: Element | None, name: str) -> bool:
    return properties is not None and truth(properties.get(name)) is True
