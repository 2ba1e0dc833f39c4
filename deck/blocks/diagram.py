"""What the drawings on layouts of their own share: boxes, labels, and the takeaways beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from deck.canvas import Canvas
from deck.drawing import headed, parent, rule
from deck.frame import Connector, Line, Shape
from deck.geometry import Point, Rect
from deck.model import Text
from deck.template import Role, TextStyle


class Takeaway(Protocol):
    """A heading over a text, as each kind of drawing limits them."""

    @property
    def heading(self) -> Text: ...
    @property
    def text(self) -> Text: ...


LOUD = Line(role="deep", width_pt=1.5)
"""The outline of solid boxes: on a dark ground the fill alone would not stand out (DESIGN 4.2)."""


def box(rect: Rect, name: str, *, loud: bool = False) -> Shape:
    """Return a box without words, quiet or loud."""
    return Shape(
        rect=rect, name=name, fill="solid" if loud else "panel", line=LOUD if loud else None,
        decorative=True,
    )  # fmt: skip


def styled(canvas: Canvas, name: str, *, bold: bool | None = None, by: float = 1) -> TextStyle:
    """Return a named style, bold or not, `by` times as large."""
    style = canvas.style(name)
    wanted = style.bold if bold is None else bold
    return replace(style, bold=wanted, size_pt=style.size_pt * by)


def height(canvas: Canvas, text: Text, style: TextStyle, width: int) -> int:
    """Return how high a text stands in a column of `width`."""
    return canvas.measured(canvas.rich(text), (style,), width).height


def fits(canvas: Canvas, text: Text, style: TextStyle, width: int, most: int) -> bool:
    """Whether a text stands in a column of that width and height, no word broken."""
    made = canvas.measured(canvas.rich(text), (style,), width)
    return not made.unbreakable and made.height <= most


def ink_on(loud: bool) -> Role:
    """Return the colour of words on a loud or a quiet box."""
    return "on-solid" if loud else "ink"


def arrow(
    canvas: Canvas, start: Point, end: Point, role: Role, width_pt: float, *,
    begin: tuple[str, int] | None = None, finish: tuple[str, int] | None = None,
    bend: bool = False, head: bool = True,
) -> Connector:  # fmt: skip
    """Return an arrow glued to the shapes it joins, named after them."""
    ends = [one[0] for one in (begin, finish) if one is not None]
    return Connector(
        start=start, end=end, name=f"{canvas.strings.names.arrow} {' - '.join(ends)}".strip(),
        line=Line(role=role, width_pt=width_pt, head=head), begin=begin, finish=finish, bend=bend,
    )  # fmt: skip


MOST_ALT = 250  # characters that a reader listens to in one go


def brief(canvas: Canvas, full: str, short: str) -> str:
    """Return the alt text with every gloss, or without where that is too long to listen to: then
    the whole stands in the notes."""
    if len(full) <= MOST_ALT:
        return full
    canvas.data.append(full)
    return short


def sides(canvas: Canvas, asides: Sequence[Takeaway]) -> None:
    """Fill the takeaways beside a drawing. The last of them draws the conclusion, in the accent."""
    for place, one in enumerate(asides, 1):
        last = place == len(asides)
        role: Role = "accent" if last else "ink"
        slot = f"aside-{place}"
        rect, line = canvas.slot(slot).rect, canvas.area(f"rule-{place}")
        canvas.add(rule(canvas, rect.x, line.centre.y, rect.w, "accent" if last else "deep"))
        head = canvas.rich(one.heading, role=role)
        words = (*head, *headed(canvas, one.heading, one.text)[len(head) :])
        canvas.fill(slot, words, about=one.text, path=parent(one.text))
