"""Contrast of text with what lies behind it (WCAG 1.4.3), through colour map and theme.

What lies behind is the shape's own fill; if it has none, the nearest object drawn before it that
covers the middle and at least half of it, then the art of layout and master, then the background.
Not judged, for nothing certain can be said: text over pictures, gradients, transparency, charts and
SmartArt, cells whose fill only a table style gives, colours by preset name; text inside charts.
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
    """Yield text that is hard to read. Emits: contrast."""
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
    ground = shape.fill if shape.kind == "shape" else SEE_THROUGH
    if ground == SEE_THROUGH:
        ground = ground_under(shape.rect, behind, seen.slide.ground)
    for paragraphs, over in _bodies(shape, ground):
        worst = _worst(paragraphs, over)
        if worst:
            yield seen.fault("contrast", worst, shape, severity=seen.softer)
            return


def _bodies(shape: Shape, ground: Ground) -> Iterator[tuple[tuple[Paragraph, ...], Ground]]:
    """Yield the texts of a shape or of its cells, each with what is behind it."""
    if shape.table is None:
        yield shape.paragraphs, ground
        return
    for row in shape.table.cells:
        for cell in row:
            yield cell.paragraphs, ground if cell.fill == SEE_THROUGH else cell.fill


def ground_under(rect: Rect | None, behind: Sequence[Shape], ground: Ground) -> Ground:
    """Return the colour behind a rectangle; `behind` are the shapes under it, lowest first, groups
    opened."""
    if rect is None:
        return None
    for one in reversed(behind):
        if one.fill != SEE_THROUGH and not one.hidden and _covers(one.rect, rect):
            return one.fill
    return ground


def _covers(one: Rect | None, rect: Rect) -> bool:
    if one is None:
        return False
    middle = rect.centre
    if not (one.x <= middle.x <= one.right and one.y <= middle.y <= one.bottom):
        return False
    wide = min(one.right, rect.right) - max(one.x, rect.x)
    high = min(one.bottom, rect.bottom) - max(one.y, rect.y)
    return wide * high * 2 >= rect.w * rect.h


def _worst(paragraphs: tuple[Paragraph, ...], ground: Ground) -> str:
    """Return what is wrong with the text of least contrast, or an empty string."""
    if ground is None or ground == SEE_THROUGH:
        return ""
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
    return min(found)[1] if found else ""


def wanted_ratio(run: Run) -> float:
    """Return the contrast that a run needs: less where it is large, by WCAG's measure."""
    large = run.look.size_pt >= (LARGE_BOLD_PT if run.look.bold else LARGE_PT)
    return LARGE if large else NORMAL
