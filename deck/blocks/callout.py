"""One box with a sentence or two, beside points or under them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Literal

from deck.blocks.points import PointItem, bullets
from deck.canvas import Canvas
from deck.frame import Paragraph
from deck.geometry import Rect
from deck.limits import WORDS
from deck.model import Block, Text
from deck.rules import Items, Words

LEAST, LOW = 2.0, 1.3  # inches, the least height of a box beside points, and under them


@dataclass(frozen=True, slots=True, kw_only=True)
class Callout(Block):
    """One box with a sentence or two, beside points or under them: what must not be missed.

    A loud box is the one solid shape of its slide; a quiet one is a panel.

    Example:
        kind: callout
        heading: The test
        text: If nobody would miss the report, stop writing it.
        points:
          - text: Ask each reader what they did with it
          - text: Count the hours it takes to write
          - text: Leave it out once, and wait for a call

    Example, quiet and under the points:
        kind: callout
        where: under
        manner: quiet
        heading: Remember
        text: A pilot that cannot fail teaches nothing.
        points:
          - text: Say before you start what would make you stop
          - text: Choose a place where the old way still works
    """

    kind: ClassVar[str] = "callout"
    layout: ClassVar[str] = "callout-beside-loud"
    text: Annotated[Text, Words(WORDS["callout"]["callout"][1])]
    heading: Annotated[Text, Words(WORDS["callout"]["callout"][0])] | None = None
    points: Annotated[tuple[PointItem, ...], Items(1, 6)]
    where: Literal["beside", "under"] = "beside"
    manner: Literal["loud", "quiet"] = "loud"

    def layout_role(self, *, strip: bool) -> str:
        return f"callout-{self.where}-{self.manner}"

    def arrange(self, canvas: Canvas) -> Block | None:
        about = self.points[0].text
        canvas.fill("body", bullets(canvas, self.points), about=about, path="body.points")
        head = canvas.rich(self.heading) if self.heading else ()
        words = (*head, *canvas.rich(self.text, level=1))
        rect = _box(canvas, words, low=self.where == "under")
        canvas.fill("callout", words, rect=rect, about=self.text)
        return None


def _box(canvas: Canvas, words: tuple[Paragraph, ...], *, low: bool) -> Rect:
    """Return the box: as high as its text needs, no higher than its place; at its foot if `low`."""
    slot = canvas.slot("callout")
    insets = slot.insets
    text = canvas.measured(words, slot.levels, slot.rect.inset(insets).w).height
    need = text + insets.top + insets.bottom
    high = min(slot.rect.h, max(need, canvas.inch(LOW if low else LEAST)))
    return replace(slot.rect, y=slot.rect.bottom - high if low else slot.rect.y, h=high)
