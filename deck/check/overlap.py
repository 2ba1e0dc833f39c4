"""Objects that lie half over one another, as a person sees them: ink, not empty boxes.

A group is one drawing: its parts may overlap each other, but not hide its text. What may overlap
another is declared: an item of ours names in its `over` what it stands on, and the manifest carries
that. Where nothing can be declared (in other people's decks, and of what somebody has added to a
deck of ours, moved or renamed) an object may stand wholly on something drawn before it (a label on
a panel, a badge on a cell), and what is marked as decorative and hides nothing is let pass.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from deck.check.inked import SLACK, all_shapes, has_text, in_points, ink, shared, text_area, written
from deck.check.layout import on_data
from deck.check.outlines import Outline, meet, outline, plain, within
from deck.check.subject import Seen
from deck.diagnostics import Diagnostic
from deck.geometry import Insets, Rect
from deck.opc.manifest import ManifestObject
from deck.opc.view import SEE_THROUGH, Shape

_HALF = Insets(SLACK // 2, SLACK // 2, SLACK // 2, SLACK // 2)


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of an object that can be seen; `words` tells that it is nothing but text; `built` is
    what the manifest says of the object."""

    item: Shape
    shape: Shape
    area: Rect
    built: ManifestObject | None

    @property
    def words(self) -> bool:
        shape = self.shape
        return shape.kind == "shape" and {shape.fill, shape.outline} == {SEE_THROUGH}

    def outline(self, area: Rect) -> Outline:
        """Return the outline of the part as it would be in an area a little larger or smaller."""
        return plain(area) if self.words else outline(self.shape, area)


def check_overlaps(seen: Seen) -> Iterator[Diagnostic]:
    """Yield objects that overlap. Emits: items-overlap."""
    yield from _hidden(seen)
    parts = [_Part(one, *part, _built(seen, one)) for one in seen.slide.shapes for part in ink(one)]
    told: set[tuple[int, int]] = set()
    for low, high in combinations(parts, 2):
        pair = (low.item.id, high.item.id)
        if low.item is high.item or pair in told or not _share(low, high) or _may(low, high):
            continue
        told.add(pair)
        size = in_points(*shared(low.area, high.area))
        yield seen.fault("items-overlap", f"it overlaps '{low.shape.name}' by up to {size}",
                         high.shape, severity=seen.softer)  # fmt: skip


def _built(seen: Seen, shape: Shape) -> ManifestObject | None:
    """Return what the manifest says of an object that still stands where the build put it."""
    made = seen.built(shape)
    return made if made is not None and made.rect in (None, shape.rect) else None


def _share(low: _Part, high: _Part) -> bool:
    """Whether two parts share area, by more than a little both ways."""
    if min(shared(low.area, high.area)) <= SLACK:
        return False
    return meet(low.outline(low.area.inset(_HALF)), high.outline(high.area.inset(_HALF)))


def _may(low: _Part, high: _Part) -> bool:
    """Whether two parts may share area; text over text has a code of its own."""
    if low.words and high.words:
        return True
    sworn = low.built is not None and high.built is not None
    if _told(low.shape, high.shape, sworn=sworn):
        return True
    if low.built is not None and high.built is not None:
        return high.built.id in low.built.over or low.built.id in high.built.over
    if any(one.shape.decorative or one.item.decorative for one in (low, high)):
        return True
    return within(high.outline(high.area), low.outline(_grown(low.area)))


def _told(low: Shape, high: Shape, *, sworn: bool) -> bool:
    """Whether it is text over text; a label wholly on a table or chart is not, and where the
    manifest is `sworn` to, it must be declared."""
    one, other = text_area(low), text_area(high)
    if one is None or other is None or min(shared(one, other)) <= SLACK:
        return False
    return not (sworn and on_data(low, one, high, other))


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
            if place < n and _covers(shape, shape.rect, area):
                told = f"it hides text of '{one.name}'"
                yield seen.fault("items-overlap", told, shape, severity=seen.softer)


def _covers(shape: Shape, rect: Rect, text: Rect) -> bool:
    if min(shared(rect, text)) <= SLACK:
        return False
    return meet(outline(shape, rect.inset(_HALF)), plain(text.inset(_HALF)))
