"""Pages to read at a desk: fuller text in two or three columns, beside a chart or a figure.

Type is 16 points, or 14 where the text is longer; a hairline tops each column.
"""

from __future__ import annotations

from deck.geometry import Insets, Point, Rect
from deck.layouts.chart import chart, chart_title
from deck.layouts.common import framed, free
from deck.layouts.grid import BODY_FOOT, BODY_TOP, box, columns, spread, units
from deck.layouts.layout import Art, LayoutSpec, Level, Panel, Region, Stroke
from deck.limits import WORDS

FULL_PAGE = 320
"""Words a page holds: little more than a minute of silent reading."""
LEAD_FOOT = 274  # design units, where columns under a lead begin
AIR, HANG, HANG_NUMBER = 10, 18, 28  # from a hairline to the text under it; of points
SIZES = (16.0, 15.0, 14.0)
LEVELS = (
    Level(style="label", bold=True, line=102, after=3),
    Level(style="label", line=102, after=5),
    Level(style="label", line=102, after=4, bullet="char", margin=units(HANG), hang=units(HANG)),
    Level(
        style="label",
        line=102,
        after=4,
        bullet="number",
        margin=units(HANG_NUMBER),
        hang=units(HANG_NUMBER),
    ),
)
PROMPTS = ("Heading", "Text", "Point", "Numbered point")


def text(slot: str, name: str, idx: int, rect: Rect) -> Region:
    """Return a column: headings, text, bullets and citations."""
    return Region(
        slot=slot, name=name, idx=idx, rect=rect, levels=LEVELS, prompts=PROMPTS,
        holds=((0, 1), (1, 8)), sizes=SIZES,
    )  # fmt: skip


LEAD = Region(
    slot="lead", name="Lead", idx=20, rect=box(64, BODY_TOP, 1152, 88), holds=((0, 2),),
    levels=(Level(style="step", line=100),), sizes=(22, 20, 18),
    prompts=("What this page says, in one sentence",),
)  # fmt: skip


def _columns(widths: tuple[int, ...], top: int) -> tuple[tuple[Region, ...], Art]:
    """Return columns so many of the grid's twelve wide, and the hairlines above them."""
    regions: list[Region] = []
    lines: list[Stroke] = []
    last = 0
    for number, wide in enumerate(widths, 1):
        first, last = last + 1, last + wide
        rect = spread(first, last, top + AIR, BODY_FOOT - top - AIR)
        regions.append(text(f"column-{number}", f"Column {number}", 20 + number, rect))
        left, width = columns(first, last)
        ends = (Point(left, units(top)), Point(left + width, units(top)))
        lines.append(Stroke(points=ends, role="deep", width_pt=1.5))
    return tuple(regions), Art(name="Rules", marks=tuple(lines))


def _page(
    role: str, name: str, use: str, widths: tuple[int, ...], *, lead: bool
) -> LayoutSpec:  # fmt: skip
    regions, rules = _columns(widths, LEAD_FOOT if lead else BODY_TOP)
    head = (LEAD,) if lead else ()
    return LayoutSpec(
        role=role, name=name, use=use, art=(rules,), regions=framed(*head, *regions), areas=free(),
        most_words=FULL_PAGE,
    )  # fmt: skip


CHART_TITLE, CHART = box(64, BODY_TOP, 564, 58), box(64, 248, 564, BODY_FOOT - 248)
BESIDE = spread(7, 12, BODY_TOP, BODY_FOOT - BODY_TOP)
PANEL = box(64, BODY_TOP, 368, BODY_FOOT - BODY_TOP)
WIDE = spread(5, 12, BODY_TOP, BODY_FOOT - BODY_TOP)
FIGURE = Region(
    slot="figure", name="Figure", idx=21, rect=box(88, 208, 320, 92), holds=((0, 1),),
    sizes=(60, 48, 40, 32), ground="panel",
    levels=(Level(style="figure", size_pt=60, role="accent"),), prompts=("80%",),
    words=WORDS["case"]["figure"],
)  # fmt: skip
CAPTION = Region(
    slot="caption", name="Caption", idx=22, rect=box(88, 304, 320, 190), holds=((0, 3),),
    levels=(Level(style="side", line=105, after=0),), prompts=("What the figure counts",),
    ground="panel", insets=Insets(0, 0, 0, 0),
)  # fmt: skip

LAYOUTS = (
    _page(
        "read-message", "Reading, lead and three columns",
        "A page to read: one sentence, and what it means in three columns.", (4, 3, 5),
        lead=True,
    ),
    _page(
        "read-lead", "Reading, lead and two columns",
        "A page to read: one sentence, and what it rests on in two columns.", (6, 6),
        lead=True,
    ),
    _page("read-three", "Reading, three columns", "A page to read, in three columns.",
          (4, 4, 4), lead=False),
    _page("read-two", "Reading, two columns", "A page to read, in two columns.", (6, 6),
          lead=False),
    LayoutSpec(
        role="read-chart", name="Reading, chart", most_words=FULL_PAGE,
        use="A page to read: a small chart, and beside it what is known.",
        regions=framed(
            chart_title(CHART_TITLE, 2), chart(CHART), text("column-1", "Column", 21, BESIDE),
        ),
        areas=free(body=CHART),
    ),
    LayoutSpec(
        role="read-figure", name="Reading, figure", most_words=FULL_PAGE,
        use="A page to read: one figure on a panel, and beside it what is known.",
        art=(Art(name="Panel", marks=(Panel(rect=PANEL, role="panel"),)),),
        regions=framed(FIGURE, CAPTION, text("column-1", "Column", 23, WIDE)),
        areas=free(panel=PANEL),
    ),
)  # fmt: skip
