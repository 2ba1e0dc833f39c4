"""The notes of a slide: its picture, headed parts in their order, the reference, the number."""

from __future__ import annotations

from pptx.opc.package import Part

from deck.frame import Paragraph, Run, SlideFrame
from deck.opc.names import CT_NOTES, REL_NOTES, REL_NOTES_MASTER, REL_SLIDE
from deck.opc.xml import Element, serialise, sub
from deck.render.base import Foot
from deck.render.output import Output
from deck.render.slide import number_field, shape_tree
from deck.render.text import Pen, write
from deck.render.tree import root

NOTES = "/ppt/notesSlides/notesSlide%d.xml"
LOCKS = {"noGrp": 1, "noRot": 1, "noChangeAspect": 1}


def write_notes(slide: Part, frame: SlideFrame, number: int, pen: Pen, output: Output) -> None:
    """Add the notes part of a slide and relate the two to each other."""
    part = output.part(NOTES, CT_NOTES)
    part.relate_to(output.base.notes_master, REL_NOTES_MASTER)
    part.relate_to(slide, REL_SLIDE)
    slide.relate_to(part, REL_NOTES)
    own = Pen(colours=pen.colours, language=pen.language, part=part, slides=pen.slides)
    notes = root("p:notes", "a r p")
    tree = shape_tree(sub(notes, "p:cSld"))
    said = paragraphs(frame, output.base.notes_pt)
    for id_, foot in enumerate(output.base.notes.values(), 2):
        body = _placeholder(tree, id_, foot)
        if foot.type == "body":
            write(body, said, own)
        elif foot.type == "sldNum":
            number_field(sub(body, "a:p"), number, own.language, frame.key)
    sub(sub(notes, "p:clrMapOvr"), "a:masterClrMapping")
    part.blob = serialise(notes)
    output.emit(part)


def paragraphs(frame: SlideFrame, size_pt: float) -> tuple[Paragraph, ...]:
    """Return the notes as they stand: each heading bold and a point larger than the text
    (DESIGN 9), its paragraphs; last the reference."""
    found: list[Paragraph] = []
    for part in frame.notes:
        heading = Run(text=part.heading, bold=True, size_pt=size_pt + 1)
        found.append(Paragraph(runs=(heading,)))
        found.extend(part.paragraphs)
    return (*found, Paragraph(runs=(Run(text=frame.reference),)))


def _placeholder(tree: Element, id_: int, foot: Foot) -> Element:
    """Add the holder of the slide's picture, the words or the number, where the notes master
    places it; return what paragraphs go into."""
    shape = sub(tree, "p:sp")
    head = sub(shape, "p:nvSpPr")
    sub(head, "p:cNvPr", {"id": id_, "name": foot.name})
    image = foot.type == "sldImg"
    sub(sub(head, "p:cNvSpPr"), "a:spLocks", LOCKS if image else {"noGrp": 1})
    sub(sub(head, "p:nvPr"), "p:ph", foot.attributes)
    sub(shape, "p:spPr")
    if image:
        return shape
    body = sub(shape, "p:txBody")
    sub(body, "a:bodyPr")
    sub(body, "a:lstStyle")
    return body
