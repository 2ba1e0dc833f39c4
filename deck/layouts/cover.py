"""Cover: the deck's title, and the line that climbs out through the corner."""

from __future__ import annotations

from deck.geometry import Point
from deck.layouts.common import CENTRES, STAGE_ART, nine_dots, stage_kicker, stage_title
from deck.layouts.grid import PAGE_WIDTH, box
from deck.layouts.layout import Art, LayoutSpec, Level, Region, Stroke
from deck.limits import WORDS

LINE = Stroke(points=(CENTRES[6], Point(PAGE_WIDTH, 0)), role="stage-line", width_pt=13.5)

LAYOUTS = (
    LayoutSpec(
        role="cover", name="Cover", use="The first slide of a deck.", ground="stage-ground",
        stage=True, areas={"art": STAGE_ART},
        art=(Art(name="Nine dots and the line", marks=(LINE, *nine_dots()), whole=True),),
        regions=(
            stage_title(box(64, 160, 690, 268), 3, (54, 44), 8),
            stage_kicker("What this is, for example: Leadership briefing"),
            Region(
                slot="lead", name="Subtitle", idx=13, rect=box(64, 432, 600, 122), holds=((0, 3),),
                levels=(Level(style="lead", role="stage-small"),), ground="stage-ground",
                prompts=("What the deck offers",), words=WORDS["cover"]["lead"],
            ),
            Region(
                slot="meta", name="For whom and when", idx=20, rect=box(64, 596, 640, 60),
                holds=((0, 2),), anchor="b", ground="stage-ground",
                levels=(Level(style="label", role="stage-small", after=4),),
                prompts=("For whom, by whom, when; two lines",), words=WORDS["cover"]["meta"],
            ),
        ),
    ),
)  # fmt: skip
