"""The nine statements to score, as a blank native table to fill in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from deck.canvas import Canvas
from deck.model import Block


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfCheckBody(Block):
    """The nine statements to score, as a blank native table to fill in: nothing is invented.

    Example:
        kind: self-check
    """

    kind: ClassVar[str] = "self-check"
    layout: ClassVar[str] = "self-check"

    def arrange(self, canvas: Canvas) -> Block | None:
        raise NotImplementedError
