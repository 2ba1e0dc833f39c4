"""Figures as written: finding them in a text, and comparing one with another.

A figure is a number with a unit of its own: a percentage, a sum of money, a million or a billion, a
number of four digits or more with its comma, "1 in 4", "2 of 110". Times, years, ordinals and bare
small numbers are none. `numbers` finds every number in a text, also in words, to compare with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

SCALES = {"hundred": 1e2, "thousand": 1e3, "k": 1e3, "million": 1e6, "m": 1e6, "billion": 1e9,
          "bn": 1e9, "trillion": 1e12}  # fmt: skip
SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
)  # fmt: skip
TENS = ("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
WORDS = {word: float(n) for n, word in enumerate(SMALL)} | {
    word: 10.0 * n for n, word in enumerate(TENS, 3)
}
PARTS = {"half": 0.5, "halved": 0.5, "third": 1 / 3, "thirds": 1 / 3, "quarter": 0.25,
         "quarters": 0.25, "fifth": 0.2, "fifths": 0.2, "tenth": 0.1, "double": 2.0,
         "doubled": 2.0, "twice": 2.0, "once": 1.0}  # fmt: skip
ROUND = re.compile(
    r"\b(about|around|some|nearly|almost|over|under|more than|less than|up to|roughly|close to|"
    r"at least|at most|or so|fewer than|just|approximately|above|below|well)\b|\+",
    re.IGNORECASE,
)
NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
WORD = "|".join(WORDS)
_SCALE = r"thousand|million|billion|trillion|bn|m|k"
_FIGURE = re.compile(
    rf"""
      (?P<money>(?:[A-Z]{{1,3}})?[£€$¥]\s?(?P<sum>{NUMBER})(?:[\s\u00a0]?(?P<sums>{_SCALE})\b)?)
    | (?P<share>\b(?P<part>{NUMBER}|{WORD})\s(?:in|out\sof)\s(?:every\s)?(?P<whole>{NUMBER}|{WORD})
        (?=[\W_]|$))
    | (?P<ratio>\b(?P<some>{NUMBER})\sof\s(?:the\s)?(?:[£€$]\s?)?(?P<all>\d{{2,}}(?:,\d{{3}})*))
    | (?P<percent>(?P<hundredths>{NUMBER})[\s\u00a0]?(?:%|per\scent\b))
    | (?P<many>\b(?P<count>{NUMBER}|{WORD})[\s\u00a0](?P<scale>thousand|million|billion|trillion)\b)
    | (?P<large>(?<![\d.,])\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?)
    | (?P<pence>\b(?P<pennies>\d+)p\b)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_HINT = re.compile(rf"\d|illion|thousand|\b(?:in|of)\s(?:every\s)?(?:{WORD})\b", re.IGNORECASE)
_TOKEN = re.compile(rf"(?P<n>{NUMBER})(?:[\s\u00a0]?(?P<s>{_SCALE})\b)?|(?P<w>[A-Za-z]+)")
NEAR = 30  # characters on either side in which a rounding word counts
LOOSE, CLOSE = 0.1, 0.0005  # how far a rounded figure and any figure may be from its fact


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as it is written, where, what it may be worth, and whether it is called rounded."""

    text: str
    start: int
    end: int
    values: tuple[float, ...]
    rounded: bool = False
    whole: float | None = None


def figures(text: str) -> Iterator[Figure]:
    """Yield the figures of a text.

    >>> [one.text for one in figures("In 2018, 9 of 12 slides cost £3.5 million, up 10%")]
    ['9 of 12', '£3.5 million', '10%']
    """
    for found in _FIGURE.finditer(text) if _HINT.search(text) else ():
        start, end = found.span()
        near = f"{text[max(0, start - NEAR) : start]} {text[end : end + NEAR // 3]}"
        values, whole = _worth(found)
        if values:
            yield Figure(found.group(), start, end, values, bool(ROUND.search(near)), whole)


def _worth(found: re.Match[str]) -> tuple[tuple[float, ...], float | None]:
    """Return what a figure may be worth, and of a share what it is a share of."""
    for part, whole in (("part", "whole"), ("some", "all")):
        if found[part]:
            first, last = _value(found[part]), _value(found[whole])
            return ((first,), last) if last else ((), None)
    for name, scale in (("sum", "sums"), ("count", "scale")):
        if found[name]:
            return _scaled(_value(found[name]), found[scale]), None
    if found["pennies"]:
        return (_value(found["pennies"]), _value(found["pennies"]) / 100), None
    return (_value(found["hundredths"] or found["large"]),), None


def _value(written: str) -> float:
    known = WORDS.get(written.lower())
    return known if known is not None else float(written.replace(",", ""))


def _scaled(value: float, scale: str | None) -> tuple[float, ...]:
    return (value, value * SCALES[scale.lower()]) if scale else (value,)


@cache
def numbers(text: str) -> frozenset[float]:
    """Return every number of a text, in digits or words, both bare and with its scale."""
    found: set[float] = set()
    for one in _TOKEN.finditer(text):
        if one["n"]:
            found.update(_scaled(_value(one["n"]), one["s"]))
        elif (word := one["w"].lower()) in WORDS:
            found.add(WORDS[word])
        elif word in PARTS:
            found.update((PARTS[word], round(PARTS[word] * 100, 1)))
    return frozenset(found)


def said(figure: Figure, known: Iterable[float]) -> bool:
    """Whether a figure is among known numbers; a rounded one may be some way off.

    >>> said(next(figures("nearly £1.8 billion")), [1763.0, 1.763])
    True
    """
    pool = tuple(known)
    if figure.whole is not None:
        share = figure.values[0] / figure.whole
        both = _among(figure.values[0], pool, figure.rounded) and _among(figure.whole, pool, False)
        return both or any(_among(one, pool, figure.rounded) for one in (share, share * 100))
    return any(_among(one, pool, figure.rounded) for one in figure.values)


def _among(value: float, pool: Iterable[float], rounded: bool) -> bool:
    near = LOOSE if rounded else CLOSE
    return any(abs(value - one) <= near * max(abs(one), abs(value), 1e-9) for one in pool)


def derived(figure: Figure, known: Iterable[float]) -> bool:
    """Whether a figure follows from two known ones: their sum, difference, share or multiple, or
    the rest to a hundred; or is a known one rounded.

    >>> derived(Figure("122", 0, 3, (122.0,)), [425.0, 303.0])
    True
    """
    pool = sorted(set(known))
    worth = {value for one in figure.values for value in (one,)}
    for value in worth:
        if _among(value, (100 - one for one in pool), False) or _among(value, pool, True):
            return True
        for first in pool:
            for last in pool:
                made = (first + last, first - last, *_shares(first, last))
                if _among(value, made, figure.rounded) or round(value, 1) in _rounded(made):
                    return True
    return False


def _shares(first: float, last: float) -> tuple[float, ...]:
    return (first / last, 100 * first / last, 100 * (last - first) / last) if last else ()


def _rounded(made: Iterable[float]) -> frozenset[float]:
    return frozenset(value for one in made for value in (round(one, 1), float(round(one))))
