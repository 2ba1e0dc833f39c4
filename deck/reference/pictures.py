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
from pathlib import Path

from deck.build import lay_out, make, prepare
from deck.cli.options import DEFAULT_THEME
from deck.load import load_project

# A picture's name, and the variant and the key of the slide that it shows.
PICTURES = {
    "cover": ("short", "cover-short"),
    "map": ("short", "ov-map"),
    "chart": ("short", "m2-claim"),
    "process": ("short", "m5-claim"),
    "exercise": ("workshop", "bp-exercise"),
    "questions": ("short", "sb-discuss"),
}
WIDTH = 960


def main(root: Path) -> None:
    """Build both decks, then take the pictures."""
    loaded = load_project(root)
    ready, found = prepare(loaded, DEFAULT_THEME, None, _quiet)
    if ready is None:
        sys.exit(f"the content is at fault: {found}")
    decks: dict[str, Path] = {}
    keys: dict[str, list[str]] = {}
    for name in loaded.library.variants:
        made = make(ready, name, numbers=None, epoch=None, tell=_quiet)
        if made.data is None:
            sys.exit(f"{name} is at fault: {made.diagnostics}")
        decks[name] = root / "docs" / "examples" / f"nine-messages-{name}.pptx"
        decks[name].parent.mkdir(parents=True, exist_ok=True)
        decks[name].write_bytes(made.data)
        frames, _ = lay_out(ready, name, None, _quiet)
        keys[name] = [one.key for one in frames]
    with tempfile.TemporaryDirectory() as folder:
        pages = {name: to_pdf(deck, Path(folder)) for name, deck in decks.items()}
        for picture, (variant, key) in PICTURES.items():
            target = root / "docs" / "images" / f"{picture}.png"
            take(pages[variant], keys[variant].index(key) + 1, target)


def to_pdf(deck: Path, folder: Path) -> Path:
    """Convert a deck to PDF; return that."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    options = (profile, "--headless", "--convert-to", "pdf", "--outdir", folder)
    subprocess.run(["soffice", *options, deck], check=True, capture_output=True)
    return folder / f"{deck.stem}.pdf"


def take(pdf: Path, number: int, target: Path) -> None:
    """Write one page as a picture."""
    target.parent.mkdir(parents=True, exist_ok=True)
    page = ("-f", str(number), "-l", str(number), "-singlefile", "-png")
    size = ("-scale-to-x", str(WIDTH), "-scale-to-y", "-1")
    made = pdf.with_name(target.stem)
    subprocess.run(["pdftoppm", *page, *size, pdf, made], check=True, capture_output=True)
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
