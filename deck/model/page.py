"""Pages that go with a deck, to send and to print: an invitation, a form, a list to check."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from deck.model.base import Key, Node, Text
from deck.rules import Items, Range, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class PageTable(Node):
    """A table with a header row; every row has as many cells as the head."""

    head: Annotated[tuple[Text, ...], Items(2, 6)]
    rows: Annotated[tuple[tuple[Text, ...], ...], Items(1, 40)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Field(Node):
    """Something to fill in: its label, and how many empty lines it has."""

    label: Annotated[Text, Words(40)]
    lines: Annotated[int, Range(1, 12)] = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePart(Node):
    """One part of a page: exactly one of its fields."""

    heading: Annotated[Text, Words(14)] | None = None
    text: Text | None = None
    points: tuple[Text, ...] = ()
    steps: tuple[Text, ...] = ()
    checks: tuple[Text, ...] = ()
    fields: tuple[Field, ...] = ()
    table: PageTable | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Node):
    """A page of the workshop kit (`content/pages/`), written as a document. `lead` opens it."""

    key: Key
    title: Annotated[Text, Words(14)]
    lead: Text | None = None
    parts: Annotated[tuple[PagePart, ...], Items(1, 60)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Term(Node):
    """One term: what it means in plain words, and other forms of it that the text uses."""

    key: Key
    term: Annotated[Text, Words(6)]
    meaning: Annotated[Text, Words(40)]
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms(Node):
    """A file of terms (`content/glossary/`)."""

    terms: Annotated[tuple[Term, ...], Items(1, 200)]
