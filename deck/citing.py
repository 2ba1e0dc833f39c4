"""How a slide cites: the source's number in the deck, who published it, and when.

A primary or official source stands as such; any other is "reported by" whoever published it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from deck.canvas import Canvas
from deck.citations import article, mark
from deck.model import Fact, Message, Source
from deck.strings import Strings, when


def publisher(strings: Strings, source: Source) -> str:
    """Return who published a source, or that they report it: "reported by Reuters"."""
    who = source.publisher.source
    return who if source.stands else strings.words.reported.format(publisher=who)


def credited(strings: Strings, source: Source) -> str:
    """Return the publisher as the beginning of a sentence: "Reported by Reuters", "e-Estonia"."""
    who = publisher(strings, source)
    return who if source.stands else f"{who[:1].upper()}{who[1:]}"


def long(canvas: Canvas, facts: Iterable[Fact]) -> list[str]:
    """Return each source with its number, publisher, title and date."""
    return _each(canvas, facts, titled=True)


def short(canvas: Canvas, facts: Iterable[Fact]) -> list[str]:
    """Return each source with its number, publisher and date."""
    return _each(canvas, facts, titled=False)


def shortest(canvas: Canvas, facts: Iterable[Fact]) -> list[str]:
    """Return each publisher once, with the numbers and years of its sources."""
    by: dict[str, list[Fact]] = {}
    for fact in facts:
        by.setdefault(publisher(canvas.strings, fact.source), []).append(fact)
    comma = canvas.strings.numbers.list_comma
    return [
        marked(canvas, ones, comma.join(dict.fromkeys((who, *(_year(one) for one in ones)))))
        for who, ones in by.items()
    ]


def attributed(canvas: Canvas, message: Message) -> str:
    """Return who said a message's statement, with the number of the article it is quoted from."""
    cites = article(message, canvas.setting.deck.library)
    return marked(canvas, (cites,) if cites else (), message.attribution.source)


def _each(canvas: Canvas, facts: Iterable[Fact], *, titled: bool) -> list[str]:
    parts: list[str] = []
    for fact in facts:
        source = fact.source
        words = [publisher(canvas.strings, source)]
        words += [source.title.source] if titled else []
        words += [when(canvas.strings, source.date)]
        parts.append(marked(canvas, (fact,), canvas.strings.numbers.list_comma.join(words)))
    return list(dict.fromkeys(parts))


def marked(canvas: Canvas, facts: Sequence[Fact], words: str) -> str:
    """Return words after the numbers of the sources that they are from: "[3] Reuters, 2024"."""
    marks = "".join(
        canvas.strings.words.mark.format(n=number) for number in mark(canvas.numbers, facts)
    )
    return f"{marks}\u00a0{words}" if marks else words


def _year(fact: Fact) -> str:
    written = fact.source.date
    return written[:4] if written[:4].isdigit() else written
