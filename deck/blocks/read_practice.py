"""What to do about a message: what good looks like, what to stop, and a first step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from deck.blocks.read_parts import headed, points, set_columns
from deck.canvas import Canvas
from deck.model import Block


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPractice(Block):
    """A page to read: what good looks like, what to stop, and the first step within 30 days.

    All words come from the slide's message.

    Example:
        kind: read-practice
    """

    kind: ClassVar[str] = "read-practice"
    layout: ClassVar[str] = "read-three"

    def arrange(self, canvas: Canvas) -> Block | None:
        message = canvas.message
        if message is None:
            canvas.fault("message-missing", "the page needs a message", about=self.span)
            return None
        words = canvas.strings.reading
        good, stop, step = message.good, message.stop, message.first_step
        columns = {
            "column-1": (headed(canvas, words.good, points(canvas, good)), good[0]),
            "column-2": (headed(canvas, words.stop, points(canvas, stop)), stop[0]),
            "column-3": (headed(canvas, words.first_step, step), step),
        }
        set_columns(canvas, columns)
        return None
