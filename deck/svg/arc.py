"""An elliptical arc as cubic curves (SVG 2, appendix B.2: from endpoints to centre)."""

from __future__ import annotations

import math

Pair = tuple[float, float]


def arc(
    start: Pair, end: Pair, radii: Pair, turned: float, large: bool, sweep: bool
) -> tuple[tuple[Pair, Pair, Pair], ...]:
    """Return the pieces of an arc, each two handles and an end; the last ends exactly at `end`.

    `radii` are positive and grow where they are too short to reach; `turned` is in degrees.
    """
    angle = math.radians(turned % 360)
    cos, sin = math.cos(angle), math.sin(angle)
    half = ((start[0] - end[0]) / 2, (start[1] - end[1]) / 2)
    own = (cos * half[0] + sin * half[1], cos * half[1] - sin * half[0])
    rx, ry = _grown(radii, own)
    centre = _centre(own, (rx, ry), large is not sweep)
    first = math.atan2((own[1] - centre[1]) / ry, (own[0] - centre[0]) / rx)
    last = math.atan2((-own[1] - centre[1]) / ry, (-own[0] - centre[0]) / rx)
    span = _span(last - first, sweep)
    count = max(1, math.ceil(abs(span) / (math.pi / 2) - 1e-9))
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)

    def on_page(x: float, y: float) -> Pair:
        x, y = x * rx + centre[0], y * ry + centre[1]
        return cos * x - sin * y + middle[0], sin * x + cos * y + middle[1]

    step = span / count
    reach = 4 / 3 * math.tan(step / 4)
    pieces: list[tuple[Pair, Pair, Pair]] = []
    for number in range(count):
        a, b = first + number * step, first + (number + 1) * step
        (ca, sa), (cb, sb) = (math.cos(a), math.sin(a)), (math.cos(b), math.sin(b))
        tip = end if number == count - 1 else on_page(cb, sb)
        handles = (
            on_page(ca - reach * sa, sa + reach * ca),
            on_page(cb + reach * sb, sb - reach * cb),
        )
        pieces.append((*handles, tip))
    return tuple(pieces)


def _grown(radii: Pair, own: Pair) -> Pair:
    """Return the radii, in proportion, at least as long as the ends are apart."""
    wanted = math.hypot(own[0] / radii[0], own[1] / radii[1])
    grow = max(1.0, wanted)
    return radii[0] * grow, radii[1] * grow


def _centre(own: Pair, radii: Pair, positive: bool) -> Pair:
    """Return the ellipse's centre, in the axes of the ellipse, from the middle of its ends."""
    x, y = own[0] / radii[0], own[1] / radii[1]
    square = x * x + y * y
    scale = math.sqrt(max(0.0, 1 / square - 1)) if square > 0 else 0.0
    scale = scale if positive else -scale
    return scale * radii[0] * y, -scale * radii[1] * x


def _span(turn: float, sweep: bool) -> float:
    """Return the angle that is travelled: upwards from nought with `sweep`, else downwards."""
    turn %= 2 * math.pi
    return turn if sweep else turn - 2 * math.pi
