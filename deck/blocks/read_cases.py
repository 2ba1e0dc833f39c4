"""Two cases of a message told in full: one that worked, and one that fell short."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from deck.blocks.read_parts import Lines, set_columns
from deck.canvas import Canvas
from deck.composition import Library
from deck.model import Block, CaseInPoint, Slide


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadCases(Block):
    """A page to read: a case of the slide's message that worked beside one that fell short.

    Both are told in the words of the message's `cases`, whose facts count as used.

    Example:
        kind: read-cases
    """

    kind: ClassVar[str] = "read-cases"
    layout: ClassVar[str] = "read-two"

    def arrange(self, canvas: Canvas) -> Block | None:
        cases = canvas.message.cases if canvas.message else None
        if cases is None:
            told = "the page needs a message that has cases"
            canvas.fault("lacks-material", told, about=self.span)
            return None
        words = canvas.strings.reading
        set_columns(
            canvas,
            {
                "column-1": (_told(canvas, words.worked, cases.worked), cases.worked.text),
                "column-2": (_told(canvas, words.failed, cases.failed), cases.failed.text),
            },
        )
        return None

    def made_facts(self, slide: Slide, library: Library) -> tuple[str, ...]:
        message = library.message(slide.message) if slide.message is not None else None
        cases = message.cases if message else None
        return (*cases.worked.facts, *cases.failed.facts) if cases else ()

    def lacking(self, slide: Slide, library: Library) -> Iterator[tuple[str, str]]:
        """Yield what the library lacks of that which the page shows."""
        message = library.message(slide.message) if slide.message is not None else None
        if message is not None and message.cases is None:
            yield f"message {message.number} has no cases", ""


def _told(canvas: Canvas, label: str, case: CaseInPoint) -> Lines:
    """Return what became of it, its title, and the case itself."""
    return (
        *canvas.rich(label, role="deep", bold=False), *canvas.rich(case.title),
        *canvas.rich(case.text, level=1),
    )  # fmt: skip
