"""How hard each variant and page is to read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from deck.composition import Library
from deck.editorial.corpus import shown, spoken
from deck.editorial.prose import Measure, measured
from deck.expand import choices, expand
from deck.model import Slide
from deck.richtext import plain
from deck.walk import texts


@dataclass(frozen=True, slots=True)
class Tally:
    """What a variant's slides and notes measure; of one that gives a message, for all messages. A
    page has no notes."""

    name: str
    slides: Measure
    notes: Measure


def tallies(library: Library) -> Iterator[Tally]:
    """Yield the tally of each variant, then of each page."""
    for variant in library.variants.values():
        seen: dict[str, Slide] = {}
        for chosen in choices(library, variant):
            made = expand(library, variant, chosen).slides
            seen.update((one.slide.key, one.slide) for one in made)
        slides = measured(text for one in seen.values() for text in shown(one))
        notes = measured(text for one in seen.values() for text in spoken(one))
        yield Tally(variant.key, slides, notes)
    for page in library.pages.values():
        yield Tally(page.key, measured(plain(one) for one in texts(page)), Measure())
