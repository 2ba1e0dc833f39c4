"""The nine messages on one page, in their three arguments; drawn from the library.."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from deck.canvas import Canvas
from deck.model import Block, Group


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageMap(Block):
    """The nine messages on one page, in their three arguments; drawn from the library.

    Example:
        kind: map
        current: process
    """

    kind: ClassVar[str] = "map"
    layout: ClassVar[str] = "map"
    current: Group | None = None

    def arrange(self, canvas: Canvas) -> Block | None:
        raise NotImplementedError
