"""Roadmap: phases on a line that leaves the frame, and lanes of what happens in each; a timeline.

The roadmap's places are those of four phases and four lanes; a slide with fewer widens them.
"""

from __future__ import annotations

from collections.abc import Iterator

from deck.layouts.common import framed, free
from deck.layouts.grid import BODY, box
from deck.layouts.layout import LayoutSpec, Level, Region
from deck.limits import WORDS

MOST = 4
PHASES, LANES = box(270, 180, 946, 58), box(64, 274, 174, 350)
CELLS = box(270, 274, 946, 350)
GAP = 14


def _columns(number: int) -> Iterator[Region]:
    pitch = 240
    yield Region(
        slot=f"phase-{number}", name=f"Phase {number}", idx=19 + number, holds=((0, 1), (1, 1)),
        rect=box(270 + pitch * (number - 1), 176, 226, 62), anchor="b",
        levels=(Level(style="step", line=95), Level(style="label")),
        prompts=("Phase", "Dates"), words=WORDS["roadmap"]["phase"],
    )  # fmt: skip


def _lane(number: int) -> Region:
    return Region(
        slot=f"lane-{number}", name=f"Lane {number}", idx=23 + number, holds=((0, 2),),
        rect=box(64, 274 + 88 * (number - 1), 174, 80), anchor="ctr",
        levels=(Level(style="side", bold=True, line=100, after=0),),
        sizes=(18, 16), prompts=("Who",), words=WORDS["roadmap"]["lane"],
    )  # fmt: skip


# -- timeline --------------------------------------------------------------------------------------

FEW, MANY = 4, 7
LINE_Y = 330
FEW_PITCH, MANY_PITCH = 292, 146.5


def _few(number: int) -> Iterator[Region]:
    left = 64 + FEW_PITCH * (number - 1)
    yield Region(
        slot=f"date-{number}", name=f"Date {number}", idx=19 + number, holds=((0, 1),),
        rect=box(left, 262, 276, 42), anchor="b", levels=(Level(style="step"),),
        prompts=("Date",), words=WORDS["timeline"]["date"],
    )  # fmt: skip
    yield Region(
        slot=f"text-{number}", name=f"Moment {number}", idx=23 + number, holds=((0, 4),),
        rect=box(left, 358, 268, 200), levels=(Level(style="body", after=0),),
        prompts=("What happens",), words=WORDS["timeline"]["text"],
    )  # fmt: skip


def _many(number: int) -> Region:
    """Return a moment above the line (odd) or below it (even), two pitches wide."""
    above = number % 2 == 1
    left = round(64 + MANY_PITCH * (number - 1))
    return Region(
        slot=f"moment-{number}", name=f"Moment {number}", idx=19 + number,
        holds=((0, 1), (1, 3)), anchor="b" if above else "t",
        rect=box(left + 24, 196 if above else 432, 244, 160),
        levels=(Level(style="strong", after=2), Level(style="side", after=0)),
        prompts=("Date", "What happens"),
        words=(WORDS["timeline"]["date"][0], WORDS["timeline"]["text"][0]),
    )  # fmt: skip


LAYOUTS = (
    LayoutSpec(
        role="roadmap", name="Roadmap",
        use="Two to four phases, and what each of two to four lanes does in them.",
        regions=framed(
            *(region for number in range(1, MOST + 1) for region in _columns(number)),
            *(_lane(number) for number in range(1, MOST + 1)),
        ),
        areas=free(phases=PHASES, lanes=LANES, cells=CELLS, line=box(270, 240, 1010, 24)),
    ),
    LayoutSpec(
        role="timeline", name="Timeline",
        use="Three or four moments on one line, each with its date and a sentence.",
        regions=framed(
            *(region for number in range(1, FEW + 1) for region in _few(number))
        ),
        areas=free(line=box(64, LINE_Y - 12, 1216, 24), body=BODY),
    ),
    LayoutSpec(
        role="timeline-long", name="Long timeline",
        use="Five to seven moments, by turns above and below one line.",
        regions=framed(*(_many(number) for number in range(1, MANY + 1))),
        areas=free(line=box(64, 382, 1216, 24), body=BODY),
    ),
)  # fmt: skip
