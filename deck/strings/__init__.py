"""Every word that the program itself writes, as data: one file per language, `content/strings/`.

Patterns use `{name}` fields in the manner of `str.format`, filled by `say`. Nothing else in the
package holds words that reach a deck; a test builds a deck in a pseudo-language to prove it.
"""

from __future__ import annotations

from deck.strings.alt import AltTexts
from deck.strings.documents import (
    Documents,
    FacilitatorWords,
    GuideWords,
    HandoutWords,
    ModeWords,
)
from deck.strings.language import Numbers, Strings, clock, date, number, when
from deck.strings.names import Names
from deck.strings.scores import ScoreNotes, ScoreWords
from deck.strings.slides import Kickers, NoteHeads, Tables, Words
from deck.strings.specimen import SpecimenTitles, SpecimenWords

__all__ = [
    "AltTexts",
    "Documents",
    "FacilitatorWords",
    "GuideWords",
    "HandoutWords",
    "Kickers",
    "ModeWords",
    "Names",
    "NoteHeads",
    "Numbers",
    "ScoreNotes",
    "ScoreWords",
    "SpecimenTitles",
    "SpecimenWords",
    "Strings",
    "Tables",
    "Words",
    "clock",
    "date",
    "number",
    "when",
]
