"""What a team scored: lowest, median and highest of each message, and what is wrong with a list.

The median is the middle score. Of an even number of scores it is the lower of the two in the
middle, so that it is always a score that somebody gave.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated

from deck.canvas import Canvas
from deck.diagnostics import Span
from deck.drawing import plain
from deck.frame import Paragraph, Run
from deck.model import Message, Node
from deck.rules import Items, Range

MOST = 4
WIDE = 2
"""The spread from which a row stands out."""

Score = Annotated[int, Range(0, MOST)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores(Node):
    """The scores of one message: `given`, one a person, in any order; or the three that a survey
    already worked out. A message without an entry was not scored, and the slide says so."""

    message: Annotated[int, Range(1, 99)]
    given: Annotated[tuple[Score, ...], Items(1, 200)] | None = None
    lowest: Score | None = None
    median: Score | None = None
    highest: Score | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """One message with its scores; without them where nobody scored it."""

    message: Message
    values: tuple[int, int, int] | None = None

    @property
    def spread(self) -> int:
        return self.values[2] - self.values[0] if self.values else 0

    @property
    def median(self) -> int | None:
        return self.values[1] if self.values else None


def median(given: Sequence[int]) -> int:
    """Return the middle score, of an even number the lower of the two in the middle.

    >>> median([0, 3, 1]), median([1, 2, 3, 4]), median([2])
    (1, 2, 2)
    """
    return sorted(given)[(len(given) - 1) // 2]


def values(scores: Scores) -> tuple[int, int, int] | None:
    """Return lowest, median and highest; None if they are not all there, or out of order."""
    three = (scores.lowest, scores.median, scores.highest)
    if scores.given is not None:
        own = (min(scores.given), median(scores.given), max(scores.given))
        return own if three == (None, None, None) else None
    low, middle, high = three
    if low is None or middle is None or high is None or not low <= middle <= high:
        return None
    return low, middle, high


def faults(scores: Sequence[Scores]) -> Iterator[tuple[str, str, Span]]:
    """Yield what is wrong with a list of scores: code, message, place."""
    seen: set[int] = set()
    for one in scores:
        if values(one) is None:
            wanted = "give 'given', or 'lowest', 'median' and 'highest' in their order"
            yield "scores-wrong", f"message {one.message}: {wanted}", one.span
        if one.message in seen:
            yield "scores-repeated", f"message {one.message} is scored twice", one.span
        seen.add(one.message)


def scored(canvas: Canvas, scores: Sequence[Scores]) -> tuple[Scored, ...]:
    """Return every message of the library, in order, with its scores.

    Emits: unknown-message.
    """
    messages = canvas.setting.messages
    by_number = {one.message: values(one) for one in scores}
    known = {one.number for one in messages}
    for one in scores:
        if one.message not in known:
            said = f"there is no message {one.message} to score"
            canvas.fault("unknown-message", said, about=one.span)
    return tuple(Scored(message=one, values=by_number.get(one.number)) for one in messages)


def alt(canvas: Canvas, row: Scored) -> str:
    """Return the scores of one message as a sentence, without its full stop."""
    words = canvas.strings.alt
    if row.values is None:
        return words.no_scores.format(n=row.message.number)
    low, middle, high = row.values
    return words.scores.format(n=row.message.number, lowest=low, median=middle, highest=high)


def told(canvas: Canvas, row: Scored) -> str:
    """Return the scores of one message as the notes say them: its words, then the three."""
    words = canvas.strings.notes
    message = f"{row.message.number} {plain(canvas, row.message.short)}"
    if row.values is None:
        return words.no_scores.format(message=message)
    low, middle, high = row.values
    return words.scores.format(message=message, lowest=low, median=middle, highest=high)


def medians(canvas: Canvas, rows: Sequence[Scored]) -> str:
    """Return the medians in order, for alt text; every score stands in the notes."""
    words = canvas.strings
    said = [
        words.alt.no_scores.format(n=row.message.number)
        if row.median is None
        else words.alt.median.format(n=row.message.number, median=row.median)
        for row in rows
    ]
    return words.numbers.list_comma.join(said)


def level(words: str) -> tuple[Paragraph, ...]:
    """Return the head of a level, "0" over "Not true", its number in bold."""
    number, _, name = words.partition("\n")
    runs = (Run(text=f"{number}\n", bold=True), Run(text=name, bold=False))
    return (Paragraph(runs=runs if name else runs[:1]),)
