"""One variant of the library as a deck: its slides in order, with their time.

Given the whole library, which `validate` has looked at; returns the deck, and what selection alone
can find: an unknown variant, and links that lead to slides outside it.
"""

from __future__ import annotations

from collections.abc import Iterator

from deck.composition import Deck, Library, Placed, Section, Use, Variant
from deck.diagnostics import Diagnostic, Severity, nearest
from deck.model import Slide
from deck.richtext import links
from deck.walk import texts


def select(
    library: Library, variant_key: str, language: str
) -> tuple[Deck | None, tuple[Diagnostic, ...]]:
    """Return the deck of a variant; None if there is no such variant.

    Emits: unknown-variant, unknown-slide, link-outside-deck.
    """
    variant = library.variants.get(variant_key)
    if variant is None:
        hint = nearest(variant_key, library.variants)
        return None, (Diagnostic("unknown-variant", f"no variant '{variant_key}'", hint=hint),)
    faults = tuple(_unknown(library, variant))
    slides = tuple(_placed(library, variant))
    deck = Deck(variant=variant, slides=slides, library=library, language=language)
    return deck, (*faults, *_links_outside(deck))


def seconds_of(use: Use, slide: Slide, section: Section) -> int:
    """Return the seconds a slide takes in a section: none in an uncounted one, else what the
    variant says, else the slide's own."""
    if not section.counted:
        return 0
    return slide.seconds if use.seconds is None else use.seconds


def _placed(library: Library, variant: Variant) -> Iterator[Placed]:
    for section in variant.sections:
        for use in section.slides:
            if slide := library.slides.get(use.slide):
                seconds = seconds_of(use, slide, section)
                yield Placed(slide=slide, section=section, seconds=seconds, counted=section.counted)


def _unknown(library: Library, variant: Variant) -> Iterator[Diagnostic]:
    for section in variant.sections:
        for use in section.slides:
            if use.slide not in library.slides:
                message, hint = f"no slide '{use.slide}'", nearest(use.slide, library.slides)
                yield Diagnostic("unknown-slide", message, use.span, f"{use.path}.slide", hint)


def _links_outside(deck: Deck) -> Iterator[Diagnostic]:
    inside = {one.slide.key for one in deck.slides}
    for placed in deck.slides:
        for text in texts(placed.slide):
            for target in links(text):
                key = target.removeprefix("#")
                if target.startswith("#") and key not in inside and key in deck.library.slides:
                    message = f"the linked slide '{key}' is not in variant '{deck.variant.key}'"
                    yield Diagnostic(
                        "link-outside-deck", message, text.span, text.path,
                        severity=Severity.WARNING,
                    )  # fmt: skip
