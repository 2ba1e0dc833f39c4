"""Statement: one message, word for word, and the tracker grown into art."""

from __future__ import annotations

from deck.layouts.common import FOOTER_REGION, NUMBER_REGION
from deck.layouts.grid import box
from deck.layouts.layout import LayoutSpec, Level, Region
from deck.limits import WORDS

HANG = 247_650

LAYOUTS = (
    LayoutSpec(
        role="statement", name="Statement", ground="panel",
        use="One message, word for word, in quotation marks.",
        areas={"art": box(936, 186, 280, 280)},
        regions=(
            Region(
                slot="title", name="Title", idx=0, kind="title", rect=box(38, 120, 786, 420),
                holds=((0, 6),), anchor="ctr", sizes=(40, 36, 32), ground="panel",
                levels=(Level(style="statement", margin=HANG, hang=HANG),),
                prompts=("The message in quotation marks, exactly as published",),
                words=WORDS["statement"]["title"],
            ),
            Region(
                slot="kicker", name="Kicker", idx=10, rect=box(64, 64, 760, 30), holds=((0, 1),),
                levels=(Level(style="stage-kicker", role="accent"),), ground="panel",
                prompts=("Message 1 of 9 and its argument",),
            ),
            Region(
                slot="attribution", name="Attribution", idx=13, rect=box(64, 580, 760, 30),
                holds=((0, 1),), levels=(Level(style="side", role="deep", line=100, after=0),),
                prompts=("Name, organisation, year",), ground="panel",
            ),
            FOOTER_REGION, NUMBER_REGION,
        ),
    ),
)  # fmt: skip
