"""A team's scores as a radar chart: median, highest and lowest, with a key beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from deck.blocks.self_check_scores import MOST, Scored, medians
from deck.canvas import Canvas
from deck.drawing import dot, plain
from deck.frame import Chart, Connector, Line, Series, Shape
from deck.geometry import Point, Rect

# DESIGN 20c: the plot's part of the chart, and the key in inches.
PLOT = (0.24, 0.12, 0.52, 0.76)
SAMPLE, GAP, DOT = 0.67, 0.19, 0.146
LABEL_PT = 14


def radar(canvas: Canvas, rows: Sequence[Scored]) -> None:
    """Draw the chart, and its key in the side column."""
    series = _series(canvas, rows)
    slot = canvas.slot("chart")
    labels = replace(canvas.style("small"), size_pt=canvas.points(LABEL_PT))
    words, said = canvas.strings, medians(canvas, rows)
    canvas.add(
        Chart(
            rect=slot.rect, name=words.names.chart, type="radar",
            alt=words.alt.radar.format(items=said),
            categories=tuple(_category(canvas, row) for row in rows), series=series,
            labels=labels, figures=labels, values="0", plot=PLOT, least=0, most=MOST,
            idx=slot.idx, title=words.words.scores_title,
            address=canvas.address("chart", "body.scores", said),
        )
    )  # fmt: skip
    _key(canvas, series)


def _series(canvas: Canvas, rows: Sequence[Scored]) -> tuple[Series, ...]:
    """Return lowest, highest and median, the last on top; a message without scores is a gap."""
    names = canvas.strings.tables
    low, middle, high = (
        tuple(float(row.values[n]) if row.values else None for row in rows) for n in range(3)
    )
    return (
        Series(
            name=names.lowest, values=low, role="deep", dash="dash", width_pt=1.875, dots="none"
        ),
        Series(name=names.highest, values=high, role="deep", width_pt=1.875, dots="none"),
        Series(name=names.median, values=middle, role="accent", width_pt=3.75, dots="all"),
    )


def _category(canvas: Canvas, row: Scored) -> str:
    """Return a message's number and short form, broken into two lines of like length."""
    words = f"{row.message.number} {plain(canvas, row.message.short)}".split(" ")
    breaks = [
        (" ".join(words[:n]), " ".join(words[n:])) for n in range(2, len(words))
    ]  # fmt: skip
    if not breaks:
        return " ".join(words)
    return "\n".join(min(breaks, key=lambda two: max(map(len, two))))


def _key(canvas: Canvas, series: Sequence[Series]) -> None:
    """Draw a line and a name for each series, the median first, as one group."""
    lines = canvas.area("key").rows((1,) * len(series))
    parts: list[Shape | Connector] = []
    for one, rect in zip(reversed(series), lines, strict=True):
        start = Point(rect.x, rect.centre.y)
        end = Point(rect.x + canvas.inch(SAMPLE), rect.centre.y)
        stroke = Line(role=one.role, width_pt=one.width_pt, dash=one.dash)
        parts.append(Connector(start=start, end=end, name=canvas.strings.names.line, line=stroke))
        if one.dots == "all":
            parts.append(dot(canvas, Point((start.x + end.x) // 2, start.y), DOT, one.role))
        left = end.x + canvas.inch(GAP)
        box = Rect(left, rect.y, rect.right - left, rect.h)
        loud = one.role == "accent"
        parts.append(
            canvas.label(box, one.name, "side", name=f"{canvas.strings.names.label} {one.name}",
                         anchor="ctr", bold=loud, role="accent" if loud else None)
        )  # fmt: skip
    parts.append(_scale(canvas))
    canvas.group(canvas.strings.names.key, canvas.strings.alt.key, parts)


def _scale(canvas: Canvas) -> Shape:
    """Return what the ends of the scale mean, in the words of the scores' own levels."""
    levels = [one.partition("\n") for one in canvas.strings.tables.levels]
    (least, _, low), (most, _, high) = levels[0], levels[-1]
    said = canvas.strings.words.scale.format(least=least, low=low, most=most, high=high)
    return canvas.label(
        canvas.area("scale"), said, "small", name=f"{canvas.strings.names.label} {least}-{most}"
    )
