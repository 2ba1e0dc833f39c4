"""Make the advance-width tables in this folder from free fonts. Development only; needs fonttools.

    python deck/advances/extract.py LIBERATION_FOLDER GELASIO_FOLDER

LIBERATION_FOLDER holds `LiberationSans-*.ttf` (Debian package fonts-liberation2); GELASIO_FOLDER
the `gelasio-SUBSET-WEIGHT-STYLE.woff2` of the npm package @fontsource/gelasio, whose three subsets
are merged here. Same fonts, same bytes. Nothing of a font but its widths (table `hmtx`, through
`cmap`) goes into a table: no outlines, no kerning, no hinting.
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


def write(face: str, style: str, source: str, files: list[Path]) -> None:
    """Write the table of one style of `face`."""
    table, em, version = widths(files)
    data = {
        "face": face,
        "style": style,
        "source": f"{source}, {version}, SIL Open Font License 1.1",
        "em": em,
        "runs": runs(table),
    }
    target = HERE / f"{face.lower()}-{style}.json"
    target.write_text(json.dumps(data, separators=(",", ":")) + "\n", encoding="ascii")


def main(liberation: Path, gelasio: Path) -> None:
    """Write all eight tables."""
    for style, (suffix, twin) in STYLES.items():
        sans = [liberation / f"LiberationSans-{suffix}.ttf"]
        serif = [gelasio / f"gelasio-{subset}-{twin}.woff2" for subset in SUBSETS]
        write("Arial", style, f"Liberation Sans {suffix}", sans)
        write("Georgia", style, f"Gelasio {twin}", serif)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
