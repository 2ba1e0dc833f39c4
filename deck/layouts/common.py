"""Regions that several layouts share: head, foot, side column, strip, and the stage's nine dots."""

from __future__ import annotations

from deck.geometry import Insets, Point, Rect
from deck.layouts.grid import (
    FOOTER,
    INSET,
    KICKER,
    NUMBER,
    SOURCE,
    STRIP,
    TAG,
    TITLE,
    TRACKER,
    box,
    units,
)
from deck.layouts.layout import Art, Dot, Level, Region, Stroke
from deck.limits import WORDS

TITLE_REGION = Region(
    slot="title", name="Title", idx=0, kind="title", rect=TITLE, holds=((0, 2),),
    levels=(Level(style="title"),),
    prompts=("Full sentence that makes the point, two lines at most",),
    words=WORDS["every"]["title"],
)  # fmt: skip
KICKER_REGION = Region(
    slot="kicker", name="Kicker", idx=10, rect=KICKER, holds=((0, 1),),
    levels=(Level(style="kicker"),),
    prompts=("Where we are: part or message",), words=WORDS["every"]["kicker"],
)  # fmt: skip
SOURCE_REGION = Region(
    slot="source", name="Source", idx=11, rect=SOURCE, holds=((0, 2),),
    levels=(Level(style="source"),), anchor="ctr",
    prompts=("Source: publisher, date, what it is. Caveat. Two lines at most",),
)  # fmt: skip
FOOTER_REGION = Region(
    slot="footer", name="Footer", idx=1001, kind="footer", rect=FOOTER, holds=((0, 1),),
    levels=(Level(style="footer"),), prompts=("Name of the deck",),
)  # fmt: skip
NUMBER_REGION = Region(
    slot="number", name="Slide number", idx=1002, kind="number", rect=NUMBER, holds=((0, 1),),
    levels=(Level(style="number"),), prompts=("‹#›",),
)  # fmt: skip
STRIP_REGION = Region(
    slot="strip", name="Ask", idx=12, rect=STRIP, holds=((0, 1),), anchor="ctr", fill="panel",
    levels=(Level(style="body", after=0),), sizes=(20, 18), ground="panel",
    insets=Insets(INSET, units(1), INSET, units(1)),
    prompts=("One question for the room",), words=WORDS["every"]["strip"],
)  # fmt: skip


def framed(*regions: Region) -> tuple[Region, ...]:
    """Return a content layout's regions in reading order, between its head and its foot."""
    return (TITLE_REGION, KICKER_REGION, *regions, SOURCE_REGION, FOOTER_REGION, NUMBER_REGION)


def free(**areas: Rect) -> dict[str, Rect]:
    """Return a content layout's free areas: the tracker's, the tag's and its own."""
    named = {name.replace("_", "-"): rect for name, rect in areas.items()}
    return {"tracker": TRACKER, "tag": TAG, **named}


# -- side column: two takeaways under a rule with a dot, and what follows -------------------------

SIDE_SIZES = (28.0, 24.0, 20.0)
RULE_1, RULE_2 = box(872, 182, 344, 12), box(872, 354, 344, 12)
SO_WHAT = Region(
    slot="so-what", name="So what", idx=23, rect=box(872, 520, 344, 104), holds=((0, 3),),
    levels=(Level(style="side", line=100, after=0),), anchor="ctr", fill="panel", ground="panel",
    insets=Insets(INSET, units(8), INSET, units(8)),
    prompts=("What follows for us",), words=WORDS["every"]["so-what"],
)  # fmt: skip


def aside(number: int, idx: int, rect: Rect, *, size_pt: float = 28, lines: int = 3) -> Region:
    """Return a takeaway: heading, and text under it. Its rule and dot are drawn on the slide."""
    return Region(
        slot=f"aside-{number}", name=f"Takeaway {number}", idx=idx, rect=rect,
        holds=((0, 1), (1, lines)),
        levels=(
            Level(
                style="heading", size_pt=size_pt, after=3, role="accent" if number == 1 else None
            ),
            Level(style="side", after=0),
        ),
        sizes=tuple(size for size in SIDE_SIZES if size <= size_pt),
        prompts=("Heading", "What it means"), words=WORDS["every"]["aside"],
    )  # fmt: skip


def asides(first_idx: int) -> tuple[Region, Region]:
    """Return the two takeaways of the side column, each for a heading and three lines."""
    return (
        aside(1, first_idx, box(872, 204, 344, 140)),
        aside(2, first_idx + 1, box(872, 376, 344, 140)),
    )


# -- the stage: cover, section, closing ------------------------------------------------------------

DOT = 76
CENTRES = tuple(Point(units(830 + 150 * (n % 3)), units(150 + 150 * (n // 3))) for n in range(9))
STAGE_ART = box(792, 112, 376, 376)
"""The square round the nine dots: their centres are half a dot inside it."""


def stage_title(rect: Rect, lines: int, sizes: tuple[float, ...], words: int) -> Region:
    """Return the title of a stage slide."""
    return Region(
        slot="title", name="Title", idx=0, kind="title", rect=rect,
        holds=((0, lines),), sizes=sizes,
        levels=(Level(style="stage-title", size_pt=sizes[0], role="stage-text"),),
        prompts=(f"One idea, {lines} lines at most",), words=(words,), ground="stage-ground",
    )  # fmt: skip


def stage_kicker(prompt: str) -> Region:
    """Return the kicker of a stage slide."""
    return Region(
        slot="kicker", name="Kicker", idx=10, rect=box(64, 64, 640, 30), holds=((0, 1),),
        levels=(Level(style="stage-kicker", role="stage-small"),), prompts=(prompt,),
        ground="stage-ground",
    )  # fmt: skip


def nine_dots(count: int = 9) -> tuple[Dot, ...]:
    """Return the first `count` of the nine solid dots of the stage."""
    return tuple(
        Dot(centre=centre, outer=units(DOT), fill="stage-dot") for centre in CENTRES[:count]
    )


CLOCK_PT = 2.25


def clock(name: str, centre: Point, outer: int, role: str) -> Art:
    """Return a clock face: the sign of time beside a number of minutes. `outer` in EMU."""
    arm = outer // 4
    hands = (
        Point(centre.x, centre.y - arm), centre,
        Point(centre.x + arm * 4 // 5, centre.y + arm * 3 // 5),
    )  # fmt: skip
    face = Dot(centre=centre, outer=outer, ring=role, ring_pt=CLOCK_PT)
    arms = Stroke(points=hands, role=role, width_pt=CLOCK_PT)
    return Art(name=name, marks=(face, arms), whole=True)
