"""What to ask about a message: its questions, the strongest objection with an answer, its kin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from deck.blocks.read_parts import headed, points, related, set_columns, spoken
from deck.canvas import Canvas
from deck.model import Block


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadQuestions(Block):
    """A page to read: the questions of a message, the strongest objection and an answer to it, and
    links to the messages that are related to it.

    All words come from the slide's message.

    Example:
        kind: read-questions
    """

    kind: ClassVar[str] = "read-questions"
    layout: ClassVar[str] = "read-two"

    def arrange(self, canvas: Canvas) -> Block | None:
        message = canvas.message
        if message is None:
            canvas.fault("message-missing", "the page needs a message", about=self.span)
            return None
        words, objection = canvas.strings.reading, message.objection
        asked = points(canvas, message.questions, numbered=True)
        kin = related(canvas, message)
        left = headed(canvas, words.questions, asked)
        left = (*left, *headed(canvas, words.related, kin)) if kin else left
        right = (
            *headed(canvas, words.objection, spoken(canvas, objection.says)),
            *headed(canvas, words.answer, objection.answer),
        )
        set_columns(
            canvas,
            {"column-1": (left, message.questions[0]), "column-2": (right, objection.answer)},
        )
        return None
