"""Canvas: a worksheet of nine numbered boxes to write in, on the page or on screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from deck.geometry import Insets, Point, Rect
from deck.layouts.common import framed, free
from deck.layouts.grid import box, units
from deck.layouts.layout import Art, Dot, LayoutSpec, Level, Region, Stroke
from deck.limits import WORDS

BOXES, ACROSS = 9, 3
WIDE, HIGH = 368, 152
GRID = box(64, 152, 1152, 480)


def _place(number: int) -> tuple[float, float]:
    column, row = (number - 1) % ACROSS, (number - 1) // ACROSS
    return 64 + 392 * column, 152 + 164 * row


def _regions(number: int) -> Iterator[Region]:
    left, top = _place(number)
    yield Region(
        slot=f"label-{number}", name=f"Box {number}", idx=19 + number, holds=((0, 1),),
        rect=box(left + 56, top + 10, 304, 40), anchor="ctr",
        levels=(Level(style="side", bold=True, line=100, after=0),),
        sizes=(18, 16), prompts=("Label",), words=WORDS["canvas"]["label"],
    )  # fmt: skip
    yield Region(
        slot=f"field-{number}", name=f"Writing space {number}", idx=99 + number, holds=((0, 3),),
        rect=box(left + 4, top + 52, 360, 96), insets=Insets(units(52), 0, units(8), units(4)),
        levels=(Level(style="label", role="deep"),),
        prompts=("Write here",), words=WORDS["canvas"]["prompt"],
    )  # fmt: skip


def _outline(rect: Rect) -> tuple[Point, ...]:
    """Return a closed path that begins in the middle of a side, so that every corner is mitred."""
    start = Point(rect.centre.x, rect.y)
    return (
        start, Point(rect.right, rect.y), Point(rect.right, rect.bottom),
        Point(rect.x, rect.bottom), Point(rect.x, rect.y), start,
    )  # fmt: skip


def _frame(number: int) -> Art:
    left, top = _place(number)
    last = number == BOXES
    role, width = ("accent", 3) if last else ("deep", 1.5)
    return Art(
        name=f"Frame {number}",
        marks=(
            Stroke(points=_outline(box(left, top, WIDE, HIGH)), role=role, width_pt=width),
            Dot(
                centre=Point(units(left + 28), units(top + 30)), outer=units(34), fill=role,
                numeral=str(number), numeral_pt=14, numeral_role="paper",
            ),
        ),
    )  # fmt: skip


def _one_line(regions: tuple[Region, ...]) -> tuple[Region, ...]:
    """Return the regions with a title of one line: the boxes begin where a second would stand."""
    title, *rest = regions
    narrow = replace(
        title, rect=box(64, 70, 956, 50), holds=((0, 1),),
        prompts=("What is worked out here, on one line",),
    )  # fmt: skip
    return (narrow, *rest)


LAYOUTS = (
    LayoutSpec(
        role="canvas", name="Canvas",
        use="A worksheet of nine boxes to write in; it prints well at A3.",
        art=tuple(_frame(number) for number in range(1, BOXES + 1)),
        regions=_one_line(
            framed(*(one for number in range(1, BOXES + 1) for one in _regions(number)))
        ),
        areas=free(grid=GRID),
    ),
)  # fmt: skip
