"""Points: bullets that prove the title, alone, with takeaways, or with an ask."""

from __future__ import annotations

from deck.geometry import Rect
from deck.layouts.common import (
    RULE_1,
    RULE_2,
    SO_WHAT,
    STRIP_REGION,
    asides,
    framed,
    free,
)
from deck.layouts.grid import BODY_FOOT, BODY_TOP, CUT_FOOT, spread, units
from deck.layouts.layout import LayoutSpec, Level, Region
from deck.limits import WORDS

HANG_1, HANG_2 = units(24), units(20)
FULL, CUT = BODY_FOOT - BODY_TOP, CUT_FOOT - BODY_TOP


def body(rect: Rect) -> Region:
    """Return the body: bullets of two levels."""
    return Region(
        slot="body", name="Points", idx=20, rect=rect,
        holds=((0, 2), (0, 2), (0, 2)), sizes=(24, 20),
        levels=(
            Level(style="body", bullet="char", margin=HANG_1, hang=HANG_1, size_pt=24, after=10),
            Level(style="side", bullet="char", margin=HANG_1 + HANG_2, hang=HANG_2),
        ),
        prompts=("Point", "What it rests on"), words=WORDS["points"]["body"],
    )  # fmt: skip


MAIN, MAIN_CUT = spread(1, 8, BODY_TOP, FULL), spread(1, 8, BODY_TOP, CUT)
WIDE, WIDE_CUT = spread(1, 10, BODY_TOP, FULL), spread(1, 10, BODY_TOP, CUT)
RULES = {"rule_1": RULE_1, "rule_2": RULE_2}

LAYOUTS = (
    LayoutSpec(
        role="points", name="Points and side",
        use="A claim, the points that prove it, and up to two takeaways.",
        regions=framed(body(MAIN), *asides(21), SO_WHAT), areas=free(body=MAIN, **RULES),
    ),
    LayoutSpec(
        role="points-strip", name="Points, side and ask",
        use="A claim, its points, takeaways, and a question for the room.",
        regions=framed(body(MAIN_CUT), *asides(21), STRIP_REGION),
        areas=free(body=MAIN_CUT, **RULES),
    ),
    LayoutSpec(
        role="points-wide", name="Points", use="A claim and the points that prove it.",
        regions=framed(body(WIDE)), areas=free(body=WIDE),
    ),
    LayoutSpec(
        role="points-wide-strip", name="Points and ask",
        use="A claim, its points, and a question for the room.",
        regions=framed(body(WIDE_CUT), STRIP_REGION), areas=free(body=WIDE_CUT),
    ),
)  # fmt: skip
