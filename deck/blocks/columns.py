"""Two or three things side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar

from deck.blocks.even import even_sizes, high
from deck.canvas import Canvas
from deck.diagnostics import Span
from deck.drawing import rule
from deck.frame import Paragraph
from deck.geometry import Rect
from deck.limits import WORDS
from deck.model import Block, Node, Text
from deck.rules import Items, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnItem(Node):
    """One column: a heading over a text, a list, or a text and a list."""

    heading: Annotated[Text, Words(WORDS["columns"]["heading"][0])]
    text: Annotated[Text, Words(WORDS["columns"]["text"][0])] | None = None
    points: Annotated[
        tuple[Annotated[Text, Words(WORDS["columns"]["text"][1])], ...], Items(0, 6)
    ] = ()
    accent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns(Block):
    """Two or three things side by side, each a heading over a text or a list.

    One column may carry the accent: the one that the title is about.

    Example:
        kind: columns
        columns:
          - heading: Keep in house
            points:
              - Say what the service is for
              - Own the data and the rules
              - Decide what comes next
          - heading: Buy
            accent: true
            points:
              - What many suppliers sell alike
              - What is easy to replace
              - What changes faster than we do

    Example, three:
        kind: columns
        columns:
          - {heading: Listen, text: "Sit with ten people as they use it, and say nothing."}
          - {heading: Mend, accent: true, text: "Take away the one step that stopped most of them."}
          - {heading: Measure, text: "Count who finishes, in the same week of each month."}
    """

    kind: ClassVar[str] = "columns"
    layout: ClassVar[str] = "columns-2"
    columns: Annotated[tuple[ColumnItem, ...], Items(2, 3)]

    def layout_role(self, *, strip: bool) -> str:
        return f"columns-{len(self.columns)}{'-strip' if strip else ''}"

    def faults(self) -> Iterator[tuple[str, str, Span]]:
        """Emits: part-missing."""
        for one in self.columns:
            if one.text is None and not one.points:
                yield "part-missing", "a column needs 'text' or 'points'", one.span

    def arrange(self, canvas: Canvas) -> Block | None:
        numbered = tuple(enumerate(self.columns, 1))
        headings = {
            f"heading-{n}": canvas.rich(one.heading, role="accent" if one.accent else None)
            for n, one in numbered
        }
        head = even_sizes(canvas, headings)
        drop = max(0, high(canvas, headings, head[0]) - canvas.slot("heading-1").rect.h)
        texts = {f"text-{n}": _text(canvas, one) for n, one in numbered}
        rects = {name: _lower(canvas, name, drop) for name in texts}
        size = even_sizes(canvas, texts, rects)
        for n, one in numbered:
            name, slot = f"heading-{n}", canvas.slot(f"heading-{n}").rect
            area = canvas.area(f"rule-{n}")
            colour = "accent" if one.accent else "deep"
            canvas.add(rule(canvas, area.x, area.centre.y, area.w, colour))
            taller = replace(slot, h=slot.h + drop)
            canvas.fill(name, headings[name], rect=taller, about=one.heading, sizes=head)
            about = one.text or (one.points[0] if one.points else one.heading)
            if not texts[f"text-{n}"]:
                continue
            canvas.fill(
                f"text-{n}", texts[f"text-{n}"], rect=rects[f"text-{n}"], about=about,
                path=f"body.columns[{n - 1}]", sizes=size,
            )  # fmt: skip
        return None


def _lower(canvas: Canvas, name: str, drop: int) -> Rect:
    slot = canvas.slot(name).rect
    return replace(slot, y=slot.y + drop, h=slot.h - drop)


def _text(canvas: Canvas, column: ColumnItem) -> tuple[Paragraph, ...]:
    lead = canvas.rich(column.text) if column.text else ()
    return (*lead, *(one for point in column.points for one in canvas.rich(point, level=1)))
