"""Facts: what is claimed, its figure, where it comes from, and when that was last looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal, get_args

from deck.model.base import Date, Day, Key, Node, Text
from deck.rules import Items, Matches

OfficialKind = Literal[
    "statute", "court", "inquiry", "audit-report", "parliamentary-report", "parliamentary-record",
    "official-statistics", "official-report", "official-page", "standard", "international-body",
    "study", "primary-article",
]  # fmt: skip
ReportingKind = Literal[
    "press", "trade-press", "supplier", "consultancy", "think-tank", "charity", "university",
    "practitioner",
]  # fmt: skip
SourceKind = Literal[OfficialKind, ReportingKind]
OFFICIAL: tuple[OfficialKind, ...] = get_args(OfficialKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Node):
    """Where a fact comes from. `kind` says what sort of document it is; `reports` what original it
    hands on, where it is not the original itself ("audit report", "UN survey")."""

    title: Text
    publisher: Text
    url: Annotated[str, Matches(r"https?://\S+", "a web address")]
    date: str
    kind: SourceKind
    reports: str = ""

    @property
    def stands(self) -> bool:
        """Whether it is a primary or official source in its own right. Any other is quoted as
        "reported by"."""
        return self.kind in OFFICIAL and not self.reports


@dataclass(frozen=True, slots=True, kw_only=True)
class Value(Node):
    """One value of a series, as the source gives it: a row of a chart."""

    label: str
    value: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Node):
    """The number a fact carries, with its unit in words, and the series it is part of, if any."""

    value: str
    unit: str
    series: Annotated[tuple[Value, ...], Items(0, 40)] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact(Node):
    """One fact with its source. Only a `verified` fact may give a figure to a slide. `checked` is
    when it was last compared with its source, `review_by` the day by which to do that again."""

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
    checked: Date
    review_by: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts(Node):
    """A file of facts."""

    facts: tuple[Fact, ...]
