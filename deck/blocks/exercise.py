"""An exercise of the library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.model import Block, Key, Stage, Text
from deck.rules import Items


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseBody(Block):
    """An exercise of the library: its minutes, its task in stages, and what the group writes down. `stages` regroups the exercise's stages for the screen when it has more than four.

    Example:
        kind: exercise
        exercise: rule-hunt
    """

    kind: ClassVar[str] = "exercise"
    layout: ClassVar[str] = "exercise"
    exercise: Key
    stages: Annotated[tuple[Stage, ...], Items(0, 4)] = ()

    def arrange(self, canvas: Canvas) -> Block | None:
        raise NotImplementedError
