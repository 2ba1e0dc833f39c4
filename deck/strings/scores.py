"""Words about a team's scores, once there are some: titles, takeaways and notes of their slides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from deck.model import Node
from deck.rules import Fields

_GAP = Fields(("n", "lowest", "highest"))
_LOW = Fields(("n", "median"))


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreNotes(Node):
    """The notes of a slide that draws scores."""

    say: str
    ask: str
    expect: str
    evidence: str
    next: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreWords(Node):
    """Titles say what the scores show: the widest gap (one message, several, or none wide), and
    the lowest median (of one message, or several)."""

    table: str
    apart: str
    gap: Annotated[str, _GAP]
    gaps: Annotated[str, Fields(("n", "points"))]
    no_gap: str
    low: Annotated[str, _LOW]
    lows: Annotated[str, _LOW]
    gap_heading: str
    gap_text: str
    low_heading: str
    low_text: str
    read_heading: str
    read_spread: str
    spread_notes: ScoreNotes
    radar_notes: ScoreNotes
