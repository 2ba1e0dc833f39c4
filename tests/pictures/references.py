"""The reference pictures: which slides have one, where they are, and how a change is accepted.

In the default theme each example of each block has one; in the others, the blocks that decks use
most. A picture is of one version of LibreOffice, which `made-with.txt` names.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from deck.blocks import BLOCKS
from deck.examples import examples_of
from deck.specimen import VARIANT
from tests.conftest import ROOT
from tests.pictures.compare import as_reference, compared, marked, small
from tests.pictures.decks import Deck
from tests.pictures.drawn import drawn
from tests.pictures.rendered import Page, version
from tests.theme.themes import NAMES

FOLDER = Path(__file__).with_name("references")
MADE_WITH = FOLDER / "made-with.txt"
WRONG = ROOT / "build" / "pictures"
ACCEPT = "`make pictures` accepts what is drawn now; look at the diff of the pictures"

# The kinds of slide that decks use most; the plain example of each is compared in all themes.
COMMON = (
    "cover", "section", "map", "statement", "statements", "points", "table", "chart", "cards",
    "questions", "exercise", "process",
)  # fmt: skip


def wanted(theme: str) -> tuple[str, ...]:
    """Return the keys of the slides that have a picture in a theme."""
    if theme != NAMES[0]:
        return COMMON
    return tuple(one.key for block in BLOCKS for one in examples_of(block))


def page_of(theme: str, key: str) -> Page:
    """Return a slide of the specimen as it is drawn."""
    (found,) = (one for one in drawn(Deck(VARIANT, theme)).pages if one.key == key)
    return found


def path_of(theme: str, key: str) -> Path:
    """Return where a slide's reference is."""
    return FOLDER / theme / f"{key}.png"


def recorded() -> str:
    """Return the version of LibreOffice that drew the references."""
    return MADE_WITH.read_text("utf-8").strip()


def need_version() -> None:
    """Skip the test if another LibreOffice drew the references; in CI a skip is a failure."""
    if version() != recorded():
        pytest.skip(
            f"the reference pictures are of LibreOffice {recorded()}, this is {version()}, which "
            f"may draw other lines: compare on the recorded one (Debian 12 has it), or, to move "
            f"to this version, {ACCEPT}"
        )


def difference(theme: str, key: str) -> str:
    """Return what is wrong with a slide's picture, or "". Leaves both pictures in `build/`."""
    path, picture = path_of(theme, key), small(page_of(theme, key))
    if not path.is_file():
        return f"{theme}/{key} has no reference picture: {ACCEPT}"
    reference = path.read_bytes()
    found = compared(picture, reference)
    if found.passes:
        return ""
    there = WRONG / theme
    there.mkdir(parents=True, exist_ok=True)
    picture.save(there / f"{key}.png")
    marked(picture, reference).save(there / f"{key}-difference.png")
    return (
        f"{theme}/{key} is drawn differently: {found}\n  expected {path}\n  drawn    "
        f"{there / f'{key}.png'}\n  marked   {there / f'{key}-difference.png'}\n{ACCEPT}"
    )


def accept(theme: str) -> Iterator[str]:
    """Write the references of a theme that are missing or no longer true; yield what was done."""
    again = not MADE_WITH.is_file() or version() != recorded()
    for key in wanted(theme):
        path, picture = path_of(theme, key), small(page_of(theme, key))
        if not again and path.is_file() and compared(picture, path.read_bytes()).passes:
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(as_reference(picture))
        yield f"wrote {path.relative_to(ROOT)}"
    for path in left_over(theme):
        path.unlink()
        yield f"removed {path.relative_to(ROOT)}"


def left_over(theme: str) -> tuple[Path, ...]:
    """Return the references of slides that are no more."""
    keys = set(wanted(theme))
    return tuple(one for one in sorted((FOLDER / theme).glob("*.png")) if one.stem not in keys)
