"""Frames to the members of a deck: the pipeline's last step but the container itself."""

from __future__ import annotations

from pptx.opc.package import Part

from deck.frame import SlideFrame
from deck.opc.names import CT_SLIDE
from deck.packed import Members
from deck.render.base import open_base
from deck.render.faces import name_faces
from deck.render.identity import Manifest
from deck.render.meta import Meta
from deck.render.notes import write_handout, write_notes
from deck.render.output import Output
from deck.render.presentation import FIRST_SLIDE, write_presentation
from deck.render.properties import write_manifest, write_properties
from deck.render.sheet import Sheet
from deck.render.slide import draw_slide
from deck.render.text import Pen
from deck.template import Template

SLIDES = "/ppt/slides/slide%d.xml"


def render(
    frames: tuple[SlideFrame, ...], template: Template, template_bytes: bytes, meta: Meta
) -> Members:
    """Return the deck's members by name, without leading slash. Nothing is decided here: each
    item of a frame becomes one shape. `template` is the value read from `template_bytes`."""
    output = Output(open_base(template_bytes))
    slides = tuple(output.part(SLIDES, CT_SLIDE) for _ in frames)
    targets = _targets(frames, slides)
    manifest = Manifest(meta)
    for number, (frame, part) in enumerate(zip(frames, slides, strict=True), 1):
        pen = Pen(
            colours=template.colours, language=meta.language, part=part, slides=targets,
            literal=meta.target == "google-slides",
        )  # fmt: skip
        layout = template.layouts[frame.layout]
        sheet = Sheet(frame=frame, layout=layout, pen=pen, output=output)
        draw_slide(sheet, meta.footer, number)
        write_notes(part, frame, number, pen, output, meta.footer)
        output.emit(part)
        _release(part)
        manifest.add(frame, FIRST_SLIDE + number - 1, sheet.marks)
    main = Pen(
        colours=template.colours, language=meta.language, part=output.base.presentation, slides={}
    )
    write_handout(output, meta.footer, main)
    item = write_manifest(output, manifest.blob(), meta)
    write_presentation(output, slides, frames, item, meta.identifier)
    write_properties(output, meta, len(frames))
    members = output.finish()
    if meta.target == "google-slides":
        name_faces(members)
    return members


def _release(part: Part) -> None:
    """Let go of a written slide's bytes, and of what it alone relates to: notes, charts."""
    part.blob = b""
    for relation in tuple(part.rels):
        part.rels.pop(relation)


def _targets(frames: tuple[SlideFrame, ...], slides: tuple[Part, ...]) -> dict[str, Part]:
    """Return the slide that each key leads to: the first that has it."""
    targets: dict[str, Part] = {}
    for frame, part in zip(frames, slides, strict=True):
        targets.setdefault(frame.key, part)
    return targets
