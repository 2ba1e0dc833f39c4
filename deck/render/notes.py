"""The notes of a slide: its picture, headed parts in their order, the reference, the number."""

from __future__ import annotations

from pptx.opc.package import Part

from deck.frame import Paragraph, Run, SlideFrame, notes_text
from deck.geometry import Rect
from deck.opc.names import CT_HANDOUT_MASTER, CT_NOTES, REL_NOTES, REL_NOTES_MASTER, REL_SLIDE
from deck.opc.xml import Element, find, find_all, parse, serialise, sub
from deck.render.base import Foot
from deck.render.output import Output
from deck.render.slide import number_field, shape_tree
from deck.render.text import Pen, write
from deck.render.tree import root

NOTES = "/ppt/notesSlides/notesSlide%d.xml"
LOCKS = {"noGrp": 1, "noRot": 1, "noChangeAspect": 1}


def write_notes(
    slide: Part, frame: SlideFrame, number: int, pen: Pen, output: Output, header: str
) -> None:
    """Add the notes part of a slide, the deck's name at its head, and relate the two."""
    part = output.part(NOTES, CT_NOTES)
    part.relate_to(output.base.notes_master, REL_NOTES_MASTER)
    part.relate_to(slide, REL_SLIDE)
    slide.relate_to(part, REL_NOTES)
    own = Pen(colours=pen.colours, language=pen.language, part=part, slides=pen.slides)
    notes = root("p:notes", "a r p")
    tree = shape_tree(sub(notes, "p:cSld"))
    said = notes_text(frame.notes, frame.reference, output.base.notes_pt)
    for id_, foot in enumerate(output.base.notes.values(), 2):
        if foot.type == "hdr" and not header:
            continue
        body = _placeholder(tree, id_, foot, _place(frame, foot))
        if foot.type == "body":
            write(body, said, own)
        elif foot.type == "sldNum":
            number_field(sub(body, "a:p"), number, own.language, frame.key)
        elif foot.type == "hdr":
            write(body, (Paragraph(runs=(Run(text=header),)),), own)
    sub(sub(notes, "p:clrMapOvr"), "a:masterClrMapping")
    part.blob = serialise(notes)
    output.emit(part)


def write_handout(output: Output, header: str, pen: Pen) -> None:
    """Write the deck's name into the head of the template's handout master, if it has one."""
    part = next((name for name, kind in output.types.items() if kind == CT_HANDOUT_MASTER), "")
    if not part or not header:
        return
    master = parse(output.members[part])
    body = find(master, "p:cSld/p:spTree/p:sp[p:nvSpPr/p:nvPr/p:ph/@type='hdr']/p:txBody")
    if body is None:
        return
    for old in find_all(body, "a:p"):
        body.remove(old)
    write(body, (Paragraph(runs=(Run(text=header),)),), pen)
    output.members[part] = serialise(master)


def _place(frame: SlideFrame, foot: Foot) -> Rect | None:
    """Return where the picture or the words stand, if not where the master has them."""
    if frame.notes_place is None:
        return None
    return {"sldImg": frame.notes_place[0], "body": frame.notes_place[1]}.get(foot.type)


def _placeholder(tree: Element, id_: int, foot: Foot, place: Rect | None) -> Element:
    """Add the holder of the slide's picture, the words or the number, where the notes master
    places it; return what paragraphs go into."""
    shape = sub(tree, "p:sp")
    head = sub(shape, "p:nvSpPr")
    sub(head, "p:cNvPr", {"id": id_, "name": foot.name})
    image = foot.type == "sldImg"
    sub(sub(head, "p:cNvSpPr"), "a:spLocks", LOCKS if image else {"noGrp": 1})
    sub(sub(head, "p:nvPr"), "p:ph", foot.attributes)
    properties = sub(shape, "p:spPr")
    if place is not None:
        frame = sub(properties, "a:xfrm")
        sub(frame, "a:off", {"x": place.x, "y": place.y})
        sub(frame, "a:ext", {"cx": place.w, "cy": place.h})
    if image:
        return shape
    body = sub(shape, "p:txBody")
    sub(body, "a:bodyPr")
    sub(body, "a:lstStyle")
    return body
