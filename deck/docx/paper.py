"""A document as values, before any of it is Word: what the makers return and `writing` draws.

Nothing here knows a typeface, a colour or a measure in twips; a part says only what it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from deck.frame import Run
from deck.model import Text
from deck.richtext import parse

Runs = tuple[Run, ...]
Style = Literal["body", "lead", "quote", "attribution", "note"]
Kind = Literal["bullet", "number", "check"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading; `name` is where links lead, `new_page` begins it on a page of its own."""

    text: str
    level: int
    name: str = ""
    new_page: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Para:
    """One paragraph. `keep` holds it on the page of what follows."""

    runs: Runs
    style: Style = "body"
    keep: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A real list. `names`, where there are any, say where links to its items lead."""

    items: tuple[Runs, ...]
    kind: Kind = "bullet"
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Blank:
    """A cell to write in: what is to be written there, and for how many lines there is room."""

    label: str
    lines: int = 1


Cell = tuple[Runs, ...] | Blank
"""What stands in a table's cell: paragraphs, or room to write."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table: a caption, a head that is repeated on each page, rows without merged cells. Widths
    are relative; columns in `right` hold figures; `about` says in words what the table shows;
    `together` keeps all of it on one page."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...] = ()
    right: tuple[int, ...] = ()
    about: str = ""
    together: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """The table of contents, of headings down to a level."""

    title: str
    depth: int = 2


Part = Heading | Para | Listing | Grid | Contents


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A whole document. `lines` stand under its title; `wide` turns the page."""

    title: str
    subject: str
    lines: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    wide: bool = False


def plain(words: str, *, bold: bool = False) -> Runs:
    """Return words as they are, as runs."""
    return (Run(text=words, bold=bold or None),) if words else ()


def cell(words: str | Text, *, bold: bool = False) -> Cell:
    """Return a cell of words: a string as it is, source text with its marks."""
    if isinstance(words, Text):
        return tuple(paragraphs(words)) or ((),)
    return (plain(words, bold=bold),)


def paragraphs(text: Text) -> tuple[Runs, ...]:
    """Return the paragraphs of source text."""
    return tuple(one.runs for one in parse(text)[0])


def prose(text: Text, style: Style = "body") -> tuple[Para, ...]:
    """Return source text as paragraphs of one style."""
    return tuple(Para(runs=runs, style=style) for runs in paragraphs(text))


def labelled(label: str, text: Text | str) -> tuple[Para, ...]:
    """Return source text whose first paragraph begins with a bold label."""
    said = (plain(text),) if isinstance(text, str) else paragraphs(text)
    head = Run(text=f"{label} ", bold=True)
    return tuple(
        Para(runs=(head, *runs) if number == 0 else runs) for number, runs in enumerate(said)
    )


def inline(text: Text) -> Runs:
    """Return source text as the runs of one paragraph."""
    found: list[Run] = []
    for runs in paragraphs(text):
        found += [Run(text=" "), *runs] if found else runs
    return tuple(found)


def linked(runs: Runs, links: dict[str, str]) -> Runs:
    """Return runs whose links are exchanged by name; a link that has no other name goes."""
    return tuple(
        replace(run, link=links.get(run.link, "")) if run.link.startswith("#") else run
        for run in runs
    )
