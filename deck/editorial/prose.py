"""Sentences and words of a text, and how hard they are to read.

The grade is that of Flesch and Kincaid (Navy Research Branch Report 8-75, 1975): 0.39 words a
sentence and 11.8 syllables a word, less 15.59. The reading age is five years more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from deck.editorial.syllables import syllables

SCHOOL = 5  # years of age at grade 0
_WORD = re.compile(r"[A-Za-z]+(?:[’'-][A-Za-z]+)*")
_END = re.compile(r"(?<=[.!?])[”’\")]*\s+(?=[“‘\"(]?[A-Z0-9£])|\n\s*\n")
_SHORT = re.compile(r"\b(?:e\.g|i\.e|etc|vs|no|St|Mr|Ms|Dr)\.$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Measure:
    """How much prose there is: sentences, words, syllables."""

    sentences: int = 0
    words: int = 0
    syllables: int = 0

    def __add__(self, other: Measure) -> Measure:
        return Measure(
            self.sentences + other.sentences, self.words + other.words,
            self.syllables + other.syllables,
        )  # fmt: skip

    @property
    def grade(self) -> float:
        if not self.words:
            return 0.0
        long, hard = self.words / max(1, self.sentences), self.syllables / self.words
        return 0.39 * long + 11.8 * hard - 15.59

    @property
    def age(self) -> float:
        return self.grade + SCHOOL


def sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a text; a heading or a fragment is one.

    >>> sentences("It cost £3 million. Why? Nobody knew, e.g. us.")
    ('It cost £3 million.', 'Why?', 'Nobody knew, e.g. us.')
    """
    made: list[str] = []
    for part in _END.split(text.strip()):
        one = " ".join(part.split())
        if made and _SHORT.search(made[-1]):
            made[-1] = f"{made[-1]} {one}"
        elif one:
            made.append(one)
    return tuple(made)


def parts(text: str) -> tuple[str, ...]:
    """Return the sentences of a text; a semicolon ends one too, as in a list.

    >>> parts("Ask first; then act. Why?")
    ('Ask first', 'then act.', 'Why?')
    """
    return tuple(part for one in sentences(text) for part in one.split("; "))


def words(text: str) -> tuple[str, ...]:
    """Return the words of a text, without numbers."""
    return tuple(_WORD.findall(text))


def measured(texts: Iterable[str]) -> Measure:
    """Return the measure of texts together."""
    total = Measure()
    for text in texts:
        found = words(text)
        if found:
            count = sum(map(syllables, found))
            total += Measure(len(parts(text)), len(found), count)
    return total
