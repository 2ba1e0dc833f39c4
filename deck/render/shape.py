"""Placeholders, preset shapes, freeforms and connectors."""

from __future__ import annotations

from collections.abc import Mapping

from deck.frame import Connector, Fill, Freeform, Shape
from deck.geometry import Point
from deck.opc.xml import Element, sub
from deck.render.paint import fill, geometry, place, stroke
from deck.render.sheet import Mark, Sheet, describe
from deck.render.text import inherited_body, stated_body, write

# Connection sites by preset, for top, left, bottom, right (ECMA-376 presetShapeDefinitions).
SITES = {"ellipse": (0, 2, 4, 6), "triangle": (0, 1, 3, 5)}
FOUR = (0, 1, 2, 3)


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
    write(body, item.paragraphs, sheet.pen)


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


def draw_connector(
    parent: Element, item: Connector, mark: Mark, sheet: Sheet, near: Mapping[str, Mark]
) -> None:
    """Add a straight connector, glued to shapes that stand in `near`, its own group or slide."""
    shape = sub(parent, "p:cxnSp")
    head = sub(shape, "p:nvCxnSpPr")
    describe(head, mark, item.alt, decorative=item.decorative)
    glue = sub(head, "p:cNvCxnSpPr")
    _glue(glue, "a:stCxn", item.begin, near)
    _glue(glue, "a:endCxn", item.finish, near)
    sub(head, "p:nvPr")
    properties = sub(shape, "p:spPr")
    across, down = _mirrored(item.start, item.end)
    place(properties, item.rect, across=across, down=down)
    geometry(properties, "straightConnector1")
    stroke(properties, item.line, sheet.pen.colours)


def _glue(parent: Element, tag: str, end: tuple[str, int] | None, near: Mapping[str, Mark]) -> None:
    if end is None or end[0] not in near:
        return
    mark = near[end[0]]
    sites = SITES.get(mark.item.preset, FOUR) if isinstance(mark.item, Shape) else FOUR
    sub(parent, tag, {"id": mark.id, "idx": sites[end[1]]})


def _mirrored(start: Point, end: Point) -> tuple[bool, bool]:
    """Whether a line runs leftwards, and upwards."""
    return end.x < start.x, end.y < start.y
