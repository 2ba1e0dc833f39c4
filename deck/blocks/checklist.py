"""What is to be done, with boxes to tick."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.frame import Paragraph, Run
from deck.limits import WORDS
from deck.model import Block, Node, Text
from deck.rules import Items, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Check(Node):
    """One thing to do; `done` says whether it is."""

    text: Annotated[Text, Words(WORDS["checklist"]["body"][0])]
    done: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Checklist(Block):
    """What is to be done. The boxes are the marks of a list, so that each line stays plain text.

    As soon as one thing is done, every line says in words whether it is.

    Example:
        kind: checklist
        items:
          - {text: Name one owner who can say no}
          - {text: Write the outcome in one sentence}
          - {text: Walk the journey with a user}
          - {text: Agree what we will stop doing}
          - {text: Set the date of the first review}

    Example, partly done:
        kind: checklist
        items:
          - {text: Name one owner who can say no, done: true}
          - {text: Write the outcome in one sentence, done: true}
          - {text: Walk the journey with a user}
          - {text: Agree what we will stop doing}
    """

    kind: ClassVar[str] = "checklist"
    layout: ClassVar[str] = "checklist"
    strip_layout: ClassVar[bool] = True
    items: Annotated[tuple[Check, ...], Items(1, 24)]
    stated: bool = field(default=False, compare=False, metadata={"decode": False})

    def arrange(self, canvas: Canvas) -> Block | None:
        stated = self.stated or any(one.done for one in self.items)
        count = self._fitting(canvas, stated=stated)
        shown, rest = self.items[:count], self.items[count:]
        lines = _lines(canvas, shown, stated=stated)
        canvas.fill("body", lines, about=shown[0].text, path="body.items")
        return replace(self, items=rest, stated=stated) if rest else None

    def _fitting(self, canvas: Canvas, *, stated: bool) -> int:
        """Return how many things fit; all of them, or at least one."""
        for count in range(len(self.items), 1, -1):
            if canvas.fits("body", _lines(canvas, self.items[:count], stated=stated)):
                return count
        return 1


def _lines(canvas: Canvas, items: tuple[Check, ...], *, stated: bool) -> tuple[Paragraph, ...]:
    return tuple(one for item in items for one in _line(canvas, item, stated=stated))


def _line(canvas: Canvas, item: Check, *, stated: bool) -> tuple[Paragraph, ...]:
    first, *rest = canvas.rich(item.text, level=1 if item.done else 0)
    if not stated:
        return (first, *rest)
    words = canvas.strings.words
    state = words.done if item.done else words.to_do
    head = Run(text=f"{state}:  ", bold=True, lang=canvas.strings.language)
    return (replace(first, runs=(head, *first.runs)), *rest)
