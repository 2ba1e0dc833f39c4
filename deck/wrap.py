"""Where a line may break, and how far its words reach: the arithmetic under `deck.measure`.

A line is set once per typeface (words, and where each starts and ends); breaking it in any width is
then a search in sorted numbers.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TypeAlias, cast

from deck.fonts import FontBook

Piece: TypeAlias = tuple[str, bool, bool, float]
"""Text in one style: text, bold, italic, size in points."""

SPACES = " \t\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u200b\u3000"
_CJK = "\u2e80-\u303f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef"
_CLOSING = "\u3001\u3002\u300d\u300f\uff01\uff09\uff0c\uff1a\uff1b\uff1f"

# After spaces; after a hyphen or slash between word and letter; after a dash; round an ideograph.
# Never before a closing mark (UAX 14, LB13).
_BREAK = re.compile(
    rf"(?<=[{SPACES}])(?=[^{SPACES},.;:!?)\]])"
    r"|(?<=[\w.][-\u2010])(?=[^\W\d_])"
    r"|(?<=[\w.,)]/)(?=[^\W\d_])"
    r"|(?<=[\u2013\u2014])(?=[^\s,.;:!?)\]\u2013\u2014\u2019\u201d])"
    rf"|(?<=[{_CJK}])(?=[^{SPACES}{_CLOSING},.;:!?)\]])"
    rf"|(?<=[^{SPACES}(\[])(?=[{_CJK}])(?![{_CLOSING}])"
)
# Any sign that a text breaks elsewhere than after single spaces.
_OTHER = re.compile(rf"^ |  | [,.;:!?)\]]|[-/\u2010\u2013\u2014{SPACES[1:]}{_CJK}]")
_HARD = re.compile(r"\r\n|[\n\r\v\u2028\u2029]")
_CACHED = 8_192


@functools.lru_cache(maxsize=_CACHED)
def words(text: str) -> tuple[str, ...]:
    """Cut `text` where a line may break; each part keeps the spaces that follow it.

    >>> words("a well-known step \u2013 or two/three of 2019-20")
    ('a ', 'well-', 'known ', 'step ', '\u2013 ', 'or ', 'two/', 'three ', 'of ', '2019-20')
    """
    if not text:
        return ()
    if _OTHER.search(text):
        return tuple(_BREAK.split(text))
    *spaced, last = text.split(" ")
    return (*[word + " " for word in spaced], last) if last else tuple([w + " " for w in spaced])


def hard_lines(pieces: tuple[Piece, ...]) -> list[tuple[Piece, ...]]:
    """Cut the pieces of a paragraph at its line feeds; a paragraph has at least one line."""
    lines: list[list[Piece]] = [[]]
    for piece in pieces:
        text, bold, italic, size = piece
        if not _HARD.search(text):
            if text:
                lines[-1].append(piece)
            continue
        first, *rest = _HARD.split(text)
        if first:
            lines[-1].append((first, bold, italic, size))
        lines += [[(part, bold, italic, size)] if part else [] for part in rest]
    return [tuple(line) for line in lines]


@dataclass(frozen=True, slots=True)
class Setting:
    """One hard line set in one typeface. `starts` and `ends` are where each word begins, and where
    it ends without the spaces after it, in EMU from the first; both never fall. `sizes` are the
    largest size of each word in points, or one for all."""

    words: tuple[str, ...]
    starts: tuple[float, ...]
    ends: tuple[float, ...]
    sizes: tuple[float, ...]

    def reach(self, at: int, room: float) -> int:
        """Return the first word that no longer fits in `room` on a line that begins with `at`."""
        return bisect_right(self.ends, self.starts[at] + room, at)

    def span(self, at: int, end: int) -> float:
        """Return the width of the words from `at` to before `end`, in EMU."""
        return self.ends[end - 1] - self.starts[at]

    def size(self, at: int, end: int) -> float:
        return self.sizes[0] if len(self.sizes) == 1 else max(self.sizes[at:end])

    def text(self, at: int, end: int) -> str:
        return "".join(self.words[at:end]).rstrip(SPACES)


def set_lines(
    pieces: tuple[Piece, ...],
    typefaces: tuple[str, ...],
    book: FontBook,
    scale: float,
    margin: float = 1.0,
) -> tuple[tuple[Setting, ...], ...]:
    """Set the hard lines of a paragraph, each in every one of `typefaces`.

    `scale` is EMU per point of width, and `margin` multiplies it for faces whose widths the book
    knows (it gives the others a margin itself). Settings stay in the book's memory, for the same
    paragraph is tried in several widths.
    """
    key = (pieces, typefaces, scale, margin)
    found = book.settings.get(key)
    if found is None:
        if len(book.settings) >= _CACHED:
            book.settings.clear()
        names = {one: scale * (margin if book.certain(one) else 1) for one in typefaces}
        found = book.settings[key] = tuple(
            tuple(_set(line, name, book, names[name]) for name in names)
            for line in hard_lines(pieces)
        )
    return cast("tuple[tuple[Setting, ...], ...]", found)


def _set(pieces: tuple[Piece, ...], typeface: str, book: FontBook, scale: float) -> Setting:
    if len(pieces) == 1:
        text, bold, italic, size = pieces[0]
        return _set_plain(words(text), (typeface, bold, italic), size, book, scale)
    cut = _cut(pieces)
    starts: list[float] = []
    ends: list[float] = []
    here = 0.0
    for word, parts in cut:
        starts.append(here)
        left, end = len(word.rstrip(SPACES)), here
        for text, bold, italic, size in parts:
            core = text[: max(0, left)]
            if core:
                end = here + book.ems(core, typeface, bold, italic) * size * scale
            here += book.ems(text, typeface, bold, italic) * size * scale
            left -= len(text)
        ends.append(end)
    sizes = tuple(max([part[3] for part in parts]) for _, parts in cut)
    return Setting(tuple(word for word, _ in cut), tuple(starts), tuple(ends), sizes)


def _set_plain(
    cut: tuple[str, ...], face: tuple[str, bool, bool], size: float, book: FontBook, scale: float
) -> Setting:
    """Set words of one style: most lines are of this kind."""
    ems, unit = book.ems, size * scale
    starts: list[float] = []
    ends: list[float] = []
    here = 0.0
    for word in cut:
        starts.append(here)
        core = word.rstrip(SPACES)
        here += ems(core, *face) * unit
        ends.append(here)
        if len(core) < len(word):
            here += ems(word[len(core) :], *face) * unit
    return Setting(cut, tuple(starts), tuple(ends), (size,))


def _cut(pieces: tuple[Piece, ...]) -> list[tuple[str, tuple[Piece, ...]]]:
    """Return each word of a line of several styles, with the pieces it is made of."""
    whole = "".join(piece[0] for piece in pieces)
    left = list(reversed(pieces))
    found: list[tuple[str, tuple[Piece, ...]]] = []
    for word in words(whole):
        need = len(word)
        parts: list[Piece] = []
        while need:
            text, bold, italic, size = left.pop()
            parts.append((text[:need], bold, italic, size))
            if len(text) > need:
                left.append((text[need:], bold, italic, size))
            need -= min(need, len(text))
        found.append((word, tuple(parts)))
    return found
