"""Baselines: what stands side by side stands on one line, or clearly does not.

Two texts of one size form a row if they stand beside each other; so do two panels, pictures, tables
or charts. If neither their tops, nor their middles, nor their feet agree, but the first lines or
tops differ by a few points only, that looks like a mistake. Groups are drawings with rows of their
own and are not asked; nor is what the layout puts where it stands, but for the feet.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from deck.check.inked import has_text, inner, shared, words_of, written
from deck.check.places import EXACT, FEET, NEAR
from deck.check.subject import Seen
from deck.diagnostics import Diagnostic
from deck.geometry import EMU_PER_POINT, Rect
from deck.opc.view import SEE_THROUGH, Shape

_BOXES = ("table", "chart", "picture")


@dataclass(frozen=True, slots=True)
class _Stand:
    """How an object stands in a row: what it may be compared with, and the area that is seen."""

    shape: Shape
    like: str
    area: Rect
    box: Rect

    @property
    def lines(self) -> tuple[int, ...]:
        """Return the heights at which it may agree with a neighbour."""
        return tuple(line for one in (self.area, self.box)
                     for line in (one.y, one.centre.y, one.bottom))  # fmt: skip


def check_rows(seen: Seen) -> Iterator[Diagnostic]:
    """Yield what almost stands on its neighbour's line. Emits: row-missed."""
    stands = [one for shape in seen.slide.shapes if (one := _stand(shape)) is not None]
    for one, other in combinations(stands, 2):
        if one.like != other.like or not (_judged(one.shape) and _judged(other.shape)):
            continue
        off = abs(one.area.y - other.area.y)
        if not EXACT < off <= NEAR or shared(one.area, other.area)[0] > 0 or _agree(one, other):
            continue
        told = f"it stands {off / EMU_PER_POINT:.1f} pt off the line of '{one.shape.name}'"
        yield seen.fault("row-missed", told, other.shape, severity=seen.softer)


def _judged(shape: Shape) -> bool:
    mark = shape.placeholder
    return mark is None or shape.placed or mark.type in FEET


def _agree(one: _Stand, other: _Stand) -> bool:
    """Whether tops, middles or feet of the two are on one line."""
    return any(abs(line - its) <= EXACT for line, its in zip(one.lines, other.lines, strict=True))


def _stand(shape: Shape) -> _Stand | None:
    if shape.hidden or shape.decorative or shape.rect is None or shape.turn:
        return None
    if shape.kind in _BOXES or (shape.kind == "shape" and _framed(shape) and not shape.text):
        return _Stand(shape, "box", shape.rect, shape.rect)
    if shape.kind != "shape" or _framed(shape) or not has_text(shape):
        return None
    if shape.frame.vertical != "horz" or not words_of(shape).known:
        return None
    size = shape.paragraphs[0].runs[0].look.size_pt if shape.paragraphs[0].runs else 0
    return _Stand(shape, f"{size:g} pt", written(shape), inner(shape))


def _framed(shape: Shape) -> bool:
    return {shape.fill, shape.outline} != {SEE_THROUGH}
