"""Decks of the trials that came out clean, one a page size, and what is wrong as they are drawn."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from deck.frame import SlideFrame
from deck.images.place import fit_pictures
from deck.opc.package import read
from deck.opc.reading import read_view
from deck.package import package
from deck.render import Meta, render
from tests.pictures.fonts import environment
from tests.pictures.places import faults
from tests.pictures.rendered import Page, _boxes, _read, to_pdf  # pyright: ignore[reportPrivateUsage]
from tests.stress.pages import built, template_of
from tests.stress.trial import Result

BATCH = 200
ART = re.compile(r": '[0-9]' \([^)]*\) leaves '")
"""A numeral that is art of a layout, and is no text of the slide."""

META = Meta(
    title="Stress", creator="Tests", language="en-GB", date="2026-01-01T00:00:00Z",
    identifier="stress", footer="Stress",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Named:
    """A clean result, and what it is of: "cards: German"."""

    name: str
    result: Result


def deck_bytes(size: str, results: Sequence[Named]) -> tuple[bytes, tuple[str, ...]]:
    """Return a deck of all frames of the results, and the name of each slide."""
    frames: list[SlideFrame] = []
    names: list[str] = []
    for one in results:
        for frame in one.result.made.frames:
            frames.append(replace(frame, key=f"s{len(frames)}"))
            names.append(one.name)
    fitted = fit_pictures(tuple(frames), {})
    members = render(fitted, template_of(size), built(size).template, META)
    return package(members, epoch=1_767_225_600), tuple(names)


def drawn(deck: bytes, folder: Path | None = None) -> tuple[Page, ...]:
    """Return the pages as LibreOffice draws them, whatever fonts odd letters are drawn in."""
    with tempfile.TemporaryDirectory() as name:
        place = folder or Path(name)
        pdf = to_pdf(deck, place, environment(place))
        read_ = list(_read(pdf))
    opened, found = read(deck)
    assert opened is not None, found
    view, _ = read_view(opened)
    return tuple(
        Page(number=n, key=slide.key, width=wide, height=high, words=words, png=b"",
             boxes=tuple(box for shape in slide.walk() for box in _boxes(shape)))
        for n, (slide, (wide, high, words)) in enumerate(zip(view.slides, read_, strict=True), 1)
    )  # fmt: skip


def overflows(size: str, results: Sequence[Named], folder: Path | None = None) -> tuple[str, ...]:
    """Return what is wrong in the drawn pages, each with what it is of."""
    found: list[str] = []
    for start in range(0, len(results), BATCH):
        deck, names = deck_bytes(size, results[start : start + BATCH])
        pages = drawn(deck, folder)
        found += [
            f"{name}, {said}"
            for name, page in zip(names, pages, strict=True)
            for said in faults(page)
            if not ART.search(said)
        ]
    return tuple(found)
