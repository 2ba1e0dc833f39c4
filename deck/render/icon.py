"""Icons: one freeform of several outlines, in one theme colour."""

from __future__ import annotations

from deck.frame import Icon, Line
from deck.geometry import EMU_PER_POINT
from deck.opc.xml import Element, sub
from deck.render.paint import place, solid, stroke
from deck.render.sheet import Mark, Sheet, describe
from deck.svg.shapes import Outline

FINE = 1000  # parts of the icon's unit, for coordinates are whole numbers
_TAGS = {"move": "a:moveTo", "line": "a:lnTo", "cubic": "a:cubicBezTo", "close": "a:close"}


def draw_icon(parent: Element, item: Icon, mark: Mark, sheet: Sheet) -> None:
    """Add an icon. Its outlines keep the icon's own units, so that it scales with its frame."""
    shape = sub(parent, "p:sp")
    head = sub(shape, "p:nvSpPr")
    describe(head, mark, item.alt, decorative=item.decorative)
    sub(sub(head, "p:cNvSpPr"), "a:spLocks", {"noChangeAspect": 1})
    sub(head, "p:nvPr")
    properties = sub(shape, "p:spPr")
    place(properties, item.rect)
    custom = sub(properties, "a:custGeom")
    for name in ("a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"):
        sub(custom, name)
    sub(custom, "a:rect", {"l": 0, "t": 0, "r": "r", "b": "b"})
    paths = sub(custom, "a:pathLst")
    for outline in item.outlines:
        _outline(paths, outline, item.view)
    if any(outline.filled for outline in item.outlines):
        solid(properties, sheet.pen.colours[item.role])
    else:  # some readers pass over a path's own `fill`, so that lines would be filled
        sub(properties, "a:noFill")
    width = item.stroke * item.rect.w / item.view[0] / EMU_PER_POINT
    stroke(properties, Line(role=item.role, width_pt=width), sheet.pen.colours)


def _outline(parent: Element, outline: Outline, view: tuple[float, float]) -> None:
    size = {"w": round(view[0] * FINE), "h": round(view[1] * FINE)}
    only = {"stroke": 0} if outline.filled else {"fill": "none"}
    path = sub(parent, "a:path", size | only)
    for name, points in outline.steps:
        step = sub(path, _TAGS[name])
        for x, y in points:
            sub(step, "a:pt", {"x": round(x * FINE), "y": round(y * FINE)})
