"""The parts every drawing is made of (DESIGN 7): badges, rules with a dot, lines, takeaways."""

from __future__ import annotations

from dataclasses import replace

from deck.canvas import Canvas
from deck.frame import Connector, Group, Line, Paragraph, Run, Shape
from deck.geometry import Point, circle
from deck.model import Text
from deck.motif import Motif, absent
from deck.template import Role

RULE_ABOVE = 0.17  # inches from a takeaway's rule to its heading
RULE_DOT = 0.125


def badge(
    canvas: Canvas, centre: Point, diameter: float, text: str, *, size_pt: float,
    fill: Role | None = "deep", role: Role = "paper", ring: Line | None = None,
) -> Shape:  # fmt: skip
    """Return a round badge `diameter` inches wide with a bold numeral in its middle."""
    style = replace(canvas.style("badge"), size_pt=canvas.points(size_pt))
    return canvas.label(
        circle(centre, canvas.inch(diameter)), text, style,
        name=f"{canvas.strings.names.badge} {text}", role=role, anchor="ctr", align="ctr",
        fill=fill, line=ring, preset="ellipse",
    )  # fmt: skip


def dot(canvas: Canvas, centre: Point, diameter: float, fill: Role) -> Shape:
    """Return a small filled dot, decorative."""
    return Shape(
        rect=circle(centre, canvas.inch(diameter)), name=canvas.strings.names.badge,
        preset="ellipse", fill=fill, decorative=True,
    )  # fmt: skip


def line(
    canvas: Canvas, start: Point, end: Point, role: Role, width_pt: float, *, head: bool = False
) -> Connector:
    """Return a straight line, decorative."""
    stroke = Line(role=role, width_pt=width_pt, head=head)
    return Connector(start=start, end=end, name=canvas.strings.names.line, line=stroke)


def rule(canvas: Canvas, left: int, top: int, width: int, role: Role) -> Group:
    """Return a rule 1.5 pt wide with a dot on its left end, decorative."""
    end = Point(left + width, top)
    start = Point(left, top)
    stroke = line(canvas, start, end, role, 1.5)
    head = dot(canvas, Point(left + canvas.inch(RULE_DOT) // 2, top), RULE_DOT, role)
    return Group(name=canvas.strings.names.rule, alt="", items=(stroke, head), decorative=True)


def aside(canvas: Canvas, slot: str, heading: Text, text: Text, *, accent: bool) -> None:
    """Draw a rule and fill the slot under it: heading on the first level, text on the second."""
    role: Role = "accent" if accent else "deep"
    rect = canvas.slot(slot).rect
    free = canvas.layout.areas.get(slot.replace("aside", "rule"))
    top = free.centre.y if free else rect.y - canvas.inch(RULE_ABOVE)
    canvas.add(rule(canvas, rect.x, top, rect.w, role))
    canvas.fill(slot, headed(canvas, heading, text, accent=accent), about=text, path=parent(text))


def headed(
    canvas: Canvas, heading: Text, text: Text, *, accent: bool = False
) -> tuple[Paragraph, ...]:
    """Return a heading on level 0 over a text on level 1."""
    head = canvas.rich(heading, role="accent" if accent else None)
    body = canvas.rich(text, level=1)
    return (*head, *body)


def parent(text: Text) -> str:
    """Return the address of what a text is part of ("body.asides[0]" of "….text")."""
    return text.path.rpartition(".")[0] or text.path


def plain(canvas: Canvas, text: Text) -> str:
    """Return a text without its marks, for alt text and names."""
    return " ".join(one.text for one in canvas.rich(text))


def run_on(canvas: Canvas, text: str) -> tuple[Paragraph, ...]:
    """Return one paragraph of program-written text."""
    return (Paragraph(runs=(Run(text=text, lang=canvas.strings.language),)),)


def labelled(canvas: Canvas, label: str, text: Text) -> tuple[Paragraph, ...]:
    """Return a text with a bold label in the accent before it."""
    first, *rest = canvas.rich(text)
    head = Run(text=f"{label}  ", bold=True, role="accent", lang=canvas.strings.language)
    return (replace(first, runs=(head, *first.runs)), *rest)


def quoted(canvas: Canvas, text: Text, pattern: str) -> tuple[Paragraph, ...]:
    """Return a text inside the language's quotation marks, its runs kept."""
    before, after = pattern.split("{text}")
    first, *rest = canvas.rich(text)
    runs = (*run_on(canvas, before)[0].runs, *first.runs, *run_on(canvas, after)[0].runs)
    return (replace(first, runs=runs), *rest)


def left_out(canvas: Canvas, square: Motif) -> str:
    """Return what alt text adds to the nine dots: who stands outside, and what is not in the deck;
    each a sentence with a space before it."""
    words, join = canvas.strings.alt, canvas.strings.numbers.list_comma
    outside = [str(one.number) for one in square.places if one.outside]
    missing = [str(one) for one in absent(square, canvas.setting.shown)]
    said = [words.outside.format(items=join.join(outside))] if outside else []
    said += [words.absent.format(items=join.join(missing))] if missing else []
    return "".join(f". {one}" for one in said)
