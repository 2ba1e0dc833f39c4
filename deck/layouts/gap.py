"""Gap: two lines that part, the distance between them, and what it means."""

from __future__ import annotations

from deck.layouts.chart import chart, chart_title
from deck.layouts.common import framed, free
from deck.layouts.grid import box
from deck.layouts.layout import LayoutSpec, Level, Region
from deck.limits import WORDS


def _name(number: int, top: float) -> Region:
    return Region(
        slot=f"name-{number}", name=f"Line {number}", idx=20 + number, holds=((0, 1),),
        rect=box(796, top, 420, 30), levels=(Level(style="side", bold=True, line=100, after=0),),
        anchor="ctr", prompts=("Name of the line",), words=WORDS["gap"]["name"],
    )  # fmt: skip


LAYOUTS = (
    LayoutSpec(
        role="gap", name="Gap chart", use="Two lines, and the gap between them by name.",
        regions=framed(
            chart_title(box(64, 184, 680, 30), 1), chart(box(64, 224, 702, 392)),
            _name(1, 226), _name(2, 514),
            Region(
                slot="callout", name="Call-out", idx=20, rect=box(820, 300, 396, 164),
                holds=((0, 1), (1, 4)),
                levels=(
                    Level(style="group", role="accent", after=3, line=100),
                    Level(style="side", after=0, line=100),
                ),
                prompts=("What the gap is", "What to do about it"), words=WORDS["gap"]["callout"],
            ),
        ),
        areas=free(bracket=box(766, 224, 42, 360), side=box(796, 184, 420, 440)),
    ),
)  # fmt: skip
