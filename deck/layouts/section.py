"""Section: the nine dots as rings; a slide fills its own row and draws its line."""

from __future__ import annotations

from deck.layouts.common import CENTRES, DOT, STAGE_ART, stage_kicker, stage_title
from deck.layouts.grid import box, units
from deck.layouts.layout import Art, Dot, LayoutSpec, Level, Region
from deck.limits import WORDS

RINGS = tuple(
    Dot(centre=centre, outer=units(DOT), ring="stage-dot", ring_pt=2.25) for centre in CENTRES
)


def _row(number: int) -> Region:
    return Region(
        slot=f"row-{number}", name=f"Message {number}", idx=19 + number, holds=((0, 1),),
        rect=box(122, 460 + 62 * (number - 1), 600, 44), anchor="ctr", ground="stage-ground",
        levels=(Level(style="stage-lead", role="stage-text", after=0),),
        prompts=("A message",), words=WORDS["section"]["row"],
    )  # fmt: skip


LAYOUTS = (
    LayoutSpec(
        role="section", name="Section", use="Opens a part and names its messages.",
        ground="stage-ground", stage=True,
        areas={"art": STAGE_ART, "rows": box(64, 460, 658, 230)},
        art=(Art(name="Nine rings", marks=RINGS, whole=True),),
        regions=(
            stage_title(box(64, 160, 690, 166), 2, (54, 44), 5),
            stage_kicker("Part 1 of 3 and its name"),
            Region(
                slot="lead", name="Lead", idx=13, rect=box(64, 342, 690, 112), holds=((0, 3),),
                levels=(Level(style="stage-lead", role="stage-small", after=0),),
                prompts=("What this part argues",),
                words=WORDS["section"]["lead"], ground="stage-ground",
            ),
            *(_row(number) for number in (1, 2, 3, 4)),
        ),
    ),
)  # fmt: skip
