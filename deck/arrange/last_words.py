"""No short word stands alone on the last line of a text where a narrower place of as many lines
gives it company (DESIGN 11, item 7).

Only the room at the right is taken: a placeholder's width, a cell's right margin. The words are
never touched, no text takes more lines for it, and no other line is left with one word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from deck.canvas import Canvas
from deck.frame import Cell, Fill, Item, Paragraph, Table
from deck.geometry import Rect
from deck.measure import lines_per_face
from deck.template import TextStyle

SHORT_WORD = 10  # characters
STEP = 1 / 16  # inch
LEAST = 0.75  # of the width, to which a text may be narrowed
SURE = (1.0, 1.006)
"""By how much a real line may be shorter than the measured one."""

Lines = tuple[tuple[str, ...], ...]


def settled(canvas: Canvas, item: Item) -> Item:
    """Return a text or table with its last words in company, where that is free."""
    match item:
        case Fill():
            return _settled_fill(canvas, item)
        case Table():
            cells = tuple(
                tuple(
                    _settled_cell(canvas, cell, width)
                    for cell, width in zip(row, item.columns, strict=True)
                )
                for row in item.cells
            )
            return replace(item, cells=cells)
        case _:
            return item


def _settled_fill(canvas: Canvas, item: Fill) -> Fill:
    """Return a text in a narrower place; one on a panel of its own keeps its place."""
    slot = canvas.slot(item.slot)
    if slot.ground != canvas.layout.ground:
        return item
    taken = _taken(canvas, item.paragraphs, slot.levels, item.rect.inset(slot.insets).w)
    if not taken:
        return item
    whole = item.rect
    return replace(item, rect=Rect(whole.x, whole.y, whole.w - taken, whole.h))


def _settled_cell(canvas: Canvas, cell: Cell, width: int) -> Cell:
    inner = width - cell.insets.left - cell.insets.right
    taken = _taken(canvas, cell.paragraphs, (cell.style,), inner)
    return replace(cell, insets=replace(cell.insets, right=cell.insets.right + taken))


def _taken(
    canvas: Canvas, paragraphs: Sequence[Paragraph], levels: Sequence[TextStyle], width: int
) -> int:
    """Return how much of the width to take from the right; nought where it helps nothing."""
    if not _left(paragraphs, levels):
        return 0
    before = _lines(canvas, paragraphs, levels, width)
    if not any(map(lonely, before)):
        return 0
    counts, single = tuple(map(len, before)), _single(before)
    for taken in range(0, int(width * (1 - LEAST)), canvas.inch(STEP)):
        now = _lines(canvas, paragraphs, levels, width - taken)
        good = tuple(map(len, now)) == counts and _single(now) < single
        if good and not any(map(lonely, now)) and _held(canvas, paragraphs, levels, width - taken):
            return taken
    return 0


def lonely(lines: Sequence[str]) -> bool:
    """Whether a paragraph leaves one short word alone on its last line.

    >>> lonely(("The way it is", "working")), lonely(("The way it", "is working"))
    (True, False)
    >>> lonely(("Working",)), lonely(("The way of their", "administration"))
    (False, False)
    """
    last = lines[-1].strip() if lines else ""
    return len(lines) > 1 and " " not in last and len(last) <= SHORT_WORD


def _left(paragraphs: Sequence[Paragraph], levels: Sequence[TextStyle]) -> bool:
    """Whether all of the text stands at the left, and breaks where it likes."""
    return all(
        (one.align or levels[min(one.level, len(levels) - 1)].align) == "l" and "\n" not in one.text
        for one in paragraphs
    )


def _single(lines: Lines) -> int:
    """Return how many lines of broken paragraphs have one word alone."""
    return sum(" " not in line.strip() for one in lines if len(one) > 1 for line in one)


def _lines(
    canvas: Canvas, paragraphs: Sequence[Paragraph], levels: Sequence[TextStyle], width: int
) -> Lines:
    """Return the lines of each paragraph."""
    text = canvas.measured(paragraphs, levels, width)
    ends = [sum(text.paragraphs[:n]) for n in range(len(text.paragraphs) + 1)]
    return tuple(text.lines[start:end] for start, end in pairwise(ends))


def _held(
    canvas: Canvas, paragraphs: Sequence[Paragraph], levels: Sequence[TextStyle], width: int
) -> bool:
    """Whether no face on its own leaves a last word alone, if lines are a little shorter too."""
    return not any(lonely(lines) for lines in _per_face(canvas, paragraphs, levels, width))


def _per_face(
    canvas: Canvas, paragraphs: Sequence[Paragraph], levels: Sequence[TextStyle], width: int
) -> Iterator[tuple[str, ...]]:
    setting = canvas.setting
    for one in paragraphs:
        for factor in SURE:
            yield from lines_per_face(
                (one,), tuple(levels), round(width * factor), book=setting.book,
                faces=setting.template.faces,
            ).values()  # fmt: skip
