"""Placeholders, preset shapes and freeforms."""

from __future__ import annotations

from deck.frame import Fill, Freeform, Shape
from deck.opc.xml import Element, sub
from deck.render.paint import fill, geometry, place, stroke
from deck.render.sheet import Mark, Sheet, describe
from deck.render.text import inherited_body, stated_body, write


def draw_fill(parent: Element, item: Fill, mark: Mark, sheet: Sheet) -> None:
    """Add a filled placeholder; a place of its own only where it leaves the layout's."""
    shape = sub(parent, "p:sp")
    head = sub(shape, "p:nvSpPr")
    describe(head, mark)
    sub(sub(head, "p:cNvSpPr"), "a:spLocks", {"noGrp": 1})
    sub(sub(head, "p:nvPr"), "p:ph", sheet.holder(item.idx, item.ph_type))
    properties = sub(shape, "p:spPr")
    slot = next((one for one in sheet.layout.slots.values() if one.idx == item.idx), None)
    if slot is None or slot.rect != item.rect:
        place(properties, item.rect)
    body = sub(shape, "p:txBody")
    inherited_body(body)
    write(body, item.paragraphs, sheet.pen, levels=slot.levels if slot else (item.style,))


def draw_shape(parent: Element, item: Shape, mark: Mark, sheet: Sheet) -> None:
    """Add a preset shape with its text, if any, all of its looks stated."""
    shape = sub(parent, "p:sp")
    head = sub(shape, "p:nvSpPr")
    describe(head, mark, item.alt, decorative=item.decorative)
    bare = item.fill is None and item.line is None and item.preset == "rect"
    sub(head, "p:cNvSpPr", {"txBox": (bare and bool(item.paragraphs)) or None})
    sub(head, "p:nvPr")
    properties = sub(shape, "p:spPr")
    place(properties, item.rect)
    geometry(properties, item.preset)
    fill(properties, item.fill, sheet.pen.colours)
    stroke(properties, item.line, sheet.pen.colours)
    if item.paragraphs:
        body = sub(shape, "p:txBody")
        stated_body(body, item.insets, item.anchor, rotated=item.rotated)
        write(body, item.paragraphs, sheet.pen, item.style)


def draw_freeform(parent: Element, item: Freeform, mark: Mark, sheet: Sheet) -> None:
    """Add a drawing of straight strokes as custom geometry in EMU of its own rectangle."""
    shape = sub(parent, "p:sp")
    head = sub(shape, "p:nvSpPr")
    describe(head, mark, item.alt, decorative=item.decorative)
    sub(head, "p:cNvSpPr")
    sub(head, "p:nvPr")
    properties = sub(shape, "p:spPr")
    place(properties, item.rect)
    _path(properties, item)
    fill(properties, item.fill, sheet.pen.colours)
    stroke(properties, item.line, sheet.pen.colours)


def _path(parent: Element, item: Freeform) -> None:
    shape = sub(parent, "a:custGeom")
    for name in ("a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"):
        sub(shape, name)
    sub(shape, "a:rect", {"l": 0, "t": 0, "r": "r", "b": "b"})
    rect = item.rect
    hollow = "none" if item.fill is None else None
    path = sub(sub(shape, "a:pathLst"), "a:path", {"w": rect.w, "h": rect.h, "fill": hollow})
    for number, point in enumerate(item.points):
        step = sub(path, "a:lnTo" if number else "a:moveTo")
        sub(step, "a:pt", {"x": point.x - rect.x, "y": point.y - rect.y})
    if item.closed:
        sub(path, "a:close")
