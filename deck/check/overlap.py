"""Objects that lie half over one another, as a person sees them: ink, not empty boxes.

A group is one drawing: its parts may overlap each other, but not hide its text. Declared, and let
pass, is what stands wholly on something drawn before it (a label on a panel, a badge on a cell, a
panel on a picture), and what is marked as decorative and hides nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from deck.check.inked import SLACK, all_shapes, has_text, in_points, ink, shared, text_area, written
from deck.check.subject import Seen
from deck.diagnostics import Diagnostic
from deck.geometry import Rect
from deck.opc.view import SEE_THROUGH, Shape


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of an object that can be seen; `words` tells that it is nothing but text."""

    item: Shape
    shape: Shape
    area: Rect

    @property
    def words(self) -> bool:
        shape = self.shape
        return shape.kind == "shape" and {shape.fill, shape.outline} == {SEE_THROUGH}


def check_overlaps(seen: Seen) -> Iterator[Diagnostic]:
    """Yield objects that overlap. Emits: items-overlap."""
    yield from _hidden(seen)
    parts = [_Part(one, *part) for one in seen.slide.shapes for part in ink(one)]
    told: set[tuple[int, int]] = set()
    for low, high in combinations(parts, 2):
        if low.item is high.item:
            continue
        wide, tall = shared(low.area, high.area)
        pair = (low.item.id, high.item.id)
        if wide > SLACK and tall > SLACK and pair not in told and not _declared(low, high):
            told.add(pair)
            yield seen.fault(
                "items-overlap", f"it overlaps '{low.shape.name}' by {in_points(wide, tall)}",
                high.shape, severity=seen.softer,
            )  # fmt: skip


def _declared(low: _Part, high: _Part) -> bool:
    """Whether two parts may share area; text over text has a code of its own."""
    if low.words and high.words:
        return True
    texts = text_area(low.shape), text_area(high.shape)
    if texts[0] and texts[1] and min(shared(texts[0], texts[1])) > SLACK:
        return True
    if any(one.shape.decorative or one.item.decorative for one in (low, high)):
        return True
    return _grown(low.area).contains(high.area)


def _grown(area: Rect) -> Rect:
    return Rect(area.x - SLACK, area.y - SLACK, area.w + 2 * SLACK, area.h + 2 * SLACK)


def _hidden(seen: Seen) -> Iterator[Diagnostic]:
    """Yield what is drawn over text that was there before, in a group or not."""
    shapes = tuple(all_shapes(seen.slide.shapes))
    texts = [(n, one, written(one)) for n, one in enumerate(shapes) if has_text(one)]
    for n, shape in enumerate(shapes):
        if shape.kind not in ("shape", "picture") or shape.fill == SEE_THROUGH or not shape.rect:
            continue
        for place, one, area in texts:
            wide, tall = shared(shape.rect, area)
            if place < n and wide > SLACK and tall > SLACK:
                told = f"it hides text of '{one.name}'"
                yield seen.fault("items-overlap", told, shape, severity=seen.softer)
