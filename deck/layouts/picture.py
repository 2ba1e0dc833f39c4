"""Picture: one picture and its caption; the credit stands in the source line."""

from __future__ import annotations

from deck.layouts.common import framed, free
from deck.layouts.grid import BODY_FOOT, BODY_TOP, box, spread
from deck.layouts.layout import LayoutSpec, Level, Region
from deck.limits import WORDS

MAIN = spread(1, 8, BODY_TOP, BODY_FOOT - BODY_TOP)
SIDE = box(872, BODY_TOP, 344, BODY_FOOT - BODY_TOP)

LAYOUTS = (
    LayoutSpec(
        role="picture", name="Picture", use="A picture that shows what the title says.",
        regions=framed(
            Region(
                slot="picture", name="Picture", idx=40, kind="picture", rect=MAIN,
                levels=(Level(style="side", after=0),),
                prompts=("Picture with alt text; credit in the source line",),
            ),
            Region(
                slot="caption", name="Caption", idx=20, rect=SIDE, holds=((0, 8),),
                levels=(Level(style="question"),), prompts=("What to see",),
                words=WORDS["picture"]["caption"],
            ),
        ),
        areas=free(body=MAIN),
    ),
)  # fmt: skip
