"""Two or three columns: each a heading under a rule with a dot, over a text or a list."""

from __future__ import annotations

from collections.abc import Iterator

from deck.geometry import Rect
from deck.layouts.common import STRIP_REGION, framed, free
from deck.layouts.grid import BODY, BODY_CUT, BODY_FOOT, CUT_FOOT, columns, units
from deck.layouts.layout import LayoutSpec, Level, Region
from deck.limits import WORDS

RULE, HEADING, TEXT = 186, 206, 258
HANG = units(22)


def _column(number: int, count: int, foot: float) -> Iterator[Region]:
    left, width = _across(number, count)
    style, sizes = ("question", (24, 20, 18)) if count == 2 else ("card-text", (22, 20, 18))
    yield Region(
        slot=f"heading-{number}", name=f"Heading {number}", idx=18 + 2 * number, holds=((0, 1),),
        rect=Rect(left, units(HEADING), width, units(46)), levels=(Level(style="heading"),),
        sizes=(28, 24, 20), prompts=("Heading",), words=WORDS["columns"]["heading"],
    )  # fmt: skip
    yield Region(
        slot=f"text-{number}", name=f"Column {number}", idx=19 + 2 * number,
        holds=((0, 3), (1, 3)), rect=Rect(left, units(TEXT), width, units(foot - TEXT)),
        levels=(
            Level(style=style, after=8),
            Level(style=style, bullet="dot", margin=HANG, hang=HANG, after=8),
        ),
        sizes=sizes, prompts=("Text", "Point of a list"), words=WORDS["columns"]["text"],
    )  # fmt: skip


def _across(number: int, count: int) -> tuple[int, int]:
    wide = 12 // count
    return columns((number - 1) * wide + 1, number * wide)


def _spec(count: int, word: str, *, strip: bool) -> LayoutSpec:
    foot = CUT_FOOT if strip else BODY_FOOT
    regions = [one for n in range(1, count + 1) for one in _column(n, count, foot)]
    rules = {
        f"rule_{n}": Rect(left, units(RULE), width, units(12))
        for n in range(1, count + 1)
        for left, width in (_across(n, count),)
    }
    return LayoutSpec(
        role=f"columns-{count}{'-strip' if strip else ''}",
        name=f"{word} columns{' and ask' if strip else ''}",
        use=f"{word} things side by side, each a heading over a text or a list"
        + (", and a question for the room." if strip else "."),
        regions=framed(*regions, *((STRIP_REGION,) if strip else ())),
        areas=free(body=BODY_CUT if strip else BODY, **rules),
    )


LAYOUTS = tuple(
    _spec(count, word, strip=strip)
    for count, word in ((2, "Two"), (3, "Three"))
    for strip in (False, True)
)
