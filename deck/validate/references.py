"""Whatever names a slide, fact, message or exercise names one that exists."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import get_args

from deck.blocks.exercise import ExerciseBody
from deck.composition import CHOSEN, Library, Use
from deck.diagnostics import Diagnostic, Severity
from deck.expand import depth_of, steps_of
from deck.model import Depth, Node
from deck.richtext import links as links_of
from deck.validate.bodies import bodies_of
from deck.validate.scope import Scope, at, inside, near
from deck.validate.slides import all_texts
from deck.word import place


def lines(scope: Scope) -> Iterator[tuple[Node, Use]]:
    """Yield every line of every variant and sequence, with the record it stands in."""
    for variant in scope.library.variants.values():
        for section in variant.sections:
            yield from ((variant, use) for use in section.slides)
    for sequence in scope.library.sequences.values():
        yield from ((sequence, use) for use in sequence.slides)


def slides_of_variants(scope: Scope) -> Iterator[Diagnostic]:
    """Every line names one thing, which exists.

    Emits: line-unclear, unknown-slide, unknown-sequence, unknown-message, depth-missing.
    """
    library = scope.library
    for _, use in lines(scope):
        named = [one for one in (use.slide, use.message, use.include) if one is not None]
        if len(named) != 1:
            message = "a line names a slide, a message or a sequence to include, and one of them"
            yield at("line-unclear", message, use, "write one of: slide, message, include")
            continue
        if use.slide is not None:
            yield from scope.unknown(
                "unknown-slide", "slide", use.slide, library.slides, use, "slide"
            )
        if use.include is not None:
            known = library.sequences
            yield from scope.unknown(
                "unknown-sequence", "sequence", use.include, known, use, "include"
            )
        if use.message is not None:
            yield from _depth(scope, use, use.message)
        yield from _idle(use)


def _idle(use: Use) -> Iterator[Diagnostic]:
    """`seconds` and `groups` are of one slide. Emits: line-unclear."""
    for name in ("seconds", "groups"):
        if use.slide is None and getattr(use, name) is not None:
            message = f"'{name}' belongs to a line that names a slide"
            yield at("line-unclear", message, use, f"remove it, or write 'slide:' and {name}")


def _depth(scope: Scope, use: Use, number: str) -> Iterator[Diagnostic]:
    """A message has the depth that is asked of it; if any may be chosen, all have."""
    if number != CHOSEN:
        known = {str(one.number) for one in scope.library.messages}
        yield from scope.unknown("unknown-message", "message", number, known, use, "message")
    for message in scope.library.messages:
        wanted = number in (CHOSEN, str(message.number))
        if wanted and not depth_of(message, use.depth):
            told = f"message {message.number} has no depth '{use.depth}'"
            hint = f"list its slides in 'depths: {{{use.depth}: [...]}}' of '{message.key}'"
            yield at("depth-missing", told, use, hint)


def depths(scope: Scope) -> Iterator[Diagnostic]:
    """Emits: unknown-slide."""
    known = scope.library.slides
    for message in scope.library.messages:
        for name in get_args(Depth):
            for n, key in enumerate(depth_of(message, name)):
                path = f"depths.{name}[{n}]"
                yield from scope.unknown("unknown-slide", "slide", key, known, message, path)


def circles(scope: Scope) -> Iterator[Diagnostic]:
    """No sequence includes itself, by whatever way. Emits: circular-include."""
    library = scope.library
    for start in library.sequences.values():
        for use in start.slides:
            if use.include is None:
                continue
            way = _way(library, use.include, start.key, (start.key,))
            if way:
                message = f"'{start.key}' includes itself: {' > '.join(way)}"
                yield at("circular-include", message, use, "leave one of these lines out")


def _way(library: Library, key: str, goal: str, passed: tuple[str, ...]) -> tuple[str, ...]:
    """Return how a sequence comes back to `goal`, or nothing."""
    if key == goal:
        return (*passed, key)
    if key in passed or key not in library.sequences:
        return ()
    for use in library.sequences[key].slides:
        if use.include and (way := _way(library, use.include, goal, (*passed, key))):
            return way
    return ()


def unused_slides(scope: Scope) -> Iterator[Diagnostic]:
    """The project's own slides stand in some variant, for else no deck shows them.

    Says nothing while a file is at fault: its variants are not known. Emits: slide-unused.
    """
    library = scope.library
    used = {
        step.slide.key.removesuffix(f"-{step.group[0]}") if step.group else step.slide.key
        for _, use in lines(scope)
        for chosen in ([one.number for one in library.messages] if use.message else [None])
        for step in steps_of(library, use, chosen)
    }
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
        cases = (message.cases.worked, message.cases.failed) if message.cases else ()
        for case in cases:
            for n, key in enumerate(case.facts):
                path = f"{case.path}.facts[{n}]"
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
    for message in scope.library.messages:
        if message.exercise is not None:
            key = message.exercise
            yield from scope.unknown(
                "unknown-exercise", "exercise", key, known, message, "exercise"
            )


def links(scope: Scope) -> Iterator[Diagnostic]:
    """Emits: unknown-slide, for a link inside the deck."""
    known = scope.library.slides
    for owner, text in all_texts(scope):
        for target in links_of(text):
            key = target.removeprefix("#")
            if target.startswith("#") and key not in known and key not in scope.hidden:
                message, path = f"no slide '{key}' to link to", inside(owner, text.path)
                yield Diagnostic("unknown-slide", message, text.span, path, near(key, known))
