"""The statements of the messages stand on slides word for word, and say whose they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cache

from deck.diagnostics import Diagnostic
from deck.model import Message, Slide, Text
from deck.validate.scope import Scope, inside
from deck.validate.visible import visible

ALIKE = 0.8  # of two texts, as difflib's ratio: nearer than that is a copy gone wrong
SHARED = 0.7  # of a statement's words, before texts are compared at all
_WORD = re.compile(r"[a-z0-9]+(?:[’'][a-z]+)?")


def statements(scope: Scope) -> Iterator[Diagnostic]:
    """Emits: statement-unattributed, statement-altered."""
    messages = [(one, _words(one.statement.source)) for one in scope.library.messages]
    least = min((len(words) for _, words in messages), default=0) * SHARED
    for slide in scope.library.slides.values():
        seen = tuple(visible(slide))
        for text in seen:
            if len(text.source.split()) >= least:
                for message, words in messages:
                    yield from _judged(slide, text, message, words, seen)


def _judged(
    slide: Slide, text: Text, message: Message, words: tuple[str, ...], seen: tuple[Text, ...]
) -> Iterator[Diagnostic]:
    said = _words(text.source)
    path = inside(slide, text.path)
    if _holds(said, words):
        if not _attributed(slide, message, seen):
            told = f"the statement of message {message.number} stands here without its source"
            hint = f"add '{message.attribution}', or quote it with 'quote_statement: true'"
            yield Diagnostic("statement-unattributed", told, text.span, path, hint)
    elif _alike(said, words):
        told = f"this is nearly the statement of message {message.number}, and not word for word"
        hint = f"quote it exactly: “{message.statement}”"
        yield Diagnostic("statement-altered", told, text.span, path, hint)


def _attributed(slide: Slide, message: Message, seen: tuple[Text, ...]) -> bool:
    """Whether the slide names who said it: in its strip, its body, or its source note."""
    if slide.quote_statement or slide.body.quotes:
        return True
    who = _words(message.attribution.source)[:2]
    texts = (*seen, slide.source_note) if slide.source_note else seen
    return any(_holds(_words(one.source), who) for one in texts)


@cache
def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.lower().replace("'", "’")))


@cache
def _set(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(words)


def _holds(words: tuple[str, ...], part: tuple[str, ...]) -> bool:
    size = len(part)
    if not _set(part) <= _set(words):
        return False
    return any(words[n : n + size] == part for n in range(len(words) - size + 1))


def _alike(words: tuple[str, ...], statement: tuple[str, ...]) -> bool:
    """Whether some stretch of a text is nearly the statement."""
    wanted = _set(statement)
    if len(wanted & _set(words)) < SHARED * len(wanted):
        return False
    size = len(statement)
    return any(
        SequenceMatcher(None, words[n : n + most], statement).ratio() >= ALIKE
        for most in (size - 1, size, size + 1)
        for n in range(max(1, len(words) - most + 1))
    )
