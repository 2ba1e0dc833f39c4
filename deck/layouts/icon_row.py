"""Icon row: three to six icons, each with a heading and a short text."""

from __future__ import annotations

from collections.abc import Iterator

from deck.geometry import Rect
from deck.layouts.common import framed, free
from deck.layouts.grid import BODY, box
from deck.layouts.layout import LayoutSpec, Level, Region
from deck.limits import WORDS

COUNTS = {3: "Three", 4: "Four", 6: "Six"}
HEADS = {3: (28, 24, 20), 4: (24, 20), 6: (20, 18)}
TEXTS = {3: (22, 20, 18), 4: (20, 18), 6: (18,)}


def _icon(number: int, count: int) -> Rect:
    if count == 6:
        return box(64 + 392 * ((number - 1) % 3), 196 + 224 * ((number - 1) // 3), 52, 52)
    return box(64 + (1176 // count) * (number - 1), 220, 84, 84)


def _pair(number: int, count: int) -> Iterator[Region]:
    icon = _icon(number, count)
    left, top = icon.x / 9525, icon.y / 9525
    if count == 6:
        head, text = box(left + 72, top + 8, 288, 58), box(left + 72, top + 72, 288, 124)
    else:
        width = 368 if count == 3 else 258
        head, text = box(left, top + 104, width, 84), box(left, top + 196, width, 200)
    yield Region(
        slot=f"heading-{number}", name=f"Heading {number}", idx=18 + 2 * number, rect=head,
        holds=((0, 1),),
        levels=(Level(style="strong", size_pt=HEADS[count][0]),), sizes=HEADS[count],
        prompts=("Heading",),
        words=WORDS["icon-row"]["heading"],
    )  # fmt: skip
    yield Region(
        slot=f"text-{number}", name=f"Text {number}", idx=19 + 2 * number, rect=text,
        holds=((0, 4),), sizes=TEXTS[count],
        levels=(Level(style="body", size_pt=TEXTS[count][0], after=0),),
        prompts=("What it means",),
        words=WORDS["icon-row"]["text"],
    )  # fmt: skip


def _spec(count: int) -> LayoutSpec:
    icons = {f"icon_{n}": _icon(n, count) for n in range(1, count + 1)}
    return LayoutSpec(
        role=f"icon-row-{count}", name=f"{COUNTS[count]} icons",
        use=f"{COUNTS[count]} things that a picture helps to tell apart.",
        regions=framed(*(one for n in range(1, count + 1) for one in _pair(n, count))),
        areas=free(body=BODY, **icons),
    )  # fmt: skip


LAYOUTS = tuple(_spec(count) for count in COUNTS)
