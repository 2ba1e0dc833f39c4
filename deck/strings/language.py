"""All words of one language, and how it writes numbers, dates and times."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from typing import Annotated

from deck.model import Group, Language, Node
from deck.rules import Fields, Items
from deck.strings.alt import AltTexts
from deck.strings.documents import Documents
from deck.strings.names import Names
from deck.strings.reading import ReadingWords
from deck.strings.scores import ScoreWords
from deck.strings.slides import Kickers, NoteHeads, Tables, Words
from deck.strings.specimen import SpecimenWords


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers(Node):
    """How numbers and dates are written. `date` takes day, month, year."""

    decimal: str
    thousands: str
    minus: str
    date: Annotated[str, Fields(("day", "month", "year"))]
    month_date: Annotated[str, Fields(("month", "year"))]
    months: Annotated[tuple[str, ...], Items(12, 12)]
    list_join: str
    list_comma: str
    stretch: Annotated[str, Fields(("first", "last"))]


@dataclass(frozen=True, slots=True, kw_only=True)
class Strings(Node):
    """All words of one language. `language` is its tag (BCP 47), written on every run."""

    language: Language
    kickers: Kickers
    words: Words
    tables: Tables
    notes: NoteHeads
    alt: AltTexts
    names: Names
    numbers: Numbers
    groups: dict[str, str]
    verbs: dict[str, str]
    scores: ScoreWords
    documents: Documents
    reading: ReadingWords
    specimen: SpecimenWords

    def group(self, group: Group) -> str:
        return self.groups[group]


def number(strings: Strings, value: float, decimals: int = 0) -> str:
    """Return `value` with the language's separators and a true minus sign."""
    plain = f"{abs(value):,.{decimals}f}"
    marks = {",": strings.numbers.thousands, ".": strings.numbers.decimal}
    written = "".join(marks.get(sign, sign) for sign in plain)
    return f"{strings.numbers.minus}{written}" if value < 0 else written


def date(strings: Strings, written: str) -> str:
    """Return a content date ("2018", "2018-06", "2018-06-14") in the language's own form."""
    parts = [int(part) for part in written.split("-")]
    if len(parts) == 1:
        return written
    month = strings.numbers.months[parts[1] - 1]
    if len(parts) == 2:
        return strings.numbers.month_date.format(month=month, year=parts[0])
    day = datetime.date(*parts)
    return strings.numbers.date.format(day=day.day, month=month, year=day.year)


def when(strings: Strings, written: str) -> str:
    """Return a source's date: a real one in the language's own form, other words as they are."""
    return date(strings, written) if re.fullmatch(r"\d{4}(-\d{2}){0,2}", written) else written


def clock(start: str, minutes: float) -> str:
    """Return the time of day `minutes` after `start` ("09:00"), rounded down to the minute."""
    hours, mins = (int(part) for part in start.split(":"))
    total = (hours * 60 + mins + int(minutes)) % (24 * 60)
    return f"{total // 60:02d}:{total % 60:02d}"
