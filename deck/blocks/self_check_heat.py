"""The medians of a team's scores as a native table: cells filled to the level, a number in the
last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from deck.blocks.self_check_scores import MOST, Scored, level, medians
from deck.canvas import Canvas
from deck.frame import Cell, Line, Shape, Table
from deck.geometry import EMU_PER_POINT, Insets, Point, Rect, circle, shares
from deck.template import Role

# DESIGN 20b: shares of the width, heights in inches, the gaps between cells in points.
NUMBER, WORDS_, LEVEL = 0.46, 4.2, 0.9
HEAD, PITCH, PAD, BADGE = 0.5, 0.62, 0.02, 0.33
GAP, GROUP_GAP = 6.0, 12.0
LEAST = 0.4  # of a row, in inches, below which groups stand without air
SMALLER = (12.0,)  # points: sizes of the head where a word is wider than its column


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A message's row: its height, and the air above and below it where a group begins or ends,
    all in EMU."""

    scored: Scored
    high: int
    above: int = 0
    below: int = 0

    @property
    def whole(self) -> int:
        return self.above + self.high + self.below


def heat(canvas: Canvas, rows: Sequence[Scored]) -> None:
    """Draw a badge behind each number, and over them the table."""
    where = canvas.slot("table").rect
    widths = shares(where.w, (NUMBER, WORDS_, *[LEVEL] * (MOST + 1)))
    heads, need = _heads(canvas, widths)
    head = max(canvas.inch(HEAD), need)
    low = _lowest(rows)
    spaced = _spaced(canvas, rows, where.h - head)
    top = where.y + head
    for row in spaced:
        centre = Point(where.x + canvas.inch(BADGE) // 2, top + row.above + row.high // 2)
        canvas.add(_badge(canvas, row.scored, centre, low))
        top += row.whole
    style = _style(canvas, rows, widths[1], low)
    cells = [_row(canvas, row, style, low) for row in spaced]
    _check(canvas, cells, widths, spaced)
    canvas.add(
        Table(
            rect=Rect(where.x, where.y, where.w, top - where.y),
            name=canvas.strings.names.table,
            alt=canvas.strings.alt.heat.format(items=medians(canvas, rows)),
            columns=widths,
            rows=(head, *(row.whole for row in spaced)),
            cells=(heads, *cells),
            idx=canvas.slot("table").idx,
            address=canvas.address("table", "body.scores", ""),
        )
    )


def _lowest(rows: Sequence[Scored]) -> int | None:
    """Return the lowest median, if fewer than half of the scored rows have it."""
    medians = [row.median for row in rows if row.median is not None]
    low = min(medians, default=None)
    return low if low is not None and medians.count(low) * 2 < len(medians) else None


def _spaced(canvas: Canvas, rows: Sequence[Scored], room: int) -> list[_Row]:
    """Return the rows with the air that parts the groups, half of it on either side; many rows
    have none."""
    groups = [row.message.group for row in rows]
    parts = [one != other for one, other in pairwise(groups)]
    half = round((GROUP_GAP - GAP) / 2 * EMU_PER_POINT)
    high = (room - 2 * half * sum(parts)) // max(1, len(rows))
    if high < canvas.inch(LEAST):
        half, high = 0, room // max(1, len(rows))
    above, below = (False, *parts), (*parts, False)
    return [
        _Row(scored=row, high=min(canvas.inch(PITCH), high), above=half * one, below=half * other)
        for row, one, other in zip(rows, above, below, strict=True)
    ]


def _badge(canvas: Canvas, row: Scored, centre: Point, low: int | None) -> Shape:
    name = f"{canvas.strings.names.badge} {row.message.number}"
    return Shape(
        rect=circle(centre, canvas.inch(BADGE)), name=name,
        preset="ellipse", fill=_role(row, low), decorative=True,
        over=(canvas.strings.names.table,),
    )  # fmt: skip


def _role(row: Scored, low: int | None) -> Role:
    return "accent" if low is not None and row.median == low else "deep"


def _style(canvas: Canvas, rows: Sequence[Scored], width: int, low: int | None) -> str:
    """Return the first text style in which every message's short form takes one line."""
    for name in ("side", "label"):
        style = canvas.style(name)
        found = [
            canvas.measured(
                canvas.rich(row.message.short),
                (replace(style, bold=low is not None and row.median == low),),
                width,
            )
            for row in rows
        ]
        if all(len(one.lines) == 1 and not one.unbreakable for one in found):
            return name
    return "label"


def _heads(canvas: Canvas, widths: Sequence[int]) -> tuple[tuple[Cell, ...], int]:
    """Return the head in the first size at which no word is wider than its column, and the height
    in EMU that it needs.

    Emits: word-too-wide.
    """
    sizes = sorted({canvas.style("small").size_pt, *SMALLER}, reverse=True)
    tried = [_measured_head(canvas, widths, size) for size in sizes]
    cells, need, wide = next((one for one in tried if not one[2]), tried[-1])
    if wide:
        canvas.fault(
            "word-too-wide", f"the word '{wide}' is wider than its column",
            hint="use a shorter word, or give the column more of the width",
        )  # fmt: skip
    return cells, need


def _measured_head(
    canvas: Canvas, widths: Sequence[int], size: float
) -> tuple[tuple[Cell, ...], int, str]:
    """Return the head in a size, the height it needs, and a word wider than its column, if any."""
    cells = _head_cells(canvas, size)
    found = [
        canvas.measured(cell.paragraphs, (cell.style,), width)
        for cell, width in zip(cells, widths, strict=True)
    ]
    need = max(one.height for one in found) + cells[0].insets.top + cells[0].insets.bottom
    return cells, need, next((one.unbreakable for one in found if one.unbreakable), "")


def _head_cells(canvas: Canvas, size: float) -> tuple[Cell, ...]:
    words = canvas.strings.tables
    style = replace(canvas.style("small"), bold=True, after=0, size_pt=size)
    pad = canvas.inch(PAD)
    insets = Insets(0, pad, 0, pad + round(GAP / 2 * EMU_PER_POINT))  # clear of the gap below
    middle, rule = replace(style, align="ctr"), Line(role="paper", width_pt=GAP)
    left = [
        Cell(paragraphs=canvas.rich(one), style=style, anchor="b", insets=insets)
        for one in (words.number, words.message)
    ]
    levels = [
        Cell(paragraphs=canvas.rich(level(one)), style=middle, rule=rule, anchor="b", insets=insets)
        for one in words.levels
    ]
    return (*left, *levels)


def _row(canvas: Canvas, one: _Row, style: str, low: int | None) -> tuple[Cell, ...]:
    """Return a message's number, its words and its five cells."""
    row, role = one.scored, _role(one.scored, low)
    rule = Line(role="paper", width_pt=GROUP_GAP if one.below else GAP)
    pad = canvas.inch(PAD)
    base = replace(canvas.style(style), after=0, before=0)
    number = replace(canvas.style("small"), bold=True, role="paper", align="ctr")
    short = row.message.short
    first = Cell(
        paragraphs=canvas.rich(str(row.message.number)), style=number,
        insets=Insets(0, one.above, canvas.inch(NUMBER - BADGE), one.below),
    )  # fmt: skip
    words = Cell(
        paragraphs=canvas.rich(short), style=replace(base, bold=role == "accent"),
        insets=Insets(0, pad + one.above, 0, pad + one.below),
        address=canvas.address("table", short.path, short.source, short),
    )  # fmt: skip
    return (first, words, *(_cell(canvas, one, at, role, rule) for at in range(MOST + 1)))


def _cell(canvas: Canvas, one: _Row, at: int, role: Role, rule: Line) -> Cell:
    row, insets = one.scored, Insets(0, one.above, 0, one.below)
    side = Line(role="paper", width_pt=GAP)
    style = replace(canvas.style("side"), bold=True, align="ctr", after=0, before=0)
    if row.median is None:
        said = canvas.strings.tables.no_score if at == 0 else ""
        small = replace(canvas.style("small"), align="ctr")
        return Cell(paragraphs=canvas.rich(said), style=small, fill="panel", rule=rule, side=side,
                    insets=insets)  # fmt: skip
    text = str(at) if at == row.median else ""
    filled = at <= row.median
    own = replace(style, role="paper" if filled else "ink")
    fill: Role = role if filled else "panel"
    return Cell(paragraphs=canvas.rich(text), style=own, fill=fill, rule=rule, side=side,
                insets=insets)  # fmt: skip


def _check(
    canvas: Canvas,
    cells: Sequence[tuple[Cell, ...]],
    widths: Sequence[int],
    spaced: Sequence[_Row],
) -> None:
    """Report a row whose words do not fit: a row that grows would part the badges from it.

    Emits: overflow.
    """
    for row, one in zip(cells, spaced, strict=True):
        words = row[1]
        found = canvas.measured(words.paragraphs, (words.style,), widths[1])
        if found.height + words.insets.top + words.insets.bottom > one.whole or found.unbreakable:
            span = words.address.span if words.address else None
            said = "a message's short form is too long for its row of the heat strip"
            canvas.fault("overflow", said, about=span, hint="shorten the message's 'short'")
