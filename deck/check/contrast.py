"""Contrast of text with what lies behind it (WCAG 1.4.3), through colour map and theme.

What lies behind is the shape's own fill; if it has none, the nearest object drawn before it that
covers the middle and at least half of it, then the art of layout and master, then the background.
Of a gradient the worst stop counts. Text on a picture wants a panel: what is behind it there cannot
be said of one colour. Not judged, for nothing certain can be said: text over transparency, charts
and SmartArt, cells whose fill only a table style gives, colours by preset name. Words in charts and
marks without text are judged in `deck.check.marks`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from deck.check.subject import Seen
from deck.contrast import contrast
from deck.diagnostics import Diagnostic
from deck.geometry import Rect
from deck.opc.view import SEE_THROUGH, Ground, Paragraph, Run, Shape

NORMAL, LARGE = 4.5, 3.0
LARGE_PT, LARGE_BOLD_PT = 18.0, 14.0


def check_contrast(seen: Seen) -> Iterator[Diagnostic]:
    """Yield text that is hard to read. Emits: contrast, text-over-picture."""
    behind = [one for drawn in seen.slide.art for one in drawn.walk() if one.kind != "group"]
    for shape in seen.slide.walk():
        if shape.hidden or shape.kind == "group":
            continue
        yield from _judged(seen, shape, behind)
        behind.append(shape)


def _judged(seen: Seen, shape: Shape, behind: Sequence[Shape]) -> Iterator[Diagnostic]:
    """Yield a fault on the first text of a shape that is hard to read."""
    if not (shape.paragraphs or shape.table):
        return
    own = shape.kind == "shape" and shape.fill != SEE_THROUGH
    under = shape if own else ground_shape(shape.rect, behind)
    if under is not None and under.kind == "picture" and shape.text.strip():
        told = f"it stands on '{under.name}' without a panel"
        yield seen.fault("text-over-picture", told, shape, severity=seen.softer)
        return
    grounds = grounds_of(under, seen.slide.ground)
    for paragraphs, over in _bodies(shape, grounds):
        worst = min((told for one in over if (told := _worst(paragraphs, one))), default=None)
        if worst:
            yield seen.fault("contrast", worst[1], shape, severity=seen.softer)
            return


def _bodies(
    shape: Shape, grounds: tuple[Ground, ...]
) -> Iterator[tuple[tuple[Paragraph, ...], tuple[Ground, ...]]]:
    """Yield the texts of a shape or of its cells, each with what is behind it."""
    if shape.table is None:
        yield shape.paragraphs, grounds
        return
    for row in shape.table.cells:
        for cell in row:
            yield cell.paragraphs, grounds if cell.fill == SEE_THROUGH else (cell.fill,)


def ground_shape(rect: Rect | None, behind: Sequence[Shape]) -> Shape | None:
    """Return what is seen behind a rectangle; `behind` are the shapes under it, lowest first,
    groups opened. None where nothing covers the background."""
    for one in reversed(behind) if rect is not None else ():
        if one.fill != SEE_THROUGH and not one.hidden and _covers(one.rect, rect):
            return one
    return None


def grounds_of(under: Shape | None, ground: Ground) -> tuple[Ground, ...]:
    """Return the colours of what lies behind, the stops of a gradient one by one."""
    if under is None:
        return (ground,)
    return under.grounds or (under.fill,)


def _covers(one: Rect | None, rect: Rect | None) -> bool:
    if one is None or rect is None:
        return False
    middle = rect.centre
    if not (one.x <= middle.x <= one.right and one.y <= middle.y <= one.bottom):
        return False
    wide = min(one.right, rect.right) - max(one.x, rect.x)
    high = min(one.bottom, rect.bottom) - max(one.y, rect.y)
    return wide * high * 2 >= rect.w * rect.h


def _worst(paragraphs: tuple[Paragraph, ...], ground: Ground) -> tuple[float, str] | None:
    """Return ratio of the text of least contrast, and what is wrong with it, or None."""
    if ground is None or ground == SEE_THROUGH:
        return None
    found: list[tuple[float, str]] = []
    for run in (run for one in paragraphs for run in one.runs):
        ink = run.look.colour
        if ink is None or not run.text.strip():
            continue
        ratio, wanted = contrast(ink, ground), wanted_ratio(run)
        if ratio < wanted:
            words = " ".join(run.text.split())[:30]
            told = f"'{words}' has {ratio:g}:1 ({ink} on {ground}); {wanted:g}:1 wanted"
            found.append((ratio, told))
    return min(found) if found else None


def wanted_ratio(run: Run) -> float:
    """Return the contrast that a run needs: less where it is large, by WCAG's measure."""
    large = run.look.size_pt >= (LARGE_BOLD_PT if run.look.bold else LARGE_PT)
    return LARGE if large else NORMAL
