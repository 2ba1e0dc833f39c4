"""The series of a chart: their values, and colours that differ in more than colour (WCAG 1.4.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deck.canvas import Canvas
from deck.charting_rows import Picked, Values
from deck.contrast import TEXT, contrast
from deck.drawing import plain
from deck.frame import ChartType, Dash, Series
from deck.template import Role

if TYPE_CHECKING:
    from deck.blocks.chart import ChartBody

# The quiet looks, in order: a fill with the outline it needs, and a stroke with its dashes.
FILLS: tuple[tuple[Role, Role | None], ...] = (
    ("deep", None), ("mute", None), ("panel", "deep"), ("spot", "ink"),
)  # fmt: skip
STROKES: tuple[tuple[Role, Dash], ...] = (
    ("deep", "solid"), ("mute", "solid"), ("deep", "dash"), ("mute", "dash"),
)  # fmt: skip
READABLE = TEXT


def series_of(canvas: Canvas, body: ChartBody, kind: ChartType, pick: Picked) -> tuple[Series, ...]:
    """Return one series a column of values; with several, `highlight` names the accented one."""
    if kind == "scatter":
        return _scatter(canvas, body, pick)
    names = tuple(plain(canvas, one) for one in body.series) or (plain(canvas, body.title),)
    looks = list(range(len(FILLS)))
    made: list[Series] = []
    for n, name in enumerate(names):
        values = tuple(row.values[n] for row in pick.rows)
        if pick.total:
            values = (*values, pick.total[n])
        accented = n + 1 in body.highlight if len(names) > 1 else _alone(body, kind)
        look = -1 if accented else 1 if len(names) == 1 else looks.pop(0)
        made.append(_series(name, values, look, stroked=kind == "line"))
    return tuple(made)


def _alone(body: ChartBody, kind: ChartType) -> bool:
    """Whether a series on its own is accented as a whole: a line, if anything is. An area is too
    large for the accent; the figure at its point carries it."""
    return kind == "line" and bool(body.highlight)


def _series(name: str, values: Values, look: int, *, stroked: bool) -> Series:
    if look < 0:
        return Series(name=name, values=values, role="accent")
    if stroked:
        role, dash = STROKES[look]
        return Series(name=name, values=values, role=role, dash=dash)
    role, outline = FILLS[look]
    return Series(name=name, values=values, role=role, outline=outline)


def _scatter(canvas: Canvas, body: ChartBody, pick: Picked) -> tuple[Series, ...]:
    """Return the points, and as a series of its own those with the accent: a colour that one point
    has of itself is lost in some programs."""
    loud = set(accented(body, pick))
    xs = tuple(row.values[0] for row in pick.rows)
    ys = tuple(row.values[1] for row in pick.rows)
    name = plain(canvas, body.axes[1]) if len(body.axes) > 1 else plain(canvas, body.title)
    rest = tuple(None if n in loud else value for n, value in enumerate(ys))
    quiet = Series(name=name, xs=xs, values=rest, dots="all")
    if not loud:
        return (quiet,)
    named = tuple(value if n in loud else None for n, value in enumerate(ys))
    words = canvas.strings.words.highlighted
    return (quiet, Series(name=words, xs=xs, values=named, role="accent", dots="all"))


def accented(body: ChartBody, pick: Picked) -> tuple[int, ...]:
    """Return the places of the highlighted rows in the order they are shown in."""
    if len(body.series) > 1:
        return ()
    wanted = [body.rows[n - 1] for n in body.highlight if 1 <= n <= len(body.rows)]
    return tuple(n for n, row in enumerate(pick.rows) if any(row is one for one in wanted))


def readable_on(canvas: Canvas, ground: Role) -> Role:
    """Return the role that reads best on a filled mark, ink or paper."""
    hexes = canvas.setting.template.hexes
    roles: tuple[Role, Role] = ("ink", "paper")
    return max(roles, key=lambda one: contrast(hexes[one], hexes[ground]))
