"""A slide's part: the tree of shapes in reading order, then footer and number, then identity."""

from __future__ import annotations

from deck.opc.names import CT_TAGS, EXT_SLIDE_CREATION, REL_LAYOUT, REL_TAGS
from deck.opc.xml import Element, element, serialise, sub
from deck.render.base import Foot
from deck.render.draw import draw
from deck.render.identity import tag
from deck.render.ids import creation_id, guid
from deck.render.sheet import Sheet, describe
from deck.render.text import inherited_body
from deck.render.tree import root

TAGS = "/ppt/tags/tag%d.xml"


def draw_slide(sheet: Sheet, footer: str, number: int) -> None:
    """Write the slide's XML to its part. `number` is what its slide-number field shows."""
    base, part = sheet.output.base, sheet.pen.part
    layout = sheet.layout.part.lstrip("/")
    part.relate_to(base.layouts[layout], REL_LAYOUT)
    slide = root("p:sld", "a r p")
    whole = sub(slide, "p:cSld")
    tree = shape_tree(whole)
    draw(tree, sheet.frame.items, sheet)
    for foot in base.feet[layout]:
        text = footer if foot.type == "ftr" else str(number)
        if text:
            _foot(tree, foot, text, sheet)
    _identify(whole, sheet)
    sub(sub(slide, "p:clrMapOvr"), "a:masterClrMapping")
    part.blob = serialise(slide)


def shape_tree(parent: Element) -> Element:
    """Add an empty shape tree; it has id 1 itself."""
    tree = sub(parent, "p:spTree")
    head = sub(tree, "p:nvGrpSpPr")
    sub(head, "p:cNvPr", {"id": 1, "name": ""})
    sub(head, "p:cNvGrpSpPr")
    sub(head, "p:nvPr")
    transform = sub(sub(tree, "p:grpSpPr"), "a:xfrm")
    for name, across, down in (("off", "x", "y"), ("ext", "cx", "cy"), ("chOff", "x", "y"),
                               ("chExt", "cx", "cy")):  # fmt: skip
        sub(transform, f"a:{name}", {across: 0, down: 0})
    return tree


def number_field(
    paragraph: Element, number: int | str, language: str, key: str, face: str = ""
) -> None:
    """Add the field that PowerPoint fills with the slide's number."""
    field = sub(paragraph, "a:fld", {"id": guid(key, "slidenum"), "type": "slidenum"})
    _properties(field, language, face)
    sub(field, "a:t", text=str(number))


def _foot(tree: Element, foot: Foot, text: str, sheet: Sheet) -> None:
    """Add a footer or slide-number placeholder; it inherits everything but its text."""
    mark = sheet.mark(foot.name, None)
    shape = sub(tree, "p:sp")
    head = sub(shape, "p:nvSpPr")
    describe(head, mark)
    sub(sub(head, "p:cNvSpPr"), "a:spLocks", {"noGrp": 1})
    sub(sub(head, "p:nvPr"), "p:ph", foot.attributes)
    sub(shape, "p:spPr")
    body = sub(shape, "p:txBody")
    inherited_body(body)
    paragraph = sub(body, "a:p")
    if foot.type == "sldNum":
        number_field(paragraph, text, sheet.pen.language, sheet.frame.key, _face(sheet))
    else:
        run = sub(paragraph, "a:r")
        _properties(run, sheet.pen.language, _face(sheet))
        sub(run, "a:t", text=text)


def _face(sheet: Sheet) -> str:
    """Return the typeface that a literal pen names on the foot of a slide: the minor one."""
    styles = (one.levels[0] for one in sheet.layout.slots.values())
    minor = (one.typeface for one in styles if one.face == "minor")
    return next(minor, "Arial") if sheet.pen.literal else ""


def _properties(parent: Element, language: str, face: str) -> None:
    made = sub(parent, "a:rPr", {"lang": language})
    if face:
        sub(made, "a:latin", {"typeface": face})


def _identify(parent: Element, sheet: Sheet) -> None:
    """Add the slide's tag and its creation id, both made from its key."""
    key, output = sheet.frame.key, sheet.output
    tags = output.part(TAGS, CT_TAGS, tag(key))
    output.emit(tags)
    rid = sheet.pen.part.relate_to(tags, REL_TAGS)
    sub(sub(parent, "p:custDataLst"), "p:tags", {"r:id": rid})
    extension = sub(sub(parent, "p:extLst"), "p:ext", {"uri": EXT_SLIDE_CREATION})
    extension.append(element("p14:creationId", {"val": creation_id(key)}))
