"""Somebody's own words, and who said them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.limits import WORDS
from deck.model import Block, Text
from deck.rules import Words

FEW, MANY = 20, 40  # words: below, the largest type; above, the smallest (DESIGN 6.1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote(Block):
    """Somebody's own words, and who said them; the words are the slide's title.

    Quotation marks are set by the program. Cut with an ellipsis, and never change a word. `name` is
    the person or the body; `office` says where they stood when they said it, with the year.

    Example:
        kind: quote
        text: >-
          Organisations cannot expect agile projects to succeed if they insist on keeping older
          forms of project management, governance, budgeting and procurement
        name: Eddie Copeland
        office: Nesta, 2018
    """

    kind: ClassVar[str] = "quote"
    layout: ClassVar[str] = "quotation"
    text: Annotated[Text, Words(WORDS["quotation"]["title"][0])]
    name: Annotated[Text, Words(WORDS["quotation"]["attribution"][0])]
    office: Annotated[Text, Words(WORDS["quotation"]["attribution"][1])]

    def arrange(self, canvas: Canvas) -> Block | None:
        words = (*canvas.rich(self.name), *canvas.rich(self.office, level=1))
        canvas.fill("attribution", words, about=self.office, path="body.name, body.office")
        return None

    def title_sizes(self, canvas: Canvas, sizes: tuple[float, ...]) -> tuple[float, ...]:
        """Leave out the sizes that are meant for fewer words."""
        words = len(self.text.source.split())
        return sizes[sum(words > most for most in (FEW, MANY)) :] or sizes[-1:]

    def made_title(self, canvas: Canvas) -> Text | str | None:
        quoted = canvas.strings.words.quote.format(text=self.text)
        return Text(quoted, self.text.span, self.text.path)
