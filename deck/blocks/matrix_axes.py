"""The two axes of a matrix, each an arrow from the corner under the plot."""

from __future__ import annotations

from deck.blocks.diagram import arrow
from deck.canvas import Canvas
from deck.frame import Connector
from deck.geometry import Point, Rect

OFF, OVER = 0.104, 0.083  # inches: how far the axes stand off the plot, and how far they run over


def axes(canvas: Canvas, plot: Rect) -> list[Connector]:
    """Return both axes."""
    off, over = canvas.inch(OFF), canvas.inch(OVER)
    corner = Point(plot.x - off, plot.bottom + off)
    return [
        arrow(canvas, corner, Point(corner.x, plot.y - over), "ink", 1.5),
        arrow(canvas, corner, Point(plot.right + over, corner.y), "ink", 1.5),
    ]
