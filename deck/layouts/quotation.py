"""Quotation: somebody's own words, their name, and the line that leaves the frame."""

from __future__ import annotations

from deck.geometry import Point
from deck.layouts.common import FOOTER_REGION, NUMBER_REGION
from deck.layouts.grid import PAGE_WIDTH, box, units
from deck.layouts.layout import Art, Dot, LayoutSpec, Level, Region, Stroke
from deck.limits import WORDS

HANG = units(24)
LINE_Y = units(140)
LINE = Art(
    name="Line",
    marks=(
        Stroke(
            points=(Point(units(80), LINE_Y), Point(PAGE_WIDTH, LINE_Y)), role="accent", width_pt=3
        ),
        Dot(centre=Point(units(80), LINE_Y), outer=units(32), fill="accent"),
    ),
)

LAYOUTS = (
    LayoutSpec(
        role="quotation", name="Quotation", ground="panel",
        use="Somebody's own words in quotation marks, with name, office and year.",
        areas={"line": box(64, 124, 1216, 32)},
        art=(LINE,),
        regions=(
            Region(
                slot="title", name="Title", idx=0, kind="title", rect=box(40, 184, 980, 330),
                holds=((0, 4),), sizes=(44, 38, 32), ground="panel",
                levels=(
                    Level(style="statement", size_pt=44, bold=False, line=105,
                          margin=HANG, hang=HANG),
                ),
                prompts=("Their own words in quotation marks; cut with an ellipsis",),
                words=WORDS["quotation"]["title"],
            ),
            Region(
                slot="kicker", name="Kicker", idx=10, rect=box(64, 64, 900, 30), holds=((0, 1),),
                levels=(Level(style="stage-kicker", role="accent"),), ground="panel",
                prompts=("What the words are about",),
            ),
            Region(
                slot="attribution", name="Attribution", idx=13, rect=box(64, 552, 760, 72),
                holds=((0, 1), (1, 1)),
                levels=(
                    Level(style="side", bold=True, after=0),
                    Level(style="side", role="deep", after=0),
                ),
                prompts=("Name", "Office, organisation, year"), ground="panel",
                words=WORDS["quotation"]["attribution"],
            ),
            FOOTER_REGION, NUMBER_REGION,
        ),
    ),
)  # fmt: skip
