"""Each slide on its own: its marks, title, strip, figures and pictures."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from deck.blocks.picture import PictureBody
from deck.diagnostics import Diagnostic
from deck.model import Block, Slide, Text
from deck.richtext import faults
from deck.validate.scope import Scope, at, near
from deck.walk import texts
from deck.word import place


def all_texts(scope: Scope) -> Iterator[Text]:
    """Yield every text of the library once."""
    library = scope.library
    owners = (*library.messages, *library.exercises.values())
    for owner in owners:
        yield from texts(dataclasses.replace(owner, slides=()))
    for records in (library.slides, library.facts, library.variants):
        yield from texts(tuple(records.values()))


def marks(scope: Scope) -> Iterator[Diagnostic]:
    """Every text can be parsed. Emits: the codes of `deck.richtext`."""
    for text in all_texts(scope):
        yield from faults(text)


def titles(scope: Scope) -> Iterator[Diagnostic]:
    """Every slide has a title, or a body that makes one. Emits: title-missing."""
    for slide in scope.library.slides.values():
        makes_its_own = type(slide.body).made_title is not Block.made_title
        if slide.title is None and not makes_its_own:
            message = f"the slide '{slide.key}' has no title"
            yield at("title-missing", message, slide, "add 'title:' with the slide's claim")


def strips(scope: Scope) -> Iterator[Diagnostic]:
    """The strip holds one thing. Emits: ask-and-quote, quote-without-message."""
    for slide in scope.library.slides.values():
        if slide.quote_statement and slide.ask is not None:
            message = "the strip can hold the question or the statement, not both"
            yield at("ask-and-quote", message, slide, "remove 'ask' or 'quote_statement'")
        if slide.quote_statement and slide.message is None:
            message = "there is no message whose statement could be quoted"
            yield at("quote-without-message", message, slide, "add 'message:' with its number")


def figures(scope: Scope) -> Iterator[Diagnostic]:
    """A slide takes figures from verified facts only. Emits: unverified-figure."""
    for slide in scope.library.slides.values():
        for n, key in enumerate(slide.facts):
            fact = scope.library.facts.get(key)
            if fact and fact.figure and fact.confidence != "verified":
                message = f"the figure of '{key}' is {fact.confidence}, not verified"
                hint = f"verify it ({fact.span}), or leave it out"
                yield Diagnostic("unverified-figure", message, place(key, slide.span),
                                 _inside(slide, f"facts[{n}]"), hint)  # fmt: skip


def assets(scope: Scope) -> Iterator[Diagnostic]:
    """Every picture is there, by its exact name. Emits: missing-asset."""
    bodies = [one.body for one in scope.library.slides.values()]
    pictures = [body for body in bodies if isinstance(body, PictureBody)]
    known = scope.assets() if pictures else frozenset[str]()
    for body in pictures:
        if body.src not in known:
            message = f"no file '{body.src}' under assets/"
            yield at("missing-asset", message, body, near(body.src, known),
                     place(body.src, body.span))  # fmt: skip


def _inside(slide: Slide, path: str) -> str:
    return f"{slide.path}.{path}" if slide.path else path
