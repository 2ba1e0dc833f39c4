"""The contrast of two colours (WCAG 2.2, SC 1.4.3)."""

from __future__ import annotations

import math
from functools import lru_cache

TEXT, GRAPHIC = 4.5, 3.0
"""What text of any size needs (SC 1.4.3), and what else carries meaning (SC 1.4.11)."""
LARGE_PT, LARGE_BOLD_PT = 18.0, 14.0
"""From this size on text needs no more than a graphic (SC 1.4.3)."""


def wanted(size_pt: float, *, bold: bool = False) -> float:
    """Return the contrast that text of a size needs.

    >>> wanted(12), wanted(18), wanted(14, bold=True)
    (4.5, 3.0, 3.0)
    """
    return GRAPHIC if size_pt >= (LARGE_BOLD_PT if bold else LARGE_PT) else TEXT


def luminance(rgb: str) -> float:
    """Return the relative luminance of RRGGBB (WCAG 2.2)."""
    red, green, blue = (linear(int(rgb[n : n + 2], 16) / 255) for n in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@lru_cache(maxsize=1024)
def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21, with two decimals: rounded down, so
    that 4.496 is never taken for the 4.5 that text needs (WCAG 2.2, SC 1.4.3).

    >>> contrast("000000", "FFFFFF"), contrast("777777", "FFFFFF"), contrast("FFFFFF", "FFFFFF")
    (21.0, 4.47, 1.0)
    """
    return math.floor(ratio(luminance(one), luminance(other)) * 100 + 1e-9) / 100


def ratio(one: float, other: float) -> float:
    """Return the contrast ratio of two luminances, not rounded."""
    low, high = sorted((one, other))
    return (high + 0.05) / (low + 0.05)


def linear(value: float) -> float:
    """Return an sRGB channel, 0 to 1, as light."""
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
