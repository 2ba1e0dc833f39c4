"""One figure, what it counts, and a strip of cells that shows the share.."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.model import Block, Node, Text
from deck.rules import Chars, Items, Range, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Share(Node):
    """A share drawn as equal cells: `part` of `of` carry the accent. Labels say both in words."""

    of: Annotated[int, Range(20, 50)]
    part: Annotated[int, Range(1, 49)]
    part_label: Annotated[Text, Words(7)]
    rest_label: Annotated[Text, Words(7)]


@dataclass(frozen=True, slots=True, kw_only=True)
class BigNumber(Block):
    """One figure, what it counts, and a strip of cells that shows the share.

    Example:
        kind: number
        figure: 1 in 4
        caption: calls to the UK government came from people asking what had happened to their application
        share: {of: 40, part: 10, part_label: 25% want an update, rest_label: 75% all other reasons}
    """

    kind: ClassVar[str] = "number"
    layout: ClassVar[str] = "number"
    figure: Annotated[Text, Words(4), Chars(9)]
    caption: Annotated[Text, Words(24)]
    share: Share | None = None

    def arrange(self, canvas: Canvas) -> Block | None:
        raise NotImplementedError
