"""Phases on a line, and what each lane does in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Annotated, ClassVar

from deck.blocks.roadmap_grid import draw, lanes_that_fit
from deck.canvas import Canvas
from deck.diagnostics import Span
from deck.limits import WORDS
from deck.model import Block, Node, Text
from deck.rules import Items, Range, Words

Cell = Annotated[Text, Words(WORDS["roadmap"]["cell"][0])]


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase(Node):
    """A phase: its name, and its dates."""

    name: Annotated[Text, Words(WORDS["roadmap"]["phase"][0])]
    dates: Annotated[Text, Words(WORDS["roadmap"]["phase"][1])] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Track(Node):
    """A lane: who, and what they do in each phase; `null` where they do nothing."""

    name: Annotated[Text, Words(WORDS["roadmap"]["lane"][0])]
    cells: Annotated[tuple[Cell | None, ...], Items(2, 4)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Loud(Node):
    """The cell that the slide is about: lane and phase, counted from 1."""

    lane: Annotated[int, Range(1, 8)]
    phase: Annotated[int, Range(1, 4)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Roadmap(Block):
    """Two to four phases on a line, and what each lane does in them; one cell may be loud.

    Lanes that do not fit go on to another slide.

    Example:
        kind: roadmap
        shows: Leaders look first, then clear the way, and change a rule at the end.
        phases:
          - {name: Look, dates: Days 1 to 30}
          - {name: Try, dates: Days 31 to 60}
          - {name: Change, dates: Days 61 to 100}
        lanes:
          - name: Leaders
            cells: [Walk one journey as users do, Clear one blocker a week, Change one house rule]
          - name: Service team
            cells:
              - Map steps, waits and handovers
              - Test a redesigned journey with 20 users
              - Run it for real in one local office
          - name: Technology and buying
            cells:
              - List contracts and their end dates
              - Use tools already owned
              - Publish standards for the next buy
        loud: {lane: 1, phase: 3}

    Example, four by four:
        kind: roadmap
        shows: Four quarters take one service from a look at it to a new rule.
        phases:
          - {name: Look, dates: January to March}
          - {name: Try, dates: April to June}
          - {name: Run, dates: July to September}
          - {name: Keep, dates: October to December}
        lanes:
          - name: Leaders
            cells: [Walk one journey, Clear blockers weekly, Lend one budget line, Change the rule]
          - name: Service team
            cells: [Map steps and waits, Test with 20 users, Run one office, Run all offices]
          - name: Finance
            cells: [Cost one journey, null, Compare both journeys, Fund teams not projects]
          - name: Technology and buying
            cells: [List the contracts, Use tools we own, Set open standards, Buy to standards]
        loud: {lane: 1, phase: 4}
    """

    kind: ClassVar[str] = "roadmap"
    layout: ClassVar[str] = "roadmap"
    shows: Annotated[Text, Words(30)]
    phases: Annotated[tuple[Phase, ...], Items(2, 4)]
    lanes: Annotated[tuple[Track, ...], Items(2, 8)]
    loud: Loud | None = None
    done: int = field(default=0, metadata={"decode": False})

    def arrange(self, canvas: Canvas) -> Block | None:
        rest = self.lanes[self.done :]
        count = lanes_that_fit(canvas, len(self.phases), rest)
        loud = None
        if self.loud is not None and 0 < self.loud.lane - self.done <= count:
            loud = (self.loud.lane - self.done - 1, self.loud.phase - 1)
        draw(canvas, self.phases, rest[:count], loud, self.shows)
        return replace(self, done=self.done + count) if count < len(rest) else None

    def faults(self) -> Iterator[tuple[str, str, Span]]:
        """Each lane has a cell for each phase, and the loud one is there."""
        for lane in self.lanes:
            if len(lane.cells) != len(self.phases):
                message = f"{len(lane.cells)} cells for {len(self.phases)} phases"
                yield "roadmap-cells", message, lane.span
        if self.loud is not None and self._missing(self.loud):
            message = f"there is no cell in lane {self.loud.lane}, phase {self.loud.phase}"
            yield "part-missing", message, self.loud.span

    def _missing(self, loud: Loud) -> bool:
        if loud.lane > len(self.lanes) or loud.phase > len(self.lanes[loud.lane - 1].cells):
            return True
        return self.lanes[loud.lane - 1].cells[loud.phase - 1] is None
