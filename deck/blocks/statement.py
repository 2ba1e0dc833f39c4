"""One message, verbatim, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from deck.canvas import Canvas
from deck.model import Block


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Block):
    """One message, verbatim, and nothing else. The words come from the message; the slide's title is made from them.

    Example:
        kind: statement
    """

    kind: ClassVar[str] = "statement"
    layout: ClassVar[str] = "statement"

    def arrange(self, canvas: Canvas) -> Block | None:
        raise NotImplementedError
