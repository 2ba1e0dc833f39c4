"""Breakout: groups side by side, each with its question, over the stages they share."""

from __future__ import annotations

from collections.abc import Iterator

from deck.layouts.common import framed, free
from deck.layouts.grid import box
from deck.layouts.layout import Art, LayoutSpec, Level, Panel, Region
from deck.limits import WORDS

GROUPS, PITCH = 3, 392
FOOT = box(64, 452, 1152, 172)


def _group(number: int) -> Iterator[Region]:
    left = 64 + PITCH * (number - 1)
    yield Region(
        slot=f"group-{number}", name=f"Group {number}", idx=19 + number, holds=((0, 1),),
        rect=box(left + 222, 196, 146, 36), anchor="ctr",
        levels=(Level(style="side", bold=True, role="accent", line=100, after=0),),
        prompts=("Group A",), words=WORDS["breakout"]["group"],
    )  # fmt: skip
    yield Region(
        slot=f"heading-{number}", name=f"Group {number} heading", idx=22 + number,
        holds=((0, 1),), rect=box(left, 254, 368, 42), anchor="ctr",
        levels=(Level(style="step", size_pt=20),), sizes=(20, 18),
        prompts=("What it looks at",),
        words=WORDS["breakout"]["heading"],
    )  # fmt: skip
    yield Region(
        slot=f"question-{number}", name=f"Group {number} question", idx=25 + number,
        holds=((0, 3),), rect=box(left, 304, 360, 136), levels=(Level(style="body", after=0),),
        prompts=("One question",), words=WORDS["breakout"]["question"],
    )  # fmt: skip


def _stage(number: int) -> Region:
    return Region(
        slot=f"stage-{number}", name=f"Stage {number}", idx=99 + number, holds=((0, 1), (1, 2)),
        rect=box(88 + PITCH * (number - 1), 508, 330, 106), ground="panel",
        levels=(Level(style="strong", role="accent"), Level(style="side", after=0, line=100)),
        prompts=("10 min", "What to do"), words=WORDS["breakout"]["stage"],
    )  # fmt: skip


LAYOUTS = (
    LayoutSpec(
        role="breakout", name="Breakout",
        use="Two or three groups with a question each, and the stages of their work.",
        art=(Art(name="Panel", marks=(Panel(rect=FOOT, role="panel"),)),),
        regions=framed(
            *(one for number in range(1, GROUPS + 1) for one in _group(number)),
            *(_stage(number) for number in range(1, GROUPS + 1)),
        ),
        areas=free(groups=box(64, 184, 1152, 256), foot=FOOT, line=box(88, 482, 1128, 20)),
    ),
)  # fmt: skip
