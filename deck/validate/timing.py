"""Minutes that add up: stages to exercises, slides to sections, sections to variants."""

from __future__ import annotations

from collections.abc import Iterator

from deck.blocks.cover import Cover
from deck.blocks.exercise import ExerciseBody
from deck.composition import Section, Use, Variant
from deck.diagnostics import Diagnostic
from deck.expand import choices, expand, seconds_of, steps_of
from deck.validate.bodies import bodies_of
from deck.validate.scope import Scope, at, count
from deck.word import place

SHORTEST = 30
TOLERANCE = 0.1  # of a variant's minutes
ANY = 1  # of the messages that may be chosen, each has its own time: one says whether there is any


def exercises(scope: Scope) -> Iterator[Diagnostic]:
    """Emits: stage-minutes."""
    for one in scope.library.exercises.values():
        total = sum(stage.minutes for stage in one.stages)
        if total != one.minutes:
            message = f"the stages of '{one.key}' take {total} minutes, the exercise {one.minutes}"
            yield at("stage-minutes", message, one, _difference(total, one.minutes, "minute"))


def shown_stages(scope: Scope) -> Iterator[Diagnostic]:
    """Stages regrouped for the screen take as long as the exercise's own. Emits: stage-minutes."""
    for slide, body in bodies_of(scope, ExerciseBody):
        exercise = scope.library.exercises.get(body.exercise)
        total = sum(stage.minutes for stage in body.stages)
        if exercise and body.stages and total != exercise.minutes:
            message = f"these stages take {total} minutes, '{exercise.key}' {exercise.minutes}"
            hint = _difference(total, exercise.minutes, "minute")
            yield at("stage-minutes", message, body, hint, owner=slide)


def sections(scope: Scope) -> Iterator[Diagnostic]:
    """Emits: section-minutes, uncounted-minutes."""
    for variant in scope.library.variants.values():
        for section in variant.sections:
            if not section.counted or variant.minutes is None:
                yield from _uncounted(section, timed=variant.minutes is not None)
            elif section.minutes is not None and not _misses(scope, section):
                yield from _counted(scope, variant, section)


def _misses(scope: Scope, section: Section) -> bool:
    """Whether a slide of the section cannot be found; then its time is not known."""
    return any(not any(steps_of(scope.library, use, ANY)) for use in section.slides)


def _counted(scope: Scope, variant: Variant, section: Section) -> Iterator[Diagnostic]:
    wanted = round((section.minutes or 0) * 60)
    for chosen in choices(scope.library, variant):
        steps = [
            seconds_of(use, step.slide, counted=True)
            for use in section.slides
            for step in steps_of(scope.library, use, chosen)
        ]
        if sum(steps) != wanted:
            of = f" of message {chosen}" if chosen else ""
            minutes = count(wanted / 60, "minute")
            message = f"the slides{of} take {sum(steps)} seconds, {minutes} are {wanted}"
            hint = _difference(sum(steps), wanted, "second")
            yield at("section-minutes", message, section, hint)


def _uncounted(section: Section, *, timed: bool) -> Iterator[Diagnostic]:
    hint = "leave the time out, or write 'counted: true'"
    if not timed:
        hint = "leave the time out, or give the variant 'minutes:'"
    if section.minutes:
        message = f"an uncounted section takes no time, here {count(section.minutes, 'minute')}"
        yield at("uncounted-minutes", message, section, hint)
    for use in section.slides:
        if use.seconds:
            message = f"an uncounted slide takes no time, here {count(use.seconds, 'second')}"
            yield at("uncounted-minutes", message, use, hint)


def variants(scope: Scope) -> Iterator[Diagnostic]:
    """A deck misses its time by a tenth at most. Emits: variant-minutes."""
    for variant in scope.library.variants.values():
        if variant.minutes is None or any(_misses(scope, one) for one in variant.sections):
            continue
        for chosen in choices(scope.library, variant):
            made = expand(scope.library, variant, chosen)
            total = sum(one.minutes or 0 for one in made.variant.sections if one.counted)
            if abs(total - variant.minutes) > variant.minutes * TOLERANCE:
                of = f" with message {chosen}" if chosen else ""
                message = f"the sections{of} take {total:g} minutes, the variant {variant.minutes}"
                hint = _difference(total, variant.minutes, "minute")
                yield at("variant-minutes", message, variant, hint)


def short_slides(scope: Scope) -> Iterator[Diagnostic]:
    """A slide that is presented takes its time, all but the cover. Emits: slide-too-short."""
    for variant in scope.library.variants.values():
        for chosen in choices(scope.library, variant):
            for one in expand(scope.library, variant, chosen).slides:
                short = one.counted and one.seconds < SHORTEST
                if short and not isinstance(one.slide.body, Cover):
                    key = one.slide.key
                    message = f"'{key}' has {one.seconds} seconds, {SHORTEST} are the least"
                    hint = "give it 'seconds:' here or in the slide"
                    yield at("slide-too-short", message, one.use, hint)


def repeated_slides(scope: Scope) -> Iterator[Diagnostic]:
    """A slide's key is its identity in a deck. Emits: slide-twice."""
    for variant in scope.library.variants.values():
        for chosen in choices(scope.library, variant):
            first: dict[str, Use] = {}
            for one in expand(scope.library, variant, chosen).slides:
                key, use = one.slide.key, one.use
                if key in first:
                    message = f"'{key}' is in this variant twice"
                    hint = f"the first is in line {first[key].span.line}"
                    yield at(
                        "slide-twice", message, use, hint, span=place(use.slide or "", use.span)
                    )
                first.setdefault(key, use)


def _difference(total: float, wanted: float, unit: str) -> str:
    """Say by how much a sum is off."""
    return f"{count(abs(total - wanted), unit)} too {'many' if total > wanted else 'few'}"
