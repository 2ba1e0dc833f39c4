"""The layouts of our own themes, listed: a new layout is one file here and one line below."""

from __future__ import annotations

from deck.layouts import (
    cards,
    chart,
    closing,
    cover,
    drawing,
    exercise,
    map,
    number,
    picture,
    points,
    questions,
    readings,
    section,
    statement,
    table,
)
from deck.layouts.layout import LayoutSpec

ORDER = (
    cover, section, map, statement, points, readings, chart, number, drawing, table, cards,
    questions, exercise, picture, closing,
)  # fmt: skip
LAYOUTS: tuple[LayoutSpec, ...] = tuple(spec for module in ORDER for spec in module.LAYOUTS)
