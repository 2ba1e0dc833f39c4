"""Where the words and figures come from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.blocks.points import Aside
from deck.canvas import Canvas
from deck.model import Block, Text
from deck.rules import Items


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources(Block):
    """Where the words and figures come from: a table made from the facts the deck uses, continued over as many slides as it takes.

    Example:
        kind: sources
        asides:
          - {heading: The nine messages, text: "Quoted from Eddie Copeland, Nesta, 2018."}
    """

    kind: ClassVar[str] = "sources"
    layout: ClassVar[str] = "sources"
    asides: Annotated[tuple[Aside, ...], Items(0, 2)] = ()

    def arrange(self, canvas: Canvas) -> Block | None:
        raise NotImplementedError
