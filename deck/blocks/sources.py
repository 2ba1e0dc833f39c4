"""Where the words and figures come from."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Annotated, ClassVar

from deck.blocks.points import Aside
from deck.canvas import Canvas
from deck.drawing import aside
from deck.frame import Paragraph, Run
from deck.model import Block, Fact
from deck.rules import Items
from deck.strings import when
from deck.tabling import Column, Look, place


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources(Block):
    """Where the words and figures come from: a table made from the facts the deck uses, continued
    over as many slides as it takes.

    Example:
        kind: sources
        asides:
          - {heading: The nine messages, text: "Quoted from Eddie Copeland, Nesta, 2018."}
    """

    kind: ClassVar[str] = "sources"
    layout: ClassVar[str] = "sources"
    asides: Annotated[tuple[Aside, ...], Items(0, 2)] = ()
    done: int = field(default=0, metadata={"decode": False})

    def arrange(self, canvas: Canvas) -> Block | None:
        rows = _rows(canvas)[self.done :]
        for place_, one in enumerate(() if self.done else self.asides, 1):
            aside(canvas, f"aside-{place_}", one.heading, one.text, accent=place_ == 1)
        if not rows:
            return None
        words = canvas.strings
        head = [words.tables.slide, words.words.source_head]
        placed = place(
            canvas,
            "table",
            _columns(canvas),
            head,
            rows,
            alt=words.alt.table.format(shows=words.words.facts_used),
            path="facts",
            look=Look(styles=("label",), most=0.83, least=0.35),
        )
        canvas.items.insert(0, canvas.items.pop())
        return replace(self, done=self.done + placed) if placed < len(rows) else None

    def layout_role(self, *, strip: bool) -> str:
        return "table" if self.done or not self.asides else "sources"

    def made_kicker(self, canvas: Canvas) -> str:
        return canvas.strings.kickers.sources


def _columns(canvas: Canvas) -> tuple[Column, Column]:
    """Return the columns: slide numbers 0.85 in wide, and the rest."""
    numbers, width = canvas.inch(0.85), canvas.slot("table").rect.w
    return (Column(weight=numbers, bold=True), Column(weight=width - numbers))


def _rows(canvas: Canvas) -> list[tuple[str, tuple[Paragraph, ...]]]:
    """Return one row a source, in order of first use, with the slides that use it."""
    uses: dict[tuple[str, str], list[int]] = {}
    facts: dict[tuple[str, str], Fact] = {}
    for number, fact in canvas.used:
        source = (fact.source.url, fact.source.title.source)
        facts.setdefault(source, fact)
        numbers = uses.setdefault(source, [])
        if number not in numbers:
            numbers.append(number)
    return [
        (", ".join(str(n) for n in numbers), _cited(canvas, facts[source]))
        for source, numbers in uses.items()
    ]


def _cited(canvas: Canvas, fact: Fact) -> tuple[Paragraph, ...]:
    """Return a citation whose title is a live link."""
    source = fact.source
    tail = f". {source.publisher},\u00a0{when(canvas.strings, source.date)}."
    title = Run(text=source.title.source, link=source.url, role="link")
    return (Paragraph(runs=(title, Run(text=tail))),)
