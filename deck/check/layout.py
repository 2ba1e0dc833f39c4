"""Geometry of a finished slide: nothing beyond its edges, no text over text, no empty prompts.

Where text is, is measured in `deck.check.inked`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from deck.check.inked import SLACK, shared, text_area
from deck.check.subject import Seen
from deck.diagnostics import Diagnostic
from deck.geometry import EMU_PER_POINT, Rect
from deck.opc.view import Shape

_FEET = ("ftr", "sldNum", "dt")
_FILLED_BY_DATA = ("picture", "table", "chart", "graphic")


def check_layout(seen: Seen) -> Iterator[Diagnostic]:
    """Yield faults of geometry.

    Emits: off-slide, no-place, text-overlap, placeholder-empty, placeholder-orphan, name-missing.
    """
    spare = 0 if seen.ours else EMU_PER_POINT  # other programs round by some EMU
    page = Rect(-spare, -spare, seen.deck.width + 2 * spare, seen.deck.height + 2 * spare)
    for shape in seen.slide.walk():
        yield from _place(seen, shape, page)
    for shape in seen.slide.shapes:
        yield from _placeholder(seen, shape)
    yield from _overlaps(seen)


def _place(seen: Seen, shape: Shape, page: Rect) -> Iterator[Diagnostic]:
    if seen.ours and not shape.name.strip():
        yield seen.fault("name-missing", f"shape {shape.id} has no name", shape)
    if shape.hidden:
        return
    if shape.rect is None:
        yield seen.fault("no-place", "it stands nowhere", shape, severity=seen.softer)
    elif not page.contains(shape.rect):
        yield seen.fault("off-slide", _beyond(shape.rect, page), shape, severity=seen.softer)


def _beyond(rect: Rect, page: Rect) -> str:
    over = {
        "left": -rect.x, "top": -rect.y,
        "right": rect.right - page.right, "bottom": rect.bottom - page.bottom,
    }  # fmt: skip
    sides = [
        f"{size / EMU_PER_POINT:.1f} pt at the {side}" for side, size in over.items() if size > 0
    ]
    return f"it reaches over the edge by {' and '.join(sides)}"


def _placeholder(seen: Seen, shape: Shape) -> Iterator[Diagnostic]:
    mark = shape.placeholder
    if mark is None:
        return
    if shape.kind not in _FILLED_BY_DATA and not shape.text.strip() and mark.type not in _FEET:
        yield seen.fault("placeholder-empty", "the placeholder is empty", shape,
                         severity=seen.softer)  # fmt: skip
    if not shape.placed and shape.rect is None:
        yield seen.fault("placeholder-orphan", f"the layout has no placeholder {mark.idx}", shape,
                         severity=seen.softer)  # fmt: skip


def _overlaps(seen: Seen) -> Iterator[Diagnostic]:
    """Text over text, and text that is half on a table or chart."""
    texts = [(one, area) for one in seen.slide.walk() if (area := text_area(one)) is not None]
    for (one, area), (other, its_area) in combinations(texts, 2):
        wide, high = shared(area, its_area)
        if wide <= SLACK or high <= SLACK or on_data(one, area, other, its_area):
            continue
        size = f"{wide / EMU_PER_POINT:.0f} x {high / EMU_PER_POINT:.0f} pt"
        told = f"it overlaps '{one.name}' by {size}"
        yield seen.fault("text-overlap", told, other, severity=seen.softer)


def on_data(one: Shape, area: Rect, other: Shape, its_area: Rect) -> bool:
    """Whether a label or badge stands wholly on a table or chart, as it may."""
    return (one.kind in _FILLED_BY_DATA and area.contains(its_area)) or (
        other.kind in _FILLED_BY_DATA and its_area.contains(area)
    )
