"""Contrast of marks that mean something with what lies behind them (WCAG 1.4.11: 3:1).

A mark is a shape without text that says something, a line, an icon, the series and points of a
chart; it passes by its fill or by its outline. Exempt, as WCAG has it: decoration, grounds that
carry text or other objects, and what is dimmed to stand back. The words in a chart are held to 3:1
as well, for how large they are is not known here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from deck.check.behind import Backdrop, Layer, backdrop, covers, layers_of, plain
from deck.check.inked import has_text, written
from deck.check.subject import Seen
from deck.contrast import GRAPHIC
from deck.diagnostics import Diagnostic
from deck.geometry import Rect
from deck.opc.view import SEE_THROUGH, Chart, Ground, Series, Shape

HAIR = 12_700


def check_marks(seen: Seen) -> Iterator[Diagnostic]:
    """Yield marks that hardly differ from their ground. Emits: mark-contrast."""
    behind = list(layers_of(seen.slide.art))
    for shape in seen.slide.shapes:
        for layer in layers_of((shape,)):
            one = layer.shape
            told = _wrong(one, shape, behind, seen)
            if told and (one.chart is not None or not _carries(one, seen.slide.walk())):
                yield seen.fault("mark-contrast", told, one, severity=seen.softer)
            behind.append(layer)


def _wrong(one: Shape, item: Shape, behind: Sequence[Layer], seen: Seen) -> str:
    """Return what is wrong with a mark of `item`, or an empty string."""
    if one.chart is not None:
        own = one.chart.ground
        stated = plain((own,) if own else None)
        return _chart(one.chart, _behind(one, behind, seen) if own == SEE_THROUGH else stated)
    if not _means(one, item):
        return ""
    return _faint(one.grounds or (one.fill,), one.outline, _behind(one, behind, seen))


def _behind(one: Shape, layers: Sequence[Layer], seen: Seen) -> Backdrop:
    """Return what is behind a mark: the nearest object that covers its middle and at least half of
    it, of a picture the pixels; a line's rectangle is not the line, so parts of it do not count."""
    area = _core(one.rect)
    for layer in reversed(layers) if area is not None else ():
        under = layer.shape
        if under.fill != SEE_THROUGH and covers(under.rect, area):
            if under.image is not None and area is not None and one.kind != "connector":
                return backdrop(area, layers, seen)
            return plain(under.grounds or ((under.fill,) if under.fill else None))
    if seen.slide.ground_image is not None and area is not None and one.kind != "connector":
        return backdrop(area, layers, seen)
    return plain((seen.slide.ground,) if seen.slide.ground else None)


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


def _faint(fills: Sequence[Ground], outline: Ground, behind: Backdrop) -> str:
    """Return how faint a mark is; nothing where it, or its outline, stands out or is not known."""
    inks = [one for one in (*fills, outline) if one != SEE_THROUGH]
    found = [(behind.worst(ink), ink) for ink in inks if ink is not None]
    known = [(worst[0], ink, worst[1]) for worst, ink in found if worst is not None]
    if not known or len(known) < len(inks):
        return ""
    best = max(known)
    if best[0] >= GRAPHIC:
        return ""
    where = f", {behind.picture}" if behind.picture else ""
    return f"it has {best[0]:g}:1 ({best[1]} on {best[2]}{where}); {GRAPHIC:g}:1 wanted"


def _chart(chart: Chart, behind: Backdrop) -> str:
    """Return the first series, point or word of a chart that is hard to see, or an empty string."""
    for series in chart.series:
        for told in _series(series, behind):
            if told:
                return f"series '{series.name[:30]}': {told}"
    fills = {one for series in chart.series for one in (series.fill, *series.points)}
    under = [one for one in fills if one is not None and one != SEE_THROUGH]
    for ink in chart.inks:
        told = _faint((ink,), SEE_THROUGH, behind)
        if told and all(_faint((ink,), SEE_THROUGH, plain((one,))) for one in under):
            return f"words in the chart: {told}"
    return ""


def _series(series: Series, behind: Backdrop) -> Iterator[str]:
    """Yield how faint a series and its points are. An outline of the ground's own colour parts
    pieces from one another; it is not what shows them."""
    yield _faint((series.fill,), series.outline, behind)
    for one in series.points:
        yield _faint((one,), SEE_THROUGH, behind)
