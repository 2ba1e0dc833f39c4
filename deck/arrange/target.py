"""What a deck for Google Slides has otherwise than one for PowerPoint, beside the faces on its
runs: charts drawn as shapes, and lines of weights that Slides keeps.

Slides offers lines of 1, 2, 3, 4, 8 and 12 points; of other weights it makes one of these, and of 3
points now and then 4. So ours take the nearest of 1, 2, 4, 8 and 12 (rule P11); art on layouts,
which nobody edits there, keeps its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, TypeVar, cast

from deck.canvas import Canvas
from deck.chart_shapes import as_target
from deck.frame import Cell, Connector, Freeform, Group, Item, Line, Shape, Table

WEIGHTS = (12.0, 8.0, 4.0, 2.0, 1.0)  # of two that are as near, the first is taken

Part = TypeVar("Part")


def for_target(canvas: Canvas, item: Item) -> Iterator[Item]:
    """Yield an item as the deck's target shows it."""
    for one in as_target(canvas, item):
        yield _weighted(one) if canvas.setting.target == "google-slides" else one


def _weighted(item: Item) -> Item:
    match item:
        case Shape() | Freeform() | Connector():
            return _lined(item)
        case Group():
            return replace(item, items=tuple(_lined(one) for one in item.items))
        case Table():
            cells = tuple(tuple(_cell(cell) for cell in row) for row in item.cells)
            return replace(item, cells=cells)
        case _:
            return item


def _lined(part: Part) -> Part:
    """Return a part of a drawing with its line, if it has one; an icon's are its own affair."""
    if not isinstance(part, (Shape, Freeform, Connector)) or part.line is None:
        return part
    return cast("Part", replace(cast("Any", part), line=weighted(part.line)))


def _cell(cell: Cell) -> Cell:
    lines = {name: getattr(cell, name) for name in ("rule", "side") if hasattr(cell, name)}
    return replace(cell, **{name: line and weighted(line) for name, line in lines.items()})


def weighted(line: Line) -> Line:
    """Return a line of the nearest weight that Slides keeps.

    >>> [weighted(Line(role="ink", width_pt=pt)).width_pt for pt in (0.75, 1.5, 3.75, 3, 13.5)]
    [1.0, 2.0, 4.0, 4.0, 12.0]
    """
    nearest = min(WEIGHTS, key=lambda one: abs(one - line.width_pt))
    return replace(line, width_pt=nearest)
