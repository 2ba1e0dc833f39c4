"""Pages to read take their words from the library: what they take is there."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from deck.composition import Library
from deck.diagnostics import Diagnostic
from deck.model import Block, Slide
from deck.validate.scope import Scope, at
from deck.word import place

Lacking = Callable[[Slide, Library], Iterator[tuple[str, str]]]


def draws_on(scope: Scope) -> Iterator[Diagnostic]:
    """Emits: unknown-slide, title-missing."""
    library = scope.library
    makes = {key for key, one in library.slides.items() if one.title is not None}
    for slide in library.slides.values():
        for n, key in enumerate(slide.draws_on):
            path = f"draws_on[{n}]"
            yield from scope.unknown("unknown-slide", "slide", key, library.slides, slide, path)
        first = slide.draws_on[:1]
        lent = first and (first[0] in makes or first[0] not in library.slides)
        if slide.title is None and first and not lent and not _titled(slide):
            told = f"the slide '{slide.key}' has no title, and '{first[0]}' lends it none"
            yield at("title-missing", told, slide, "add 'title:' with the slide's claim")


def _titled(slide: Slide) -> bool:
    return type(slide.body).made_title is not Block.made_title


def material(scope: Scope) -> Iterator[Diagnostic]:
    """What a body draws on is in the library; an optional method `lacking` yields what is not, and
    the key that names it, or "".

    Emits: lacks-material.
    """
    for slide in scope.library.slides.values():
        lacking: Lacking | None = getattr(slide.body, "lacking", None)
        for told, key in lacking(slide, scope.library) if lacking else ():
            if key in scope.hidden:  # in a file that is at fault, which is reported already
                continue
            span = place(key, slide.body.span)
            hint = "write it, or leave the page out"
            yield at("lacks-material", told, slide.body, hint, span=span, owner=slide)
