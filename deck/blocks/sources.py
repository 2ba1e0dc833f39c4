"""Where the words and figures come from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Annotated, ClassVar

from deck.blocks.points import Aside
from deck.canvas import Canvas
from deck.citations import Origin, origin, runs_of
from deck.citing import credited
from deck.drawing import aside
from deck.frame import Paragraph, Run
from deck.model import Block, Fact, Text
from deck.rules import Items
from deck.strings import when
from deck.tabling import Column, Look, place

SPARE = 0.3  # inches of a column that no piece of a title takes


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources(Block):
    """Where the words and figures come from: a table made from the facts the deck uses, continued
    over as many slides as it takes. Each source has the number that slides cite it by, in order of
    first use, and the slides that use it.

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
        head = [words.tables.number, words.words.source_head, words.tables.slides]
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


def _columns(canvas: Canvas) -> tuple[Column, Column, Column]:
    """Return the columns: the source's number, the source, and the slides that use it."""
    number, slides, width = canvas.inch(0.7), canvas.inch(1.35), canvas.slot("table").rect.w
    return (
        Column(weight=number, bold=True, right=0.05),
        Column(weight=width - number - slides),
        Column(weight=slides, right=0.05),
    )


def _rows(canvas: Canvas) -> list[tuple[str, tuple[Paragraph, ...], str]]:
    """Return a row for each source, in order of first use: number, source, slides that use it."""
    uses: dict[Origin, list[int]] = {}
    facts: dict[Origin, Fact] = {}
    for slide, fact in canvas.used:
        facts.setdefault(origin(fact.source), fact)
        uses.setdefault(origin(fact.source), []).append(slide)
    words = canvas.strings
    return [
        (
            words.words.mark.format(n=canvas.numbers.get(source, n)),
            _cited(canvas, facts[source]),
            words.numbers.list_comma.join(_stretch(canvas, *ends) for ends in runs_of(slides)),
        )
        for n, (source, slides) in enumerate(uses.items(), 1)
    ]


def _stretch(canvas: Canvas, first: int, last: int) -> str:
    """Return "7", "7, 8" or "7–9"."""
    if first == last:
        return str(first)
    if last == first + 1:
        return canvas.strings.numbers.list_comma.join((str(first), str(last)))
    return canvas.strings.numbers.stretch.format(first=first, last=last)


def _cited(canvas: Canvas, fact: Fact) -> tuple[Paragraph, ...]:
    """Return a citation whose title is a live link."""
    source = fact.source
    who = credited(canvas.strings, source)
    title = (
        Run(text=words, link=source.url, role="link") for words in _pieces(canvas, source.title)
    )
    tail = f". {who},\u00a0{when(canvas.strings, source.date)}."
    return (Paragraph(runs=(*title, Run(text=tail))),)


def _pieces(canvas: Canvas, title: Text) -> Iterator[str]:
    """Yield a title in pieces of at most a line: LibreOffice breaks a link that is longer than a
    line between any two letters."""
    width = int(_columns(canvas)[1].weight) - canvas.inch(SPARE)
    lines = canvas.measured(canvas.rich(title), (canvas.style("label"),), width).lines
    words = title.source.split(" ")
    for line in lines[:-1]:
        count = min(len(line.split()), len(words) - 1)
        if count > 0:
            yield " ".join(words[:count]) + " "
            words = words[count:]
    yield " ".join(words)
