"""Facts: each is used, and each was looked at in time."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Iterator
from dataclasses import replace

from deck.citations import article, cited
from deck.composition import Library
from deck.diagnostics import Diagnostic, Severity
from deck.richtext import links
from deck.roots import packaged_root
from deck.validate.scope import Scope, at, inside
from deck.walk import texts
from deck.word import place


def unused_facts(scope: Scope) -> Iterator[Diagnostic]:
    """A fact serves a slide, a message, a case or a page. In the packaged library another is an
    error, in a project a warning; a project may leave out what the packaged library has.

    Says nothing while a file is at fault: what it uses is not known. Emits: fact-unused.
    """
    if scope.hidden:
        return
    used = frozenset(_used(scope.library))
    whole = len(scope.roots) == 1 and scope.roots[0].resolve() == packaged_root()
    for key, fact in scope.library.facts.items():
        if key in used or fact.span.origin != "project":
            continue
        told, hint = f"nothing uses the fact '{key}'", "name it in 'facts:', or remove it"
        found = at("fact-unused", told, fact, hint, span=place(key, fact.span))
        yield found if whole else replace(found, severity=Severity.WARNING)


def _used(library: Library) -> Iterator[str]:
    for slide in library.slides.values():
        yield from (one.key for one in cited(slide, library))
    for message in library.messages:
        cases = (message.cases.worked, message.cases.failed) if message.cases else ()
        yield from itertools.chain(message.evidence, *(case.facts for case in cases))
        yield from (one.key for one in (article(message, library),) if one)
    for page in library.pages.values():
        for text in texts(page):
            yield from (target.removeprefix("#") for target in links(text))


def reviews(scope: Scope) -> Iterator[Diagnostic]:
    """The next look at a fact comes after the last one. Emits: review-order."""
    for fact in scope.library.facts.values():
        if fact.review_by <= fact.checked:
            told = f"the review is due on {fact.review_by}, and the fact was checked {fact.checked}"
            span, path = place(fact.review_by, fact.span), inside(fact, "review_by")
            yield Diagnostic("review-order", told, span, path, "give a later day")


def overdue(library: Library, today: datetime.date) -> Iterator[Diagnostic]:
    """Yield the facts that should have been looked at again by a day. No rule of the list: only
    the edge knows what day it is. Emits: review-overdue.
    """
    for fact in library.facts.values():
        if fact.review_by < today.isoformat():
            told = f"'{fact.key}' was to be reviewed by {fact.review_by}"
            hint = "compare it with its source, then set 'checked:' and 'review_by:'"
            span, path = place(fact.review_by, fact.span), inside(fact, "review_by")
            yield Diagnostic("review-overdue", told, span, path, hint, severity=Severity.WARNING)
