"""Contrast of marks that mean something with what lies behind them (WCAG 1.4.11: 3:1).

A mark is a shape without text that says something, a line, an icon, the series and points of a
chart; it passes by its fill or by its outline. Exempt, as WCAG has it: decoration, grounds that
carry text or other objects, and what is dimmed to stand back. The words in a chart are held to 3:1
as well, for how large they are is not known here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from deck.check.contrast import ground_shape, grounds_of
from deck.check.inked import has_text, written
from deck.check.subject import Seen
from deck.contrast import contrast
from deck.diagnostics import Diagnostic
from deck.geometry import Rect
from deck.opc.view import SEE_THROUGH, Chart, Ground, Series, Shape

WANTED = 3.0
HAIR = 12_700


def check_marks(seen: Seen) -> Iterator[Diagnostic]:
    """Yield marks that hardly differ from their ground. Emits: mark-contrast."""
    behind = [one for drawn in seen.slide.art for one in drawn.walk() if one.kind != "group"]
    for shape in seen.slide.shapes:
        for one in shape.walk():
            if one.hidden or one.kind == "group":
                continue
            told = _wrong(one, shape, behind, seen.slide.ground)
            if told and (one.chart is not None or not _carries(one, seen.slide.walk())):
                yield seen.fault("mark-contrast", told, one, severity=seen.softer)
            behind.append(one)


def _wrong(one: Shape, item: Shape, behind: Sequence[Shape], ground: Ground) -> str:
    """Return what is wrong with a mark of `item`, or an empty string."""
    if one.chart is not None:
        own = one.chart.ground
        grounds = (
            (own,) if own != SEE_THROUGH else grounds_of(ground_shape(one.rect, behind), ground)
        )
        return _chart(one.chart, grounds)
    if not _means(one, item):
        return ""
    grounds = grounds_of(ground_shape(_core(one.rect), behind), ground)
    return _faint(one.grounds or (one.fill,), one.outline, grounds)


def _means(one: Shape, item: Shape) -> bool:
    """Whether a shape is a mark that says something: described, or part of a described drawing."""
    if one.kind not in ("shape", "connector") or one.placeholder or one.text.strip():
        return False
    if item.decorative:
        return False
    return bool(item.alt.strip() or one.alt.strip())


def _carries(one: Shape, shapes: Iterable[Shape]) -> bool:
    """Whether a shape is the ground of words that stand on it."""
    rect = one.rect
    for other in shapes:
        if rect is None or other is one or not has_text(other):
            continue
        middle = written(other).centre
        if rect.x <= middle.x <= rect.right and rect.y <= middle.y <= rect.bottom:
            return True
    return False


def _core(rect: Rect | None) -> Rect | None:
    """Return a rectangle that has an area, for a straight line has none."""
    return rect and Rect(rect.x, rect.y, max(rect.w, HAIR), max(rect.h, HAIR))


def _faint(fills: Sequence[Ground], outline: Ground, grounds: Sequence[Ground]) -> str:
    """Return how faint a mark is; nothing where it, or its outline, stands out or is not known."""
    inks = [one for one in (*fills, outline) if one != SEE_THROUGH]
    if not inks or None in inks or any(one in (None, SEE_THROUGH) for one in grounds):
        return ""
    best = max(min((contrast(str(ink), str(one)), str(ink), str(one)) for one in grounds)
                for ink in inks)  # fmt: skip
    if best[0] >= WANTED:
        return ""
    return f"it has {best[0]:g}:1 ({best[1]} on {best[2]}); {WANTED:g}:1 wanted"


def _chart(chart: Chart, grounds: tuple[Ground, ...]) -> str:
    """Return the first series, point or word of a chart that is hard to see, or an empty string."""
    for series in chart.series:
        for told in _series(series, grounds):
            if told:
                return f"series '{series.name[:30]}': {told}"
    fills = {one for series in chart.series for one in (series.fill, *series.points)}
    under = [one for one in fills if one not in (None, SEE_THROUGH)]
    for ink in chart.inks:
        told = _faint((ink,), SEE_THROUGH, grounds)
        if told and all(_faint((ink,), SEE_THROUGH, (one,)) for one in under):
            return f"words in the chart: {told}"
    return ""


def _series(series: Series, grounds: tuple[Ground, ...]) -> Iterator[str]:
    """Yield how faint a series and its points are. An outline of the ground's own colour parts
    pieces from one another; it is not what shows them."""
    yield _faint((series.fill,), series.outline, grounds)
    for one in series.points:
        yield _faint((one,), SEE_THROUGH, grounds)
