"""Every figure that can be read on a slide, or in what is said of a message, has its source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from deck.blocks.chart import ChartBody
from deck.blocks.gap import Gap
from deck.citations import named
from deck.composition import Library
from deck.diagnostics import Diagnostic, Severity, Span
from deck.expand import drawn as drawing
from deck.model import Fact, Message, Node, Slide, Text
from deck.quantities import Figure, derived, figures, numbers, said
from deck.richtext import links, plain
from deck.validate.bodies import YEAR
from deck.validate.scope import Scope, inside
from deck.validate.visible import drawn, visible
from deck.walk import texts

MADE = re.compile(
    r"\b(calculat|remain|rest\b|round|differen|deriv|sum\b|add|left|ours?\b|our own|together|total|"
    r"share|minus|ratio|comput|work(ed)? out)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Found:
    """A figure in a text, or a value that a chart draws."""

    figure: Figure
    span: Span
    path: str


def sources(scope: Scope) -> Iterator[Diagnostic]:
    """A slide that shows a figure says where it is from. Emits: figure-unsourced."""
    for slide in _slides(scope):
        note = slide.source_note
        said_by = note is not None and YEAR.search(note.source)
        if named(slide, scope.library) or slide.illustrative or said_by:
            continue
        for one in _shown(slide):
            message = f"'{one.figure.text}' has no source"
            hint = "name its fact in 'facts:', write a 'source_note:' with a year, or tag the slide"
            path = inside(slide, one.path)
            yield Diagnostic("figure-unsourced", message, one.span, path, f"{hint} 'illustrative:'")
            break  # one finding a slide: they all want the same


def origins(scope: Scope) -> Iterator[Diagnostic]:
    """A figure is one that the slide's facts give, or follows from them and says so.

    Emits: figure-untraced, figure-derived.
    """
    for slide in _slides(scope):
        facts = named(slide, scope.library)
        if facts and not slide.illustrative:
            beside = (slide.source_note, slide.notes.evidence)
            yield from _traced(slide, _shown(slide), facts, [one for one in beside if one])


def origins_of_messages(scope: Scope) -> Iterator[Diagnostic]:
    """So is a figure in what is said of a message, or in one of its cases.

    Emits: figure-untraced, figure-derived.
    """
    for message in scope.library.messages:
        about = replace(message, slides=(), cases=None, self_check=message.self_check)
        yield from _traced(message, _in(texts(about)), _evidence(message, scope.library), [])
        cases = (message.cases.worked, message.cases.failed) if message.cases else ()
        for case in cases:
            facts = [scope.library.facts[key] for key in case.facts if key in scope.library.facts]
            yield from _traced(message, _in(texts(case)), facts, [])


def origins_of_pages(scope: Scope) -> Iterator[Diagnostic]:
    """A figure on a page is one of a fact that its text links to, `[words](#fact)`.

    Emits: figure-unsourced, figure-untraced, figure-derived.
    """
    for page in scope.library.pages.values():
        for text in texts(page):
            keys = dict.fromkeys(target.removeprefix("#") for target in links(text))
            facts = [scope.library.facts[key] for key in keys if key in scope.library.facts]
            seen = replace(text, source=plain(text))
            if facts:
                yield from _traced(page, _in((seen,)), facts, [seen])
                continue
            for one in _in((seen,)):
                message = f"'{one.figure.text}' has no source"
                hint = "link its words to the fact: [words](#fact-key)"
                path = inside(page, one.path)
                yield Diagnostic("figure-unsourced", message, one.span, path, hint)


def _evidence(message: Message, library: Library) -> list[Fact]:
    return [library.facts[key] for key in message.evidence if key in library.facts]


def _slides(scope: Scope) -> Iterator[Slide]:
    for slide in scope.library.slides.values():
        yield drawing(scope.library, slide)


def _shown(slide: Slide) -> Iterator[Found]:
    yield from _in(visible(slide))
    if isinstance(slide.body, ChartBody | Gap):
        for value in drawn(slide):
            figure = Figure(f"{value:g}", 0, 0, (value,))
            yield Found(figure, slide.body.span, "body.rows")


def _in(found: Iterable[Text]) -> Iterator[Found]:
    for text in found:
        for figure in figures(text.source):
            yield Found(figure, text.span, text.path)


def _traced(
    owner: Node, found: Iterable[Found], facts: Iterable[Fact], beside: Iterable[Text]
) -> Iterator[Diagnostic]:
    known = frozenset(number for fact in facts for number in numbers(_told(fact)))
    stated = "\n".join(one.source for one in beside)
    for one in found:
        if said(one.figure, known):
            continue
        follows = derived(one.figure, known)
        if MADE.search(stated) and (follows or said(one.figure, numbers(stated))):
            continue
        path = inside(owner, one.path)
        if follows:
            message = f"'{one.figure.text}' is in no fact; it seems to follow from some"
            hint = "say in 'source_note:' or 'notes.evidence:' how it is calculated"
            yield Diagnostic(
                "figure-derived", message, one.span, path, hint, severity=Severity.WARNING
            )
        else:
            message = f"'{one.figure.text}' is in no fact that is named here"
            hint = "name the fact that gives it, or correct the figure"
            yield Diagnostic("figure-untraced", message, one.span, path, hint)


def _told(fact: Fact) -> str:
    """Return all that a fact says in numbers."""
    figure = f"{fact.figure.value} {fact.figure.unit}" if fact.figure else ""
    series = " ".join(f"{one.value}" for one in fact.figure.series) if fact.figure else ""
    caveat = fact.caveat.source if fact.caveat else ""
    source = f"{fact.source.title} {fact.source.publisher} {fact.source.date}"
    return f"{fact.claim}\n{figure}\n{series}\n{caveat}\n{source}\n{fact.year}"
