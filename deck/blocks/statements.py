"""The statements of one argument, verbatim, as a native table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from deck.canvas import Canvas
from deck.model import Block, Group


@dataclass(frozen=True, slots=True, kw_only=True)
class Statements(Block):
    """The statements of one argument, verbatim, as a native table: number and statement.

    Example:
        kind: statements
        group: process
    """

    kind: ClassVar[str] = "statements"
    layout: ClassVar[str] = "table"
    group: Group

    def arrange(self, canvas: Canvas) -> Block | None:
        raise NotImplementedError
