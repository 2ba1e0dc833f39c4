"""A slide's base: a short hash of its content, so that a later build knows what it started from."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from deck.frame import Chart, Fill, Group, Item, Paragraph, Shape, SlideFrame, Table


def base_of(frame: SlideFrame) -> str:
    """Return eight hexadecimal digits over the words and values of a slide and its notes.

    Geometry, looks and where a title breaks do not count: the same content in another theme has the
    same base.
    """
    lines = [line for item in frame.items for line in words_of(item)]
    notes = [one.text for part in frame.notes for one in part.paragraphs]
    whole = "\n".join([frame.title, *lines, *notes])
    return hashlib.sha256(whole.encode()).hexdigest()[:8]


def reference_of(key: str, base: str) -> str:
    """Return the last line of the notes, by which an edited deck is recognised."""
    return f"[ref: {key}@{base}]"


def words_of(item: Item) -> Iterator[str]:
    """Yield the words and values of an item, in reading order."""
    match item:
        case Fill() | Shape():
            yield from _texts(item.paragraphs)
        case Table():
            for row in item.cells:
                for cell in row:
                    yield from _texts(cell.paragraphs)
        case Chart():
            yield item.title
            yield from item.categories
            for series in item.series:
                yield f"{series.name}: {series.values}"
        case Group():
            for part in item.items:
                yield from words_of(part)
        case _:
            yield item.alt


def _texts(paragraphs: tuple[Paragraph, ...]) -> Iterator[str]:
    for one in paragraphs:
        yield one.text.replace(" \n", " ")
