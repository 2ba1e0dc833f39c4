"""What the pages of a specimen are made from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from deck.arrange.breaks import SHORT_LINE
from deck.fonts import FontBook
from deck.frame import Paragraph, Run
from deck.load import Loaded
from deck.measure import measure
from deck.model import Slide
from deck.opening import OpenTheme
from deck.strings import SpecimenWords, Strings
from deck.template import Slot
from deck.theme import Measured, measured

MOST_CHARS, MOST_WORDS = 84, 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A slide of the specimen, and the family it stands in."""

    slide: Slide
    family: str


@dataclass(frozen=True, kw_only=True)
class Parts:
    """The packaged content, the theme to show, and the words to say it in."""

    loaded: Loaded
    theme: OpenTheme
    strings: Strings

    @property
    def words(self) -> SpecimenWords:
        return self.strings.specimen

    @property
    def name(self) -> str:
        return self.theme.files.theme.meta.name

    @cached_property
    def book(self) -> FontBook:
        return FontBook()

    def stands(self, title: str, slot: Slot) -> bool:
        """Whether a title is short enough, fits its place and leaves no short word alone."""
        if len(title) > MOST_CHARS or len(title.split()) > MOST_WORDS:
            return False
        text = measure(
            (Paragraph(runs=(Run(text=title),)),), slot.levels, slot.rect.w, book=self.book,
            faces=self.theme.template.faces,
        )  # fmt: skip
        alone = len(text.lines) > 1 and len(text.lines[-1].strip()) <= SHORT_LINE
        return text.height <= slot.rect.h and not text.unbreakable and not alone

    @cached_property
    def pairs(self) -> tuple[Measured, ...]:
        return tuple(measured(self.theme.files.theme))
