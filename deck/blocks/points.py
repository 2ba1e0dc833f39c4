"""A claim made by its title, with bullets that prove it, and up to two takeaways beside them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.drawing import aside, labelled
from deck.frame import Paragraph
from deck.limits import WORDS
from deck.model import Block, Node, Text
from deck.rules import Items, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class PointItem(Node):
    """A bullet, with bullets of a second level under it."""

    text: Annotated[Text, Words(WORDS["points"]["body"][0])]
    sub: Annotated[tuple[Annotated[Text, Words(WORDS["points"]["body"][1])], ...], Items(0, 3)] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside(Node):
    """A takeaway: a heading over a short text, under a rule with a dot."""

    heading: Annotated[Text, Words(WORDS["every"]["aside"][0])]
    text: Annotated[Text, Words(WORDS["every"]["aside"][1])]


@dataclass(frozen=True, slots=True, kw_only=True)
class Points(Block):
    """A claim made by its title, with bullets that prove it, and up to two takeaways beside them.

    `numbered` makes a list whose order matters; its numbers go on over a second slide.

    Example:
        kind: points
        points:
          - text: Write the outcome first
            sub: ["Who will be better off, and by how much"]
          - text: Name the product last
        asides:
          - {heading: Start here, text: Ask each owner for half a page.}
        so_what: Fund outcomes, not products.

    Example, numbered:
        kind: points
        numbered: true
        points:
          - text: Choose one service that people complain about
          - text: Follow five cases from end to end
            sub: [Write down each wait and each hand-over]
          - text: Take out the longest wait
          - text: Count again after a month
    """

    kind: ClassVar[str] = "points"
    layout: ClassVar[str] = "points"
    strip_layout: ClassVar[bool] = True
    points: Annotated[tuple[PointItem, ...], Items(1, 12)]
    asides: Annotated[tuple[Aside, ...], Items(0, 2)] = ()
    so_what: Annotated[Text, Words(WORDS["every"]["so-what"][0])] | None = None
    numbered: bool = False
    before: int = field(default=0, compare=False, metadata={"decode": False})

    def arrange(self, canvas: Canvas) -> Block | None:
        count = self._fitting(canvas)
        shown, rest = self.points[:count], self.points[count:]
        lines = bullets(canvas, shown, start=self.before + 1 if self.numbered else 1)
        canvas.fill("body", lines, about=shown[0].text, path="body.points")
        for place, one in enumerate(self.asides, 1):
            aside(canvas, f"aside-{place}", one.heading, one.text, accent=place == 1)
        if self.so_what is not None:
            label = canvas.strings.words.so_what
            if canvas.has("so-what"):
                canvas.fill("so-what", labelled(canvas, label, self.so_what), about=self.so_what)
            else:
                canvas.fault("no-slot", "no room for 'so_what' beside a strip", about=self.so_what)
        return replace(self, points=rest, before=self.before + count) if rest else None

    def layout_role(self, *, strip: bool) -> str:
        kind = "numbered" if self.numbered else "points"
        role = kind if self.asides or self.so_what else f"{kind}-wide"
        return f"{role}-strip" if strip else role

    def _fitting(self, canvas: Canvas) -> int:
        """Return how many points fit; all of them, or at least one."""
        for count in range(len(self.points), 1, -1):
            if canvas.fits("body", bullets(canvas, self.points[:count])):
                return count
        return 1


def bullets(
    canvas: Canvas, points: tuple[PointItem, ...], *, start: int = 1
) -> tuple[Paragraph, ...]:
    """Return the points with their bullets, which stand nearer their own point than the next.

    A numbered list that goes on from another slide begins at `start`.
    """
    lines: list[Paragraph] = []
    apart = canvas.slot("body").levels[0].after
    for point in points:
        own = [replace(one, start=start) for one in canvas.rich(point.text)]
        subs = [one for sub in point.sub for one in canvas.rich(sub, level=1)]
        if subs:
            own[-1] = replace(own[-1], after=apart * 2 // 5)
            subs[-1] = replace(subs[-1], after=apart)
        lines += [*own, *subs]
    return tuple(lines)
