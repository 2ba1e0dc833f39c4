"""Contrast of text with what lies behind it (WCAG 1.4.3), through colour map and theme.

What lies behind is the shape's own fill; if it has none, whatever is drawn before it under its
words: objects, the art of layout and master, the background (`deck.check.behind`). The worst
twentieth of it counts, so text half on one colour and half on another is judged by both, and text
on a picture by the pixels under it. Not judged, for nothing certain can be said: text over
transparency, charts and SmartArt, cells whose fill only a table style gives, colours by preset
name. Words in charts and marks without text are judged in `deck.check.marks`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from deck.check.behind import Backdrop, Layer, backdrop, layers_of
from deck.check.inked import has_text, written
from deck.check.subject import Seen
from deck.contrast import wanted
from deck.diagnostics import Diagnostic
from deck.geometry import Rect
from deck.opc.view import SEE_THROUGH, Cell, Paragraph, Shape, Table, TextFrame


def check_contrast(seen: Seen) -> Iterator[Diagnostic]:
    """Yield text that is hard to read. Emits: contrast, text-over-picture."""
    behind = list(layers_of(seen.slide.art))
    for layer in layers_of(seen.slide.shapes):
        yield from _judged(seen, layer.shape, behind)
        behind.append(layer)


def _judged(seen: Seen, shape: Shape, behind: Sequence[Layer]) -> Iterator[Diagnostic]:
    """Yield a fault on the text of a shape that is hardest to read."""
    faults: list[tuple[float, str, str]] = []
    for paragraphs, area, own in _bodies(shape):
        if any(one.text.strip() for one in paragraphs):
            told = _wrong(paragraphs, backdrop(area, behind, seen, own))
            faults += [told] if told else []
    if faults:
        _, code, message = min(faults)
        yield seen.fault(code, message, shape, severity=seen.softer)


def _bodies(shape: Shape) -> Iterator[tuple[tuple[Paragraph, ...], Rect, Shape | None]]:
    """Yield the texts of a shape or of its cells, where each is, and the shape if it is its own
    ground. Text that cannot be placed is taken to fill its box; without a box, to be anywhere."""
    rect = shape.rect or Rect(0, 0, 1, 1)
    if shape.table is not None:
        for cell, area in _cells(shape.table, rect):
            if cell.fill == SEE_THROUGH:
                yield cell.paragraphs, _inked(cell, area), None
            else:
                yield cell.paragraphs, area, Shape(id=0, name="", kind="shape", fill=cell.fill)
    elif shape.kind == "shape" and shape.fill != SEE_THROUGH:
        yield shape.paragraphs, rect, shape
    elif shape.paragraphs:
        yield shape.paragraphs, written(shape) if has_text(shape) else rect, None


def _inked(cell: Cell, area: Rect) -> Rect:
    """Return where a cell's words stand, taken as anchored in the middle, as our tables are: what
    lies under them may be smaller than the cell."""
    frame = TextFrame(insets=cell.insets, anchor="ctr")
    shape = Shape(id=0, name="", kind="shape", rect=area, paragraphs=cell.paragraphs, frame=frame)
    return written(shape) if has_text(shape) else area


def _cells(table: Table, rect: Rect) -> Iterator[tuple[Cell, Rect]]:
    lefts = (0, *accumulate(table.columns))
    tops = (0, *accumulate(table.rows))
    for row, top, high in zip(table.cells, tops, table.rows, strict=False):
        for cell, left, wide in zip(row, lefts, table.columns, strict=False):
            yield cell, Rect(rect.x + left, rect.y + top, wide, high)


def _wrong(paragraphs: tuple[Paragraph, ...], behind: Backdrop) -> tuple[float, str, str] | None:
    """Return ratio, code and message of the run of least contrast, or None if all can be read."""
    if behind.told:
        told = f"it stands on {behind.picture}, which cannot be judged: {behind.told}"
        return 0.0, "text-over-picture", told
    code = "text-over-picture" if behind.picture else "contrast"
    where = f", on {behind.picture}" if behind.picture else ""
    found: list[tuple[float, str, str]] = []
    for run in (run for one in paragraphs for run in one.runs if run.text.strip()):
        worst = None if run.look.colour is None else behind.worst(run.look.colour)
        least = wanted(run.look.size_pt, bold=run.look.bold)
        if worst is not None and worst[0] < least:
            words = " ".join(run.text.split())[:30]
            pair = f"{run.look.colour} on {worst[1]}{where}"
            told = f"'{words}' has {worst[0]:g}:1 ({pair}); {least:g}:1 wanted"
            found.append((worst[0], code, told))
    return min(found) if found else None
