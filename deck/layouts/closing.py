"""Closing: four strokes through all nine dots, ending in message 9."""

from __future__ import annotations

from deck.geometry import Point
from deck.layouts.common import CENTRES, STAGE_ART, nine_dots, stage_kicker, stage_title
from deck.layouts.grid import PAGE_WIDTH, box, units
from deck.layouts.layout import Art, Dot, LayoutSpec, Level, Region, Stroke
from deck.limits import WORDS

FIRST, LAST = CENTRES[0], CENTRES[8]
STROKES = Stroke(
    points=(FIRST, Point(PAGE_WIDTH, FIRST.y), Point(FIRST.x, units(600)), FIRST, LAST),
    role="stage-line", width_pt=12,
)  # fmt: skip
NINTH = Dot(
    centre=LAST, outer=units(92), fill="stage-line", numeral="9", numeral_pt=36,
    numeral_role="stage-numeral",
)  # fmt: skip

LAYOUTS = (
    LayoutSpec(
        role="closing", name="Closing", use="The last counted slide: what to do now.",
        ground="stage-ground", stage=True, areas={"art": STAGE_ART, "qr": box(64, 568, 116, 116)},
        art=(
            Art(
                name="Nine dots and four strokes", marks=(STROKES, *nine_dots(8), NINTH),
                whole=True,
            ),
        ),
        regions=(
            stage_title(box(64, 160, 660, 230), 3, (50, 44), 10),
            stage_kicker("Before you go"),
            Region(
                slot="lead", name="What now", idx=13, rect=box(64, 400, 600, 160), holds=((0, 4),),
                levels=(Level(style="stage-lead", role="stage-text"),), ground="stage-ground",
                prompts=("What to do now, in two short paragraphs",),
                words=WORDS["closing"]["lead"],
            ),
            Region(
                slot="contact", name="Contact", idx=20, rect=box(64, 600, 640, 56), holds=((0, 2),),
                levels=(Level(style="label", role="stage-small"),), anchor="b",
                prompts=("Contact and link",),
                words=WORDS["closing"]["contact"], ground="stage-ground",
            ),
        ),
    ),
)  # fmt: skip
