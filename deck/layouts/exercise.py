"""Exercise: a timer, a task in stages, and space for what the group writes."""

from __future__ import annotations

from deck.geometry import Point, Rect
from deck.layouts.common import clock, framed, free
from deck.layouts.grid import box, units
from deck.layouts.layout import Art, LayoutSpec, Level, Panel, Region
from deck.limits import WORDS

TIMER, OUTPUT = box(64, 184, 270, 440), box(872, 184, 344, 440)
STAGE_TOP, STAGE_PITCH, STAGE_HEIGHT = 230, 98, 96


def _timer(
    slot: str, name: str, idx: int, rect: Rect, level: Level, prompt: str, lines: int = 1
) -> Region:
    return Region(
        slot=slot, name=name, idx=idx, rect=rect, holds=((0, lines),), levels=(level,),
        prompts=(prompt,), ground="solid", anchor="ctr" if slot == "time" else "t",
    )  # fmt: skip


def _stage(number: int) -> Region:
    return Region(
        slot=f"stage-{number}", name=f"Stage {number}", idx=24 + number, holds=((0, 1), (1, 2)),
        rect=box(440, STAGE_TOP + STAGE_PITCH * (number - 1), 410, STAGE_HEIGHT),
        levels=(Level(style="side", bold=True, line=100, after=0), Level(style="body", after=0)),
        prompts=("Minutes, and alone or together", "What to do"), words=WORDS["exercise"]["stage"],
    )  # fmt: skip


LIGHT = "on-solid"
ON_TIMER = (
    _timer("time", "Time", 20, box(142, 208, 180, 32), Level(style="strong", role=LIGHT), "Time"),
    _timer(
        "minutes", "Minutes", 21, box(88, 241, 234, 140), Level(style="timer", role=LIGHT), "20"
    ),
    _timer("unit", "Unit", 22, box(88, 381, 234, 42), Level(style="unit", role=LIGHT), "minutes"),
    _timer(
        "facts", "Set-up", 23, box(88, 490, 234, 112), Level(style="side", role=LIGHT, after=4),
        "Groups, what to bring, where to write; three lines", 3,
    ),
)  # fmt: skip
TIMER_BAR = box(88, 436, 222, 44)
TIMER_ART = (
    Art(name="Timer panel", marks=(Panel(rect=TIMER, role="solid"),)),
    clock("Clock", Point(units(108), units(224)), units(36), "spot"),
)

LAYOUTS = (
    LayoutSpec(
        role="exercise", name="Exercise",
        use="An exercise: its minutes, two to four stages, and what the group writes down.",
        art=(
            *TIMER_ART,
            Art(name="Output panel", marks=(Panel(rect=OUTPUT, role="panel"),)),
        ),
        regions=framed(
            *ON_TIMER,
            Region(
                slot="task", name="Task", idx=24, rect=box(378, 186, 472, 36), holds=((0, 1),),
                levels=(Level(style="task"),), prompts=("Your task",),
            ),
            *(_stage(number) for number in (1, 2, 3, 4)),
            Region(
                slot="output", name="Output", idx=29, rect=box(894, 198, 300, 36), holds=((0, 1),),
                levels=(Level(style="task"),), prompts=("Your output",), ground="panel",
            ),
        ),
        areas=free(
            timer=TIMER, bar=TIMER_BAR, task=box(378, 230, 472, 394),
            output=box(894, 240, 300, 360),
        ),
    ),
)  # fmt: skip
