"""The body's band: between the head and the foot of a layout, and between its margins.

It is taken from the layout's own placeholders, so that it holds on a page of any size and in an
adopted template: from the bottom of the title to the top of the highest part of the foot (footer,
number, date, and the source), from the left edge of the leftmost placeholder to the right edge of
the rightmost. A layout whose title is no head (it ends below the upper third of the page, or has a
body beside it), or one without a foot, has no band. Not judged are a placeholder that stands where
its layout puts it, decoration, and the side on which something runs on to the very edge of the page
(a through-line, a picture).
"""

from __future__ import annotations

from collections.abc import Iterator

from deck.check.inked import SLACK, in_points, ink
from deck.check.places import FEET
from deck.check.subject import Seen
from deck.diagnostics import Diagnostic
from deck.geometry import EMU_PER_POINT, Insets, Rect, bounds
from deck.opc.view import Shape

KICKER, SOURCE = 10, 11
"""Indexes of kicker and source in our layouts."""
RIM = 0.05


def check_band(seen: Seen) -> Iterator[Diagnostic]:
    """Yield what stands outside the body's band. Emits: outside-body."""
    band = band_of(seen)
    if band is None:
        return
    page = Rect(0, 0, seen.deck.width, seen.deck.height)
    for item in seen.slide.shapes:
        if _exempt(seen, item):
            continue
        found = ((_beyond(area, band, page), shape) for shape, area in _seen_of(item))
        told, shape = next(((told, shape) for told, shape in found if told), ("", item))
        if told:
            message = f"it reaches out of the body by {told}"
            yield seen.fault("outside-body", message, shape)


def band_of(seen: Seen) -> Rect | None:
    """Return the band of the slide's layout, or None where it has none."""
    head, body, foot = _placeholders(seen)
    if not head or not foot:
        return None
    top, bottom = max(one.bottom for one in head), min(one.y for one in foot)
    if (
        top > seen.deck.height // 3
        or top >= bottom
        or any(one.y < top - SLACK or one.bottom > bottom + SLACK for one in body)
    ):
        return None
    whole = bounds((*head, *body, *foot))
    return Rect(whole.x, top, whole.w, bottom - top)


def _placeholders(seen: Seen) -> tuple[list[Rect], list[Rect], list[Rect]]:
    """Return where the layout's placeholders of head, body and foot stand."""
    found: tuple[list[Rect], list[Rect], list[Rect]] = ([], [], [])
    for one in seen.slide.places:
        if one.rect is not None:
            found[_kind(one, ours=seen.ours)].append(one.rect)
    return found


def _kind(shape: Shape, *, ours: bool) -> int:
    """Return 0 for the head of a slide, 2 for its foot, 1 for what is between."""
    mark = shape.placeholder
    if mark is None:
        return 1
    if shape.is_title or (ours and mark.idx == KICKER):
        return 0
    return 2 if mark.type in FEET or (ours and mark.idx == SOURCE) else 1


def _exempt(seen: Seen, item: Shape) -> bool:
    """Whether an object is part of the head or the foot, or stands where the layout puts it."""
    if item.hidden or item.decorative or _kind(item, ours=seen.ours) != 1 or seen.part(item):
        return True
    return item.placeholder is not None and not item.placed


def _seen_of(item: Shape) -> Iterator[tuple[Shape, Rect]]:
    """Yield what can be seen of an object, lines too."""
    for shape, area in ink(item):
        yield shape, _drawn(area) if shape.kind == "chart" else area
    for one in item.walk():
        if one.kind == "connector" and one.rect and not one.hidden and not one.turn % 90:
            yield one, one.rect


def _drawn(frame: Rect) -> Rect:
    """Return a chart's frame less its empty rim: the chart may hang out by that, so that what is
    drawn stands on the margin."""
    rim = round(min(frame.w, frame.h) * RIM)
    return frame.inset(Insets(rim, rim, rim, rim))


def _beyond(area: Rect, band: Rect, page: Rect) -> str:
    """Return how far an area reaches out of the band, or an empty string. What runs on to the very
    edge of the page is meant to."""
    sides = (
        ("left", band.x - area.x, area.x - page.x),
        ("top", band.y - area.y, area.y - page.y),
        ("right", area.right - band.right, page.right - area.right),
        ("bottom", area.bottom - band.bottom, page.bottom - area.bottom),
    )
    return " and ".join(f"{in_points(over)} at the {side}" for side, over, left in sides
                        if over > SLACK and left > EMU_PER_POINT)  # fmt: skip
