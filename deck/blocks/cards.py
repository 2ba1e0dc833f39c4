"""Two to four small moves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar

from deck.blocks.even import even_sizes
from deck.canvas import Canvas
from deck.drawing import badge, line
from deck.frame import Connector, Freeform, Line, Run
from deck.geometry import Point
from deck.icons import IconName, icon
from deck.limits import WORDS
from deck.model import Block, Node, Text
from deck.rules import Items, Words

SMALL = 3  # cards that stand in a row; more stand two by two
BADGE = 0.63  # inches
KINDS = ("heading", "text")


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Node):
    """One card. Its icon stands beside the time; without one, there is a clock."""

    heading: Annotated[Text, Words(WORDS["cards"]["heading"][0])]
    text: Annotated[Text, Words(WORDS["cards"]["text"][0])]
    time: Annotated[Text, Words(WORDS["cards"]["time"][1])]
    icon: IconName | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cards(Block):
    """Two to four small moves: heading, text, and the time each takes. Four have no icons.

    Example:
        kind: cards
        label: Time needed
        cards:
          - heading: Walk one journey
            text: Follow one real request from “send” to decision. Count the waits.
            time: 1 hour
            icon: walk
          - heading: Ask one question
            text: “What would you stop doing if you could?” Ask it in every team meeting.
            time: 10 minutes
            icon: ask
          - heading: Remove one rule
            text: Suspend one approval for one team for one month. See what breaks.
            time: 1 decision
            icon: pen

    Example, two:
        kind: cards
        label: Time needed
        cards:
          - {heading: Walk one journey, text: Follow one real request., time: 1 hour}
          - {heading: Ask one question, text: Say what you would stop doing., time: 10 minutes}

    Example, four:
        kind: cards
        label: "Time needed:"
        cards:
          - {heading: Walk one journey, text: Follow one request to its end., time: 1 hour}
          - {heading: Ask one question, text: Say what you would stop doing., time: 10 minutes}
          - {heading: Remove one rule, text: Suspend one approval for a month., time: 1 decision}
          - {heading: Name one owner, text: Give one person the whole service., time: 1 letter}
    """

    kind: ClassVar[str] = "cards"
    layout: ClassVar[str] = "cards"
    label: Annotated[Text, Words(4)]
    cards: Annotated[tuple[Card, ...], Items(2, 4)]

    def layout_role(self, *, strip: bool) -> str:
        return "cards" if len(self.cards) == SMALL else f"cards-{len(self.cards)}"

    def arrange(self, canvas: Canvas) -> Block | None:
        quarters = len(self.cards) > SMALL
        if quarters:
            _badges(canvas)
        else:
            _line(canvas, len(self.cards))
        sizes = {kind: even_sizes(canvas, self._of(kind)) for kind in KINDS}
        for place, card in enumerate(self.cards, 1):
            canvas.fill(f"heading-{place}", card.heading, sizes=sizes["heading"])
            canvas.fill(f"text-{place}", card.text, sizes=sizes["text"])
            if quarters:
                _time_in_line(canvas, place, self.label, card)
            else:
                _time(canvas, place, self.label, card)
        return None

    def _of(self, kind: str) -> dict[str, Text]:
        return {f"{kind}-{n}": getattr(card, kind) for n, card in enumerate(self.cards, 1)}


def _line(canvas: Canvas, count: int) -> None:
    """Draw the through-line off the right edge, with a numbered badge over each card."""
    slots = [canvas.slot(f"heading-{n}").rect for n in range(1, count + 1)]
    y = slots[0].y - canvas.inch(0.58)
    xs = [slot.x + canvas.inch(BADGE / 2) for slot in slots]
    names = canvas.strings.names
    edge = Point(canvas.setting.template.width, y)
    through = Freeform(
        points=(Point(xs[0], y), edge),
        name=names.line,
        line=Line(role="accent", width_pt=3),
        decorative=True,
    )
    dots = [
        badge(canvas, Point(x, y), BADGE, str(n), size_pt=20, fill="accent")
        for n, x in enumerate(xs, 1)
    ]
    canvas.group(names.line, "", [through, *dots], decorative=True)


def _badges(canvas: Canvas) -> None:
    """Draw a numbered badge beside each of four cards, and the hairlines between their rows."""
    dots = [
        badge(canvas, canvas.area(f"badge-{n}").centre, BADGE, str(n), size_pt=20, fill="accent")
        for n in (1, 2, 3, 4)
    ]
    lines = [_hairline(canvas, n) for n in (1, 2)]
    canvas.group(canvas.strings.names.badge, "", [*lines, *dots], decorative=True)


def _hairline(canvas: Canvas, place: int) -> Connector:
    area = canvas.area(f"rule-{place}")
    y = area.centre.y
    return line(canvas, Point(area.x, y), Point(area.right, y), "mute", 0.75)


def _time(canvas: Canvas, place: int, label: Text, card: Card) -> None:
    """Set a hairline, the icon, and the label over the time."""
    canvas.add(_hairline(canvas, place))
    canvas.add(icon(canvas, card.icon or "clock", canvas.area(f"icon-{place}"), "deep"))
    words = (*canvas.rich(label), *canvas.rich(card.time, level=1))
    canvas.fill(f"time-{place}", words, about=card.time)


def _time_in_line(canvas: Canvas, place: int, label: Text, card: Card) -> None:
    """Set the label and the time on one line. Emits: no-slot for an icon."""
    if card.icon is not None:
        hint = "drop 'icon', or show three cards"
        canvas.fault("no-slot", "four cards leave no room for icons", about=card.span, hint=hint)
    first, *rest = canvas.rich(label)
    time = canvas.rich(card.time, bold=True)
    gap = Run(text=" ", lang=canvas.strings.language)
    whole = (replace(first, runs=(*first.runs, gap, *time[0].runs)), *rest, *time[1:])
    canvas.fill(f"time-{place}", whole, about=card.time)
