"""The finished decks and the pictures of their slides that the README shows: `make examples`.

Writes `docs/examples/` and `docs/images/`, from the checkout's folder. The pictures need
LibreOffice (`soffice`) and poppler (`pdftoppm`), and fonts with the widths of Georgia and Arial for
true line breaks. Unlike the pages, no test compares the results: they are made anew for a release.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from deck.build import lay_out, make, prepare
from deck.cli.options import DEFAULT_THEME
from deck.load import load_project

# The variants whose decks are kept under docs/examples.
DECKS = ("short", "workshop")

# A picture's name, and the variant and the key of the slide that it shows.
PICTURES = {
    "cover": ("short", "cover-short"),
    "map": ("short", "ov-map"),
    "chart": ("short", "m2-claim"),
    "process": ("short", "m5-claim"),
    "exercise": ("workshop", "bp-exercise"),
    "questions": ("short", "sb-discuss"),
}
# The same for the pictures that are taken in each theme; their names end in the theme's.
IN_EACH_THEME = {
    "cover": ("short", "cover-short"),
    "statement": ("workshop", "m4-statement"),
    "chart": ("short", "m2-claim"),
    "exercise": ("workshop", "bp-exercise"),
}
THEMES = (DEFAULT_THEME, "civic", "stage")
WIDTH = 960
SMALL = 640  # of pictures that stand three in a row


@dataclass(frozen=True, slots=True)
class Pages:
    """A finished deck as a PDF, and the keys of its slides in order."""

    pdf: Path
    keys: tuple[str, ...]


def main(root: Path) -> None:
    """Build both decks in each theme, then take the pictures."""
    images = root / "docs" / "images"
    for theme in THEMES:
        with tempfile.TemporaryDirectory() as folder:
            kept = root / "docs" / "examples" if theme == DEFAULT_THEME else Path(folder)
            pages = dict(_finished(root, theme, kept, Path(folder)))
            for name, (variant, key) in IN_EACH_THEME.items():
                take(pages[variant], key, images / f"{name}-{theme}.png", SMALL)
            if theme == DEFAULT_THEME:
                for name, (variant, key) in PICTURES.items():
                    take(pages[variant], key, images / f"{name}.png", WIDTH)


def _finished(root: Path, theme: str, kept: Path, folder: Path) -> Iterator[tuple[str, Pages]]:
    """Yield each variant's name and its pages, with the deck written to `kept`."""
    ready, found = prepare(load_project(root), theme, None, _quiet)
    if ready is None:
        sys.exit(f"the content or the theme {theme} is at fault: {found}")
    kept.mkdir(parents=True, exist_ok=True)
    for name in DECKS:
        made = make(ready, name, numbers=None, epoch=None, tell=_quiet)
        if made.data is None:
            sys.exit(f"{name} is at fault: {made.diagnostics}")
        deck = kept / f"nine-messages-{name}.pptx"
        deck.write_bytes(made.data)
        frames, _ = lay_out(ready, name, None, _quiet)
        yield name, Pages(to_pdf(deck, folder), tuple(one.key for one in frames))


def to_pdf(deck: Path, folder: Path) -> Path:
    """Convert a deck to PDF; return that."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    options = (profile, "--headless", "--convert-to", "pdf", "--outdir", folder)
    subprocess.run(["soffice", *options, deck], check=True, capture_output=True)
    return folder / f"{deck.stem}.pdf"


def take(pages: Pages, key: str, target: Path, width: int) -> None:
    """Write the page of one slide as a picture."""
    target.parent.mkdir(parents=True, exist_ok=True)
    number = pages.keys.index(key) + 1
    page = ("-f", str(number), "-l", str(number), "-singlefile", "-png")
    size = ("-scale-to-x", str(width), "-scale-to-y", "-1")
    made = pages.pdf.with_name(target.stem)
    subprocess.run(["pdftoppm", *page, *size, pages.pdf, made], check=True, capture_output=True)
    smaller(made.with_suffix(".png"))
    shutil.copy(made.with_suffix(".png"), target)


def smaller(path: Path) -> None:
    """Write a picture of flat colours with a palette: a third of the bytes."""
    from PIL import Image

    with Image.open(path) as picture:
        flat = picture.convert("RGB").quantize(colors=128, dither=Image.Dither.NONE)
    flat.save(path, optimize=True)


def _quiet(_: str) -> None:
    """Say nothing of progress."""


if __name__ == "__main__":
    main(Path.cwd())
