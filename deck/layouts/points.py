"""Points: bullets or numbers that prove the title, alone, with takeaways, or with an ask."""

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
from deck.layouts.layout import Bullet, LayoutSpec, Level, Region
from deck.limits import WORDS

HANG_1, HANG_2, HANG_NUMBER = units(24), units(20), units(52)
FULL, CUT = BODY_FOOT - BODY_TOP, CUT_FOOT - BODY_TOP


def body(rect: Rect, mark: Bullet = "char") -> Region:
    """Return the body: bullets or numbers, and bullets of a second level."""
    hang = HANG_1 if mark == "char" else HANG_NUMBER
    return Region(
        slot="body", name="Points", idx=20, rect=rect,
        holds=((0, 2), (0, 2), (0, 2)), sizes=(24, 20),
        levels=(
            Level(style="body", bullet=mark, margin=hang, hang=hang, size_pt=24, after=10),
            Level(style="side", bullet="char", margin=hang + HANG_2, hang=HANG_2),
        ),
        prompts=("Point", "What it rests on"), words=WORDS["points"]["body"],
    )  # fmt: skip


MAIN, MAIN_CUT = spread(1, 8, BODY_TOP, FULL), spread(1, 8, BODY_TOP, CUT)
WIDE, WIDE_CUT = spread(1, 10, BODY_TOP, FULL), spread(1, 10, BODY_TOP, CUT)
RULES = {"rule_1": RULE_1, "rule_2": RULE_2}


def _four(role: str, name: str, kind: str, mark: Bullet) -> tuple[LayoutSpec, ...]:
    """Return the layouts of one kind of list: with or without a side, with or without an ask."""
    return (
        LayoutSpec(
            role=role, name=f"{name} and side",
            use=f"A claim, the {kind} that prove it, and up to two takeaways.",
            regions=framed(body(MAIN, mark), *asides(21), SO_WHAT), areas=free(body=MAIN, **RULES),
        ),
        LayoutSpec(
            role=f"{role}-strip", name=f"{name}, side and ask",
            use=f"A claim, its {kind}, takeaways, and a question for the room.",
            regions=framed(body(MAIN_CUT, mark), *asides(21), STRIP_REGION),
            areas=free(body=MAIN_CUT, **RULES),
        ),
        LayoutSpec(
            role=f"{role}-wide", name=name, use=f"A claim and the {kind} that prove it.",
            regions=framed(body(WIDE, mark)), areas=free(body=WIDE),
        ),
        LayoutSpec(
            role=f"{role}-wide-strip", name=f"{name} and ask",
            use=f"A claim, its {kind}, and a question for the room.",
            regions=framed(body(WIDE_CUT, mark), STRIP_REGION), areas=free(body=WIDE_CUT),
        ),
    )  # fmt: skip


LAYOUTS = (
    *_four("points", "Points", "points", "char"),
    *_four("numbered", "Numbered points", "numbered points", "number"),
)
