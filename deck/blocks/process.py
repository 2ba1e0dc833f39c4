"""Two lanes on one grid of steps, before and after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal

from deck.blocks.process_lanes import draw
from deck.canvas import Canvas
from deck.model import Block, Node, Text
from deck.rules import Items, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Node):
    """One step. `gone` steps are drawn dashed, and the flow runs through them."""

    text: Annotated[Text, Words(4)]
    state: Literal["same", "changed", "gone"] = "same"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane(Node):
    """One lane: its name, a gloss, its steps, and the result at its end (figure and unit)."""

    name: Annotated[Text, Words(3)]
    gloss: Annotated[Text, Words(8)]
    steps: Annotated[tuple[Step, ...], Items(3, 9)]
    result: Annotated[Text, Words(2)] | None = None
    unit: Annotated[Text, Words(2)] | None = None
    accent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Process(Block):
    """One lane of steps, or two on one grid, before and after: what changed, stayed and is gone.

    A single lane of eight or nine steps takes two rows.

    Example:
        kind: process
        shows: A bolt-on changes one step of six; a redesign removes two.
        lanes:
          - name: Bolt-on
            gloss: Only the first step changes
            steps:
              - {text: New online form, state: changed}
              - {text: Print and re-key}
              - {text: Check by team A}
              - {text: Wait for panel}
              - {text: Check by team B}
              - {text: Letter by post}
            result: "38"
            unit: days
          - name: End to end
            gloss: Every step is questioned
            accent: true
            steps:
              - {text: One online form, state: changed}
              - {text: Gone, state: gone}
              - {text: "Check once, on entry", state: changed}
              - {text: Decide same day, state: changed}
              - {text: Gone, state: gone}
              - {text: Tell and track, state: changed}
            result: "11"
            unit: days

    Example, one lane:
        kind: process
        shows: A permit passes four desks before anybody decides.
        lanes:
          - name: Permit today
            gloss: Four desks before a decision
            steps:
              - {text: Receive}
              - {text: Check papers}
              - {text: Ask two offices}
              - {text: Decide, state: changed}

    Example, nine steps:
        kind: process
        shows: Of nine steps to a payment, three add nothing.
        lanes:
          - name: Claim to payment
            gloss: Three steps add nothing
            accent: true
            steps:
              - {text: Claim}
              - {text: Open file, state: gone}
              - {text: Confirm identity}
              - {text: Check income}
              - {text: Second check, state: gone}
              - {text: Decide, state: changed}
              - {text: Sign, state: gone}
              - {text: Pay, state: changed}
              - {text: Tell the claimant, state: changed}
    """

    kind: ClassVar[str] = "process"
    layout: ClassVar[str] = "drawing"
    lanes: Annotated[tuple[Lane, ...], Items(1, 2)]
    shows: Annotated[Text, Words(30)]

    def layout_role(self, *, strip: bool) -> str:
        return "drawing" if strip else "drawing-full"

    def arrange(self, canvas: Canvas) -> Block | None:
        draw(canvas, self.lanes, self.shows)
        return None
