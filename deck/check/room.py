"""Room for words: no text beyond its box, its cell or the safe area.

The safe area is the page less a twentieth of its width left and right and a thirtieth of its height
above and below (0.67 and 0.25 in on a page of 13.33 x 7.5 in). A placeholder that stands where its
layout puts it has the layout's leave, and an opening quotation mark may hang in the margin. Boxes
that PowerPoint grows or shrinks by itself are judged by their width alone.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from deck.check.inked import (
    SLACK,
    all_shapes,
    extent,
    has_text,
    in_points,
    inner,
    words_of,
    written,
)
from deck.check.subject import Seen
from deck.diagnostics import Diagnostic
from deck.geometry import EMU_PER_POINT, Rect
from deck.opc.view import Cell, Shape

FOREIGN = 0.06
"""Our line is 1.2 em; most faces set theirs a little tighter. In other people's decks this share of
the height is let pass."""

QUOTES, HANG_EM = '\u201c\u2018\u201e\u00ab"', 0.6


def check_room(seen: Seen) -> Iterator[Diagnostic]:
    """Yield text that has no room. Emits: text-outside-box, text-outside-safe-area."""
    for shape in all_shapes(seen.slide.shapes):
        if shape.table is not None:
            yield from _cells(seen, shape)
        elif has_text(shape):
            yield from _box(seen, shape)
            yield from _safe(seen, shape)


def _box(seen: Seen, shape: Shape) -> Iterator[Diagnostic]:
    found, room = words_of(shape), inner(shape)
    area = written(shape)
    if found.word and shape.frame.wrap:
        told = f"the word '{found.word[:40]}' is wider than its box"
        yield seen.fault("text-outside-box", told, shape, severity=seen.softer)
        return
    sideways = (area.w, room.w) if (area.w, area.h) != (found.width, found.height) else None
    high, free = sideways or (area.h, room.h)
    over = high - free
    if shape.frame.fit == "none" and over > _leave(seen, high):
        told = f"the text is {over / EMU_PER_POINT:.0f} pt higher than its box"
        yield seen.fault("text-outside-box", told, shape, severity=seen.softer)


def _leave(seen: Seen, high: int) -> float:
    return SLACK if seen.ours else SLACK + high * FOREIGN


def _safe(seen: Seen, shape: Shape) -> Iterator[Diagnostic]:
    if shape.placeholder is not None and not shape.placed:
        return
    wide, high = seen.deck.width // 20, seen.deck.height // 30
    area = written(shape)
    over = {
        "left": wide - area.x - _hang(shape), "top": high - area.y,
        "right": area.right - (seen.deck.width - wide),
        "bottom": area.bottom - (seen.deck.height - high),
    }  # fmt: skip
    sides = [f"{in_points(one)} at the {side}" for side, one in over.items() if one > SLACK]
    if sides:
        told = f"its text reaches over the margin by {' and '.join(sides)}"
        yield seen.fault("text-outside-safe-area", told, shape, severity=seen.softer)


def _hang(shape: Shape) -> int:
    """Return how far a text may hang out to the left for the quotation mark it begins with."""
    first = next((run for one in shape.paragraphs for run in one.runs if run.text.strip()), None)
    if first is None or first.text.strip()[0] not in QUOTES:
        return 0
    return round(first.look.size_pt * HANG_EM * EMU_PER_POINT)


def _cells(seen: Seen, shape: Shape) -> Iterator[Diagnostic]:
    """Yield the first cell of a table whose words are higher than its row, or wider than it."""
    table = shape.table
    assert table is not None
    for (row, high), (column, wide) in itertools.product(
        enumerate(table.rows), enumerate(table.columns)
    ):
        cell = table.cells[row][column] if column < len(table.cells[row]) else None
        over = None if cell is None or cell.merged else _over(seen, cell, Rect(0, 0, wide, high))
        if over:
            told = f"row {row + 1}, column {column + 1}: {over}"
            yield seen.fault("text-outside-box", told, shape, severity=seen.softer)
            return


def _over(seen: Seen, cell: Cell, rect: Rect) -> str:
    if not cell.text.strip():
        return ""
    room = rect.inset(cell.insets)
    found = extent(cell.paragraphs, room.w)
    if found.word:
        return f"the word '{found.word[:40]}' is wider than its cell"
    over = found.height - room.h
    return f"the text is {in_points(over)} higher than its row" * (over > _leave(seen, room.h))
