"""One message to read: its statement, what it means, how it is misread, and why it matters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from deck.blocks.read_parts import headed, run_in, set_columns, spoken
from deck.canvas import Canvas
from deck.citing import attributed
from deck.model import Block, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadMessage(Block):
    """A page to read: one message word for word, what it means, how it is misread, why it matters.

    All words come from the slide's message; its headline is the title.

    Example:
        kind: read-message
    """

    kind: ClassVar[str] = "read-message"
    layout: ClassVar[str] = "read-message"
    quotes: ClassVar[bool] = True

    def arrange(self, canvas: Canvas) -> Block | None:
        message = canvas.message
        if message is None:
            canvas.fault("message-missing", "the page needs a message", about=self.span)
            return None
        words = canvas.strings.reading
        canvas.fill("lead", spoken(canvas, message.statement))
        misread, matters = message.misreading, message.matters
        columns = {
            "column-1": (headed(canvas, words.meaning, message.meaning), message.meaning),
            "column-2": (
                (
                    *headed(canvas, words.misread, spoken(canvas, misread.says)),
                    *headed(canvas, words.better, misread.better),
                ),
                misread.better,
            ),
            "column-3": (
                headed(
                    canvas, words.matters, run_in(canvas, words.decision, matters.decision),
                    run_in(canvas, words.money, matters.money),
                    run_in(canvas, words.risk, matters.risk),
                ),
                matters.money,
            ),
        }  # fmt: skip
        set_columns(canvas, columns)
        return None

    def made_title(self, canvas: Canvas) -> Text | str | None:
        return canvas.message.headline if canvas.message else None

    def made_source(self, canvas: Canvas) -> str:
        if canvas.message is None:
            return ""
        return canvas.strings.words.message_source.format(by=attributed(canvas, canvas.message))
