"""Where things stand: recurring parts at one place, texts on their edges, the footer band clear."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from deck.check.inked import SLACK, has_text, in_points, ink
from deck.check.subject import Brief, Seen, Spot, Whole
from deck.diagnostics import Diagnostic
from deck.geometry import EMU_PER_POINT, Point
from deck.opc.view import SEE_THROUGH, Shape

EXACT, NEAR, BEARING = EMU_PER_POINT, 7 * EMU_PER_POINT, 0.05
"""An edge is kept within a point, or the twentieth of an em that large letters stand off theirs; up
to seven points off it looks like a mistake, not a choice."""
AGREED = 2
FEET = ("ftr", "sldNum", "dt")


def check_drift(whole: Whole) -> Iterator[Diagnostic]:
    """Yield titles, kickers, sources, trackers and feet that jump. Emits: position-drift.

    Slides of one layout are compared; the place that most of them use, two at least, is taken for
    the right one.
    """
    spots: defaultdict[tuple[str, str], list[tuple[Brief, Spot]]] = defaultdict(list)
    for slide in whole.slides:
        for one in slide.spots:
            spots[slide.layout, one.role].append((slide, one))
    for (_, role), found in spots.items():
        (usual, times), *others = Counter(one.place for _, one in found).most_common(2)
        if times < AGREED or (others and others[0][1] == times):
            continue
        for slide, one in found:
            if told := _jump(one.place, usual):
                yield whole.fault("position-drift", f"the {role} stands {told} than on {times} "
                                  "other slides of its layout", slide, one.name,
                                  severity=whole.softer)  # fmt: skip


def _jump(place: Point, usual: Point) -> str:
    """Return how far a place is from the usual one, or an empty string."""
    across, down = place.x - usual.x, place.y - usual.y
    parts = (
        (across, f"{in_points(abs(across))} further {'right' if across > 0 else 'left'}"),
        (down, f"{in_points(abs(down))} {'lower' if down > 0 else 'higher'}"),
    )
    return " and ".join(told for size, told in parts if abs(size) > EXACT)


def check_places(seen: Seen) -> Iterator[Diagnostic]:
    """Yield what misses its edge or stands in the footer. Emits: edge-missed, footer-crowded."""
    yield from _edges(seen)
    yield from _footer(seen)


def _edges(seen: Seen) -> Iterator[Diagnostic]:
    """Yield texts whose left edge is beside the margin or a neighbour's edge, and on none."""
    edges = [(one, edge) for one in seen.slide.shapes if (edge := _edge(one)) is not None]
    margin = (seen.deck.width // 20,) if seen.ours else ()
    for shape, edge in edges:
        others = (*margin, *(its for one, its in edges if one is not shape))
        gaps = sorted(abs(edge - one) for one in others)
        if _chosen(shape) and gaps and _exact(shape) < gaps[0] <= NEAR:
            told = f"its left edge misses another by {gaps[0] / EMU_PER_POINT:.1f} pt"
            yield seen.fault("edge-missed", told, shape, severity=seen.softer)


def _chosen(shape: Shape) -> bool:
    """Whether the slide itself put this text where it stands: else it is the layout's region. A
    bare number stands where its datum puts it."""
    return shape.placed and any(letter.isalpha() for letter in shape.text)


def _exact(shape: Shape) -> float:
    size = max((run.look.size_pt for one in shape.paragraphs for run in one.runs), default=0.0)
    return max(EXACT, size * BEARING * EMU_PER_POINT)


def _edge(shape: Shape) -> int | None:
    """Return where the eye sees the left edge of an object: of plain text its letters' side."""
    if shape.hidden or shape.decorative or shape.rect is None:
        return None
    if shape.kind in ("table", "chart", "picture"):
        return shape.rect.x
    if shape.kind != "shape" or not has_text(shape) or shape.turn or shape.frame.vertical != "horz":
        return None
    if shape.fill != SEE_THROUGH or shape.outline != SEE_THROUGH:
        return shape.rect.x
    first = shape.paragraphs[0]
    if any(one.align not in ("l", "just") for one in shape.paragraphs):
        return None
    space = first.spacing
    return shape.rect.x + shape.frame.insets.left + max(0, space.margin + min(0, space.indent))


def _is_foot(shape: Shape) -> bool:
    return shape.placeholder is not None and shape.placeholder.type in FEET


def _footer(seen: Seen) -> Iterator[Diagnostic]:
    feet = (one for one in seen.slide.shapes if one.placeholder and not one.hidden)
    top = min((one.rect.y for one in feet if _is_foot(one) and one.rect), default=0)
    if top < seen.deck.height * 3 // 4:  # none, or feet that stand elsewhere
        return
    for item in seen.slide.shapes:
        if item.decorative or _is_foot(item):
            continue
        for shape, area in ink(item):
            over = area.bottom - top
            behind = area.bottom >= seen.deck.height and shape.kind == "picture"
            if over > SLACK and not behind and not shape.decorative:
                told = f"it reaches {in_points(over)} into the footer"
                yield seen.fault("footer-crowded", told, shape, severity=seen.softer)
                break
