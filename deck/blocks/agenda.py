"""The variant's sections with clock times, minutes and lead, made from the variant.."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from deck.canvas import Canvas
from deck.model import Block


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda(Block):
    """The variant's sections with clock times, minutes and lead, made from the variant.

    Example:
        kind: agenda
    """

    kind: ClassVar[str] = "agenda"
    layout: ClassVar[str] = "table"

    def arrange(self, canvas: Canvas) -> Block | None:
        raise NotImplementedError
