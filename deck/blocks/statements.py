"""The statements of one argument, verbatim, as a native table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from deck.canvas import Canvas
from deck.citing import attributed
from deck.model import Block, Group
from deck.tabling import Column, Look, place


@dataclass(frozen=True, slots=True, kw_only=True)
class Statements(Block):
    """The statements of one argument, verbatim, as a native table: number and statement.

    Example:
        kind: statements
        group: process
    """

    kind: ClassVar[str] = "statements"
    layout: ClassVar[str] = "table"
    quotes: ClassVar[bool] = True
    group: Group

    def arrange(self, canvas: Canvas) -> Block | None:
        messages = [one for one in canvas.setting.messages if one.group == self.group]
        words = canvas.strings
        if not messages:
            said = f"no message argues for {words.group(self.group)}"
            canvas.fault("items-missing", said, about=self.span)
            return None
        quote = words.words.quote
        rows = [[str(one.number), quote.format(text=one.statement)] for one in messages]
        alt = words.alt.table.format(shows=words.group(self.group))
        columns = (Column(weight=1.35, bold=True), Column(weight=9))
        head = [
            words.tables.message,
            f"{words.tables.statement} ({attributed(canvas, messages[0])})",
        ]
        place(
            canvas,
            "table",
            columns,
            head,
            rows,
            alt=alt,
            look=Look(styles=("body", "side"), most=1.4, whole=True),
        )
        return None
