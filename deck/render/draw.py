"""Items to shapes: one case an item, and the group that holds some of them."""

from __future__ import annotations

from typing import assert_never

from deck.frame import Chart, Connector, Fill, Freeform, Group, Icon, Item, Picture, Shape, Table
from deck.opc.xml import Element, sub
from deck.render.chart import draw_chart
from deck.render.connector import draw_connector
from deck.render.icon import draw_icon
from deck.render.paint import place
from deck.render.picture import draw_picture
from deck.render.shape import draw_fill, draw_freeform, draw_shape
from deck.render.sheet import Mark, Sheet, describe
from deck.render.table import draw_table


def draw(parent: Element, items: tuple[Item, ...], sheet: Sheet, *, grouped: bool = False) -> None:
    """Add the items in order. All have their ids first, for a line stands before what it joins."""
    marks = [
        sheet.mark(
            item.name, item, listed=not grouped or getattr(item, "address", None) is not None
        )
        for item in items
    ]
    near = {item.name: mark for item, mark in zip(items, marks, strict=True)}
    for item, mark in zip(items, marks, strict=True):
        match item:
            case Connector():
                draw_connector(parent, item, mark, sheet, near)
            case Table() | Chart() | Picture() | Group():
                _frame(parent, item, mark, sheet)
            case _:
                _shape(parent, item, mark, sheet)


def _shape(parent: Element, item: Fill | Shape | Freeform | Icon, mark: Mark, sheet: Sheet) -> None:
    match item:
        case Fill():
            draw_fill(parent, item, mark, sheet)
        case Shape():
            draw_shape(parent, item, mark, sheet)
        case Freeform():
            draw_freeform(parent, item, mark, sheet)
        case Icon():
            draw_icon(parent, item, mark, sheet)
        case _:
            assert_never(item)


def _frame(
    parent: Element, item: Table | Chart | Picture | Group, mark: Mark, sheet: Sheet
) -> None:
    """Add what holds more than one part."""
    match item:
        case Table():
            draw_table(parent, item, mark, sheet)
        case Chart():
            draw_chart(parent, item, mark, sheet)
        case Picture():
            draw_picture(parent, item, mark, sheet)
        case Group():
            _group(parent, item, mark, sheet)
        case _:
            assert_never(item)


def _group(parent: Element, item: Group, mark: Mark, sheet: Sheet) -> None:
    """Add a group whose children keep the slide's own coordinates."""
    made = sub(parent, "p:grpSp")
    head = sub(made, "p:nvGrpSpPr")
    describe(head, mark, item.alt, decorative=item.decorative)
    sub(head, "p:cNvGrpSpPr")
    sub(head, "p:nvPr")
    rect = item.rect
    transform = place(sub(made, "p:grpSpPr"), rect)
    sub(transform, "a:chOff", {"x": rect.x, "y": rect.y})
    sub(transform, "a:chExt", {"cx": rect.w, "cy": rect.h})
    draw(made, item.items, sheet, grouped=True)
