"""Each slide on its own: its marks, title, strip, figures and pictures."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Iterator

from deck.blocks.picture import PictureBody
from deck.diagnostics import Diagnostic
from deck.model import Block, Node, Text
from deck.richtext import faults
from deck.validate.bodies import bodies_of
from deck.validate.scope import Scope, at, inside, near
from deck.walk import texts
from deck.word import place


def all_texts(scope: Scope) -> Iterator[tuple[Node, Text]]:
    """Yield every text of the library once, with the record that it belongs to."""
    library = scope.library
    with_slides = (*library.messages, *library.exercises.values())
    owners = itertools.chain(
        (dataclasses.replace(one, slides=()) for one in with_slides),
        library.slides.values(),
        library.facts.values(),
        library.variants.values(),
    )
    for owner in owners:
        for text in texts(owner):
            yield owner, text


def marks(scope: Scope) -> Iterator[Diagnostic]:
    """Every text can be parsed. Emits: the codes of `deck.richtext`."""
    for owner, text in all_texts(scope):
        for fault in faults(text):
            yield dataclasses.replace(fault, path=inside(owner, fault.path))


def titles(scope: Scope) -> Iterator[Diagnostic]:
    """Every slide has a title, or a body that makes one. Emits: title-missing."""
    for slide in scope.library.slides.values():
        makes_its_own = type(slide.body).made_title is not Block.made_title
        if slide.title is None and not makes_its_own and not slide.draws_on:
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
                span, path = place(key, slide.span), inside(slide, f"facts[{n}]")
                yield Diagnostic("unverified-figure", message, span, path, hint)


def assets(scope: Scope) -> Iterator[Diagnostic]:
    """Every picture is there, by its exact name. Emits: missing-asset."""
    pictures = tuple(bodies_of(scope, PictureBody))
    known = scope.assets() if pictures else frozenset[str]()
    for slide, body in pictures:
        if body.src not in known:
            message, hint = f"no file '{body.src}' under assets/", near(body.src, known)
            span, path = place(body.src, body.span), inside(slide, f"{body.path}.src")
            yield Diagnostic("missing-asset", message, span, path, hint)
