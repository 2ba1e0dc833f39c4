"""The layouts of our own themes, listed: a new layout is one file here and one line below."""

from __future__ import annotations

from deck.layouts import (
    breakout,
    cards,
    case,
    chart,
    closing,
    cover,
    drawing,
    exercise,
    feedback,
    gap,
    map,
    number,
    picture,
    points,
    questions,
    quotation,
    readings,
    roadmap,
    section,
    statement,
    table,
    warm_up,
    worksheet,
)
from deck.layouts.layout import LayoutSpec

ORDER = (
    cover, section, map, statement, points, readings, chart, number, drawing, table, cards,
    questions, exercise, picture, roadmap, gap, case, quotation, worksheet,
    breakout, feedback, warm_up, closing,
)  # fmt: skip
LAYOUTS: tuple[LayoutSpec, ...] = tuple(spec for module in ORDER for spec in module.LAYOUTS)
