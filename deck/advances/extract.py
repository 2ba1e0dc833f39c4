"""Make the advance-width tables in this folder from free fonts. Development only; needs fonttools.

    python deck/advances/extract.py FOLDER...

The folders hold, at any depth, the fonts of the Debian packages fonts-liberation2,
fonts-crosextra-carlito, fonts-crosextra-caladea and fonts-dejavu-core, and the
`gelasio-SUBSET-WEIGHT-STYLE.woff2` of the npm package @fontsource/gelasio, whose three subsets are
merged here. A face whose fonts are in none of them keeps its tables. Same fonts, same bytes.
Nothing of a font but its widths (table `hmtx`, through `cmap`) goes into a table: no outlines, no
kerning, no hinting.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
SUBSETS = ("latin", "latin-ext", "vietnamese")
STYLES = {
    "regular": ("Regular", "400-normal"),
    "bold": ("Bold", "700-normal"),
    "italic": ("Italic", "400-italic"),
    "bold-italic": ("BoldItalic", "700-italic"),
}
DEJAVU = {"regular": "", "bold": "-Bold", "italic": "-Oblique", "bold-italic": "-BoldOblique"}
TWINS = {
    "Arial": "LiberationSans", "Times New Roman": "LiberationSerif",
    "Courier New": "LiberationMono", "Calibri": "Carlito", "Cambria": "Caladea",
}  # fmt: skip
OPEN, VERA = "SIL Open Font License 1.1", "Bitstream Vera licence"
MOST = 0x2E00  # no table of ours needs more than Latin, Greek, Cyrillic, punctuation and signs
LETTERS = ((0x20, 0x590), (0x1E00, MOST))
SPACE, NO_BREAK = 0x20, 0xA0
WHOLE = ("Arial", "Georgia")
PRIVATE_USE = range(0xE000, 0xF900)


def widths(files: list[Path]) -> tuple[dict[int, int], int, str]:
    """Return code point to advance, units per em and the version, merged over `files`."""
    merged: dict[int, int] = {}
    em, version = 0, ""
    for file in files:
        font = TTFont(file)
        em, version = int(font["head"].unitsPerEm), str(font["name"].getDebugName(5))
        advances = font["hmtx"].metrics
        for code, glyph in font.getBestCmap().items():
            if 0x20 <= code <= 0xFFFF and code not in PRIVATE_USE:
                merged.setdefault(code, advances[glyph][0])
    return merged, em, version


def runs(table: dict[int, int]) -> dict[str, list[int]]:
    """Return the widths as runs of consecutive code points, keyed by the first in hexadecimal."""
    found: dict[str, list[int]] = {}
    last, current = -2, []
    for code in sorted(table):
        if code != last + 1:
            current = found.setdefault(f"{code:x}", [])
        current.append(table[code])
        last = code
    return found


def write(face: str, style: str, source: tuple[str, str], files: list[Path]) -> None:
    """Write the table of one style of `face`, if its fonts are there. `source` is the name of the
    font and its licence."""
    if not files:
        return
    table, em, version = widths(files)
    table.setdefault(NO_BREAK, table[SPACE])
    if face not in WHOLE:
        table = {code: one for code, one in table.items() if any(a <= code < b for a, b in LETTERS)}
    data = {
        "face": face,
        "style": style,
        "source": f"{source[0]}, {version.partition(';')[0]}, {source[1]}",
        "em": em,
        "runs": runs(table),
    }
    target = HERE / f"{face.lower().replace(' ', '-')}-{style}.json"
    target.write_text(json.dumps(data, separators=(",", ":")) + "\n", encoding="ascii")


def main(folders: list[Path]) -> None:
    """Write the tables of all faces whose fonts are in the folders."""
    there = {path.name: path for one in folders for path in sorted(one.rglob("*.*"))}
    for style, (suffix, twin) in STYLES.items():
        for face, font in TWINS.items():
            files = [there[name] for name in [f"{font}-{suffix}.ttf"] if name in there]
            write(face, style, (f"{_spaced(font)} {suffix}", OPEN), files)
        subsets = [f"gelasio-{subset}-{twin}.woff2" for subset in SUBSETS]
        files = [there[name] for name in subsets if name in there]
        write("Georgia", style, (f"Gelasio {twin}", OPEN), files)
        files = [there[name] for name in [f"DejaVuSans{DEJAVU[style]}.ttf"] if name in there]
        write("DejaVu Sans", style, (f"DejaVu Sans {suffix}", VERA), files)


def _spaced(name: str) -> str:
    return name.replace("Liberation", "Liberation ")


if __name__ == "__main__":
    main([Path(one) for one in sys.argv[1:]])
