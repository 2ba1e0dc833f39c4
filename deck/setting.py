"""What is the same for every slide of a deck while it is laid out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from deck.composition import Deck
from deck.fonts import FontBook
from deck.model import Message
from deck.strings import Strings
from deck.template import Template

Target = Literal["powerpoint", "google-slides"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What is the same for every slide of a deck. `assets` maps a `src` to the file's bytes;
    `target` is the program it is made for: Google Slides makes pictures of native charts, so its
    charts are drawn as shapes, and its runs name their typeface."""

    deck: Deck
    template: Template
    book: FontBook
    strings: Strings
    assets: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    target: Target = "powerpoint"

    @property
    def messages(self) -> tuple[Message, ...]:
        return self.deck.library.messages

    @property
    def shown(self) -> frozenset[int]:
        """Return the numbers of the messages that have a slide in this deck."""
        numbers = (one.slide.message for one in self.deck.slides)
        return frozenset(number for number in numbers if number is not None)
