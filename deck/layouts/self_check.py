"""Self-check with scores: the heat strip, the spread and the radar, each with two takeaways."""

from __future__ import annotations

from deck.geometry import Rect
from deck.layouts.common import aside, framed, free
from deck.layouts.grid import box
from deck.layouts.layout import LayoutSpec, Level, Region

STRIP, CHART = box(64, 168, 884, 456), box(64, 184, 760, 440)
ROWS, TRACK = box(64, 218, 888, 406), box(540, 168, 412, 46)
KEY, SCALE = box(872, 372, 344, 96), box(872, 476, 344, 45)


def _place(kind: str, rect: Rect, prompt: str) -> Region:
    return Region(
        slot=kind, name=kind.capitalize(), idx=30, kind="table" if kind == "table" else "chart",
        rect=rect, levels=(Level(style="side", after=0),), prompts=(prompt,),
    )  # fmt: skip


SIDE = (
    aside(1, 20, box(996, 222, 220, 180), size_pt=20, lines=4),
    aside(2, 21, box(996, 440, 220, 160), size_pt=20, lines=4),
)
RULES = {"rule_1": box(996, 204, 220, 12), "rule_2": box(996, 422, 220, 12)}

LAYOUTS = (
    LayoutSpec(
        role="self-check-heat", name="Self-check, heat strip",
        use="The team’s medians as strips of five cells.",
        regions=framed(_place("table", STRIP, "A row a message, filled to the median"), *SIDE),
        areas=free(body=STRIP, **RULES),
    ),
    LayoutSpec(
        role="self-check-spread", name="Self-check, spread",
        use="The team’s lowest, median and highest scores, row by row.",
        regions=framed(*SIDE), areas=free(body=ROWS, track=TRACK, **RULES),
    ),
    LayoutSpec(
        role="self-check-radar", name="Self-check, radar",
        use="The team’s lowest, median and highest scores as a shape.",
        regions=framed(
            _place("chart", CHART, "Radar chart of three series"),
            aside(1, 20, box(872, 222, 344, 140), size_pt=20, lines=3),
            aside(2, 21, box(872, 546, 344, 78), size_pt=20, lines=1),
        ),
        areas=free(
            body=CHART, key=KEY, scale=SCALE, rule_1=box(872, 204, 344, 12),
            rule_2=box(872, 522, 344, 12),
        ),
    ),
)  # fmt: skip
