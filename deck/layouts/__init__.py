"""The layouts of our own themes, listed: a new layout is one file here and one line below."""

from __future__ import annotations

from deck.layouts import (
    breakout,
    callout,
    cards,
    case,
    chart,
    checklist,
    closing,
    columns,
    cover,
    definition,
    diagram,
    drawing,
    exercise,
    feedback,
    gap,
    icon_row,
    map,
    number,
    picture,
    points,
    questions,
    quotation,
    reading,
    readings,
    roadmap,
    section,
    self_check,
    statement,
    table,
    warm_up,
    worksheet,
)
from deck.layouts.layout import LayoutSpec

ORDER = (
    cover, section, map, statement, points, readings, chart, number, drawing, diagram, table,
    self_check, cards, questions, exercise, picture, columns, definition,
    checklist, callout, icon_row, roadmap, gap, case, quotation, worksheet,
    breakout, feedback, warm_up, reading, closing,
)  # fmt: skip
LAYOUTS: tuple[LayoutSpec, ...] = tuple(spec for module in ORDER for spec in module.LAYOUTS)
