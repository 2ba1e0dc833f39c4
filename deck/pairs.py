"""The one list of the pairs of colours that the design puts on each other, with what each needs.

It is the design's table of contrasts (DESIGN 4.2), by the colours of a PowerPoint theme. What the
pairs have in a theme says `deck.theme`; `deck.palette` makes colours that have what is needed.
"""

from __future__ import annotations

from dataclasses import dataclass

from deck.contrast import GRAPHIC, TEXT

STAGE = "stage-"
"""Begins the name of a role on cover, section and closing."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Front and ground, the least ratio, and what stands on what there."""

    front: str
    ground: str
    least: float
    where: str


PAIRS = (
    Pair("tx1", "bg1", TEXT, "reading text"),
    Pair("tx1", "bg2", TEXT, "text in panels"),
    Pair("tx2", "bg1", TEXT, "footer and source"),
    Pair("tx2", "bg2", TEXT, "labels in panels"),
    Pair("accent1", "bg1", TEXT, "kicker and accented figures"),
    Pair("accent1", "bg2", TEXT, "accented words in panels"),
    Pair("bg1", "accent1", TEXT, "text on accented fills"),
    Pair("bg1", "tx2", TEXT, "text on dark fills"),
    Pair("lt1", "accent2", TEXT, "text on solid boxes"),
    Pair("accent4", "accent2", GRAPHIC, "the line and badges on solid boxes"),
    Pair("dk1", "accent4", TEXT, "numerals on badges"),
    Pair("accent3", "bg1", GRAPHIC, "hairlines and muted bars"),
    Pair("accent3", "bg2", GRAPHIC, "outlines of fields"),
    Pair("accent5", "bg1", GRAPHIC, "the status 'on track'"),
    Pair("bg1", "accent5", TEXT, "letter on the status 'on track'"),
    Pair("accent6", "bg1", GRAPHIC, "the status 'off track'"),
    Pair("bg1", "accent6", TEXT, "letter on the status 'off track'"),
    Pair("hlink", "bg1", TEXT, "links"),
    Pair("hlink", "bg2", TEXT, "links in panels"),
    Pair("folHlink", "bg1", TEXT, "visited links"),
    Pair("stage-text", "stage-ground", TEXT, "text on cover and closing"),
    Pair("stage-small", "stage-ground", TEXT, "small text on cover and closing"),
    Pair("stage-line", "stage-ground", GRAPHIC, "the line on cover and closing"),
    Pair("stage-numeral", "stage-line", TEXT, "numeral on the current dot"),
)
