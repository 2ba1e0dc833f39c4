"""What we will do, who owns it, by when, and how we shall know."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.drawing import badge, plain
from deck.frame import Line, Shape, Table
from deck.geometry import Point, circle
from deck.model import Block, Node, Text
from deck.rules import Items, Range, Words
from deck.tabling import Column, Look, place

WEIGHTS = (1.08, 4.46, 2.29, 1.54, 2.63)  # DESIGN 24, inches
BADGE, NUMERAL = 0.42, 16
RIGHT = 0.08  # inches, the first column's margin


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment(Node):
    """One promise. Its owner is a role, never a person's name; its message may be left out."""

    message: Annotated[int, Range(1, 99)] | None = None
    will: Annotated[Text, Words(10)]
    owner: Annotated[Text, Words(4)]
    by: Annotated[Text, Words(2)]
    sign: Annotated[Text, Words(5)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitments(Block):
    """What we will do, who owns it, by when, and how we shall know: a native table.

    A badge over the first column shows a row's message. The `rows` without an entry hold the
    `prompts` and a ring; the last of them is raised: it is the one to fill in. More entries than
    `rows` go on on another slide.

    Example:
        kind: commitments
        head: [Message, We will, Owner (role), By, We will see]
        entries:
          - {message: 9, will: Free one team from the monthly board for 100 days,
             owner: Chief executive, by: 30 Sept, sign: Decisions made in live demos}
          - {message: 5, will: Walk the benefits journey end to end with users,
             owner: Director of services, by: 15 Oct, sign: A map with every wait}
          - {message: 7, will: "Fund one team for a quarter, stage by stage",
             owner: Finance director, by: 1 Nov, sign: First stage released}
          - {message: 8, will: Publish our standards before the next purchase,
             owner: Head of technology, by: 15 Nov, sign: One page of standards}
        prompts: ["[Your commitment]", "[Role]", "[Date]", "[Sign]"]

    Example, to fill in:
        kind: commitments
        head: [Message, We will, Owner (role), By, We will see]
        rows: 3
        prompts: ["[First step within 30 days]", "[Role]", "[Date]", "[A visible sign]"]
    """

    kind: ClassVar[str] = "commitments"
    layout: ClassVar[str] = "commitments"
    head: Annotated[tuple[Annotated[Text, Words(4)], ...], Items(5, 5)]
    entries: Annotated[tuple[Commitment, ...], Items(0, 18)] = ()
    prompts: Annotated[tuple[Annotated[Text, Words(8)], ...], Items(4, 4)]
    rows: Annotated[int, Range(3, 6)] = 5

    def arrange(self, canvas: Canvas) -> Block | None:
        shown = self.entries[: self.rows]
        spare = self.rows - len(shown)
        cells = [("", one.will, one.owner, one.by, one.sign) for one in shown]
        cells += [("", *self.prompts)] * spare
        columns = tuple(
            Column(weight=weight, bold=n < 2, right=0.2 if n else RIGHT)
            for n, weight in enumerate(WEIGHTS)
        )
        shows = ", ".join(plain(canvas, one) for one in self.head)
        place(
            canvas,
            "table",
            columns,
            self.head,
            cells,
            about=shown[0].will if shown else self.prompts[0],
            path="body.entries" if shown else "body.prompts",
            alt=canvas.strings.alt.table.format(shows=shows),
            look=Look(
                styles=("side", "label"), most=0.83, whole=True, last_open=spare > 0, head="label"
            ),
        )
        _badges(canvas, shown, spare)
        rest = self.entries[self.rows :]
        return replace(self, entries=rest) if rest else None


def _badges(canvas: Canvas, shown: tuple[Commitment, ...], spare: int) -> None:
    """Put a badge or ring over the first cell of each row. Emits: unknown-message."""
    table = canvas.items[-1]
    if not isinstance(table, Table):
        return
    known = {one.number for one in canvas.setting.messages}
    numbers: list[int | None] = [one.message for one in shown] + [None] * spare
    for one in shown:
        if one.message is not None and one.message not in known:
            said = f"there is no message {one.message} to commit to"
            canvas.fault("unknown-message", said, about=one.will)
    numbers = numbers[: len(table.rows) - 1]  # what is too long for the slide is refused
    x = table.rect.x + canvas.inch(BADGE) // 2
    top = table.rect.y + table.rows[0]
    parts: list[Shape] = []
    for place_, (number, height) in enumerate(zip(numbers, table.rows[1:], strict=True), 1):
        centre = Point(x, top + height // 2)
        last = bool(spare) and place_ == len(numbers)
        parts.append(
            _ring(canvas, centre, place_, last=last)
            if number is None
            else badge(canvas, centre, BADGE, str(number), size_pt=NUMERAL)
        )
        top += height
    words = canvas.strings
    said = [words.alt.open_row if number is None else str(number) for number in numbers]
    alt = words.alt.row_badges.format(items=words.numbers.list_comma.join(said))
    canvas.group(words.names.badge, alt, parts, over=(table.name,))


def _ring(canvas: Canvas, centre: Point, place_: int, *, last: bool) -> Shape:
    """Return the ring of a row without a message: the row to fill in has the accent's."""
    return Shape(
        rect=circle(centre, canvas.inch(BADGE)), name=f"{canvas.strings.names.field} {place_}",
        preset="ellipse", fill="paper", line=Line(role="accent" if last else "deep", width_pt=1.5),
        decorative=True,
    )  # fmt: skip
