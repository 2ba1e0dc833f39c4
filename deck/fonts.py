"""Widths of text: given a face, a style and a size, how wide a word is, from tables of advances.

The tables (`deck/advances/`) are read on first use, one style at a time; after that this is pure
but for its caches. It never opens a font file, and never guesses silently: `certain` says whether a
face's widths are known, `missing` which characters had none.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from deck.geometry import EMU_PER_POINT

ADVANCES = Path(__file__).with_name("advances")

MARGIN = 1.10
"""How much wider than Arial an unknown face is taken to be (8 per cent is the least that the common
text faces need; Noto Sans is 6.5 per cent wider, DejaVu Sans 15)."""

FACES = {
    "arial": "arial",
    "arimo": "arial",
    "helvetica": "arial",
    "liberation sans": "arial",
    "georgia": "georgia",
    "gelasio": "georgia",
    "calibri": "calibri",
    "carlito": "calibri",
    "cambria": "cambria",
    "caladea": "cambria",
    "times new roman": "times-new-roman",
    "tinos": "times-new-roman",
    "liberation serif": "times-new-roman",
    "courier new": "courier-new",
    "cousine": "courier-new",
    "liberation mono": "courier-new",
    "dejavu sans": "dejavu-sans",
    "verdana": "dejavu-sans",
}
"""Faces whose widths are known, and the table that has them."""

NEAR = {"verdana": 1.02}
"""Faces that are measured by another of nearly their widths, and how much wider they may be: the
letters of DejaVu Sans are as wide as those of Verdana or wider, but its space is narrower."""

SAMPLE = "Digital transformation starts with the purpose of an organisation, not with technology."

STYLES = {
    (False, False): "regular",
    (True, False): "bold",
    (False, True): "italic",
    (True, True): "bold-italic",
}
EM_OTHER, EM_EMOJI = 1.1, 1.4
HYPHENS = {"\u2010": "-", "\u2011": "-"}
CACHED_WORDS = 100_000

Key: TypeAlias = tuple[str, bool, bool]


@dataclass(frozen=True, slots=True)
class Advances:
    """One style of one face: advance by character, in ems."""

    face: str
    style: str
    widths: Mapping[str, float]


@dataclass(slots=True)
class FontBook:
    """The faces there are, and how wide text is in them.

    `missing` collects (typeface, character) for every character that was measured without a width
    of its own. `settings` is the memory of `deck.wrap`.
    """

    folder: Path = ADVANCES
    missing: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    settings: dict[object, object] = field(default_factory=dict[object, object])
    _tables: dict[tuple[str, str], Advances] = field(
        default_factory=dict[tuple[str, str], Advances]
    )
    _words: dict[Key, dict[str, float]] = field(default_factory=dict[Key, dict[str, float]])

    def certain(self, typeface: str) -> bool:
        """Whether the widths of `typeface` are known; if not, text gets a margin."""
        return typeface.casefold() in FACES

    def breadth(self, typeface: str) -> float:
        """Return how wide running text in `typeface` is, where Arial is 1."""
        return self.ems(SAMPLE, typeface) / self.ems(SAMPLE, "arial")

    def lacks(self, text: str, typeface: str) -> str:
        """Return the characters of `text` whose width in a known face can only be guessed."""
        table = self._table(FACES.get(typeface.casefold(), "arial"), "regular").widths
        unknown = (char for char in dict.fromkeys(text) if char not in table)
        return "".join(char for char in unknown if char not in HYPHENS and char.isprintable())

    def width(
        self,
        text: str,
        typeface: str,
        bold: bool = False,
        italic: bool = False,
        size_pt: float = 1,
    ) -> float:
        """Return the width of `text` set on one line, in EMU.

        >>> FontBook().width("minus", "Arial", size_pt=20) / 12_700
        53.349609375
        """
        return self.ems(text, typeface, bold, italic) * size_pt * EMU_PER_POINT

    def ems(self, text: str, typeface: str, bold: bool = False, italic: bool = False) -> float:
        """Return the width of `text` on one line in ems, an unknown face's margin included."""
        words = self._words.get((typeface, bold, italic))
        if words is None:
            words = self._words[(typeface, bold, italic)] = {}
        width = words.get(text)
        if width is None:
            if len(words) >= CACHED_WORDS:
                words.clear()
            width = words[text] = self._measured(text, typeface, bold, italic)
        return width

    def _measured(self, text: str, typeface: str, bold: bool, italic: bool) -> float:
        style = STYLES[bold, italic]
        table = self._table(FACES.get(typeface.casefold(), "arial"), style)
        known = table.widths
        try:
            total = sum([known[char] for char in text])
        except KeyError:
            total = 0.0
            for char in text:
                own = known.get(char)
                total += self._foreign(char, table, typeface) if own is None else own
        face = typeface.casefold()
        return total * (NEAR.get(face, 1.0) if face in FACES else MARGIN)

    def _foreign(self, char: str, table: Advances, typeface: str) -> float:
        """Return a generous width for a character that the face lacks, in ems."""
        if char in HYPHENS:
            return table.widths[HYPHENS[char]]
        if unicodedata.category(char) in ("Mn", "Me", "Cc", "Cf"):
            return 0.0
        self.missing.add((typeface, char))
        arial = self._table("arial", table.style).widths.get(char)
        if arial is not None:
            return arial * MARGIN
        return EM_EMOJI if ord(char) >= 0x1F000 else EM_OTHER

    def _table(self, face: str, style: str) -> Advances:
        table = self._tables.get((face, style))
        if table is None:
            table = self._tables[(face, style)] = read_advances(self.folder, face, style)
        return table


def read_advances(folder: Path, face: str, style: str) -> Advances:
    """Read one shipped table, such as `arial-bold.json`."""
    data = json.loads((folder / f"{face}-{style}.json").read_bytes())
    em: int = data["em"]
    runs: dict[str, list[int]] = data["runs"]
    widths = {
        chr(code): units / em
        for first, run in runs.items()
        for code, units in enumerate(run, start=int(first, 16))
    }
    return Advances(face=data["face"], style=style, widths=widths)
