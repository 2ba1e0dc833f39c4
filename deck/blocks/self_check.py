"""The nine statements to score, as a blank native table to fill in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from deck.canvas import Canvas
from deck.model import Block
from deck.tabling import Column, Look, place


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfCheckBody(Block):
    """The nine statements to score, as a blank native table to fill in: nothing is invented.

    Example:
        kind: self-check
    """

    kind: ClassVar[str] = "self-check"
    layout: ClassVar[str] = "self-check"

    def arrange(self, canvas: Canvas) -> Block | None:
        words = canvas.strings.tables
        rows = [
            [str(one.number), one.self_check.statement, *[words.blank] * len(words.levels)]
            for one in canvas.setting.messages
        ]
        levels = (Column(weight=1, align="ctr", right=0) for _ in words.levels)
        number = Column(weight=0.45, bold=True, right=0.08)
        columns = (number, Column(weight=6.6, right=0.08), *levels)
        head = [words.number, words.statement, *words.levels]
        shows = f"{words.statement}: " + "; ".join(words.levels).replace("\n", " ")
        place(
            canvas,
            "table",
            columns,
            head,
            rows,
            alt=canvas.strings.alt.table.format(shows=shows),
            path="messages",
            look=Look(
                styles=("side", "label"), most=0.45, least=0.3, pad=0.03, head="small", whole=True
            ),
        )
        return None
