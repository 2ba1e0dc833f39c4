"""All prose of a library that is ours, text by text, with the record it belongs to."""

from __future__ import annotations

import dataclasses
import itertools
import re
from collections.abc import Iterator

from deck.composition import Library
from deck.model import Node, Slide, Text
from deck.richtext import plain
from deck.walk import texts

OTHERS = re.compile(
    r"^(statement|attribution|source\.(title|publisher)|kicker|illustrative)$|\.alt$"
)
HIDDEN = re.compile(r"\.(shows|alt)$")


def prose(library: Library) -> Iterator[tuple[Node, Text]]:
    """Yield every text that we wrote, once, with its record."""
    with_slides = (*library.messages, *library.exercises.values())
    owners = itertools.chain(
        (dataclasses.replace(one, slides=()) for one in with_slides),
        library.slides.values(),
        library.facts.values(),
        library.pages.values(),
        library.terms.values(),
        library.variants.values(),
    )
    for owner in owners:
        for text in texts(owner):
            if not OTHERS.search(text.path):
                yield owner, text


def shown(slide: Slide) -> tuple[str, ...]:
    """Return what stands on a slide, text by text."""
    heads = (slide.title, slide.ask, slide.source_note)
    body = (one for one in texts(slide.body) if not HIDDEN.search(one.path))
    return tuple(plain(one) for one in (*heads, *body) if one is not None)


def spoken(slide: Slide) -> tuple[str, ...]:
    """Return the notes of a slide, part by part."""
    return tuple(plain(one) for one in texts(slide.notes))
