"""The portable subset: what survives in other programs (P1 to P6, P10, P11); decks of ours only."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from deck.check.scan import At
from deck.check.subject import Seen, Whole
from deck.check.tables import cell_faults
from deck.check.target import chart_faults, face_faults, for_slides
from deck.diagnostics import Diagnostic
from deck.geometry import EMU_PER_POINT
from deck.opc.faults import fault
from deck.opc.names import REL_CHART, local, qn
from deck.opc.view import Paragraph, Shape
from deck.opc.xml import Element, XmlFault, child, children, find, integer

WIDTH, HEIGHT = 12_192_000, 6_858_000
WEIGHTS = (0.75, 1.5, 1.875, 2.25, 3, 3.75, 4.5, 6, 9, 12, 13.5)  # DESIGN 7, over P11
SLIDES_WEIGHTS = (1, 2, 4, 8, 12)  # P11, where a deck is made for Google Slides
_TYPED = re.compile(r"\s*([•‣▪\-–*]|\d{1,2}[.)])\s+\S")
_RPR = frozenset((qn("a:rPr"), qn("a:defRPr"), qn("a:endParaRPr")))
_FACES = ("a:latin", "a:ea", "a:cs", "a:sym")

Rule = Callable[[Element, At], Iterator[Diagnostic]]


def _raw_colour(element: Element, at: At) -> Iterator[Diagnostic]:
    value = element.get("val", local(element.tag))
    yield at("raw-colour", f"the colour {value} is not of the theme", element)


def _face(element: Element, at: At) -> Iterator[Diagnostic]:
    face = element.get("typeface", "")
    if face and not face.startswith("+"):
        yield at("literal-face", f"the text names the face '{face}'", element)


def _stamped(element: Element, at: At) -> Iterator[Diagnostic]:
    if child(element, "a:latin") is None:
        yield at("theme-face", "the text names no face of its own", element)


def _slides_line(element: Element, at: At) -> Iterator[Diagnostic]:
    yield from _line(element, at, SLIDES_WEIGHTS)


def _slides_run(element: Element, at: At) -> Iterator[Diagnostic]:
    yield from _characters(element, at)
    yield from _stamped(element, at)


def _spacing(element: Element, at: At) -> Iterator[Diagnostic]:
    if child(element, "a:spcPts") is not None:
        yield at("line-spacing", "the line spacing is in points", element)


def _fill(element: Element, at: At) -> Iterator[Diagnostic]:
    what = "a gradient" if local(element.tag) == "gradFill" else "a pattern"
    yield at("unportable-fill", f"a fill is {what}", element)


def _alpha(element: Element, at: At) -> Iterator[Diagnostic]:
    if element.get("val") not in ("100000", "100%"):
        text = any(one.tag in _RPR for one in element.iterancestors())
        code = "unportable-text" if text else "unportable-fill"
        yield at(code, "a colour is transparent", element)


def _effect(element: Element, at: At) -> Iterator[Diagnostic]:
    names = [local(one.tag) for one in children(element)]
    if names or local(element.tag) in ("scene3d", "sp3d"):
        yield at("unportable-effect", f"it has {names[0] if names else '3-D'}", element)


def _characters(element: Element, at: At) -> Iterator[Diagnostic]:
    if integer(element.get("spc")):
        yield at("unportable-text", "letters are spaced", element)
    line = child(element, "a:ln")
    if line is not None and child(line, "a:noFill") is None:
        yield at("unportable-text", "letters have an outline", element)


def _warp(element: Element, at: At) -> Iterator[Diagnostic]:
    if element.get("prst") != "textNoShape":
        yield at("unportable-text", "text is warped", element)


def _motion(element: Element, at: At) -> Iterator[Diagnostic]:
    what = "a transition" if local(element.tag) == "transition" else "an animation"
    yield at("motion", f"the slide has {what}", element)


def _line(element: Element, at: At, weights: tuple[float, ...] = WEIGHTS) -> Iterator[Diagnostic]:
    width = element.get("w")
    if width is None or child(element, "a:noFill") is not None or _in_glyph(element):
        return
    points = integer(width) / EMU_PER_POINT
    if not any(abs(points - one) * EMU_PER_POINT <= 1 for one in weights):
        yield at("line-width", f"a line is {points:g} pt", element)


def _in_glyph(line: Element) -> bool:
    """Whether a line is the stroke of an icon: a freeform of fixed proportions, which grows with
    its stroke."""
    holder = line.getparent()
    if holder is None or child(holder, "a:custGeom") is None:
        return False
    return find(holder, "../p:nvSpPr/p:cNvSpPr/a:spLocks[@noChangeAspect='1']") is not None


def _equation(element: Element, at: At) -> Iterator[Diagnostic]:
    yield at("smart-art", "the slide holds an equation", element)


_BY_TAG: dict[str, Rule] = {
    **dict.fromkeys(map(qn, ("a:srgbClr", "a:sysClr", "a:prstClr", "a:scrgbClr", "a:hslClr")),
                    _raw_colour),
    **dict.fromkeys(map(qn, _FACES), _face),
    qn("a:lnSpc"): _spacing,
    **dict.fromkeys(map(qn, ("a:gradFill", "a:pattFill")), _fill),
    qn("a:alpha"): _alpha,
    **dict.fromkeys(map(qn, ("a:effectLst", "a:effectDag", "a:scene3d", "a:sp3d")), _effect),
    **dict.fromkeys(_RPR, _characters),
    qn("a:prstTxWarp"): _warp,
    **dict.fromkeys(map(qn, ("p:transition", "p:timing")), _motion),
    **dict.fromkeys(map(qn, ("a:ln", "a:lnL", "a:lnR", "a:lnT", "a:lnB")), _line),
    qn("a14:m"): _equation,
}  # fmt: skip
_LINES = tuple(map(qn, ("a:ln", "a:lnL", "a:lnR", "a:lnT", "a:lnB")))
_FOR_SLIDES: dict[str, Rule] = {
    **{tag: rule for tag, rule in _BY_TAG.items() if rule is not _face},
    **dict.fromkeys(_LINES, _slides_line),
    qn("a:rPr"): _slides_run,
}
_IN_SHEETS = {tag: rule for tag, rule in _BY_TAG.items() if rule is not _face}


def subset(root: Element, at: At, rules: dict[str, Rule]) -> Iterator[Diagnostic]:
    """Yield the faults of a part's elements, by the rule for each tag."""
    for element in root.iter(*rules):
        yield from rules[str(element.tag)](element, at)


def check_subset(seen: Seen) -> Iterator[Diagnostic]:
    """Yield what of a slide is outside the portable subset.

    Emits: raw-colour, literal-face, theme-face, line-spacing, unportable-fill, unportable-effect,
    unportable-text, motion, line-width, smart-art, cell-style, text-wrap, text-autofit,
    typed-bullet, table-merged-cells, native-chart.
    """
    slides = for_slides(seen.deck.manifest)
    yield from subset(seen.root, seen.fault_at, _FOR_SLIDES if slides else _BY_TAG)
    if slides:
        yield from chart_faults(seen)
    for table in seen.root.iter(qn("a:tbl")):
        yield from cell_faults(table, seen.fault_at)
    for shape in seen.slide.walk():
        yield from _shape(seen, shape)
    for part in seen.package.all_related(seen.slide.part, REL_CHART):
        yield from _chart_lines(seen, part)


def _shape(seen: Seen, shape: Shape) -> Iterator[Diagnostic]:
    if shape.kind == "graphic":
        yield seen.fault("smart-art", "it is no native shape, table, chart or picture", shape)
    if shape.paragraphs and not shape.frame.wrap:
        yield seen.fault("text-wrap", "its text does not wrap", shape)
    if shape.paragraphs and shape.frame.fit != "none":
        yield seen.fault("text-autofit", f"its text box may {shape.frame.fit}", shape)
    typed = next((one for one in paragraphs_of(shape) if _is_typed(one)), None)
    if typed is not None:
        yield seen.fault("typed-bullet", f"'{typed.text[:20]}' is typed as a list", shape)
    if shape.table and any(cell.merged for row in shape.table.cells for cell in row):
        yield seen.fault("table-merged-cells", "the table has merged cells", shape)


def paragraphs_of(shape: Shape) -> Iterator[Paragraph]:
    """Yield the paragraphs of a shape, or of all its cells."""
    yield from shape.paragraphs
    if shape.table is not None:
        for row in shape.table.cells:
            for cell in row:
                yield from cell.paragraphs


def _is_typed(paragraph: Paragraph) -> bool:
    return paragraph.bullet == "none" and _TYPED.match(paragraph.text) is not None


def _chart_lines(seen: Seen, part: str) -> Iterator[Diagnostic]:
    shape = next((one for one in seen.slide.walk() if one.chart and one.chart.part == part), None)
    try:
        root = seen.package.xml(part)
    except XmlFault:
        return
    for line in root.iter(qn("a:ln")):
        yield from _line(line, lambda code, told, _: seen.fault(code, told, shape))


def check_page(whole: Whole) -> Iterator[Diagnostic]:
    """Yield faults of page and masters. A page of another shape is the template's own choice: P1
    binds our themes. Emits: page-size, several-masters, embedded-fonts, and
    theme-face in a deck for Google Slides."""
    deck, package = whole.deck, whole.package
    near = abs(deck.width - WIDTH) * 100 < WIDTH and abs(deck.height - HEIGHT) * 100 < HEIGHT
    if near and (deck.width, deck.height) != (WIDTH, HEIGHT):
        yield fault("page-size", f"it is {deck.width} x {deck.height} EMU", package.presentation)
    if len(deck.masters) > 1:
        yield fault("several-masters", f"there are {len(deck.masters)}", package.presentation)
    if find(package.xml(package.presentation), "p:embeddedFontLst") is not None:
        yield fault("embedded-fonts", "the deck has fonts embedded", package.presentation)
    if for_slides(deck.manifest):
        yield from face_faults(whole)


def sheet_faults(root: Element, at: At) -> Iterator[Diagnostic]:
    """Yield what of a master or layout of our themes is outside the subset.

    Emits: face-not-in-list-style, text-wrap, text-autofit, and as `check_subset` by element.
    """
    yield from subset(root, at, _IN_SHEETS)
    for shape in root.iter(qn("p:sp")):
        body, style = child(shape, "p:txBody", "a:bodyPr"), child(shape, "p:txBody", "a:lstStyle")
        if body is None or child(shape, "p:nvSpPr", "p:nvPr", "p:ph") is None:
            continue
        if body.get("wrap") == "none":
            yield at("text-wrap", "its text does not wrap", shape)
        if any(local(one.tag) in ("normAutofit", "spAutoFit") for one in body):
            yield at("text-autofit", "its text box may grow or shrink", shape)
        first = None if style is None else child(style, "a:lvl1pPr", "a:defRPr", "a:latin")
        if first is None or first.get("typeface", "+").startswith("+"):
            yield at("face-not-in-list-style", "its first level has no literal face", shape)
