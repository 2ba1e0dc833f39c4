"""A native table in the house style (DESIGN 9): head over an ink rule, mute rules between rows, no
vertical lines, one column raised. Heights are decided here, so that no row grows when opened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from deck.canvas import Canvas, Content
from deck.frame import Cell, Line, Table
from deck.geometry import EMU_PER_POINT, Insets, Rect, shares
from deck.model import Text
from deck.template import Align, Role, TextStyle

RAISED_LEFT, LAST_RIGHT = 0.15, 0.08  # inches
HEAD = 0.48  # inches, the least height of the head
HEAD_PT, ROW_PT = 1.875, 0.75  # of the rules under the head and between rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: its share of the width, whether its text is bold, whether it is raised, the
    right margin of its cells in inches, and, where it is raised, the least margin on both sides."""

    weight: float
    bold: bool = False
    raised: bool = False
    align: Align = "l"
    accent: bool = False
    right: float = 0.2
    inset: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a table is set: text styles to try in turn, the most and least height of a row in
    inches, whether its last row is raised for the reader's own entry, the space above and below
    text in inches, whether all of its rows must stand on one slide, the style of its head,
    whether its last row is a total: bold under an ink rule, and never without a row above it, and
    whether it has rules: else its block draws them, but for the one under an accented head, and
    the head is not raised."""

    styles: tuple[str, ...] = ("side", "label")
    most: float = 1.02
    least: float = 0.4
    last_open: bool = False
    pad: float = 0.06
    whole: bool = False
    head: str = ""
    total: bool = False
    ruled: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class _Set:
    """A table set in one text style: its cells, and the height in EMU that each row needs."""

    head: tuple[Cell, ...]
    cells: tuple[tuple[Cell, ...], ...]
    head_need: int
    needs: tuple[int, ...]

    @property
    def total(self) -> int:
        return self.head_need + sum(self.needs)


def place(
    canvas: Canvas, slot: str, columns: Sequence[Column], head: Sequence[Content],
    rows: Sequence[Sequence[Content]], *, alt: str, look: Look = Look(), path: str = "",
    about: Text | None = None,
) -> int:  # fmt: skip
    """Put as many rows as fit into the slot; return how many. At least one is always placed.

    Emits: overflow, when the first row alone is too high; word-too-wide.
    """
    where = canvas.slot(slot)
    widths = shares(where.rect.w, tuple(one.weight for one in columns))
    settings = (_set(canvas, columns, head, rows, widths, look, name) for name in look.styles)
    chosen = _first(settings, where.rect.h)
    room = where.rect.h - chosen.head_need
    fit = _even(chosen.needs, room)
    if look.total and fit < len(chosen.needs):
        fit = min(fit, len(chosen.needs) - 2)
    if fit == 0:
        canvas.fault("overflow", "a row of the table is higher than the table", about=about)
        fit = 1
    elif look.whole and fit < len(chosen.needs):
        high = sum(chosen.needs) - room
        canvas.fault(
            "overflow",
            f"the table's rows are {high / EMU_PER_POINT:.0f} pt too high",
            about=about,
            hint="shorten the longest rows",
        )
    _wide_words(canvas, chosen, widths)
    heights = (chosen.head_need, *_heights(canvas, chosen.needs[:fit], room, look))
    body = [_ruled(row, look, last=n == fit - 1) for n, row in enumerate(chosen.cells[:fit])]
    total = look.total and fit == len(chosen.needs)
    if total:
        body[-2:] = _totalled(body[-2:])
    canvas.add(
        Table(
            rect=Rect(where.rect.x, where.rect.y, where.rect.w, sum(heights)),
            name=canvas.strings.names.table,
            alt=alt,
            columns=widths,
            rows=heights,
            cells=(_headed(chosen.head, columns, look), *body),
            total=total,
            idx=where.idx,
            address=canvas.address(slot, path, "", about),
        )
    )
    return fit


def _set(
    canvas: Canvas, columns: Sequence[Column], head: Sequence[Content],
    rows: Sequence[Sequence[Content]], widths: Sequence[int], look: Look, name: str,
) -> _Set:  # fmt: skip
    style = canvas.style(name)
    cells = tuple(_cells(canvas, columns, row, style, look) for row in rows)
    over = canvas.style(look.head) if look.head else style
    top = _cells(canvas, columns, head, replace(over, bold=True), look, head=True)
    return _Set(
        head=top, cells=cells,
        head_need=max(canvas.inch(HEAD), _need(canvas, top, widths, look)),
        needs=tuple(_need(canvas, row, widths, look) for row in cells),
    )  # fmt: skip


def _first(settings: Iterable[_Set], height: int) -> _Set:
    """Return the first setting that takes fewest slides."""
    made = list(settings)
    if not made:
        raise ValueError("a table needs at least one text style")
    return min(made, key=lambda one: _pages(one.needs, height - one.head_need))


def _cells(
    canvas: Canvas, columns: Sequence[Column], row: Sequence[Content], style: TextStyle,
    look: Look, *, head: bool = False,
) -> tuple[Cell, ...]:  # fmt: skip
    pads = _pads(canvas, columns, look)
    return tuple(
        _cell(canvas, column, content, style, pad, head=head)
        for column, content, pad in zip(columns, row, pads, strict=True)
    )


def _pads(canvas: Canvas, columns: Sequence[Column], look: Look) -> Iterator[Insets]:
    """Yield the margins of each column's cells: text keeps clear of a raised column's edges, and
    of the next column; the last column's ends with the table."""
    pad = canvas.inch(look.pad)
    for n, column in enumerate(columns):
        beside = column.raised or (n > 0 and columns[n - 1].raised)
        right = min(column.right, LAST_RIGHT) if n == len(columns) - 1 else column.right
        left, right = max(RAISED_LEFT * beside, column.inset), max(right, column.inset)
        yield Insets(canvas.inch(left), pad, canvas.inch(right), pad)


def _cell(
    canvas: Canvas, column: Column, content: Content, style: TextStyle, pad: Insets, *, head: bool
) -> Cell:
    role: Role = "accent" if head and column.accent else style.role
    own = replace(
        style, bold=style.bold or column.bold, align=column.align, role=role, after=0, before=0
    )
    address = None
    if isinstance(content, Text):
        address = canvas.address("table", content.path, content.source, content)
    return Cell(
        paragraphs=canvas.rich(content), style=own, fill="panel" if column.raised else None,
        insets=pad, address=address,
    )  # fmt: skip


def _need(canvas: Canvas, row: Sequence[Cell], widths: Sequence[int], look: Look) -> int:
    """Return the height in EMU that the highest cell of a row needs."""
    highest = canvas.inch(look.least)
    for cell, width in zip(row, widths, strict=True):
        text = canvas.measured(cell.paragraphs, (cell.style,), _inner(cell, width))
        highest = max(highest, text.height + cell.insets.top + cell.insets.bottom)
    return highest


def _wide_words(canvas: Canvas, table: _Set, widths: Sequence[int]) -> None:
    for row in (table.head, *table.cells):
        for cell, width in zip(row, widths, strict=True):
            text = canvas.measured(cell.paragraphs, (cell.style,), _inner(cell, width))
            if text.unbreakable:
                canvas.fault(
                    "word-too-wide", f"the word '{text.unbreakable}' is wider than its column",
                    about=cell.address.span if cell.address else None,
                    hint="use a shorter word, or give the column more of the width",
                )  # fmt: skip


def _inner(cell: Cell, width: int) -> int:
    return max(1, width - cell.insets.left - cell.insets.right)


def _fitting(needs: Sequence[int], room: int) -> int:
    total = 0
    for n, need in enumerate(needs):
        total += need
        if total > room:
            return n
    return len(needs)


def _pages(needs: Sequence[int], room: int) -> int:
    """Return how many slides rows take, each holding as many as fit, at least one."""
    pages, at = 0, 0
    while at < len(needs):
        at += max(1, _fitting(needs[at:], room))
        pages += 1
    return pages


def _even(needs: Sequence[int], room: int) -> int:
    """Return how many rows the slide takes: as many as fit, or as few as leave every slide like
    many rows without taking more slides."""
    fit = _fitting(needs, room)
    pages = _pages(needs, room)
    share = -(-len(needs) // max(1, pages))
    if share < fit and _pages(needs[share:], room) < pages:
        return share
    return fit


def _heights(canvas: Canvas, needs: Sequence[int], room: int, look: Look) -> tuple[int, ...]:
    """Give every row its need, then spread what is left up to the most a row may take."""
    even = min(canvas.inch(look.most), room // len(needs))
    if max(needs) <= even:
        return (even,) * len(needs)
    spare = (room - sum(needs)) // len(needs)
    grow = max(0, min(spare, canvas.inch(0.2)))
    return tuple(need + grow for need in needs)


def _headed(row: tuple[Cell, ...], columns: Sequence[Column], look: Look) -> tuple[Cell, ...]:
    plain = Line(role="ink", width_pt=HEAD_PT) if look.ruled else None
    return tuple(
        replace(
            cell, rule=Line(role="accent", width_pt=3) if column.accent else plain,
            fill=cell.fill if look.ruled else None,
        )
        for cell, column in zip(row, columns, strict=True)
    )  # fmt: skip


def _ruled(row: tuple[Cell, ...], look: Look, *, last: bool) -> tuple[Cell, ...]:
    opened = look.last_open and last
    rule = Line(role="mute", width_pt=ROW_PT) if look.ruled else None
    rule = Line(role="accent", width_pt=2.25) if opened else rule
    return tuple(replace(cell, rule=rule, fill="panel" if opened else cell.fill) for cell in row)


def _totalled(rows: Sequence[tuple[Cell, ...]]) -> list[tuple[Cell, ...]]:
    """Return the last rows with the total bold, and an ink rule above it."""
    *above, total = rows
    ink = Line(role="ink", width_pt=HEAD_PT)
    ruled = [tuple(replace(cell, rule=ink) for cell in row) for row in above]
    bold = tuple(replace(cell, style=replace(cell.style, bold=True)) for cell in total)
    return [*ruled, bold]
