"""One case: what it was like, what changed, what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.drawing import parent
from deck.frame import Paragraph
from deck.geometry import Rect
from deck.limits import WORDS
from deck.model import Block, Node, Text
from deck.rules import Chars, Items, Words

PITCH, AIR = 0.875, 0.05  # inches from fact to fact, and between two that are higher


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFact(Node):
    """A fact of the panel: what it is ("Service"), and its value."""

    label: Annotated[Text, Words(WORDS["case"]["fact"][0])]
    value: Annotated[Text, Words(WORDS["case"]["fact"][1])]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case(Block):
    """One case: its figure and up to three facts, the situation, what changed, and the result.

    A case is true and has a source: the slide names its `facts`, or says in a `source_note` with a
    year where it comes from.

    Example:
        kind: case
        figure: 80%
        label: shorter application form
        facts:
          - {label: Service, value: Applying for benefits}
          - {label: Where and when, value: "United States, 2018"}
          - {label: Organisation, value: "Michigan health department, with Civilla"}
        situation: The state’s benefits application was the longest of its kind in the country.
        changed: The team redesigned the form on paper first. The screen came second.
        result: >-
          Caseworkers spend 75% less time correcting errors, and half as long on processing.
    """

    kind: ClassVar[str] = "case"
    layout: ClassVar[str] = "case"
    figure: Annotated[Text, Words(WORDS["case"]["figure"][0]), Chars(12)]
    label: Annotated[Text, Words(WORDS["case"]["label"][0])]
    facts: Annotated[tuple[CaseFact, ...], Items(0, 3)] = ()
    situation: Annotated[Text, Words(WORDS["case"]["step"][1])]
    changed: Annotated[Text, Words(WORDS["case"]["step"][1])]
    result: Annotated[Text, Words(WORDS["case"]["step"][1])]

    def arrange(self, canvas: Canvas) -> Block | None:
        words = canvas.strings.words
        canvas.fill("figure", self.figure)
        canvas.fill("label", self.label)
        _facts(canvas, self.facts)
        steps = (
            (words.situation, self.situation),
            (words.what_changed, self.changed),
            (words.result, self.result),
        )
        for n, (head, text) in enumerate(steps, 1):
            step = (*canvas.rich(head), *canvas.rich(text, level=1))
            canvas.fill(f"step-{n}", step, about=text)
        return None


def _facts(canvas: Canvas, facts: tuple[CaseFact, ...]) -> None:
    """Set the facts at one pitch; one that takes more lines moves those under it down."""
    area = canvas.area("facts")
    top = area.y
    for n, fact in enumerate(facts):
        slot = canvas.slot(f"fact-{n + 1}")
        words: tuple[Paragraph, ...] = (
            *canvas.rich(fact.label),
            *canvas.rich(fact.value, level=1),
        )
        top = max(top, area.y + canvas.inch(PITCH * n))
        high = canvas.measured(words, slot.levels, slot.rect.w).height
        rect = Rect(slot.rect.x, top, slot.rect.w, max(0, min(high, area.bottom - top)))
        canvas.fill(f"fact-{n + 1}", words, rect=rect, about=fact.value, path=parent(fact.value))
        top = rect.bottom + canvas.inch(AIR)
