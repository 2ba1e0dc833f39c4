"""Minutes that add up: stages to exercises, slides to sections, sections to variants."""

from __future__ import annotations

from collections.abc import Iterator

from deck.blocks.cover import Cover
from deck.blocks.exercise import ExerciseBody
from deck.composition import Section, Use, Variant
from deck.diagnostics import Diagnostic
from deck.model import Slide
from deck.select import seconds_of
from deck.validate.bodies import bodies_of
from deck.validate.scope import Scope, at, count
from deck.word import place

SHORTEST = 30


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
            yield from (_counted if section.counted else _uncounted)(scope, section)


def _counted(scope: Scope, section: Section) -> Iterator[Diagnostic]:
    placed = list(_slides(scope, section))
    if len(placed) < len(section.slides):
        return
    total = sum(seconds_of(use, slide, section) for use, slide in placed)
    wanted = round(section.minutes * 60)
    if total != wanted:
        minutes = count(section.minutes, "minute")
        message = f"the slides take {total} seconds, {minutes} are {wanted}"
        yield at("section-minutes", message, section, _difference(total, wanted, "second"))


def _uncounted(_: Scope, section: Section) -> Iterator[Diagnostic]:
    hint = "leave the time out, or write 'counted: true'"
    if section.minutes:
        message = f"an uncounted section takes no time, here {count(section.minutes, 'minute')}"
        yield at("uncounted-minutes", message, section, hint)
    for use in section.slides:
        if use.seconds:
            message = f"an uncounted slide takes no time, here {count(use.seconds, 'second')}"
            yield at("uncounted-minutes", message, use, hint)


def variants(scope: Scope) -> Iterator[Diagnostic]:
    """Emits: variant-minutes."""
    for variant in scope.library.variants.values():
        total = sum(one.minutes for one in variant.sections if one.counted)
        if total != variant.minutes:
            message = f"the sections take {total:g} minutes, the variant {variant.minutes}"
            hint = _difference(total, variant.minutes, "minute")
            yield at("variant-minutes", message, variant, hint)


def short_slides(scope: Scope) -> Iterator[Diagnostic]:
    """A slide that is presented takes its time, all but the cover. Emits: slide-too-short."""
    for variant in scope.library.variants.values():
        for section in variant.sections:
            for use, slide in _slides(scope, section) if section.counted else ():
                seconds = seconds_of(use, slide, section)
                if seconds < SHORTEST and not isinstance(slide.body, Cover):
                    message = f"'{slide.key}' has {seconds} seconds, {SHORTEST} are the least"
                    hint = "give it 'seconds:' here or in the slide"
                    yield at("slide-too-short", message, use, hint)


def repeated_slides(scope: Scope) -> Iterator[Diagnostic]:
    """A slide's key is its identity in a deck. Emits: slide-twice."""
    for variant in scope.library.variants.values():
        first: dict[str, Use] = {}
        for use in _uses(variant):
            other = first.setdefault(use.slide, use)
            if other is not use:
                message = f"'{use.slide}' is in this variant twice"
                hint = f"the first is in line {other.span.line}"
                yield at("slide-twice", message, use, hint, span=place(use.slide, use.span))


def _uses(variant: Variant) -> Iterator[Use]:
    for section in variant.sections:
        yield from section.slides


def _slides(scope: Scope, section: Section) -> Iterator[tuple[Use, Slide]]:
    for use in section.slides:
        if slide := scope.library.slides.get(use.slide):
            yield use, slide


def _difference(total: float, wanted: float, unit: str) -> str:
    """Say by how much a sum is off."""
    return f"{count(abs(total - wanted), unit)} too {'many' if total > wanted else 'few'}"
