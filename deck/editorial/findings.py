"""The findings of the editorial check, one rule a function."""

from __future__ import annotations

from collections.abc import Iterator

from deck.composition import Library
from deck.diagnostics import Diagnostic, Severity
from deck.editorial.corpus import prose
from deck.editorial.lists import hits, verb_forms, wording
from deck.editorial.prose import measured, parts, words
from deck.model import Node, Text
from deck.richtext import plain

MOST_WORDS = 25  # of a sentence, or of a part of one between semicolons
MOST_AGE = 18  # years, of a text
LEAST_WORDS = 40  # of a text whose reading age is told
TOPICS = frozenset({"cover", "agenda", "sources", "section", "pause", "canvas", "breakout",
                    "worksheet", "commitments", "glossary", "exercise", "self-check"})  # fmt: skip


def findings(library: Library) -> tuple[Diagnostic, ...]:
    """Return all findings about the language of a library.

    Emits: jargon, hype, american-spelling, long-sentence, reading-age, title-topic, title-again.
    """
    found = [one for owner, text in prose(library) for one in _judged(library, owner, text)]
    return (*found, *_titles(library))


def _judged(library: Library, owner: Node, text: Text) -> Iterator[Diagnostic]:
    said = plain(text)
    yield from _words(library, owner, text, said)
    yield from _length(owner, text, said)


def _words(library: Library, owner: Node, text: Text, said: str) -> Iterator[Diagnostic]:
    lists = wording()
    allowed = _allowed(library)
    for one in hits(said, lists.jargon):
        if one.lower() not in allowed:
            plainly = _instead(lists.jargon, one)
            yield _at("jargon", f"'{one}' is jargon", owner, text, f"perhaps '{plainly}'")
    for one in hits(said, lists.hype):
        if one.lower() not in allowed:
            yield _at("hype", f"'{one}' praises and says little", owner, text, "say what it does")
    for one in hits(said, lists.american):
        british = _instead(lists.american, one)
        yield _at("american-spelling", f"'{one}' is American", owner, text, f"write '{british}'")


def _instead(words: dict[str, str], one: str) -> str:
    return next(plainly for word, plainly in words.items() if word.lower() == one.lower())


def _allowed(library: Library) -> frozenset[str]:
    """Return the terms of the glossary and their other forms."""
    terms = library.terms.values()
    return frozenset(form.lower() for one in terms for form in (one.term.source, *one.forms))


def _length(owner: Node, text: Text, said: str) -> Iterator[Diagnostic]:
    for part in parts(said):
        count = len(part.split())
        if count > MOST_WORDS:
            start = " ".join(part.split()[:6])
            told = f"a sentence of {count} words: “{start} …”"
            yield _at("long-sentence", told, owner, text, f"{MOST_WORDS} are enough: make two")
    measure = measured((said,))
    if measure.words >= LEAST_WORDS and measure.age > MOST_AGE:
        told = f"a reading age of {measure.age:.0f} years"
        hint = f"shorter sentences and words bring it to {MOST_AGE}"
        yield _at("reading-age", told, owner, text, hint)


def _titles(library: Library) -> Iterator[Diagnostic]:
    first: dict[str, Text] = {}
    for slide in library.slides.values():
        title = slide.title
        if title is None:
            continue
        known = " ".join(words(title.source.lower()))
        other = first.setdefault(known, title)
        if other is not title:
            told, hint = f"the title of {other.span} again", "say what this slide adds"
            yield _at("title-again", told, slide, title, hint)
        if slide.body.kind not in TOPICS and not _claims(title.source):
            told = "the title seems to name a topic, for it has no verb that is known"
            yield _at("title-topic", told, slide, title, "make it a claim: who does what")


def _claims(title: str) -> bool:
    if title.rstrip('”’"').endswith("?"):
        return True
    return any(one.lower() in verb_forms() for one in words(title.replace("’s ", "’ is ")))


def _at(code: str, message: str, owner: Node, text: Text, hint: str) -> Diagnostic:
    path = f"{owner.path}.{text.path}" if owner.path else text.path
    return Diagnostic(code, message, text.span, path, hint, severity=Severity.WARNING)
