"""One variant of the library as a deck: its slides in order, with their time.

Given the whole library, which `validate` has looked at; returns the deck, and what selection alone
can find: an unknown variant, a message that was not chosen, and links that lead to slides outside.
"""

from __future__ import annotations

from collections.abc import Iterator

from deck.composition import Deck, Library, Variant
from deck.diagnostics import Diagnostic, Severity, nearest
from deck.expand import choices, expand
from deck.richtext import links
from deck.walk import texts


def select(
    library: Library, variant_key: str, language: str, chosen: int | None = None
) -> tuple[Deck | None, tuple[Diagnostic, ...]]:
    """Return the deck of a variant; None if there is no such variant, or not with that message.

    Emits: unknown-variant, unknown-slide, message-not-chosen, unknown-message, link-outside-deck.
    """
    variant = library.variants.get(variant_key)
    if variant is None:
        hint = nearest(variant_key, library.variants)
        return None, (Diagnostic("unknown-variant", f"no variant '{variant_key}'", hint=hint),)
    if fault := _unchosen(library, variant, chosen):
        return None, (fault,)
    chosen = chosen if variant.chooses else None
    faults = tuple(_unknown(library, variant))
    made = expand(library, variant, chosen)
    deck = Deck(
        variant=made.variant, slides=made.slides, library=library, language=language, chosen=chosen
    )
    return deck, (*faults, *_links_outside(deck))


def _unchosen(library: Library, variant: Variant, chosen: int | None) -> Diagnostic | None:
    """Return what is wrong with the choice of a message."""
    numbers = choices(library, variant)
    if not variant.chooses or chosen in numbers:
        return None
    known = ", ".join(str(one) for one in numbers)
    if chosen is None:
        message = f"'{variant.key}' gives one message, and none was chosen"
        hint = f"say which: --message {known}"
        return Diagnostic("message-not-chosen", message, variant.span, hint=hint)
    return Diagnostic("unknown-message", f"no message {chosen}", hint=f"one of: {known}")


def _unknown(library: Library, variant: Variant) -> Iterator[Diagnostic]:
    for section in variant.sections:
        for use in section.slides:
            if use.slide is not None and use.slide not in library.slides:
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
