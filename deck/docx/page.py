"""A page of the library (`content/pages/`) as the parts of a document."""

from __future__ import annotations

from collections.abc import Iterator

from deck.docx.citing import Citations
from deck.docx.paper import (
    Blank,
    Cell,
    Grid,
    Heading,
    Listing,
    Paper,
    Para,
    Part,
    Runs,
    cell,
)
from deck.model import Field, Page, PagePart, Text
from deck.richtext import plain as unmarked
from deck.strings import Strings

SHORT = 5  # rows of a table that is kept on one page


def page_paper(page: Page, citations: Citations, strings: Strings) -> Paper:
    """Return a page as a document of its own; its sources stand at the end."""
    parts = [*page_parts(page, citations, strings, level=1)]
    if citations.sources:
        parts += [Heading(text=strings.documents.sources, level=1), citations.listed()]
    title = unmarked(page.title)
    return Paper(title=title, subject=title, parts=tuple(parts))


def page_parts(page: Page, citations: Citations, strings: Strings, *, level: int) -> Iterator[Part]:
    """Yield the parts of a page, whose headings are of a level."""
    if page.lead is not None:
        yield from (Para(runs=runs, style="lead") for runs in citations.cited(page.lead))
    heading = unmarked(page.title)
    for part in page.parts:
        heading = unmarked(part.heading) if part.heading else heading
        yield from _part(part, heading, citations, strings, level)


def _part(
    part: PagePart, under: str, citations: Citations, strings: Strings, level: int
) -> Iterator[Part]:
    words = strings.documents
    if part.heading is not None:
        yield Heading(text=unmarked(part.heading), level=level)
    if part.text is not None:
        yield from (Para(runs=runs) for runs in citations.cited(part.text))
    if part.points:
        yield Listing(items=_items(part.points, citations))
    if part.steps:
        yield Listing(items=_items(part.steps, citations), kind="number")
    if part.checks:
        yield Listing(items=_items(part.checks, citations), kind="check")
    if part.fields:
        head = (words.field_head, words.answer_head)
        rows = tuple(_field(one) for one in part.fields)
        yield Grid(caption=under, head=head, rows=rows, widths=(2, 3))
    if part.table is not None:
        head = tuple(unmarked(one) for one in part.table.head)
        rows = tuple(_row(row, head, citations) for row in part.table.rows)
        yield Grid(caption=under, head=head, rows=rows, together=len(rows) <= SHORT)


def _items(texts: tuple[Text, ...], citations: Citations) -> tuple[Runs, ...]:
    return tuple(tuple(run for runs in citations.cited(text) for run in runs) for text in texts)


def _field(field: Field) -> tuple[Cell, Cell]:
    label = unmarked(field.label)
    return (cell(field.label), Blank(label=label, lines=field.lines))


def _row(row: tuple[Text, ...], head: tuple[str, ...], citations: Citations) -> tuple[Cell, ...]:
    """Return a row; a cell without words, or with nothing but "...", is room to write."""
    first = unmarked(row[0])
    return tuple(
        citations.cited(one) if one.source.strip(" .…_") else Blank(label=f"{first}: {name}")
        for one, name in zip(row, head, strict=False)
    )
