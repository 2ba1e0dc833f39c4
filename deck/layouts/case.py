"""Case: one figure and its facts on a panel, and what happened in three steps."""

from __future__ import annotations

from deck.geometry import Point
from deck.layouts.common import framed, free
from deck.layouts.grid import box, units
from deck.layouts.layout import Art, Dot, LayoutSpec, Level, Panel, Region, Stroke
from deck.limits import WORDS

PANEL = box(64, 184, 368, 440)
LINE_X, FIRST, PITCH = 491, 202, 150
FACT_TOP, FACT_PITCH = 346, 86


def _step(number: int) -> Region:
    return Region(
        slot=f"step-{number}", name=f"Step {number}", idx=24 + number, holds=((0, 1), (1, 2)),
        rect=box(524, 184 + PITCH * (number - 1), 692, 140),
        levels=(Level(style="task", after=3), Level(style="body", after=0)),
        prompts=(("The situation", "What changed", "The result")[number - 1], "One sentence"),
        words=WORDS["case"]["step"],
    )  # fmt: skip


def _fact(number: int) -> Region:
    return Region(
        slot=f"fact-{number}", name=f"Fact {number}", idx=21 + number, holds=((0, 1), (1, 1)),
        rect=box(88, FACT_TOP + FACT_PITCH * (number - 1), 320, 84), ground="panel",
        levels=(Level(style="label", role="deep"), Level(style="strong")),
        prompts=("Service, place or body", "Its name"), words=WORDS["case"]["fact"],
    )  # fmt: skip


def _art() -> tuple[Art, ...]:
    dots = [Point(units(LINE_X), units(FIRST + PITCH * n)) for n in range(3)]
    spine = Stroke(points=(dots[0], Point(units(LINE_X), units(624))), role="deep", width_pt=1.5)
    steps = (
        Dot(centre=centre, outer=units(20), fill="accent" if n == 2 else "deep")
        for n, centre in enumerate(dots)
    )
    ends = (Point(units(88), units(338)), Point(units(408), units(338)))
    return (
        Art(name="Panel", marks=(Panel(rect=PANEL, role="panel"),)),
        Art(name="Rule", marks=(Stroke(points=ends, role="mute", width_pt=0.75),)),
        Art(name="Line of three steps", marks=(spine, *steps)),
    )


LAYOUTS = (
    LayoutSpec(
        role="case", name="Case",
        use="One case: its figure and facts, the situation, what changed, and the result.",
        art=_art(),
        regions=framed(
            Region(
                slot="figure", name="Figure", idx=20, rect=box(88, 192, 320, 87),
                holds=((0, 1),), sizes=(60, 48, 40), ground="panel",
                levels=(Level(style="figure", size_pt=60, role="accent"),),
                prompts=("80%",), words=WORDS["case"]["figure"],
            ),
            Region(
                slot="label", name="Figure label", idx=21, rect=box(88, 279, 320, 58),
                holds=((0, 2),), levels=(Level(style="side", bold=True, line=100, after=0),),
                prompts=("What the figure counts",), ground="panel",
                words=WORDS["case"]["label"],
            ),
            *(_fact(number) for number in (1, 2, 3)),
            *(_step(number) for number in (1, 2, 3)),
        ),
        areas=free(panel=PANEL, facts=box(88, FACT_TOP, 320, 260)),
    ),
)  # fmt: skip
