"""Facts: what is claimed, its figure, and where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from deck.model.base import Date, Key, Node, Text
from deck.rules import Matches


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Node):
    """Where a fact comes from. `kind` says what sort of document it is."""

    title: Text
    publisher: Text
    url: Annotated[str, Matches(r"https?://\S+", "a web address")]
    date: str
    kind: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Node):
    """The number a fact carries, with its unit in words."""

    value: str
    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact(Node):
    """One fact with its source. Only a `verified` fact may give a figure to a slide."""

    key: Key
    claim: Text
    year: int
    country: str
    organisation: str
    level: str = ""
    outcome: str = ""
    figure: Figure | None = None
    source: Source
    caveat: Text | None = None
    confidence: Literal["verified", "recalled", "unconfirmed"]
    reviewed: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts(Node):
    """A file of facts."""

    facts: tuple[Fact, ...]
