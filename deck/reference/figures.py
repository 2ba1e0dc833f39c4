"""The table in the README of what each variant holds: slides, minutes, words and sources."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from deck.arrange.identity import words_of
from deck.build import Ready, lay_out, prepare
from deck.citations import cited, origin
from deck.cli.options import DEFAULT_THEME
from deck.expand import choices
from deck.frame import SlideFrame
from deck.load import load_project
from deck.reference import table
from deck.select import select

BEGIN, END = "<!-- variants: made by `make docs` -->", "<!-- end of variants -->"
HEADS = (
    "Variant", "Minutes", "Slides", "of them in reserve", "Words on slides", "Words of notes",
    "Sources",
)  # fmt: skip


def readme(root: Path) -> str:
    """Return the README with its table as the content makes it now.

    Raises:
        RuntimeError: the content is at fault, or the README has no place for the table.
    """
    text = (root / "README.md").read_text(encoding="utf-8")
    pattern = re.compile(rf"{re.escape(BEGIN)}\n.*?{re.escape(END)}", re.DOTALL)
    made, times = pattern.subn(lambda _: f"{BEGIN}\n\n{_table(root)}\n\n{END}", text)
    if times != 1:
        raise RuntimeError(f"README.md has {times} places for the table of variants, not one")
    return made


def _table(root: Path) -> str:
    ready, found = prepare(load_project(root), DEFAULT_THEME, None, _quiet)
    if ready is None:
        raise RuntimeError(f"the content is at fault: {found}")
    return table(HEADS, list(_rows(ready)))


def _rows(ready: Ready) -> Iterator[tuple[str, ...]]:
    library = ready.loaded.library
    for name, variant in library.variants.items():
        columns = [_figures(ready, name, one) for one in choices(library, variant)]
        spans = (_span(column) for column in zip(*columns, strict=True))
        minutes = str(variant.minutes) if variant.minutes else "to read or fill in"
        yield (f"`{name}`: {variant.title}", minutes, *spans)


def _figures(ready: Ready, name: str, message: int | None) -> tuple[int, ...]:
    """Return slides, slides in reserve, words on slides, words of notes, and sources of a deck."""
    frames, _ = lay_out(ready, name, None, _quiet, message)
    deck, _ = select(ready.loaded.library, name, ready.strings.language, message)
    slides = deck.slides if deck else ()
    facts = [fact for one in slides for fact in cited(one.slide, ready.loaded.library)]
    reserve = sum(not one.counted for one in frames)
    return (
        len(frames),
        0 if reserve == len(frames) else reserve,
        sum(map(_words, frames)),
        sum(map(_spoken, frames)),
        len({origin(fact.source) for fact in facts}),
    )


def _words(frame: SlideFrame) -> int:
    return sum(len(words.split()) for item in frame.items for words in words_of(item))


def _spoken(frame: SlideFrame) -> int:
    parts = (run.text for part in frame.notes for one in part.paragraphs for run in one.runs)
    return sum(len(text.split()) for text in parts)


def _span(numbers: tuple[int, ...]) -> str:
    """Return one number, or the least and the greatest."""
    least, most = min(numbers), max(numbers)
    return f"{least:,}" if least == most else f"{least:,} to {most:,}"


def _quiet(_: str) -> None:
    """Tell nobody."""
