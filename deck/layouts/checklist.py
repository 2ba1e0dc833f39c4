"""Checklist: boxes to tick, which are the marks of a list; a full box on its second level."""

from __future__ import annotations

from deck.geometry import Rect
from deck.layouts.common import STRIP_REGION, framed, free
from deck.layouts.grid import units
from deck.layouts.layout import LayoutSpec, Level, Region
from deck.layouts.points import WIDE, WIDE_CUT
from deck.limits import WORDS

HANG = units(40)


def _body(rect: Rect) -> Region:
    return Region(
        slot="body", name="Checklist", idx=20, rect=rect, holds=((0, 2), (0, 2), (1, 1)),
        sizes=(24, 20), words=WORDS["checklist"]["body"],
        levels=tuple(
            Level(style="body", bullet=mark, margin=HANG, hang=HANG, size_pt=24, after=12)
            for mark in ("box", "done")
        ),
        prompts=("What is to be done", "What is done"),
    )  # fmt: skip


LAYOUTS = (
    LayoutSpec(
        role="checklist", name="Checklist", use="What is to be done, with boxes to tick.",
        regions=framed(_body(WIDE)), areas=free(body=WIDE),
    ),
    LayoutSpec(
        role="checklist-strip", name="Checklist and ask",
        use="What is to be done, with boxes to tick, and a question for the room.",
        regions=framed(_body(WIDE_CUT), STRIP_REGION), areas=free(body=WIDE_CUT),
    ),
)  # fmt: skip
