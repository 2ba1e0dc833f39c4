"""The guide: the overview and the messages as a document to read from end to end.

Its prose beside the messages stands in pages whose keys begin with `guide-`: those of `BEFORE` come
before the messages, those of `AFTER` behind them, each a chapter; a library may lack any of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from deck.composition import Library, LibraryFile
from deck.docx.chapter import chapter
from deck.docx.citing import Citations
from deck.docx.page import page_parts
from deck.docx.paper import Blank, Contents, Grid, Heading, Paper, Para, Part, cell, plain
from deck.richtext import plain as unmarked
from deck.strings import Strings, date

BEFORE = ("guide-introduction", "guide-overview")
AFTER = ("guide-ai", "guide-since-2018", "guide-using")
PAGES = (*BEFORE, *AFTER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """What the guide is made from."""

    library: Library
    about: LibraryFile
    strings: Strings


def guide(made_from: Sources) -> Paper:
    """Return the guide."""
    strings, about = made_from.strings, made_from.about
    words = strings.documents
    library = unmarked(about.title)
    lines = (words.guide.subtitle, words.guide.dated.format(date=date(strings, about.date)))
    return Paper(
        title=words.titles.guide.format(library=library), subject=words.guide.subtitle, lines=lines,
        parts=tuple(_parts(made_from)),
    )  # fmt: skip


def _parts(made_from: Sources) -> Iterator[Part]:
    library, strings = made_from.library, made_from.strings
    citations = Citations(strings, library.facts)
    yield Contents(title=strings.documents.contents, depth=2)
    yield from _pages(BEFORE, made_from, citations)
    yield from _messages(library, citations, strings)
    yield from _pages(AFTER, made_from, citations)
    yield from _self_check(made_from)
    yield from _glossary(made_from)
    yield Heading(text=strings.documents.sources, level=1)
    yield Para(runs=plain(strings.documents.sources_lead))
    yield citations.listed()


def _messages(library: Library, citations: Citations, strings: Strings) -> Iterator[Part]:
    """Yield the messages in their three arguments."""
    group = ""
    for message in library.messages:
        if message.group != group:
            group = message.group
            title = strings.documents.guide.part.format(
                group=strings.groups[group], verb=strings.verbs[group]
            )
            yield Heading(text=title, level=1, name=f"part-{group}")
        yield from chapter(message, library, citations, strings)


def _pages(keys: tuple[str, ...], made_from: Sources, citations: Citations) -> Iterator[Part]:
    """Yield pages as chapters."""
    for key in keys:
        page = made_from.library.pages.get(key)
        if page is None:
            continue
        yield Heading(text=unmarked(page.title), level=1, name=key)
        yield from page_parts(page, citations, made_from.strings, level=2)


def _self_check(made_from: Sources) -> Iterator[Part]:
    """Yield the statements to score, with what either end of the scale looks like."""
    words, messages = made_from.strings.documents.guide, made_from.library.messages
    rows = tuple(
        (
            cell(f"{one.number}. {unmarked(one.self_check.statement)}"),
            cell(one.self_check.zero),
            cell(one.self_check.four),
            Blank(label=f"{words.score} {one.number}"),
        )
        for one in messages
    )
    if not rows:
        return
    yield Heading(text=words.self_check, level=2)
    yield Para(runs=plain(words.self_check_lead))
    head = (made_from.strings.tables.statement, words.zero, words.four, words.score)
    yield Grid(caption=words.self_check, head=head, rows=rows, widths=(4, 4, 4, 1.8))


def _glossary(made_from: Sources) -> Iterator[Part]:
    words = made_from.strings.documents.guide
    terms = sorted(made_from.library.terms.values(), key=lambda one: str(one.term).casefold())
    if not terms:
        return
    yield Heading(text=words.glossary, level=1)
    rows = tuple((cell(unmarked(one.term), bold=True), cell(one.meaning)) for one in terms)
    head = (words.term, words.term_meaning)
    yield Grid(caption=words.glossary, head=head, rows=rows, widths=(1, 3))
