"""A page of text in two or three columns, under a sentence that says what it comes to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.blocks.read_parts import Lines, headed, points, set_columns
from deck.canvas import Canvas
from deck.diagnostics import Span
from deck.model import Block, Node, Text
from deck.rules import Items, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage(Node):
    """A heading with a text, bullets, or both."""

    heading: Annotated[Text, Words(10)]
    text: Annotated[Text, Words(140)] | None = None
    points: Annotated[tuple[Annotated[Text, Words(40)], ...], Items(0, 8)] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadText(Block):
    """A page to read: text under headings in two or three columns. A `lead` says in one sentence
    what it comes to.

    Example:
        kind: read-text
        lead: A service is what happens between a need and its outcome, on screen and off it.
        columns:
          - - heading: What people see
              text: >-
                A form, a letter and a telephone number. They judge the whole by the part that made
                them wait.
          - - heading: What staff see
              text: A queue, three systems and a rule that nobody can explain.
              points:
                - Two of the systems hold the same address.
                - The rule is older than both of them.

    Example, three columns:
        kind: read-text
        columns:
          - - {heading: Purpose, text: Choose the way of working before the tool.}
          - - {heading: Process, text: Change the work and not only its front.}
          - - {heading: Conditions, text: Create the environment in which that can be done.}
    """

    kind: ClassVar[str] = "read-text"
    layout: ClassVar[str] = "read-two"
    lead: Annotated[Text, Words(34)] | None = None
    columns: Annotated[tuple[Annotated[tuple[Passage, ...], Items(1, 4)], ...], Items(2, 3)]

    def arrange(self, canvas: Canvas) -> Block | None:
        if self.lead is not None:
            canvas.fill("lead", self.lead)
        set_columns(
            canvas,
            {
                f"column-{n}": (_lines(canvas, parts), parts[0].text or parts[0].heading)
                for n, parts in enumerate(self.columns, 1)
            },
        )
        return None

    def layout_role(self, *, strip: bool) -> str:
        three = len(self.columns) == 3
        if self.lead is None:
            return "read-three" if three else "read-two"
        return "read-message" if three else "read-lead"

    def faults(self) -> Iterator[tuple[str, str, Span]]:
        """Emits: lacks-material."""
        for part in (one for parts in self.columns for one in parts):
            if part.text is None and not part.points:
                yield "lacks-material", "a heading has nothing under it", part.span


def _lines(canvas: Canvas, parts: tuple[Passage, ...]) -> Lines:
    return tuple(
        line
        for one in parts
        for line in headed(
            canvas,
            one.heading,
            *((one.text,) if one.text is not None else ()),
            points(canvas, one.points),
        )
    )
