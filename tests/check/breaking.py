"""Short ways to break the clean deck and to see what is found."""

from __future__ import annotations

from collections.abc import Callable

from deck.check import check_members
from deck.diagnostics import Diagnostic
from tests.check.decks import changed

ONE, TWO, THREE = (f"ppt/slides/slide{n}.xml" for n in (1, 2, 3))
CHART, PRES, CORE = "ppt/charts/chart1.xml", "ppt/presentation.xml", "docProps/core.xml"
MASTER, LAYOUT = "ppt/slideMasters/slideMaster1.xml", "ppt/slideLayouts/slideLayout1.xml"
READING = '<a:rPr lang="en-GB"></a:rPr><a:t>Reading text.'

Members = dict[str, bytes]


def broken(part: str, old: str, new: str) -> Callable[[], Members]:
    """Return a deck, made when asked for, with one thing in one part replaced."""
    return lambda: changed(part, old, new)


def run(attributes: str, inside: str = "", text: str = "Reading text.") -> Callable[[], Members]:
    """Return a deck whose reading text has other run properties."""
    return broken(ONE, READING, f"<a:rPr {attributes}>{inside}</a:rPr><a:t>{text}")


def found(members: Members, *, ours: bool = True) -> tuple[Diagnostic, ...]:
    return check_members(members, ours=ours)


def codes(members: Members, *, ours: bool = True) -> set[str]:
    return {one.code for one in found(members, ours=ours)}
