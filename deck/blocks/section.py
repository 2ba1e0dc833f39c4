"""A section opener."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.drawing import badge
from deck.frame import Freeform, Line
from deck.geometry import Point
from deck.limits import WORDS
from deck.model import GROUPS, Block, Group, Message, Text
from deck.rules import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionOpener(Block):
    """A section opener: what the part argues.

    With `group`, its three messages are listed and its row of dots is drawn.

    Example:
        kind: section
        group: process
        lead: Tools help only as much as the work around them is willing to change.
    """

    kind: ClassVar[str] = "section"
    layout: ClassVar[str] = "section"
    lead: Annotated[Text, Words(WORDS["section"]["lead"][0])]
    group: Group | None = None

    def arrange(self, canvas: Canvas) -> Block | None:
        canvas.fill("lead", self.lead)
        if self.group is None:
            return None
        messages = [one for one in canvas.setting.messages if one.group == self.group][:3]
        for place, message in enumerate(messages, 1):
            _row(canvas, place, message)
        _art(canvas, self.group, messages)
        return None

    def made_kicker(self, canvas: Canvas) -> str:
        if self.group is None:
            return ""
        part = GROUPS.index(self.group) + 1
        name = canvas.strings.group(self.group)
        return canvas.strings.kickers.part.format(n=part, of=len(GROUPS), group=name)


def _row(canvas: Canvas, place: int, message: Message) -> None:
    """List one message: a ring with its number, and its short form."""
    slot = f"row-{place}"
    rect = canvas.slot(slot).rect
    centre = Point(rect.x - canvas.inch(0.39), rect.y + rect.h // 2)
    front = canvas.layout.front
    ring = Line(role=front, width_pt=1.5)
    canvas.add(
        badge(
            canvas, centre, 0.42, str(message.number), size_pt=16, fill=None, role=front, ring=ring
        )
    )
    canvas.fill(slot, message.short)


def _art(canvas: Canvas, group: Group, messages: list[Message]) -> None:
    """Draw the row of the argument over the layout's nine dots: line, dots, numerals."""
    area = canvas.area("art")
    reach = canvas.inch(0.79)
    row = GROUPS.index(group)
    y = area.y + reach // 2 + (area.h - reach) * row // 2
    xs = [area.x + reach // 2 + (area.w - reach) * n // 2 for n in range(3)]
    stroke = Line(role=canvas.layout.line, width_pt=13.5)
    edge = Point(canvas.setting.template.width, y)
    through = Freeform(
        points=(Point(xs[0], y), edge),
        name=canvas.strings.names.line,
        line=stroke,
        decorative=True,
    )
    dots = [
        badge(
            canvas,
            Point(x, y),
            0.79,
            str(message.number),
            size_pt=32,
            fill=canvas.layout.line,
            role=canvas.layout.on_line,
        )
        for x, message in zip(xs, messages, strict=False)
    ]
    items = ", ".join(str(one.number) for one in messages)
    alt = canvas.strings.alt.row.format(group=canvas.strings.group(group), items=items)
    canvas.group(canvas.strings.names.art, alt, [through, *dots])
