"""Shapes of master and layouts: placeholders from regions, and decorative art.

Art is marked decorative under the extension that PowerPoint reads ([MS-ODRAWXML] 2.8.1), so that a
screen reader passes over it; colours are scheme names.
"""

from __future__ import annotations

from collections.abc import Sequence

from deck.geometry import Insets, Rect, bounds, circle, points
from deck.layouts.layout import Art, Dot, Mark, Panel, Region, Stroke
from deck.masters import text
from deck.opc.names import EXT_DECORATIVE
from deck.opc.xml import Element, element
from deck.theme import Theme

PLACEHOLDER = {
    "title": "title", "text": "body", "chart": "chart", "table": "tbl", "picture": "pic",
    "object": "obj", "footer": "ftr", "number": "sldNum",
}  # fmt: skip
NUMBER_FIELD = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"


class Ids:
    """Shape ids of one part, in the order the shapes are made; 1 is the shape tree."""

    def __init__(self) -> None:
        self.last = 1

    def next(self) -> int:
        self.last += 1
        return self.last


def tree(children: Sequence[Element], ground: Element) -> Element:
    """Return `p:cSld`: the ground and the shape tree."""
    origin = element(
        "a:xfrm", {}, element("a:off", {"x": 0, "y": 0}), element("a:ext", {"cx": 0, "cy": 0}),
        element("a:chOff", {"x": 0, "y": 0}), element("a:chExt", {"cx": 0, "cy": 0}),
    )  # fmt: skip
    head = element(
        "p:nvGrpSpPr", {}, element("p:cNvPr", {"id": 1, "name": ""}),
        element("p:cNvGrpSpPr"), element("p:nvPr"),
    )  # fmt: skip
    shapes = element("p:spTree", {}, head, element("p:grpSpPr", {}, origin), *children)
    return element("p:cSld", {}, ground, shapes)


def ground(scheme: str) -> Element:
    """Return a plain background in a scheme colour."""
    properties = element("p:bgPr", {}, solid(scheme), element("a:effectLst"))
    return element("p:bg", {}, properties)


def solid(scheme: str) -> Element:
    """Return a solid fill in a scheme colour."""
    return element("a:solidFill", {}, element("a:schemeClr", {"val": scheme}))


def frame(rect: Rect, name: str = "a:xfrm") -> Element:
    """Return a rectangle as `a:xfrm`."""
    return element(
        name, {}, element("a:off", {"x": rect.x, "y": rect.y}),
        element("a:ext", {"cx": rect.w, "cy": rect.h}),
    )  # fmt: skip


def preset(name: str) -> Element:
    """Return a preset geometry without adjustments."""
    return element("a:prstGeom", {"prst": name}, element("a:avLst"))


# -- placeholders ----------------------------------------------------------------------------------


def placeholder(theme: Theme, region: Region, ids: Ids) -> Element:
    """Return a layout's placeholder: named, placed, its styles stated, its prompt in it."""
    kind = PLACEHOLDER[region.kind]
    fixed = region.kind in ("footer", "number")
    attributes = {
        "type": kind,
        "sz": "quarter" if region.kind not in ("title", "chart", "table", "picture") else None,
        "idx": region.idx or None,
        "hasCustomPrompt": None if fixed else 1,
    }
    fill = (solid(theme.scheme(region.fill)),) if region.fill else ()
    return element(
        "p:sp", {},
        element(
            "p:nvSpPr", {}, element("p:cNvPr", {"id": ids.next(), "name": region.name}),
            element("p:cNvSpPr", {}, element("a:spLocks", {"noGrp": 1})),
            element("p:nvPr", {}, element("p:ph", attributes)),
        ),
        element("p:spPr", {}, frame(region.rect), preset("rect"), *fill),
        text.text_body(
            text.body_properties(region.anchor, region.insets),
            text.levels([text.look(theme, level) for level in region.levels]),
            _prompt(region),
        ),
    )  # fmt: skip


def _prompt(region: Region) -> list[Element]:
    if region.kind == "number":
        return [text.number_field(NUMBER_FIELD)]
    if region.kind == "footer":
        return []
    return [text.paragraph(words, level) for level, words in enumerate(prompts(region))]


def prompts(region: Region) -> tuple[str, ...]:
    """Return what a region's placeholder says while it is empty, one text a level."""
    limits = region.words or (0,) * len(region.prompts)
    return tuple(
        f"{what}, {most} words at most" if most > 1 else what
        for what, most in zip(region.prompts, limits, strict=True)
    )


# -- art -------------------------------------------------------------------------------------------


def art(theme: Theme, one: Art, ids: Ids) -> Element:
    """Return a piece of art: its only mark, or a group of its marks, marked decorative."""
    if len(one.marks) == 1:
        return mark(theme, one.marks[0], one.name, ids)
    properties = _decorative(ids.next(), one.name)
    rect = bounds(tuple(_rect(each) for each in one.marks))
    place = element(
        "a:xfrm", {}, element("a:off", {"x": rect.x, "y": rect.y}),
        element("a:ext", {"cx": rect.w, "cy": rect.h}),
        element("a:chOff", {"x": rect.x, "y": rect.y}),
        element("a:chExt", {"cx": rect.w, "cy": rect.h}),
    )  # fmt: skip
    marks = [mark(theme, each, f"{one.name}, part {n}", ids) for n, each in enumerate(one.marks, 1)]
    head = element(
        "p:nvGrpSpPr", {}, properties, element("p:cNvGrpSpPr"),
        element("p:nvPr", {"userDrawn": 1}),
    )  # fmt: skip
    return element("p:grpSp", {}, head, element("p:grpSpPr", {}, place), *marks)


def mark(theme: Theme, one: Mark, name: str, ids: Ids) -> Element:
    """Return one mark as a shape."""
    match one:
        case Dot():
            return _dot(theme, one, name, ids)
        case Stroke():
            return _stroke(theme, one, name, ids)
        case Panel():
            shape = (frame(one.rect), preset("rect"), solid(theme.scheme(one.role)), no_line())
            return _shape(name, ids, shape)


def _dot(theme: Theme, one: Dot, name: str, ids: Ids) -> Element:
    fill = solid(theme.scheme(one.fill)) if one.fill else element("a:noFill")
    line = outline(theme.scheme(one.ring), one.ring_pt) if one.ring else no_line()
    inside = None
    if one.numeral:
        numeral = text.plain(theme, "badge", one.numeral_role)
        inside = text.text_body(
            text.body_properties("ctr", Insets()),
            text.levels([numeral]),
            [text.paragraph(one.numeral, size_pt=one.numeral_pt)],
        )
    return _shape(name, ids, (frame(_rect(one)), preset("ellipse"), fill, line), inside)


def _stroke(theme: Theme, one: Stroke, name: str, ids: Ids) -> Element:
    """Return strokes as one open path, so that joins are mitred (ECMA-376 20.1.9.15)."""
    rect = _rect(one)
    path = element("a:path", {"w": rect.w, "h": rect.h, "fill": "none"})
    for number, point in enumerate(one.points):
        place = element("a:pt", {"x": point.x - rect.x, "y": point.y - rect.y})
        path.append(element("a:lnTo" if number else "a:moveTo", {}, place))
    geometry = element(
        "a:custGeom", {}, *(element(f"a:{part}") for part in ("avLst", "gdLst", "ahLst", "cxnLst")),
        element("a:rect", {"l": "0", "t": "0", "r": "r", "b": "b"}),
        element("a:pathLst", {}, path),
    )  # fmt: skip
    line = outline(theme.scheme(one.role), one.width_pt)
    return _shape(name, ids, (frame(rect), geometry, element("a:noFill"), line))


def outline(scheme: str, width_pt: float) -> Element:
    """Return a line: flat caps, mitre joins."""
    attributes = {"w": points(width_pt), "cap": "flat", "cmpd": "sng", "algn": "ctr"}
    return element(
        "a:ln", attributes, solid(scheme), element("a:prstDash", {"val": "solid"}),
        element("a:miter", {"lim": 800_000}),
    )  # fmt: skip


def no_line() -> Element:
    """Return a line that is not drawn."""
    return element("a:ln", {}, element("a:noFill"))


def _shape(
    name: str, ids: Ids, properties: tuple[Element, ...], inside: Element | None = None
) -> Element:
    head = element(
        "p:nvSpPr", {}, _decorative(ids.next(), name), element("p:cNvSpPr"),
        element("p:nvPr", {"userDrawn": 1}),
    )  # fmt: skip
    nothing = element("a:lstStyle")
    body = inside if inside is not None else text.text_body(text.body_properties(), nothing, ())
    return element("p:sp", {}, head, element("p:spPr", {}, *properties), body)


def _decorative(number: int, name: str) -> Element:
    extension = element("a:ext", {"uri": EXT_DECORATIVE}, element("adec:decorative", {"val": 1}))
    return element(
        "p:cNvPr", {"id": number, "name": name, "descr": ""}, element("a:extLst", {}, extension)
    )


def _rect(one: Mark) -> Rect:
    """Return a mark's rectangle; half of a ring's outline lies outside it."""
    match one:
        case Dot():
            return circle(one.centre, one.outer - (points(one.ring_pt) if one.ring else 0))
        case Stroke():
            return bounds(tuple(Rect(p.x, p.y, 0, 0) for p in one.points))
        case Panel():
            return one.rect
