"""Paragraphs and runs to DrawingML.

In a placeholder a run says only what its `Run` says, and inherits the rest from the layout. In a
shape or a cell the whole style is stated on paragraph and run, for nothing there is inherited that
an importer could be trusted with. Line spacing is in per cent only (rule P4).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pptx.opc.package import Part

from deck.frame import Paragraph, Run
from deck.geometry import Insets
from deck.opc.xml import Element, sub
from deck.render.links import link
from deck.render.paint import Colours, solid
from deck.template import Anchor, TextStyle

FACES = {"major": "+mj-lt", "minor": "+mn-lt"}
EMU_PER_HUNDREDTH = 127  # a hundredth of a point, the unit of `a:spcPts`
BULLET = "•"
EMPTY = Run(text="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pen:
    """What writing needs: colours by role, the language of runs that name none, the part that
    holds the relationships of links, and the slide that each key of the deck leads to. `literal`
    names the typeface on every run, as Google Slides wants it (rule P2), not the theme's font."""

    colours: Colours
    language: str
    part: Part
    slides: Mapping[str, Part]
    literal: bool = False


def inherited_body(parent: Element) -> None:
    """Add the body properties of a placeholder: all from the layout, but never an autofit (P3)."""
    sub(sub(parent, "a:bodyPr", {"wrap": "square"}), "a:noAutofit")
    sub(parent, "a:lstStyle")


def stated_body(parent: Element, insets: Insets, anchor: Anchor, *, rotated: bool = False) -> None:
    """Add the body properties of a shape: fixed size, words wrap at the insets (rule P3)."""
    attributes = {
        "vert": "vert270" if rotated else "horz",
        "wrap": "square",
        "lIns": insets.left,
        "tIns": insets.top,
        "rIns": insets.right,
        "bIns": insets.bottom,
        "rtlCol": 0,
        "anchor": anchor,
    }
    sub(sub(parent, "a:bodyPr", attributes), "a:noAutofit")
    sub(parent, "a:lstStyle")


def write(
    parent: Element, paragraphs: tuple[Paragraph, ...], pen: Pen, style: TextStyle | None = None,
    levels: tuple[TextStyle, ...] = (),
) -> None:  # fmt: skip
    """Add the paragraphs to a text body; at least one, as the schema demands. `levels` are the
    styles that a placeholder's runs inherit, whose faces a literal pen names."""
    for paragraph in paragraphs or (Paragraph(runs=()),):
        element = sub(parent, "a:p")
        _paragraph_properties(element, paragraph, style)
        face = levels[min(paragraph.level, len(levels) - 1)].typeface if levels else ""
        for run in paragraph.runs:
            _run(element, run, pen, style, face)
        if not paragraph.text:
            last = paragraph.runs[-1] if paragraph.runs else EMPTY
            run_properties(element, "a:endParaRPr", last, pen, style, face)


def _paragraph_properties(parent: Element, paragraph: Paragraph, style: TextStyle | None) -> None:
    align = paragraph.align or (style.align if style else None)
    bullet = paragraph.bullet or (style.bullet if style else None)
    spaces = _spaces(paragraph, style)
    if not (paragraph.level or align or bullet or spaces or paragraph.start > 1):
        return
    attributes = {
        "marL": style.margin if style else None,
        "lvl": paragraph.level or None,
        "indent": style.indent if style else None,
        "algn": align,
    }
    element = sub(parent, "a:pPr", attributes)
    for name, unit, value in spaces:
        sub(sub(element, name), unit, {"val": value})
    if bullet is None and paragraph.start > 1:
        bullet = "number"
    _bullet(element, bullet, paragraph.start)


def _spaces(paragraph: Paragraph, style: TextStyle | None) -> list[tuple[str, str, int]]:
    """Return the spacing elements in schema order: element, its unit, value."""
    spaces: list[tuple[str, str, int]] = []
    after = paragraph.after
    if style is not None:
        spaces.append(("a:lnSpc", "a:spcPct", round(style.line * 1000)))
        spaces.append(("a:spcBef", "a:spcPts", round(style.before / EMU_PER_HUNDREDTH)))
        after = style.after if after is None else after
    if after is not None:
        spaces.append(("a:spcAft", "a:spcPts", round(after / EMU_PER_HUNDREDTH)))
    return spaces


def _bullet(parent: Element, kind: str | None, start: int) -> None:
    if kind == "none":
        sub(parent, "a:buNone")
    elif kind == "char":
        sub(parent, "a:buFont", {"typeface": "Arial"})
        sub(parent, "a:buChar", {"char": BULLET})
    elif kind == "number":
        sub(parent, "a:buFont", {"typeface": "Arial"})
        first = start if start > 1 else None
        sub(parent, "a:buAutoNum", {"type": "arabicPeriod", "startAt": first})


def _run(parent: Element, run: Run, pen: Pen, style: TextStyle | None, face: str) -> None:
    """Add a run, split at its line feeds into runs and `a:br`."""
    for number, line in enumerate(run.text.split("\n")):
        if number:
            run_properties(sub(parent, "a:br"), "a:rPr", run, pen, style, face)
        if line:
            element = sub(parent, "a:r")
            properties = run_properties(element, "a:rPr", run, pen, style, face)
            if run.link:
                own = run.role not in (None, "link")
                link(properties, run.link, pen.part, pen.slides, own=own)
            sub(element, "a:t", text=line)


def run_properties(
    parent: Element, tag: str, run: Run, pen: Pen, style: TextStyle | None, face: str = ""
) -> Element:
    """Add a run's properties as a child `tag`: what it says, over the style if there is one. A
    literal pen names the style's typeface, or else `face`."""
    if style is None:
        size, bold, italic, role = run.size_pt, run.bold, run.italic, run.role
    else:
        size = style.size_pt if run.size_pt is None else run.size_pt
        bold = style.bold if run.bold is None else run.bold
        italic = style.italic if run.italic is None else run.italic
        role = run.role or style.role
    attributes = {
        "lang": run.lang or pen.language,
        "sz": None if size is None else round(size * 100),
        "b": bold,
        "i": italic,
    }
    element = sub(parent, tag, attributes)
    if role is not None:
        solid(element, pen.colours[role])
    named = _typeface(pen, style, face)
    if named:
        sub(element, "a:latin", {"typeface": named})
    return element


def _typeface(pen: Pen, style: TextStyle | None, face: str) -> str:
    if pen.literal:
        return face if style is None else style.typeface
    return "" if style is None else FACES[style.face]
