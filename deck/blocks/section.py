"""A section opener."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.drawing import badge
from deck.frame import Freeform, Line, Shape
from deck.geometry import Point
from deck.limits import WORDS
from deck.model import GROUPS, Block, Group, Message, Text
from deck.motif import Place, motif, state
from deck.rules import Words

# DESIGN 02, in inches: the dots, a tenth outside the row, and how far that is from the last dot.
DOT, TENTH, TENTH_FROM = 0.79, 0.42, 0.77


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionOpener(Block):
    """A section opener: what the part argues.

    With `group`, its messages are listed and its row of dots is drawn; messages without a slide in
    the deck are rings, and a tenth stands outside the row.

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
        square = motif(canvas.setting.messages)
        places = square.row(GROUPS.index(self.group))
        messages = [one.message for one in places if one.message is not None]
        if not messages:
            name = canvas.strings.group(self.group)
            canvas.fault("items-missing", f"no message argues for {name}", about=self.span)
            return None
        for place, message in enumerate(messages, 1):
            _row(canvas, place, message)
        _art(canvas, self.group, places)
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
    if not canvas.has(slot):
        canvas.fault("no-slot", f"the layout has no place for message {message.number}")
        return
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


def _art(canvas: Canvas, group: Group, places: tuple[Place, ...]) -> None:
    """Draw the row of the argument over the layout's nine dots: line, dots, numerals.

    Messages that the deck has no slide of are rings; a tenth is a small ring outside the row.
    """
    area = canvas.area("art")
    reach = canvas.inch(DOT)
    row = GROUPS.index(group)
    y = area.y + reach // 2 + (area.h - reach) * row // 2
    xs = [area.x + reach // 2 + (area.w - reach) * n // 2 for n in range(3)]
    xs.append(xs[-1] + canvas.inch(TENTH_FROM))
    outside = any(one.outside for one in places)
    stroke = Line(role=canvas.layout.line, width_pt=13.5)
    edge = Point(xs[-1] if outside else canvas.setting.template.width, y)
    through = Freeform(
        points=(Point(xs[0], y), edge),
        name=canvas.strings.names.line,
        line=stroke,
        decorative=True,
    )
    dots = [_dot(canvas, one, Point(xs[one.column], y)) for one in places]
    numbers = canvas.strings.numbers.list_comma
    items = numbers.join(str(one.number) for one in places if one.message is not None)
    alt = canvas.strings.alt.row.format(group=canvas.strings.group(group), items=items)
    canvas.group(canvas.strings.names.art, f"{alt}{_more(canvas, places)}", [through, *dots])


def _dot(canvas: Canvas, place: Place, centre: Point) -> Shape:
    layout, number = canvas.layout, str(place.number)
    missing = state(place, None, canvas.setting.shown) == "absent"
    if not missing and not place.outside:
        fill, role = layout.line, layout.on_line
        return badge(canvas, centre, DOT, number, size_pt=32, fill=fill, role=role)
    diameter, size = (TENTH, 16) if place.outside else (DOT, 32)
    ring = Line(role=layout.front if missing else layout.line, width_pt=2.25)
    return badge(
        canvas, centre, diameter, number, size_pt=size, fill=layout.ground, role=layout.front,
        ring=ring,
    )  # fmt: skip


def _more(canvas: Canvas, places: tuple[Place, ...]) -> str:
    """Return what the alt text adds: who stands outside the row, and what is not in the deck."""
    words, join = canvas.strings.alt, canvas.strings.numbers.list_comma.join
    outside = [str(one.number) for one in places if one.outside]
    shown = canvas.setting.shown
    missing = [str(one.number) for one in places if state(one, None, shown) == "absent"]
    said = [words.outside.format(items=join(outside))] if outside else []
    said += [words.absent.format(items=join(missing))] if missing else []
    return "".join(f" {one}." for one in said)
