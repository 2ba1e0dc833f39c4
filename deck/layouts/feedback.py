"""Feedback: the nine, a tenth outside their square, and what the room writes about them."""

from __future__ import annotations

from deck.layouts.common import framed, free
from deck.layouts.grid import box
from deck.layouts.layout import LayoutSpec, Level, Region
from deck.limits import WORDS

PROMPTS, PITCH = 3, 146


def _prompt(number: int) -> Region:
    return Region(
        slot=f"prompt-{number}", name=f"Prompt {number}", idx=19 + number, holds=((0, 1),),
        rect=box(662, 194 + PITCH * (number - 1), 554, 36), anchor="ctr",
        levels=(Level(style="strong"),), sizes=(20, 18), prompts=("A question",),
        words=WORDS["feedback"]["prompt"],
    )  # fmt: skip


TITLE = Region(
    slot="title", name="Title", idx=0, kind="title", rect=box(64, 70, 760, 112),
    holds=((0, 2),), levels=(Level(style="title", size_pt=36),),
    prompts=("One or two questions to the room",), words=WORDS["every"]["title"],
)  # fmt: skip

LINK = Region(
    slot="link", name="Link", idx=23, rect=box(64, 582, 576, 40), holds=((0, 1),), anchor="ctr",
    levels=(Level(style="label"),), prompts=("Link or address for answers",), words=(16,),
)  # fmt: skip

LAYOUTS = (
    LayoutSpec(
        role="feedback", name="Feedback",
        use="Asks the room what is wrong or missing, with room to write.",
        regions=(
            TITLE, *framed(*(_prompt(number) for number in range(1, PROMPTS + 1)), LINK)[1:],
        ),
        areas=free(
            dots=box(64, 232, 500, 336), fields=box(662, 194, 554, 420), qr=box(440, 456, 116, 116),
        ),
    ),
)  # fmt: skip
