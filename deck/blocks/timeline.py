"""Moments on one line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.diagnostics import Span
from deck.drawing import dot, line, parent, plain
from deck.frame import Connector, Freeform, Line, Shape
from deck.geometry import Point
from deck.limits import WORDS
from deck.model import Block, Node, Text
from deck.rules import Items, Range, Words

FEW = 4
DOT, HERE, STEM = 0.21, 0.33, 0.146  # inches


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment(Node):
    """A moment: its date, and what happens then."""

    date: Annotated[Text, Words(WORDS["timeline"]["date"][0])]
    text: Annotated[Text, Words(WORDS["timeline"]["text"][0])]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline(Block):
    """Three to seven moments on one line, in order. `here` is the moment the slide is about.

    Example:
        kind: timeline
        shows: One service goes from a first look to a changed rule in 100 days.
        moments:
          - {date: Day 1, text: Walk one journey and count the waits.}
          - {date: Day 30, text: Choose the step that nobody would miss.}
          - {date: Day 60, text: Run the new journey with twenty people.}
          - {date: Day 100, text: Change the rule and tell everyone it bound.}
        here: 4

    Example, seven moments:
        kind: timeline
        shows: A service is looked at, tried and changed in half a year.
        moments:
          - {date: January, text: Walk one journey and count the waits.}
          - {date: February, text: Choose the step nobody would miss.}
          - {date: March, text: Sketch the new journey on paper.}
          - {date: April, text: Try it with twenty people.}
          - {date: May, text: Run it for real in one office.}
          - {date: June, text: Compare cost and time with the old way.}
          - {date: July, text: Change the rule for every office.}
        here: 5
    """

    kind: ClassVar[str] = "timeline"
    layout: ClassVar[str] = "timeline"
    shows: Annotated[Text, Words(30)]
    moments: Annotated[tuple[Moment, ...], Items(3, 7)]
    here: Annotated[int, Range(1, 7)] | None = None

    def layout_role(self, *, strip: bool) -> str:
        return "timeline" if len(self.moments) <= FEW else "timeline-long"

    def arrange(self, canvas: Canvas) -> Block | None:
        few = len(self.moments) <= FEW
        _line(canvas, self, _starts(canvas, self.moments, "date" if few else "moment"), few=few)
        for n, moment in enumerate(self.moments, 1):
            here = n == self.here
            date = canvas.rich(moment.date, role="accent" if here else None)
            if few:
                canvas.fill(f"date-{n}", date, about=moment.date)
                canvas.fill(f"text-{n}", moment.text)
            else:
                words = (*date, *canvas.rich(moment.text, level=1))
                canvas.fill(f"moment-{n}", words, about=moment.text, path=parent(moment.text))
        return None

    def faults(self) -> Iterator[tuple[str, str, Span]]:
        """The moment that the slide is about is one of them."""
        if self.here is not None and self.here > len(self.moments):
            message = f"there is no moment {self.here}, only {len(self.moments)}"
            yield "part-missing", message, self.span


def _starts(canvas: Canvas, moments: Sequence[Moment], slot: str) -> list[int]:
    """Return where each moment stands on the line: over or under its text's left edge."""
    return [canvas.slot(f"{slot}-{n}").rect.x for n in range(1, len(moments) + 1)]


def _line(canvas: Canvas, body: Timeline, starts: Sequence[int], *, few: bool) -> None:
    """Draw the line off the right edge and its dots; of many moments, a stem leads to each text."""
    y = canvas.area("line").centre.y
    names, alt = canvas.strings.names, canvas.strings.alt
    shift = canvas.inch(DOT) // 2 if few else -canvas.inch(STEM)
    centres = [Point(x + shift, y) for x in starts]
    stroke = Line(role="accent", width_pt=3)
    through = Freeform(
        points=(centres[0], Point(canvas.setting.template.width, y)),
        name=names.line, line=stroke, decorative=True,
    )  # fmt: skip
    stems = [] if few else [_stem(canvas, body, one, n) for n, one in enumerate(centres, 1)]
    dots: list[Shape] = [
        dot(canvas, one, HERE if n == body.here else DOT, "accent" if n == body.here else "deep")
        for n, one in enumerate(centres, 1)
    ]
    said = canvas.strings.numbers.list_join.join(plain(canvas, one.date) for one in body.moments)
    words = alt.timeline.format(shows=plain(canvas, body.shows), items=said)
    canvas.group(names.diagram, words, [*stems, through, *dots])


def _stem(canvas: Canvas, body: Timeline, centre: Point, number: int) -> Connector:
    """Return the hairline from a moment's dot along the left of its text, as far as that goes."""
    slot = canvas.slot(f"moment-{number}")
    moment = body.moments[number - 1]
    words = (*canvas.rich(moment.date), *canvas.rich(moment.text, level=1))
    high = min(canvas.measured(words, slot.levels, slot.rect.w).height, slot.rect.h)
    above = slot.rect.centre.y < centre.y
    end = slot.rect.bottom - high if above else slot.rect.y + high
    return line(canvas, centre, Point(centre.x, end), "mute", 0.75)
