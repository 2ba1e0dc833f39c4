"""The spread of a team's scores: a row a message with its range, both ends and the median."""

from __future__ import annotations

from collections.abc import Sequence

from deck.blocks.self_check_scores import MOST, WIDE, Scored, alt
from deck.blocks.self_check_scores import level as level_head
from deck.canvas import Canvas
from deck.drawing import badge, line
from deck.frame import Freeform, Line, Shape
from deck.geometry import Point, Rect, circle
from deck.template import Role

# DESIGN 20, in inches.
PITCH, GROUP_GAP = 0.62, 0.09
BADGE, MEDIAN, RING, END = 0.33, 0.31, 0.17, 0.083
LABEL_FROM, LABEL_GAP = 0.46, 0.12
LEVEL = 1.03


def spread(canvas: Canvas, rows: Sequence[Scored]) -> None:
    """Draw the levels of the scale over the tracks, then one group a message."""
    track = canvas.area("track")
    xs = _levels(canvas, track)
    for level, words in enumerate(canvas.strings.tables.levels):
        box = Rect(xs[level] - canvas.inch(LEVEL) // 2, track.y, canvas.inch(LEVEL), track.h)
        name = f"{canvas.strings.names.label} {level}"
        canvas.add(canvas.label(box, level_head(words), "small", name=name, align="ctr"))
    style = _style(canvas, rows, track)
    for row, y in zip(rows, _tops(canvas, rows), strict=True):
        _row(canvas, row, y, xs, track, style)


def _levels(canvas: Canvas, track: Rect) -> list[int]:
    """Return where the five levels stand on a track."""
    end = canvas.inch(END)
    return [track.x + end + (track.w - 2 * end) * level // MOST for level in range(MOST + 1)]


def _tops(canvas: Canvas, rows: Sequence[Scored]) -> list[int]:
    """Return the middle of each row: even pitch, and more air where the argument changes."""
    body, gap = canvas.area("body"), canvas.inch(GROUP_GAP)
    changes = [
        n > 0 and row.message.group != rows[n - 1].message.group for n, row in enumerate(rows)
    ]
    pitch = min(canvas.inch(PITCH), (body.h - gap * sum(changes)) // max(1, len(rows)))
    tops: list[int] = []
    y = body.y + pitch // 2
    for change in changes:
        y += gap if change else 0
        tops.append(y)
        y += pitch
    return tops


def _style(canvas: Canvas, rows: Sequence[Scored], track: Rect) -> str:
    """Return the first text style in which every message's short form takes one line."""
    width = _width(canvas, track)
    for name in ("side", "label"):
        style = canvas.style(name)
        found = [
            canvas.measured(
                canvas.rich(row.message.short, bold=row.spread >= WIDE), (style,), width
            )
            for row in rows
        ]
        if all(len(one.lines) == 1 and not one.unbreakable for one in found):
            return name
    return "label"


def _width(canvas: Canvas, track: Rect) -> int:
    return track.x - canvas.inch(LABEL_GAP) - canvas.area("body").x - canvas.inch(LABEL_FROM)


def _row(canvas: Canvas, row: Scored, y: int, xs: list[int], track: Rect, style: str) -> None:
    """Draw one message: badge, words, track, and its scores on it."""
    left = canvas.area("body").x
    wide = row.spread >= WIDE
    role: Role = "accent" if wide else "deep"
    number = str(row.message.number)
    high = canvas.inch(BADGE)
    centre = Point(left + high // 2, y)
    words = Rect(left + canvas.inch(LABEL_FROM), y - high // 2, _width(canvas, track), high)
    name = f"{canvas.strings.names.slots['row']} {number}"
    parts = [
        badge(canvas, centre, BADGE, number, size_pt=14, fill=role),
        canvas.label(
            words, row.message.short, style, name=name, bold=wide, anchor="ctr",
        ),
        line(canvas, Point(track.x, y), Point(track.right, y), "mute", 0.75),
        *_scores(canvas, row, y, xs, role, wide=wide),
    ]  # fmt: skip
    canvas.group(name, alt(canvas, row), parts)


def _scores(
    canvas: Canvas, row: Scored, y: int, xs: list[int], role: Role, *, wide: bool
) -> list[Shape | Freeform]:
    """Return the range, a ring at either end and the median; or the words that there is none."""
    if row.values is None:
        high = canvas.inch(BADGE)
        box = Rect(xs[0] - canvas.inch(END), y - high // 2, xs[1] - xs[0], high)
        words = canvas.strings.tables.no_score
        name = f"{canvas.strings.names.label} {row.message.number}"
        label = canvas.label(
            box, words, "small", name=name, role="deep", anchor="ctr", align="ctr", fill="paper"
        )
        return [label]
    low, middle, high = row.values
    stroke = Line(role=role, width_pt=6 if wide else 4.5)
    ends = (Point(xs[low], y), Point(xs[high], y))
    names = canvas.strings.names
    made: list[Shape | Freeform] = []
    if low < high:
        made.append(Freeform(points=ends, name=names.line, line=stroke, decorative=True))
    ring = Line(role=role, width_pt=2.25)
    for level in (low, high):
        if level != middle:
            place = circle(Point(xs[level], y), canvas.inch(RING))
            made.append(
                Shape(rect=place, name=f"{names.badge} {level}", preset="ellipse", fill="paper",
                      line=ring, decorative=True)
            )  # fmt: skip
    made.append(badge(canvas, Point(xs[middle], y), MEDIAN, str(middle), size_pt=14, fill=role))
    return made
