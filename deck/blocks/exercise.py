"""An exercise of the library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.blocks.exercise_parts import MOST_STAGES, draw
from deck.canvas import Canvas
from deck.model import Block, Key, Stage, Text
from deck.rules import Items


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseBody(Block):
    """An exercise of the library: its minutes, its task in stages, and what the group writes down.

    `stages` regroups the exercise's stages for the screen when it has more than four.

    Example:
        kind: exercise
        exercise: decision-rights
    """

    kind: ClassVar[str] = "exercise"
    layout: ClassVar[str] = "exercise"
    exercise: Key
    stages: Annotated[tuple[Stage, ...], Items(0, 4)] = ()

    def arrange(self, canvas: Canvas) -> Block | None:
        exercise = canvas.setting.deck.library.exercises.get(self.exercise)
        if exercise is None:
            canvas.fault("unknown-exercise", f"no exercise '{self.exercise}'", about=self.span)
            return None
        stages = self.stages or exercise.stages
        if len(stages) > MOST_STAGES:
            canvas.fault(
                "too-many-stages",
                f"{len(stages)} stages, at most {MOST_STAGES} on a slide",
                about=self.span,
                hint="regroup them in the slide's own 'stages'",
            )
            return None
        draw(canvas, exercise, stages)
        return None

    def made_title(self, canvas: Canvas) -> Text | str | None:
        exercise = canvas.setting.deck.library.exercises.get(self.exercise)
        return exercise.title if exercise and canvas.slide.title is None else None
