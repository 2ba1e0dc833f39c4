"""Misreadings on the left, in the words of the room; better readings on the right."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.drawing import dot, line, plain, quoted
from deck.frame import Table
from deck.geometry import Point
from deck.model import Block, Node, Text
from deck.rules import Items, Words
from deck.tabling import Column, Look, place

LEFT, RIGHT, GAP = 6.08, 5.92, 1.23  # DESIGN 07, inches; the gap is the left column's margin
MOST, MOST_HIGH = 6, 1.39  # pairs on a slide; inches, of three that share it


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair(Node):
    """One misreading, as it is said, without quotation marks, and the better reading."""

    says: Annotated[Text, Words(10)]
    better: Annotated[Text, Words(14)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Readings(Block):
    """Misreadings on the left, in the words of the room; better readings on the right.

    Three to six pairs share the height of a slide; more go on on another, as evenly as may be.

    Example:
        kind: readings
        left: What we often hear
        right: What the message asks
        pairs:
          - {says: We need a better front end., better: Mend the whole service behind the screen.}
          - {says: Ask the IT department., better: Leaders own the way of working.}
          - {says: Put the form online., better: Ask whether the form is needed.}
          - {says: Buy what the others have., better: Start with what people need from us.}
    """

    kind: ClassVar[str] = "readings"
    layout: ClassVar[str] = "readings"
    left: Annotated[Text, Words(6)]
    right: Annotated[Text, Words(6)]
    pairs: Annotated[tuple[Pair, ...], Items(3, 15)]

    def arrange(self, canvas: Canvas) -> Block | None:
        quote = canvas.strings.words.quote
        slides = -(-len(self.pairs) // MOST)
        pairs = self.pairs[: -(-len(self.pairs) // slides)]
        rows = [(quoted(canvas, one.says, quote), one.better) for one in pairs]
        alt = canvas.strings.alt.pairs.format(
            count=len(rows), left=plain(canvas, self.left), right=plain(canvas, self.right)
        )
        columns = (
            Column(weight=LEFT, right=GAP + 0.1),
            Column(weight=RIGHT, bold=True, raised=True, accent=True),
        )
        placed = place(
            canvas,
            "table",
            columns,
            (self.left, self.right),
            rows,
            about=self.pairs[0].says,
            alt=alt,
            path="body.pairs",
            look=Look(styles=("body", "side"), most=MOST_HIGH),
        )
        _arrows(canvas)
        rest = self.pairs[placed:]
        return replace(self, pairs=rest) if rest else None


def _arrows(canvas: Canvas) -> None:
    """Draw an arrow with a dot at its start across the gap of each row, over the table."""
    table = canvas.items[-1]
    if not isinstance(table, Table):
        return
    edge = table.rect.x + table.columns[0]
    top = table.rect.y + table.rows[0]
    for number, height in enumerate(table.rows[1:], 1):
        y = top + height // 2
        start = Point(edge - canvas.inch(GAP - 0.06), y)
        end = Point(edge - canvas.inch(0.04), y)
        arrow = line(canvas, start, end, "accent", 2.25, head=True)
        canvas.group(
            f"{canvas.strings.names.line} {number}",
            "",
            [arrow, dot(canvas, start, 0.1, "accent")],
            decorative=True,
            over=(table.name,),
        )
        top += height
