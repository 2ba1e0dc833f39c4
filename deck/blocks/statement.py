"""One message, verbatim, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from deck.canvas import Canvas
from deck.citing import attributed
from deck.drawing import badge, left_out
from deck.frame import Freeform, Line, Shape
from deck.geometry import Point, circle
from deck.model import Block, Message, Text
from deck.motif import OUTSIDE, Place, motif, state

STEPS = 8  # of an eighth of an inch, by which a statement may be narrowed
PITCH, DOT, CURRENT = 1.25, 0.42, 1.04  # inches: the art of DESIGN 04
TWO_DIGITS = 0.15  # inches less for the dots, so that a numeral outside keeps clear of the margin


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Block):
    """One message, verbatim, and nothing else.

    The words come from the message; the slide's title is made from them.

    Example:
        kind: statement
    """

    kind: ClassVar[str] = "statement"
    layout: ClassVar[str] = "statement"
    quotes: ClassVar[bool] = True

    def arrange(self, canvas: Canvas) -> Block | None:
        message = canvas.message
        if message is None:
            canvas.fault("message-missing", "a statement slide needs a message", about=self.span)
            return None
        canvas.fill("attribution", attributed(canvas, message), about=message.attribution)
        _art(canvas, message)
        return None

    def title_sizes(self, canvas: Canvas, sizes: tuple[float, ...]) -> tuple[float, ...]:
        """Leave out the sizes that are meant for fewer words (DESIGN 3: 18, 24, 36)."""
        message = canvas.message
        words = len(message.statement.source.split()) if message else 0
        return sizes[sum(words > most for most in (18, 24)) :] or sizes[-1:]

    def made_title(self, canvas: Canvas) -> Text | str | None:
        message = canvas.message
        if message is None:
            return None
        quoted = canvas.strings.words.quote.format(text=message.statement)
        return Text(quoted, message.statement.span, message.statement.path)


def _art(canvas: Canvas, message: Message) -> None:
    """Draw the tracker grown into art: past dots filled, the current large, coming ones rings.

    With a message outside the square, the dots stand closer, so that it has room in the frame.
    """
    area, names = canvas.area("art"), canvas.strings.names
    square = motif(canvas.setting.messages)
    narrower = TWO_DIGITS if square.columns > OUTSIDE else 0
    pitch = canvas.inch((PITCH * 2 - narrower) / (square.columns - 1))
    first = Point(area.x + canvas.inch(DOT / 2), area.y + canvas.inch(DOT / 2))
    points = {
        one: Point(first.x + pitch * one.column, first.y + pitch * one.row) for one in square.places
    }
    lines = [
        _stroke(canvas, points[one], one, pitch, current=one.number == message.number)
        for one in sorted(square.places, key=lambda one: one.number == message.number)
        if one.outside or one.number == message.number
    ]
    dots = [_dot(canvas, one, centre, message.number) for one, centre in points.items()]
    alt = canvas.strings.alt.art.format(n=message.number)
    more = left_out(canvas, square).removeprefix(".")
    canvas.group(names.art, f"{alt}{more}." if more else alt, [*lines, *dots])


def _stroke(canvas: Canvas, here: Point, place: Place, pitch: int, *, current: bool) -> Freeform:
    """Return the line of the current message to the edge, or the one that joins an outside dot."""
    start = Point(here.x - pitch, here.y) if place.outside else here
    end = Point(canvas.setting.template.width, here.y) if current else here
    line = Line(role="accent", width_pt=9) if current else Line(role="deep", width_pt=3)
    name = canvas.strings.names.line
    return Freeform(points=(start, end), name=name, line=line, decorative=True)


def _dot(canvas: Canvas, place: Place, centre: Point, current: int) -> Shape:
    how = state(place, current, canvas.setting.shown)
    if how == "current":
        return badge(canvas, centre, CURRENT, str(place.number), size_pt=40, fill="accent")
    ring = Line(role="mute" if how == "absent" else "deep", width_pt=1.5)
    return Shape(
        rect=circle(centre, canvas.inch(DOT)),
        name=f"{canvas.strings.names.badge} {place.number}",
        preset="ellipse",
        fill="deep" if how == "past" else canvas.layout.ground,
        line=None if how == "past" else ring,
        decorative=True,
    )
