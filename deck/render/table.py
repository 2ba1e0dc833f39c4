"""Native tables: every look stated on the cell, so that no importer's table style shows through."""

from __future__ import annotations

from deck.frame import Cell, Line, Table
from deck.opc.names import URI_TABLE
from deck.opc.xml import Element, sub
from deck.render.graphic import frame
from deck.render.paint import Colours, fill, stroke
from deck.render.sheet import Mark, Sheet
from deck.render.text import write

NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"  # "No Style, No Grid", built in


def draw_table(parent: Element, item: Table, mark: Mark, sheet: Sheet) -> None:
    """Add a table with its header row flagged (rule P7, WCAG 1.3.1)."""
    data = frame(parent, item, mark, sheet, URI_TABLE)
    table = sub(data, "a:tbl")
    flags = {"firstRow": 1, "lastRow": 1 if item.total else None}
    sub(sub(table, "a:tblPr", flags), "a:tableStyleId", text=NO_STYLE)
    grid = sub(table, "a:tblGrid")
    for width in item.columns:
        sub(grid, "a:gridCol", {"w": width})
    above: tuple[Cell, ...] = ()
    for height, cells in zip(item.rows, item.cells, strict=True):
        row = sub(table, "a:tr", {"h": height})
        for number, cell in enumerate(cells):
            _cell(row, cell, above[number].rule if above else None, sheet)
        above = cells


def _cell(parent: Element, cell: Cell, above: Line | None, sheet: Sheet) -> None:
    """Add a cell. The rule above it is stated too: neighbours share an edge, and the last wins."""
    element = sub(parent, "a:tc")
    body = sub(element, "a:txBody")
    sub(body, "a:bodyPr")
    sub(body, "a:lstStyle")
    write(body, cell.paragraphs, sheet.pen, cell.style)
    attributes = {
        "marL": cell.insets.left,
        "marR": cell.insets.right,
        "marT": cell.insets.top,
        "marB": cell.insets.bottom,
        "anchor": cell.anchor,
    }
    properties = sub(element, "a:tcPr", attributes)
    colours: Colours = sheet.pen.colours
    for tag, line in (
        ("a:lnL", cell.side),
        ("a:lnR", cell.side),
        ("a:lnT", above),
        ("a:lnB", cell.rule),
    ):
        stroke(properties, line, colours, tag)
    fill(properties, cell.fill, colours)
