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
from deck.tabling import HEAD_PT, ROW_PT, Column, Look, place

LEFT, RIGHT, GAP = 6.08, 5.92, 1.23  # DESIGN 07, inches; the gap is the left column's margin
INSET, DOT = 0.23, 0.125  # inches: text from the panel's sides; where an arrow begins
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
            Column(weight=RIGHT, bold=True, raised=True, accent=True, inset=INSET),
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
            look=Look(styles=("body", "side"), most=MOST_HIGH, ruled=False),
        )
        _lines(canvas)
        rest = self.pairs[placed:]
        return replace(self, pairs=rest) if rest else None


def _lines(canvas: Canvas) -> None:
    """Draw, over the table, the rules that leave the gap free, and across it an arrow a row, from
    a dot at the left rule's end to the panel."""
    table = canvas.items[-1]
    if not isinstance(table, Table):
        return
    left, edge, right = table.rect.x, table.rect.x + table.columns[0], table.rect.right
    inset, start = canvas.inch(INSET), edge - canvas.inch(GAP)
    y = table.rect.y + table.rows[0]
    rules = [line(canvas, Point(left, y), Point(start, y), "ink", HEAD_PT)]
    middles = list[int]()
    for number, height in enumerate(table.rows[1:]):
        if number:
            for one, other in ((left, start), (edge + inset, right - inset)):
                rules.append(line(canvas, Point(one, y), Point(other, y), "mute", ROW_PT))
        middles.append(y + height // 2)
        y += height
    canvas.group(canvas.strings.names.rule, "", rules, decorative=True, over=(table.name,))
    for number, middle in enumerate(middles, 1):
        centre = Point(start + canvas.inch(DOT) // 2, middle)
        arrow = line(canvas, centre, Point(edge, middle), "accent", 2.25, head=True)
        canvas.group(
            f"{canvas.strings.names.line} {number}",
            "",
            [arrow, dot(canvas, centre, DOT, "accent")],
            decorative=True,
            over=(table.name,),
        )
