"""Usable by everyone: PowerPoint's accessibility checker and WCAG 2.2 AA, slide by slide."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from deck.check.portable import paragraphs_of
from deck.check.subject import Seen
from deck.diagnostics import Diagnostic, Severity
from deck.geometry import EMU_PER_POINT
from deck.opc.names import EXT_DECORATIVE, qn
from deck.opc.view import Paragraph, Shape
from deck.opc.xml import truth

_FILE = re.compile(r"\.(png|jpe?g|gif|bmp|svg|emf|wmf|tiff?|webp)\s*$", re.IGNORECASE)
_FILLER = re.compile(r"(image|picture|photo|graphic|chart|diagram)( of)?\s*$|(image|picture|photo"
                     r"|graphic) of |.*automatically generated", re.IGNORECASE)  # fmt: skip
_GENERIC = frozenset((
    "click here", "here", "link", "read more", "more", "this link", "this page", "learn more",
    "see here", "website",
))  # fmt: skip
_ADDRESS = re.compile(r"(https?://|www\.)\S+\s*$", re.IGNORECASE)
_FEET = ("ftr", "sldNum", "dt")
LONG_ALT, LONG_ITALICS, SMALL_LINK = 250, 80, 18 * EMU_PER_POINT
FLOOR_PT, OUR_FLOOR_PT, SOURCE_IDX = 12.0, 14.0, 11
DESIGN_WIDTH, DESIGN_HEIGHT = 12_192_000, 6_858_000


def check_access(seen: Seen) -> Iterator[Diagnostic]:
    """Yield what keeps people out of a slide. Emits the codes of `deck.codes.deck_access`."""
    yield from _title(seen)
    yield from _order(seen)
    yield from _marks(seen)
    for shape in seen.slide.shapes:
        yield from _described(seen, shape)
    for shape in seen.slide.walk():
        if not shape.hidden:
            yield from _table(seen, shape)
            yield from _text(seen, shape)
            yield from _links(seen, shape)


def _title(seen: Seen) -> Iterator[Diagnostic]:
    if not seen.slide.title:
        yield seen.fault("slide-untitled", "the slide has no title", seen.slide.title_shape)


def _order(seen: Seen) -> Iterator[Diagnostic]:
    """Title first, save for decoration; footers last (WCAG 1.3.2)."""
    shapes = [one for one in seen.slide.shapes if not one.decorative and not one.hidden]
    title = seen.slide.title_shape
    soft = seen.softer
    if title is not None and shapes and shapes[0] is not title:
        yield seen.fault("reading-order", f"'{shapes[0].name}' is read before the title", shapes[0],
                         severity=soft)  # fmt: skip
    feet = [n for n, one in enumerate(shapes) if one.placeholder and one.placeholder.type in _FEET]
    for shape in shapes[feet[0] :] if feet else ():
        if not (shape.placeholder and shape.placeholder.type in _FEET):
            yield seen.fault("reading-order", "it is read after the footer", shape, severity=soft)


def _chart(seen: Seen, shape: Shape) -> bool:
    """Whether it is a chart, or one that a build drew as shapes: its text lists the values."""
    if shape.kind == "chart":
        return True
    manifest, key = seen.deck.manifest, seen.slide.key
    built = manifest.slide(key) if manifest is not None and key else None
    drawn = built.object(shape.id) if built is not None else None
    return drawn is not None and drawn.kind == "group" and drawn.origin.slot == "chart"


def _described(seen: Seen, shape: Shape) -> Iterator[Diagnostic]:
    """Alternative text on what is no text; a group speaks for all inside it (WCAG 1.1.1)."""
    alt = shape.alt.strip()
    if shape.decorative and alt:
        yield seen.fault("alt-and-decorative", "it has alternative text and is decorative", shape)
    if alt and (_FILE.search(alt) or _FILLER.match(alt)):
        yield seen.fault("alt-file-name", f"'{alt[:60]}' describes nothing", shape)
    if len(alt) > LONG_ALT and not _chart(seen, shape):
        told = f"the alternative text has {len(alt)} characters"
        yield seen.fault("alt-long", told, shape, severity=Severity.WARNING)
    if alt or shape.decorative or shape.hidden or shape.text.strip():
        return
    if shape.kind == "group" and any(one.text.strip() for one in shape.walk()) and not seen.ours:
        return
    if shape.placeholder is None or shape.kind != "shape":
        soft = seen.softer if shape.kind in ("table", "connector") else Severity.ERROR
        yield seen.fault("alt-missing", f"the {shape.kind} has no alternative text", shape,
                         severity=soft)  # fmt: skip


def _marks(seen: Seen) -> Iterator[Diagnostic]:
    """What stands in the slide's XML only: marks that PowerPoint overlooks, media, timings."""
    for mark in seen.root.iter(qn("adec:decorative")):
        holder = mark.getparent()
        if truth(mark.get("val")) and holder is not None and holder.get("uri") != EXT_DECORATIVE:
            yield seen.fault_at("decorative-ignored", "the mark is in a wrong extension", mark)
    for media in seen.root.iter(qn("a:videoFile"), qn("a:audioFile"), qn("p:video"), qn("p:audio")):
        yield seen.fault_at("media", "it is sound or video", media, severity=seen.softer)
    for transition in seen.root.iter(qn("p:transition")):
        if transition.get("advTm") is not None:
            yield seen.fault_at("auto-advance", "the slide advances by itself", transition)


def _table(seen: Seen, shape: Shape) -> Iterator[Diagnostic]:
    table = shape.table
    if table is None:
        return
    if not table.header_row:
        yield seen.fault("table-header", "the first row is not marked as header", shape)
    elif table.cells and not all(cell.text.strip() or cell.merged for cell in table.cells[0]):
        yield seen.fault("table-header", "a header cell is empty", shape, severity=seen.softer)


def _text(seen: Seen, shape: Shape) -> Iterator[Diagnostic]:
    """Size, language, emphasis and alignment of all text of a shape: one fault of each kind."""
    paragraphs = tuple(paragraphs_of(shape))
    runs = tuple(run for one in paragraphs for run in one.runs if run.text.strip())
    if not runs:
        return
    soft = seen.softer
    if not all(run.lang for run in runs):
        yield seen.fault("run-language", "a run has no language", shape, severity=soft)
    smallest = min(run.look.size_pt for run in runs)
    if smallest < _floor(seen, shape):
        told = f"text is {smallest:g} pt, at least {_floor(seen, shape):g} wanted"
        yield seen.fault("text-too-small", told, shape)
    if any(run.look.caps for run in runs):
        yield seen.fault("all-capitals", "text is in capitals", shape, severity=soft)
    if any(one.align in ("just", "dist") for one in paragraphs if one.text.strip()):
        yield seen.fault("justified", "text is justified", shape, severity=soft)
    if any(run.look.underline and not run.link for run in runs):
        yield seen.fault("underlined", "text is underlined", shape, severity=soft)
    if any(_italics(one) > LONG_ITALICS for one in paragraphs):
        yield seen.fault("long-italics", "more than a line is in italics", shape, severity=soft)


def _italics(paragraph: Paragraph) -> int:
    return sum(len(run.text) for run in paragraph.runs if run.look.italic)


def _floor(seen: Seen, shape: Shape) -> float:
    """Return the smallest size in points: on our slides only feet and sources go below 14. That
    floor is for a 16:9 page 7.5 in high; it falls with the smaller side, never below 12."""
    mark = shape.placeholder
    foot = mark is not None and (mark.type in _FEET or mark.idx == SOURCE_IDX)
    if foot or not seen.ours:
        return FLOOR_PT
    scale = min(seen.deck.height / DESIGN_HEIGHT, seen.deck.width / DESIGN_WIDTH)
    return max(FLOOR_PT, min(OUR_FLOOR_PT, math.floor(OUR_FLOOR_PT * scale * 2 + 0.01) / 2))


def _links(seen: Seen, shape: Shape) -> Iterator[Diagnostic]:
    if shape.link and shape.rect and min(shape.rect.w, shape.rect.h) < SMALL_LINK:
        yield seen.fault("link-small", "the link is smaller than 18 pt", shape,
                         severity=seen.softer)  # fmt: skip
    linked = [run for one in paragraphs_of(shape) for run in one.runs if run.link]
    for run in linked:
        words = run.text.strip()
        if words.casefold().rstrip(".") in _GENERIC or _ADDRESS.match(words):
            yield seen.fault("link-text", f"'{words[:60]}' does not say where it leads", shape,
                             severity=seen.softer)  # fmt: skip
    for target in (shape.link, *(run.link for run in linked)):
        if target and not _reaches(seen, target):
            yield seen.fault("link-target", f"it leads to '{target[:60]}'", shape,
                             severity=seen.softer)  # fmt: skip


def _reaches(seen: Seen, target: str) -> bool:
    if target.startswith(("http://", "https://", "mailto:", "action:ppaction://hl")):
        return True
    return target in seen.package
