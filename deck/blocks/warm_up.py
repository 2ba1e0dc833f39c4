"""A short exercise with nine dots and a pen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.blocks.exercise_parts import timer
from deck.blocks.points import Aside
from deck.canvas import Canvas
from deck.drawing import aside, dot
from deck.geometry import Point
from deck.model import Block, Node, Text
from deck.rules import Items, Range, Words

DOT = 0.42  # inches


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortStage(Node):
    """A stage of the warm-up: its minutes, and how ("alone", "in pairs")."""

    minutes: Annotated[int, Range(1, 60)]
    how: Annotated[Text, Words(4)]


@dataclass(frozen=True, slots=True, kw_only=True)
class WarmUp(Block):
    """Nine loose dots to join, with a timer, the rules, and what to ask afterwards.

    The minutes are those of the stages together; `set_up` are the lines under the timer. The answer
    belongs in the notes.

    Example:
        kind: warm-up
        stages:
          - {minutes: 2, how: alone}
          - {minutes: 1, how: in pairs}
        set_up: ["**Alone** for two", "**In pairs** for one", Keep it hidden]
        rules:
          heading: The rules
          text: Four straight lines. Do not lift the pen. Lines may cross.
        question:
          heading: Then ask
          text: What rule did you add that nobody gave you?
    """

    kind: ClassVar[str] = "warm-up"
    layout: ClassVar[str] = "warm-up"
    stages: Annotated[tuple[ShortStage, ...], Items(1, 4)]
    set_up: Annotated[tuple[Annotated[Text, Words(6)], ...], Items(1, 3)]
    rules: Aside
    question: Aside

    def arrange(self, canvas: Canvas) -> Block | None:
        lines = [one for text in self.set_up for one in canvas.rich(text)]
        stages = [(stage.minutes, stage.how) for stage in self.stages]
        timer(canvas, stages, lines, about=self.set_up[0], path="body.set_up")
        _dots(canvas)
        aside(canvas, "aside-1", self.rules.heading, self.rules.text, accent=False)
        aside(canvas, "aside-2", self.question.heading, self.question.text, accent=True)
        return None


def _dots(canvas: Canvas) -> None:
    """Draw nine dots a pen's width apart, for the room to join."""
    area = canvas.area("dots")
    size = canvas.inch(DOT)
    shapes = [
        dot(
            canvas,
            Point(
                area.x + size // 2 + (area.w - size) * column // 2,
                area.y + size // 2 + (area.h - size) * row // 2,
            ),
            DOT,
            "ink",
        )
        for row in range(3)
        for column in range(3)
    ]
    canvas.group(canvas.strings.names.diagram, canvas.strings.alt.puzzle, shapes)
