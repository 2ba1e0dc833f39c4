"""Geometry of a finished slide: nothing beyond its edges, no text over text, no empty prompts.

How high text runs is estimated from the count of its letters, on the low side, so that what is
reported is there; the exact measure is taken before a slide is drawn, in `deck.measure`.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import combinations

from deck.check.subject import Seen
from deck.diagnostics import Diagnostic
from deck.geometry import EMU_PER_POINT, Rect
from deck.opc.view import Paragraph, Shape

_LETTER, _LINE = 0.42, 1.1  # of the size: a narrow letter, a low line
SLACK = 3 * EMU_PER_POINT
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
        wide = min(area.right, its_area.right) - max(area.x, its_area.x)
        high = min(area.bottom, its_area.bottom) - max(area.y, its_area.y)
        if wide <= SLACK or high <= SLACK or _on_data(one, area, other, its_area):
            continue
        size = f"{wide / EMU_PER_POINT:.0f} x {high / EMU_PER_POINT:.0f} pt"
        told = f"it overlaps '{one.name}' by {size}"
        yield seen.fault("text-overlap", told, other, severity=seen.softer)


def _on_data(one: Shape, area: Rect, other: Shape, its_area: Rect) -> bool:
    """Whether a label or badge stands wholly on a table or chart, as it may."""
    return (one.kind in _FILLED_BY_DATA and area.contains(its_area)) or (
        other.kind in _FILLED_BY_DATA and its_area.contains(area)
    )


def text_area(shape: Shape) -> Rect | None:
    """Return where a shape's text is, at least; all of a table or chart; None without text."""
    if shape.hidden or shape.rect is None:
        return None
    if shape.kind in ("table", "chart"):
        return shape.rect
    if not shape.text.strip() or shape.frame.vertical != "horz":
        return None
    inner = shape.rect.inset(shape.frame.insets)
    high = min(inner.h, sum(_height(one, inner.w) for one in shape.paragraphs))
    wide = min(inner.w, max(_width(one) for one in shape.paragraphs))
    spare = inner.h - high
    top = inner.y + {"ctr": spare // 2, "b": spare}.get(shape.frame.anchor, 0)
    free = inner.w - wide
    aligned = {one.align for one in shape.paragraphs}
    left = inner.x + {"ctr": free // 2, "r": free}.get(
        aligned.pop() if len(aligned) == 1 else "", 0
    )
    return Rect(left, top, wide, high)


def _size(paragraph: Paragraph) -> float:
    return max((run.look.size_pt for run in paragraph.runs), default=0.0) * EMU_PER_POINT


def _width(paragraph: Paragraph) -> int:
    longest = max((len(one) for one in paragraph.text.split("\n")), default=0)
    return round(longest * _LETTER * _size(paragraph))


def _height(paragraph: Paragraph, width: int) -> int:
    size = _size(paragraph)
    lines = sum(
        max(1, math.ceil(len(one) * _LETTER * size / max(1, width)))
        for one in paragraph.text.split("\n")
    )
    return round(lines * _LINE * size)
