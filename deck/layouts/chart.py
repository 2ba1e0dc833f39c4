"""Chart: a native chart, what it is of, and what to take from it."""

from __future__ import annotations

from dataclasses import replace

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
from deck.layouts.grid import box
from deck.layouts.layout import LayoutSpec, Level, Region
from deck.limits import WORDS


def chart_title(rect: Rect, lines: int) -> Region:
    """Return the line that names measure and unit."""
    return Region(
        slot="chart-title", name="Chart title", idx=14, rect=rect, holds=((0, lines),),
        levels=(Level(style="chart-title"),), prompts=("Measure and unit",),
        words=WORDS["chart"]["chart-title"],
    )  # fmt: skip


def chart(rect: Rect) -> Region:
    """Return the chart's placeholder."""
    return Region(
        slot="chart", name="Chart", idx=30, kind="chart", rect=rect,
        levels=(Level(style="side", after=0),),
        prompts=("Chart of 3 to 6 bars, ordered by size, labelled directly",),
    )  # fmt: skip


HEAD, HEAD_WIDE = box(64, 184, 760, 58), box(64, 184, 1152, 30)
MAIN, CUT, WIDE = box(64, 246, 760, 378), box(64, 246, 760, 298), box(64, 220, 1152, 404)
WIDE_CUT = box(64, 220, 1152, 324)
RULES = {"rule_1": RULE_1, "rule_2": RULE_2}

LAYOUTS = (
    LayoutSpec(
        role="chart", name="Chart and takeaways",
        use="A chart that proves the title, two takeaways, and what follows.",
        regions=framed(chart_title(HEAD, 2), chart(MAIN), *asides(20), replace(SO_WHAT, idx=22)),
        areas=free(body=MAIN, **RULES),
    ),
    LayoutSpec(
        role="chart-strip", name="Chart, takeaways and ask",
        use="A chart, two takeaways, and a question for the room.",
        regions=framed(chart_title(HEAD, 2), chart(CUT), *asides(20), STRIP_REGION),
        areas=free(body=CUT, **RULES),
    ),
    LayoutSpec(
        role="chart-wide", name="Chart only", use="A chart of seven to twelve bars.",
        regions=framed(chart_title(HEAD_WIDE, 1), chart(WIDE)), areas=free(body=WIDE),
    ),
    LayoutSpec(
        role="chart-wide-strip", name="Chart and ask", use="A chart and a question for the room.",
        regions=framed(chart_title(HEAD_WIDE, 1), chart(WIDE_CUT), STRIP_REGION),
        areas=free(body=WIDE_CUT),
    ),
)  # fmt: skip
