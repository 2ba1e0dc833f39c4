"""What a word means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.drawing import plain, rule
from deck.limits import WORDS
from deck.model import Block, Text
from deck.rules import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition(Block):
    """What a word means here: the term, its meaning, and where it helps an example and its source.

    Example:
        kind: definition
        term: Service
        meaning: >-
          Everything that a person does, and that we do, from a need until it is met or refused.
        example: >-
          Moving home is one service to a family, though four offices each see one form of it.
        source: our own working definition
    """

    kind: ClassVar[str] = "definition"
    layout: ClassVar[str] = "definition"
    term: Annotated[Text, Words(WORDS["definition"]["term"][0])]
    meaning: Annotated[Text, Words(WORDS["definition"]["meaning"][0])]
    example: Annotated[Text, Words(WORDS["definition"]["example"][0])] | None = None
    source: Annotated[Text, Words(16)] | None = None

    def arrange(self, canvas: Canvas) -> Block | None:
        area = canvas.area("rule")
        canvas.add(rule(canvas, area.x, area.centre.y, area.w, "accent"))
        canvas.fill("term", self.term)
        canvas.fill("meaning", self.meaning)
        if self.example is not None:
            head = canvas.rich(canvas.strings.words.for_example)
            words = (*head, *canvas.rich(self.example, level=1))
            canvas.fill("example", words, about=self.example)
        return None

    def made_source(self, canvas: Canvas) -> str:
        if self.source is None:
            return ""
        return canvas.strings.words.definition_source.format(by=plain(canvas, self.source))
