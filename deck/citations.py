"""Numbers for sources: each has one number in a whole deck or document, in order of first use.

Given the facts in the order in which they are used; returns the number of each source. What a slide
rests on is the facts that it names, those that its body draws on, and the article that a statement
of a message is quoted from.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from deck.composition import Deck, Library
from deck.model import Fact, Message, Slide, Source

Origin: TypeAlias = tuple[str, str]
SOURCES = "sources"  # the kind of body that lists them


def origin(source: Source) -> Origin:
    """Return what tells one source from another: its address and its title."""
    return source.url, source.title.source


def numbered(facts: Iterable[Fact]) -> dict[Origin, int]:
    """Return the number of each source, from 1, in the order of the facts' first use."""
    origins = dict.fromkeys(origin(fact.source) for fact in facts)
    return {one: number for number, one in enumerate(origins, 1)}


def numbers_of(deck: Deck) -> dict[Origin, int]:
    """Return the numbers of a deck's sources; none if no slide of it lists them, for then a number
    would lead nowhere."""
    if not any(one.slide.body.kind == SOURCES for one in deck.slides):
        return {}
    return numbered(fact for one in deck.slides for fact in cited(one.slide, deck.library))


def cited(slide: Slide, library: Library) -> tuple[Fact, ...]:
    """Return the facts whose sources a slide cites, each once, in order."""
    quoted = (article(one, library) for one in quotes(slide, library))
    facts = (*(one for one in quoted if one), *named(slide, library))
    return tuple({one.key: one for one in facts}.values())


def named(slide: Slide, library: Library) -> tuple[Fact, ...]:
    """Return the facts that a slide names and those that its body draws on."""
    keys = dict.fromkeys((*slide.facts, *slide.body.made_facts(slide, library)))
    return tuple(library.facts[key] for key in keys if key in library.facts)


def quotes(slide: Slide, library: Library) -> tuple[Message, ...]:
    """Return the messages that a slide quotes word for word."""
    if not (slide.quote_statement or slide.body.quotes):
        return ()
    if slide.message is None:
        return library.messages if slide.body.quotes else ()
    message = library.message(slide.message)
    return (message,) if message else ()


def article(message: Message, library: Library) -> Fact | None:
    """Return the fact whose source is where a message's statement is quoted from."""
    return library.facts.get(message.cites) if message.cites else None


def mark(numbers: Mapping[Origin, int], facts: Iterable[Fact]) -> tuple[int, ...]:
    """Return the numbers of the sources of facts, in order, each once."""
    found = {numbers[key] for fact in facts if (key := origin(fact.source)) in numbers}
    return tuple(sorted(found))


def runs_of(numbers: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Return numbers as stretches, first and last.

    >>> runs_of([2, 3, 4, 9])
    ((2, 4), (9, 9))
    """
    stretches: list[tuple[int, int]] = []
    for number in sorted(set(numbers)):
        if stretches and stretches[-1][1] == number - 1:
            stretches[-1] = (stretches[-1][0], number)
        else:
            stretches.append((number, number))
    return tuple(stretches)
