"""Citations in a document: a number for each source, in the order of first use, and their list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from deck.citations import Origin, origin
from deck.docx.paper import Listing, Runs, paragraphs
from deck.frame import Run
from deck.model import Fact, Source, Text
from deck.richtext import plain as unmarked
from deck.strings import Strings, when


@dataclass(slots=True)
class Citations:
    """Numbers given as a document is made: a source keeps the number of its first use."""

    strings: Strings
    facts: Mapping[str, Fact]
    numbers: dict[Origin, int] = field(default_factory=dict[Origin, int])
    sources: list[Source] = field(default_factory=list[Source])

    def number(self, fact: Fact) -> int:
        source, place = fact.source, origin(fact.source)
        if place not in self.numbers:
            self.numbers[place] = len(self.numbers) + 1
            self.sources.append(source)
        return self.numbers[place]

    def marks(self, keys: Iterable[str]) -> Runs:
        """Return " [3] [7]" for the sources of facts, each a link to its entry."""
        known = (self.facts[key] for key in keys if key in self.facts)
        found = sorted({self.number(fact) for fact in known})
        marks = (Run(text=f"[{number}]", link=f"#source-{number}") for number in found)
        return tuple(run for mark in marks for run in (Run(text=" "), mark))

    def cited(self, text: Text) -> tuple[Runs, ...]:
        """Return a page's paragraphs: a link to a fact is its words, then the source's number."""
        return tuple(tuple(self._cited(runs)) for runs in paragraphs(text))

    def _cited(self, runs: Runs) -> Iterable[Run]:
        for run in runs:
            key = run.link.removeprefix("#")
            if run.link.startswith("#") and key in self.facts:
                yield Run(text=run.text, bold=run.bold, italic=run.italic)
                yield from self.marks([key])
            else:
                yield run

    def listed(self) -> Listing:
        """Return the list of all sources that were cited."""
        items = tuple(_entry(source, self.strings) for source in self.sources)
        names = tuple(f"source-{number}" for number in range(1, len(items) + 1))
        return Listing(items=items, kind="number", names=names)


def _entry(source: Source, strings: Strings) -> Runs:
    """Return an entry: publisher, title as a live link, date, and what sort of document it is. What
    is not a primary or official source is said to report."""
    publisher = unmarked(source.publisher)
    if not source.stands:
        publisher = strings.words.reported.format(publisher=publisher)
    kind = strings.documents.kinds.get(source.kind, source.kind)
    return (
        Run(text=f"{publisher[0].upper()}{publisher[1:]}. "),
        Run(text=unmarked(source.title), link=source.url),
        Run(text=f", {when(strings, source.date)}. {kind}."),
    )
