"""Two lines that part, and what the gap between them is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal

from deck.blocks.gap_chart import draw
from deck.canvas import Canvas
from deck.diagnostics import Span
from deck.limits import WORDS
from deck.model import Block, Node, Text
from deck.rules import Items, Range, Words

Name = Annotated[Text, Words(WORDS["gap"]["name"][0])]
End = Annotated[Text, Words(2)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading(Node):
    """One date, and the value of either line."""

    label: Annotated[Text, Words(2)]
    first: float
    second: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Callout(Node):
    """What the gap is called, and what follows from it."""

    heading: Annotated[Text, Words(WORDS["gap"]["callout"][0])]
    text: Annotated[Text, Words(WORDS["gap"]["callout"][1])]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap(Block):
    """Two lines that part, and what the gap between them is: a native line chart, a bracket.

    With `rows` the lines are measured: the slide names the facts they come from. Without, they are
    curves from `start` to `end` that show an argument, the first rising fast and the second
    hardly, and the slide says so by `illustrative`.

    Example:
        kind: gap
        title: Pace of innovation
        shows: Technology has raced ahead while structures and processes have barely moved.
        first: Technology available
        second: Structures and processes
        start: Then
        end: Now
        callout:
          heading: The gap leaders own
          text: Close it by changing how the organisation is built, not by buying faster tools.

    Example, from data:
        kind: gap
        title: Share of applications, %
        shows: More and more is sent online, and hardly anything more is decided online.
        first: Sent online
        second: Decided online
        rows:
          - {label: "2018", first: 22, second: 14}
          - {label: "2019", first: 31, second: 15}
          - {label: "2020", first: 54, second: 17}
          - {label: "2021", first: 63, second: 19}
          - {label: "2022", first: 71, second: 20}
        suffix: "%"
        callout:
          heading: What is typed in again
          text: Half of all applications arrive online and are then keyed in by hand.
    """

    kind: ClassVar[str] = "gap"
    layout: ClassVar[str] = "gap"
    title: Annotated[Text, Words(WORDS["chart"]["chart-title"][0])]
    shows: Annotated[Text, Words(30)]
    first: Name
    second: Name
    start: End | None = None
    end: End | None = None
    rows: Annotated[tuple[Reading, ...], Items(0, 30)] = ()
    decimals: Annotated[int, Range(0, 2)] = 0
    suffix: Literal["", "%"] = ""
    callout: Callout

    def arrange(self, canvas: Canvas) -> Block | None:
        draw(canvas, self)
        return None

    def faults(self) -> Iterator[tuple[str, str, Span]]:
        """Curves have two ends, and measured lines two dates at least."""
        if len(self.rows) == 1:
            yield "item-count", "1 row, two dates at least make a line", self.span
        if not self.rows and (self.start is None or self.end is None):
            yield "part-missing", "curves need 'start' and 'end', or give 'rows'", self.span
