"""Pages of the library, which become documents; and the terms of its glossary.

A link in a page to `#` and a key leads to a fact: the words before it, then the number of its
source.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from deck.diagnostics import Diagnostic
from deck.model import Node, Page, PagePart, Text
from deck.richtext import faults, links
from deck.validate.scope import Scope, at, inside, near
from deck.walk import texts
from deck.word import place

OF_VARIANTS = ("handout", "facilitator", "run-sheet")
"""The documents that are made for one variant."""
OWN = ("guide", *OF_VARIANTS)
"""The names of documents that no page may have."""
HELD = ("text", "points", "steps", "checks", "fields", "table")


def names(scope: Scope) -> Iterator[Diagnostic]:
    """Emits: page-name."""
    for page in scope.library.pages.values():
        if page.key in OWN:
            message = f"'{page.key}' is a document that the program makes itself"
            span = place(page.key, page.span)
            yield at("page-name", message, page, "give the page another key", span=span)


def parts(scope: Scope) -> Iterator[Diagnostic]:
    """Each part holds one thing beside its heading. Emits: part-unclear."""
    for page in scope.library.pages.values():
        for part in page.parts:
            held = [name for name in HELD if getattr(part, name)]
            if len(held) > 1:
                message = f"one part holds {' and '.join(held)}"
                yield at("part-unclear", message, part, "make a part of each", owner=page)
            elif not held and part.heading is None:
                hint = f"give it one of: {', '.join(HELD)}"
                yield at("part-unclear", "the part holds nothing", part, hint, owner=page)


def tables(scope: Scope) -> Iterator[Diagnostic]:
    """Every row has as many cells as the head. Emits: table-cells."""
    for page in scope.library.pages.values():
        for part in page.parts:
            yield from _cells(page, part)


def _cells(page: Page, part: PagePart) -> Iterator[Diagnostic]:
    if part.table is None:
        return
    wanted = len(part.table.head)
    for row in part.table.rows:
        if len(row) != wanted:
            message = f"the row has {len(row)} cells, the head {wanted}"
            span = row[0].span if row else part.table.span
            yield at("table-cells", message, part.table, span=span, owner=page)


def marks(scope: Scope) -> Iterator[Diagnostic]:
    """Every text of pages and terms can be parsed. Emits: the codes of `deck.richtext`."""
    for owner, text in _texts(scope):
        for fault in faults(text):
            yield replace(fault, path=inside(owner, fault.path))


def citations(scope: Scope) -> Iterator[Diagnostic]:
    """What a page cites is a fact. Emits: unknown-fact."""
    known = scope.library.facts
    for owner, text in _texts(scope):
        for target in links(text):
            key = target.removeprefix("#")
            if target.startswith("#") and key not in known and key not in scope.hidden:
                message, path = f"no fact '{key}' to cite", inside(owner, text.path)
                yield Diagnostic("unknown-fact", message, text.span, path, near(key, known))


def _texts(scope: Scope) -> Iterator[tuple[Node, Text]]:
    for owner in (*scope.library.pages.values(), *scope.library.terms.values()):
        for text in texts(owner):
            yield owner, text
