"""Picture: beside its caption, at the side of a text, or to the edges of the page beside a panel.

No text ever stands on a picture: where it runs to the page's edges, title, caption and foot have
the rest of the page, and there is no tracker. The credit stands in the source line.
"""

from __future__ import annotations

from dataclasses import replace

from deck.geometry import Rect
from deck.layouts.common import (
    FOOTER_REGION,
    KICKER_REGION,
    NUMBER_REGION,
    SOURCE_REGION,
    TITLE_REGION,
    framed,
    free,
)
from deck.layouts.grid import BODY_FOOT, BODY_TOP, box, spread, units
from deck.layouts.layout import Ink, LayoutSpec, Level, Region
from deck.limits import WORDS

HIGH = BODY_FOOT - BODY_TOP
HANG = units(22)
MAIN, SIDE = spread(1, 8, BODY_TOP, HIGH), box(872, BODY_TOP, 344, HIGH)
LEFT, RIGHT = spread(1, 7, BODY_TOP, HIGH), spread(8, 12, BODY_TOP, HIGH)


def _picture(rect: Rect) -> Region:
    return Region(
        slot="picture", name="Picture", idx=40, kind="picture", rect=rect,
        levels=(Level(style="side", after=0),),
        prompts=("Picture with alt text; credit in the source line",),
    )  # fmt: skip


def _caption(rect: Rect, lines: int, ground: Ink | None = None) -> Region:
    return Region(
        slot="caption", name="Caption", idx=20, rect=rect, holds=((0, lines),), ground=ground,
        levels=(
            Level(style="question", after=10),
            Level(style="body", bullet="dot", margin=HANG, hang=HANG, after=8),
        ),
        sizes=(24, 20), prompts=("What to see", "Point"), words=WORDS["picture"]["caption"],
    )  # fmt: skip


def _bleed(width: float, ground: Ink | None) -> tuple[Region, ...]:
    """Return the regions of a page whose text stands in `width` units at its left."""
    picture = box(width, 0, 1280 - width, 720)
    inner = width - 64 - 44

    def moved(region: Region, rect: Rect, lines: int) -> Region:
        return replace(region, rect=rect, ground=ground, holds=((0, lines),))

    return (
        moved(TITLE_REGION, box(64, 70, inner, 192), 4),
        moved(KICKER_REGION, box(64, 40, inner, 24), 1),
        _caption(box(64, 286, inner, 330), 5, ground),
        _picture(picture),
        moved(SOURCE_REGION, box(64, 624, inner, 44), 2),
        moved(FOOTER_REGION, box(64, 676, inner - 84, 20), 1),
        moved(NUMBER_REGION, box(64 + inner - 64, 676, 64, 20), 1),
    )


LAYOUTS = (
    LayoutSpec(
        role="picture", name="Picture", use="A picture that shows what the title says.",
        regions=framed(_picture(MAIN), _caption(SIDE, 8)), areas=free(body=MAIN),
    ),
    LayoutSpec(
        role="picture-side", name="Text and picture",
        use="A text, and a picture at its side that shows one case of it.",
        regions=framed(_caption(LEFT, 8), _picture(RIGHT)), areas=free(body=LEFT),
    ),
    LayoutSpec(
        role="picture-half", name="Picture, half page",
        use="A picture to the edges of the page's right half.", regions=_bleed(640, None),
    ),
    LayoutSpec(
        role="picture-bleed", name="Picture and panel", ground="panel",
        use="A picture to the edges of the page, beside a solid panel of text.",
        regions=_bleed(560, "panel"),
    ),
)  # fmt: skip
