"""The design's page and grid, in EMU: where regions of our own layouts may begin and end.

These constants serve theme building alone; arrange reads geometry from the template. One unit is
1/96 inch (9,525 EMU), the pixel of the mock-ups; the page is 1280 x 720 units.
"""

from __future__ import annotations

from deck.geometry import Rect

UNIT = 9_525
PAGE_WIDTH, PAGE_HEIGHT = 12_192_000, 6_858_000
PAGE = Rect(0, 0, PAGE_WIDTH, PAGE_HEIGHT)

MARGIN = 609_600
COLUMN, GUTTER, COLUMNS = 704_850, 228_600, 12
BASE_STEP, FINE_STEP = 76_200, 19_050
INSET = 14 * UNIT


def units(value: float) -> int:
    """Return `value` design units (1/96 inch) as EMU."""
    return round(value * UNIT)


def box(left: float, top: float, width: float, height: float) -> Rect:
    """Return a rectangle given in design units."""
    return Rect(units(left), units(top), units(width), units(height))


def columns(first: int, last: int) -> tuple[int, int]:
    """Return left edge and width, EMU, of columns `first` to `last`, counted from 1."""
    left = MARGIN + (first - 1) * (COLUMN + GUTTER)
    return left, (last - first + 1) * (COLUMN + GUTTER) - GUTTER


def spread(first: int, last: int, top: float, height: float) -> Rect:
    """Return a region over columns `first` to `last`; top and height in design units."""
    left, width = columns(first, last)
    return Rect(left, units(top), width, units(height))


BODY_TOP, BODY_FOOT, CUT_FOOT = 184, 624, 544
"""Design units: where bodies begin and end, and where they end above an ask strip."""

KICKER = box(64, 40, 956, 24)
TITLE = box(64, 70, 956, 96)
TRACKER = box(1128, 40, 152, 88)
BODY = box(64, BODY_TOP, 1152, BODY_FOOT - BODY_TOP)
BODY_CUT = box(64, BODY_TOP, 1152, CUT_FOOT - BODY_TOP)
STRIP = box(64, 554, 1152, 64)
SOURCE = box(64, 630, 1152, 40)
TAG = box(1044, 636, 172, 28)
FOOTER = box(64, 676, 564, 20)
NUMBER = box(1116, 676, 100, 20)
LOGO = box(1056, 600, 160, 56)
"""Room for a logo on cover and closing; its clear space is inside."""
