"""Whatever names a slide, fact, message or exercise names one that exists."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from deck.blocks.exercise import ExerciseBody
from deck.diagnostics import Diagnostic, Severity
from deck.model import Node
from deck.richtext import links as links_of
from deck.validate.bodies import bodies_of
from deck.validate.scope import Scope, at, inside, near
from deck.validate.slides import all_texts
from deck.word import place


def slides_of_variants(scope: Scope) -> Iterator[Diagnostic]:
    """Emits: unknown-slide."""
    known = scope.library.slides
    for variant in scope.library.variants.values():
        for section in variant.sections:
            for use in section.slides:
                yield from scope.unknown("unknown-slide", "slide", use.slide, known, use, "slide")


def unused_slides(scope: Scope) -> Iterator[Diagnostic]:
    """The project's own slides stand in some variant, for else no deck shows them.

    Says nothing while a file is at fault: its variants are not known. Emits: slide-unused.
    """
    variants = scope.library.variants.values()
    used = {use.slide for one in variants for part in one.sections for use in part.slides}
    if scope.hidden:
        return
    for key, slide in scope.library.slides.items():
        if key not in used and slide.span.origin == "project":
            found = at(
                "slide-unused", f"no variant shows the slide '{key}'", slide,
                "add it to a section of a variant", span=place(key, slide.span),
            )  # fmt: skip
            yield replace(found, severity=Severity.WARNING)


def facts(scope: Scope) -> Iterator[Diagnostic]:
    """Emits: unknown-fact."""
    known = scope.library.facts
    for slide in scope.library.slides.values():
        for n, key in enumerate(slide.facts):
            yield from scope.unknown("unknown-fact", "fact", key, known, slide, f"facts[{n}]")
    for message in scope.library.messages:
        for n, key in enumerate(message.evidence):
            path = f"evidence[{n}]"
            yield from scope.unknown("unknown-fact", "fact", key, known, message, path)


def messages(scope: Scope) -> Iterator[Diagnostic]:
    """Emits: unknown-message."""
    library = scope.library
    keys = {one.key for one in library.messages}
    for message in library.messages:
        for n, key in enumerate(message.related):
            path = f"related[{n}]"
            yield from scope.unknown("unknown-message", "message", key, keys, message, path)
    for slide in library.slides.values():
        if slide.message is not None:
            yield from _number(scope, slide.message, slide, "message")
    for exercise in library.exercises.values():
        for n, number in enumerate(exercise.messages):
            yield from _number(scope, number, exercise, f"messages[{n}]")


def _number(scope: Scope, number: int, node: Node, path: str) -> Iterator[Diagnostic]:
    known = {str(one.number) for one in scope.library.messages}
    yield from scope.unknown("unknown-message", "message", str(number), known, node, path)


def exercises(scope: Scope) -> Iterator[Diagnostic]:
    """Emits: unknown-exercise."""
    known = scope.library.exercises
    for slide, body in bodies_of(scope, ExerciseBody):
        path = f"{body.path}.exercise"
        yield from scope.unknown("unknown-exercise", "exercise", body.exercise, known, slide, path)


def links(scope: Scope) -> Iterator[Diagnostic]:
    """Emits: unknown-slide, for a link inside the deck."""
    known = scope.library.slides
    for owner, text in all_texts(scope):
        for target in links_of(text):
            key = target.removeprefix("#")
            if target.startswith("#") and key not in known and key not in scope.hidden:
                message, path = f"no slide '{key}' to link to", inside(owner, text.path)
                yield Diagnostic("unknown-slide", message, text.span, path, near(key, known))
