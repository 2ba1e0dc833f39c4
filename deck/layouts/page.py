"""Our layouts on a page of another size: where everything stands, and how large type is there.

The design is made for 16:9 (`deck.layouts.grid`). On another page places move with its width and
height; what has a shape of its own (the motif, badges, icons, insets) and type follow the smaller
of the two, so that what fits side by side still does. No type goes under `LEAST_PT`: the floors of
18, 14 and 12 points shrink with the page and give way to that. Where a line of the head or foot is
too low for 12 points, it takes the room it needs.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from deck.geometry import EMU_PER_POINT, Insets, Point, Rect, bounds
from deck.layouts.grid import BODY, FOOTER, PAGE_HEIGHT, PAGE_WIDTH
from deck.layouts.layout import Art, Dot, LayoutSpec, Level, Mark, Panel, Region, Stroke

LEAST_PT = 12.0
LINE_EM = 1.2
TIGHT = 90.0  # per cent, the lines of a source that has no room for more
KEEPING = ("art", "dots", "badge-", "icon-", "qr")
"""Free areas, by the start of their names, that keep their shape about their centre."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page's width and height in EMU. What it returns for 16:9 is what it was given."""

    width: int
    height: int

    @property
    def across(self) -> float:
        return self.width / PAGE_WIDTH

    @property
    def down(self) -> float:
        return self.height / PAGE_HEIGHT

    @property
    def scale(self) -> float:
        """How large type and shapes are, 1 on the design's own page."""
        return min(self.across, self.down)

    def size(self, points: float) -> float:
        """Return a size of type: to the half point, and never under 12 points."""
        return max(min(points, LEAST_PT), math.floor(points * self.scale * 2) / 2)

    def length(self, emu: int) -> int:
        return round(emu * self.scale)

    def point(self, one: Point) -> Point:
        return Point(round(one.x * self.across), round(one.y * self.down))

    def rect(self, one: Rect) -> Rect:
        """Return where a region stands, its edges in line with those of its neighbours."""
        start, end = self.point(Point(one.x, one.y)), self.point(Point(one.right, one.bottom))
        return Rect(start.x, start.y, end.x - start.x, end.y - start.y)

    def kept(self, one: Rect) -> Rect:
        """Return a rectangle of the same shape about the same place."""
        middle, wide, high = self.point(one.centre), self.length(one.w), self.length(one.h)
        return Rect(middle.x - wide // 2, middle.y - high // 2, wide, high)


PAGES: dict[str, Page] = {
    "16:9": Page(PAGE_WIDTH, PAGE_HEIGHT),
    "16:10": Page(9_144_000, 5_715_000),
    "4:3": Page(9_144_000, 6_858_000),
    "A4": Page(10_692_000, 7_560_000),
    "A3": Page(15_120_000, 10_692_000),
    "10x5.625": Page(9_144_000, 5_143_500),
}
"""Pages by name: PowerPoint's own, A4 (297 x 210 mm) and A3 (420 x 297 mm) on their sides, and
Google Slides' default."""


def spec_on(page: Page, spec: LayoutSpec) -> LayoutSpec:
    """Return a layout as it is on a page."""
    if page == PAGES["16:9"]:
        return spec
    return replace(
        spec,
        regions=tuple(_region(page, one) for one in spec.regions),
        areas={name: area_on(page, name, one) for name, one in spec.areas.items()},
        art=tuple(_art(page, one) for one in spec.art),
    )


def area_on(page: Page, name: str, rect: Rect) -> Rect:
    """Return a free area: the tracker hangs in its corner, round things stay round."""
    if name == "tracker":
        wide, top = page.length(rect.w), page.rect(rect).y
        right = page.point(Point(rect.right, rect.y)).x
        return Rect(right - wide, top, wide, page.length(rect.h))
    if name == "tag":
        return _tall(page, rect, page.size(14) * LINE_EM + 2)
    if name == "track":
        return _tall(page, rect, 2 * page.size(14) * LINE_EM + 2)
    return page.kept(rect) if name.startswith(KEEPING) else page.rect(rect)


# -- regions --------------------------------------------------------------------------------------


def _region(page: Page, one: Region) -> Region:
    rect, levels = region_rect(page, one.slot, one.rect), one.levels
    if one.slot == "source" and rect.h < 2 * LEAST_PT * LINE_EM * EMU_PER_POINT:
        levels = tuple(replace(level, line=TIGHT) for level in levels)
    sides = (one.insets.left, one.insets.top, one.insets.right, one.insets.bottom)
    return replace(
        one,
        rect=rect,
        levels=tuple(_level(page, level) for level in levels),
        insets=Insets(*map(page.length, sides)),
        sizes=tuple(dict.fromkeys(page.size(size) for size in one.sizes)),
    )


def region_rect(page: Page, slot: str, rect: Rect) -> Rect:
    """Return where a region stands; lines of the head and foot are at least 12 points high."""
    if slot == "source":
        return _raised(page, _tall(page, rect, 2 * LEAST_PT * LINE_EM))
    if slot == "kicker":
        return _tall(page, rect, page.size(14) * LINE_EM)
    if slot in ("footer", "number", "date") and rect.y == FOOTER.y:
        made = _tall(page, rect, LEAST_PT * LINE_EM)
        return made.moved(dy=page.rect(rect).bottom - made.bottom)
    return page.rect(rect)


def _raised(page: Page, rect: Rect) -> Rect:
    """Return the source line between body and foot, moved up where it would reach into that."""
    foot = region_rect(page, "footer", FOOTER).y
    top = max(page.rect(BODY).bottom, min(rect.y, foot - rect.h))
    return Rect(rect.x, top, rect.w, min(rect.h, foot - top))


def _tall(page: Page, rect: Rect, points: float) -> Rect:
    made = page.rect(rect)
    return Rect(made.x, made.y, made.w, max(made.h, math.ceil(points * EMU_PER_POINT)))


def _level(page: Page, one: Level) -> Level:
    return replace(
        one,
        size_pt=page.size(one.size_pt) if one.size_pt else one.size_pt,
        before=one.before * page.scale,
        after=None if one.after is None else one.after * page.scale,
        margin=page.length(one.margin),
        hang=page.length(one.hang),
    )


# -- art ------------------------------------------------------------------------------------------


def _art(page: Page, one: Art) -> Art:
    """Return art moved with the page; art that is `whole` keeps its angles about its middle."""
    if not one.whole:
        return replace(one, marks=tuple(_moved(page, mark) for mark in one.marks))
    centre = bounds(tuple(_outline(mark.centre) for mark in one.marks if isinstance(mark, Dot)))
    about = _About(page, centre.centre, page.point(centre.centre))
    return replace(one, marks=tuple(about.mark(mark) for mark in one.marks))


def _outline(centre: Point) -> Rect:
    return Rect(centre.x, centre.y, 0, 0)


def _moved(page: Page, mark: Mark) -> Mark:
    match mark:
        case Panel():
            return replace(mark, rect=page.rect(mark.rect))
        case Dot():
            return _dot(page, mark, page.point(mark.centre))
        case Stroke():
            return replace(mark, points=tuple(page.point(one) for one in mark.points),
                           width_pt=mark.width_pt * page.scale)  # fmt: skip


def _dot(page: Page, mark: Dot, centre: Point) -> Dot:
    return replace(
        mark, centre=centre, outer=page.length(mark.outer), ring_pt=mark.ring_pt * page.scale,
        numeral_pt=page.size(mark.numeral_pt) if mark.numeral_pt else 0,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _About:
    """Art scaled alike in both directions: what stood at `old` stands at `new`. On our pages, none
    of which is wider than 16:9, what ended on the right edge does so again."""

    page: Page
    old: Point
    new: Point

    def mark(self, mark: Mark) -> Mark:
        if isinstance(mark, Dot):
            return _dot(self.page, mark, self.point(mark.centre))
        if isinstance(mark, Stroke):
            return replace(mark, points=tuple(map(self.point, mark.points)),
                           width_pt=mark.width_pt * self.page.scale)  # fmt: skip
        return _moved(self.page, mark)

    def point(self, one: Point) -> Point:
        return Point(
            self.new.x + self.page.length(one.x - self.old.x),
            self.new.y + self.page.length(one.y - self.old.y),
        )
