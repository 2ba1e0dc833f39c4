"""Questions: up to six for the room, and how to use them."""

from __future__ import annotations

from deck.geometry import Insets
from deck.layouts.common import framed, free
from deck.layouts.grid import box, units
from deck.layouts.layout import LayoutSpec, Level, Region
from deck.limits import WORDS

ROWS, PITCH = 6, 74
PANEL_INSETS = Insets(units(22), units(18), units(14), units(14))


def _row(number: int) -> Region:
    return Region(
        slot=f"row-{number}", name=f"Question {number}", idx=19 + number, holds=((0, 1),),
        rect=box(140, 180 + PITCH * (number - 1), 770, PITCH), anchor="ctr",
        levels=(Level(style="question", after=0),), sizes=(24, 22),
        prompts=("Question",), words=WORDS["questions"]["row"],
    )  # fmt: skip


PANEL = Region(
    slot="panel", name="How to use this", idx=26, rect=box(966, 192, 250, 420),
    levels=(
        Level(style="strong", after=6),
        Level(style="question", role="accent", bold=True, before=12, after=0, line=100),
        Level(style="side", after=0),
    ),
    holds=((0, 1), *3 * ((1, 1), (2, 2))), insets=PANEL_INSETS, fill="panel", ground="panel",
    prompts=("How to use this", "Time", "What to do"), words=WORDS["questions"]["panel"],
)  # fmt: skip

LAYOUTS = (
    LayoutSpec(
        role="questions", name="Questions",
        use="Three to six questions for the room; the last is the one to answer.",
        regions=framed(*(_row(number) for number in range(1, ROWS + 1)), PANEL),
        areas=free(rows=box(64, 180, 846, 444)),
    ),
)  # fmt: skip
