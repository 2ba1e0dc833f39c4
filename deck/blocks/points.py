"""A claim made by its title, with bullets that prove it, and up to two takeaways beside them.."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.model import Block, Node, Text
from deck.rules import Items, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class PointItem(Node):
    """A bullet, with bullets of a second level under it."""

    text: Annotated[Text, Words(24)]
    sub: Annotated[tuple[Annotated[Text, Words(18)], ...], Items(0, 3)] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside(Node):
    """A takeaway: a heading over a short text, under a rule with a dot."""

    heading: Annotated[Text, Words(4)]
    text: Annotated[Text, Words(16)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Points(Block):
    """A claim made by its title, with bullets that prove it, and up to two takeaways beside them.

    Example:
        kind: points
        points:
          - text: Write the outcome first
            sub: ["Who will be better off, and by how much"]
          - text: Name the product last
        asides:
          - {heading: Start here, text: Ask each owner for half a page.}
        so_what: Fund outcomes, not products.
    """

    kind: ClassVar[str] = "points"
    layout: ClassVar[str] = "points"
    points: Annotated[tuple[PointItem, ...], Items(1, 12)]
    asides: Annotated[tuple[Aside, ...], Items(0, 2)] = ()
    so_what: Annotated[Text, Words(16)] | None = None

    def arrange(self, canvas: Canvas) -> Block | None:
        raise NotImplementedError
