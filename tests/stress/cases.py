"""What is done to an example's content. Every case is permitted by the types: it must come out
clean, or be refused with an error that names a line."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import replace

from tests.stress.content import Data, Entries, Fields, Leaf, changed, leaves

UNBROKEN = "Rechtsschutzversicherungsgesellschaftenvorstandsangelegenhei"
assert len(UNBROKEN) == 60
GERMAN = 1.35
ENDING = "ungsverfahren"
SHORT = "Go"
# Words of five letters on average, as English has them.
POOL = ("people", "decide", "case", "rule", "whole", "time", "public", "law", "cost", "service")
RIGHT_TO_LEFT = "שלום"
EMOJI = "😀"
FREE = 1.5  # how much longer than its example a text without a limit is tried

Path = tuple[str | int, ...]


def _words(data: Data, change: Callable[[Leaf], str]) -> Data:
    return changed(data, {path: change(leaf) for path, leaf in leaves(data)})


def _figure(text: str) -> bool:
    """Whether a text is a figure, which no language makes longer."""
    return not any(char.isalpha() for char in text)


# -- the cases ------------------------------------------------------------------------------------


def shortest(data: Data) -> Data:
    """One short word in every text."""
    return _words(data, lambda leaf: leaf.text if _figure(leaf.text) else SHORT)


def longest(data: Data) -> Data:
    """As many words of common length as each text may have, half as many again where it has no
    limit."""
    return _words(data, _longest)


def _longest(leaf: Leaf) -> str:
    if _figure(leaf.text):
        return leaf.text
    count = leaf.words or max(1, round(len(leaf.text.split()) * FREE))
    words = [POOL[n % len(POOL)] for n in range(count)]
    while leaf.chars and len(" ".join(words)) > leaf.chars:
        words.pop()
    return " ".join(words).capitalize()


def german(data: Data) -> Data:
    """Every word of four letters or more longer by 35 per cent."""
    return _words(data, lambda leaf: " ".join(map(_longer, leaf.text.split(" "))))


def _longer(word: str) -> str:
    stem = word.rstrip(".,:;!?")
    if len(stem) < 4 or not stem.isalpha():
        return word
    more = round(len(stem) * (GERMAN - 1) + 0.5)
    return stem + (ENDING * 2)[:more] + word[len(stem) :]


def marks(data: Data) -> Data:
    """Combining accents in every text, and an emoji at its end."""
    return _words(data, lambda leaf: leaf.text if _figure(leaf.text) else _marked(leaf.text))


def _marked(text: str) -> str:
    accented = text.replace("e", "é").replace("o", "ö")
    return f"{unicodedata.normalize('NFD', accented)}{EMOJI}"


def right_to_left(data: Data) -> Data:
    """The last word of every text is Hebrew."""
    return _words(data, lambda leaf: leaf.text if _figure(leaf.text) else _turned(leaf.text))


def _turned(text: str) -> str:
    return " ".join((*text.split(" ")[:-1], RIGHT_TO_LEFT))


def fewest(data: Data) -> Data:
    """The fewest entries in every list, and nothing that may be left out."""
    match data:
        case Leaf():
            return data
        case Entries(items, least):
            return replace(data, items=tuple(map(fewest, items[: max(1, least)])))
        case Fields(values, spare):
            kept = tuple((k, fewest(one)) for k, one in values if k not in spare)
            return replace(data, values=kept)


def most(data: Data) -> Data:
    """The most entries in every list, the first ones over again; the accent stays where it is."""
    match data:
        case Leaf():
            return data
        case Entries(items, _, limit):
            more = [_quiet(items[n % len(items)]) for n in range(len(items), limit)]
            return replace(data, items=tuple(map(most, (*items, *more))))
        case Fields(values):
            return replace(data, values=tuple((k, most(one)) for k, one in values))


def _quiet(data: Data) -> Data:
    """Return an entry without its accent, of which a drawing may have one."""
    if not isinstance(data, Fields):
        return data
    return replace(data, values=tuple(one for one in data.values if one[0] != "accent"))


CASES: Mapping[str, Callable[[Data], Data]] = {
    "shortest": shortest,
    "longest": longest,
    "German": german,
    "marks": marks,
    "right to left": right_to_left,
    "fewest": fewest,
    "most": most,
}


def unbroken(data: Data) -> tuple[tuple[Path, Data], ...]:
    """Return the content once for each text field, with a word of 60 letters in it: in the first
    entry of a list that has it."""
    seen: set[Path] = set()
    made: list[tuple[Path, Data]] = []
    for path, leaf in leaves(data):
        field = tuple("*" if isinstance(one, int) else one for one in path)
        if field not in seen and (leaf.chars == 0 or leaf.chars >= len(UNBROKEN)):
            seen.add(field)
            made.append((field, changed(data, {path: UNBROKEN})))
    return tuple(made)
