"""The height that a region needs for the text the design wants in it, at 1.2 em a line."""

from __future__ import annotations

from deck.geometry import points
from deck.layouts.layout import Region
from deck.masters.text import look
from deck.theme import Theme

EM_A_LINE = 1.2


def needed(theme: Theme, region: Region, size_pt: float | None = None) -> int:
    """Return EMU: lines, space between paragraphs (none after the last), and insets.

    `size_pt` takes the place of the first level's size.
    """
    looks = [look(theme, level) for level in region.levels]
    total, last = 0.0, 0.0
    for level, lines in region.holds:
        one = looks[level]
        size = size_pt if size_pt and level == 0 else one.size_pt
        total += one.before + lines * size * EM_A_LINE * one.line / 100 + one.after
        last = one.after
    return points(total - last) + region.insets.top + region.insets.bottom
