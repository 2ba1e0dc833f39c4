"""Big number: one figure, what it counts, and room for a strip that shows the share."""

from __future__ import annotations

from deck.layouts.common import STRIP_REGION, framed, free
from deck.layouts.grid import box
from deck.layouts.layout import LayoutSpec, Level, Region
from deck.limits import WORDS

LAYOUTS = (
    LayoutSpec(
        role="number", name="Big number", use="One figure, what it counts, and a question.",
        regions=framed(
            Region(
                slot="figure", name="Figure", idx=20, rect=box(58, 178, 490, 170), holds=((0, 1),),
                levels=(Level(style="figure", role="accent"),), sizes=(115, 96, 60),
                prompts=("1 in 4",),
            ),
            Region(
                slot="caption", name="Caption", idx=21, rect=box(554, 180, 662, 166),
                holds=((0, 4),),
                levels=(Level(style="question"),), anchor="ctr",
                prompts=("What the figure counts, where and when",),
                words=WORDS["number"]["caption"],
            ),
            STRIP_REGION,
        ),
        areas=free(drawing=box(64, 374, 1152, 168)),
    ),
)  # fmt: skip
