"""What truly lies behind a part of a slide: one colour, or many points with a colour each.

From the top downwards: the objects drawn before it, the art of layout and master, the background.
A rectangle covers what it covers; any other form all of an area or nothing of it, as it covers the
middle and at least half. Where more than one thing shows, points of an even grid are looked at, and
in pictures the pixels there, what is see-through put over what is behind. Pictures are decoded only
for that.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from deck.check.panes import Pane, pane_of
from deck.check.subject import Seen
from deck.contrast import contrast
from deck.geometry import Rect
from deck.opc.package import Package
from deck.opc.view import SEE_THROUGH, Ground, Shape

SHARE = 0.05
"""Of what is behind, the worst so much counts: less is not seen."""
POINTS = 1_500
_BOXES = ("", "rect", "roundRect", "round2SameRect", "round2DiagRect", "round1Rect")

Back = tuple[str, ...] | None
"""What is behind at a point: a colour, the stops of a gradient, or None for what is not known."""


@dataclass(frozen=True, slots=True)
class Layer:
    """An object that may be behind another; `skewed` is one in a group turned or mirrored."""

    shape: Shape
    skewed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Backdrop:
    """What is behind an area: how many points have what. `picture` names the picture that is among
    it, and `told` says why its pixels are not known, empty where they are."""

    backs: Counter[Back] = field(default_factory=Counter[Back])
    picture: str = ""
    told: str = ""

    def worst(self, ink: str) -> tuple[float, str] | None:
        """Return the contrast of a colour with the worst twentieth of what is behind, and with
        which colour there; None where too little is known."""
        found: list[tuple[float, str, int]] = []
        for back, count in self.backs.items():
            if back and SEE_THROUGH not in back:
                ratio, colour = min((contrast(ink, one), one) for one in back)
                found.append((ratio, colour, count))
        wanted, counted = SHARE * self.backs.total(), 0
        for ratio, colour, count in sorted(found):
            counted += count
            if counted >= wanted:
                return ratio, colour
        return None


def plain(back: Back) -> Backdrop:
    """Return what is behind where it is one thing."""
    return Backdrop(backs=Counter((back,)))


def layers_of(shapes: Iterable[Shape], *, skewed: bool = False) -> Iterator[Layer]:
    """Yield what shapes draw, lowest first, groups opened."""
    for one in shapes:
        if one.hidden:
            continue
        if one.kind == "group":
            yield from layers_of(one.children, skewed=skewed or bool(one.turn) or any(one.flips))
        else:
            yield Layer(one, skewed)


def backdrop(area: Rect, layers: Sequence[Layer], seen: Seen, own: Shape | None = None) -> Backdrop:
    """Return what is behind an area; `own` is a shape that is itself the ground of it."""
    found = [] if own is None else [(Layer(own), area)]
    if own is None or own.image is not None:
        found += _over(area, layers)
    closed = bool(found) and _closes(*found[-1], area)
    if closed and len(found) == 1:
        return plain(_grounds(found[0][0].shape))
    if not found and seen.slide.ground_image is None:
        return plain(_alone(seen.slide.ground))
    panes = [_pane(one, rect, seen.package) for one, rect in found]
    if not closed:
        panes.append(_bottom(area, seen))
    return _sampled(area, panes)


def _over(area: Rect, layers: Sequence[Layer]) -> Iterator[tuple[Layer, Rect]]:
    """Yield what covers an area or a part of it, and where, down to what hides all below it."""
    for one in reversed(layers):
        rect = None if one.shape.fill == SEE_THROUGH else _covered(one, area)
        if rect is not None:
            yield one, rect
            if _closes(one, rect, area):
                return


def _covered(layer: Layer, area: Rect) -> Rect | None:
    """Return where an object covers an area, or None."""
    rect = layer.shape.rect
    if rect is None:
        return None
    upright = layer.shape.turn % 90 == 0 and not layer.skewed
    if upright and (layer.shape.kind != "shape" or layer.shape.form in _BOXES):
        return rect if rect.overlaps(area) else None
    return area if covers(rect, area) else None


def _closes(layer: Layer, rect: Rect, area: Rect) -> bool:
    """Whether nothing below an object shows in an area."""
    return layer.shape.image is None and rect.contains(area)


def covers(one: Rect | None, rect: Rect | None) -> bool:
    """Whether a rectangle covers the middle and at least half of another."""
    if one is None or rect is None:
        return False
    middle = rect.centre
    if not (one.x <= middle.x <= one.right and one.y <= middle.y <= one.bottom):
        return False
    wide = min(one.right, rect.right) - max(one.x, rect.x)
    high = min(one.bottom, rect.bottom) - max(one.y, rect.y)
    return wide * high * 2 >= rect.w * rect.h


def _grounds(shape: Shape) -> Back:
    return shape.grounds or _alone(shape.fill)


def _alone(ground: Ground) -> Back:
    return None if ground is None else (ground,)


def _pane(layer: Layer, rect: Rect, package: Package) -> Pane:
    one = layer.shape
    if one.image is None:
        return Pane(rect=rect, colours=_grounds(one))
    own = rect if one.rect is None else one.rect
    return pane_of(one.image, package, name=f"'{one.name}'", rect=rect, own=own, turn=one.turn,
                   flips=one.flips, skewed=layer.skewed)  # fmt: skip


def _bottom(area: Rect, seen: Seen) -> Pane:
    page, image = Rect(0, 0, seen.deck.width, seen.deck.height), seen.slide.ground_image
    if image is None:
        return Pane(rect=area, colours=_alone(seen.slide.ground))
    return pane_of(image, seen.package, name="the background", rect=area, own=page)


def _sampled(area: Rect, panes: Sequence[Pane]) -> Backdrop:
    backs: Counter[Back] = Counter()
    seen: Counter[Pane] = Counter()
    for x, y in grid(area):
        back, last = _at(x, y, panes)
        backs[back] += 1
        if last is not None:
            seen[last] += 1
    shown = [one for one, count in seen.items() if count >= SHARE * backs.total()]
    dark = next((one for one in shown if one.told), None)
    named = dark or next(iter(shown), None)
    return Backdrop(
        backs=backs, picture=named.name if named else "", told=dark.told if dark else ""
    )


def _at(x: int, y: int, panes: Sequence[Pane]) -> tuple[Back, Pane | None]:
    """Return what is seen at a point, and the uppermost picture that has a part in it."""
    veils: list[tuple[str, float]] = []
    first: Pane | None = None
    for one in panes:
        found = one.at(x, y)
        if found is None:
            continue
        first = first or (one if one.name else None)
        colours, alpha = found
        if alpha >= 1 or colours is None:
            return _veiled(colours, veils), one if one.told else first
        veils.append((colours[0], alpha))
    return None, first


def _veiled(colours: Back, veils: Sequence[tuple[str, float]]) -> Back:
    """Return colours behind what is partly see-through; the last veil is the lowest."""
    if colours is None or SEE_THROUGH in colours:
        return None
    for veil, alpha in reversed(veils):
        colours = tuple(_mixed(veil, one, alpha) for one in colours)
    return colours


def _mixed(front: str, back: str, alpha: float) -> str:
    pairs = ((int(front[n : n + 2], 16), int(back[n : n + 2], 16)) for n in (0, 2, 4))
    return "".join(f"{round(one * alpha + other * (1 - alpha)):02X}" for one, other in pairs)


def grid(area: Rect) -> Iterator[tuple[int, int]]:
    """Yield the points of an even grid in an area, about `POINTS` of them."""
    wide, high = max(1, area.w), max(1, area.h)
    across = min(POINTS, max(1, round(math.sqrt(POINTS * wide / high))))
    down = max(1, POINTS // across)
    for row in range(down):
        for column in range(across):
            yield (
                area.x + wide * (2 * column + 1) // (2 * across),
                area.y + high * (2 * row + 1) // (2 * down),
            )
