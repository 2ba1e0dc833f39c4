"""The shapes of a simple SVG drawing as outlines: what an icon is made of.

Only paths, circles, ellipses, lines, polylines, polygons and rectangles with square corners, in
groups, without transforms; each either stroked or filled, in the one current colour.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from deck.svg.path import Pair, Step, steps
from deck.svg.read import Node, read_svg

KAPPA = 0.5522847498


@dataclass(frozen=True, slots=True)
class Outline:
    """One or more lines drawn in one go, filled or else stroked."""

    steps: tuple[Step, ...]
    filled: bool


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing in its own units, from nought to `width` and `height`."""

    width: float
    height: float
    stroke: float
    outlines: tuple[Outline, ...]


def drawing(data: bytes) -> Drawing:
    """Return a drawing. Raises SvgFault, PathFault or ValueError: what icons are made of is ours,
    and a test draws them all."""
    root = read_svg(data)
    left, top, width, height = (float(one) for one in root.attributes["viewBox"].split())
    if left or top:
        raise ValueError("the view box does not begin at nought")
    stroke = float(root.attributes.get("stroke-width", "1"))
    return Drawing(width, height, stroke, tuple(_outlines(root, {})))


def _outlines(node: Node, inherited: Mapping[str, str]) -> Iterator[Outline]:
    looks = {**inherited, **node.attributes}
    if node.tag in ("svg", "g"):
        for child in node.children:
            yield from _outlines(child, {k: v for k, v in looks.items() if k in ("fill", "stroke")})
        return
    if node.tag not in _STEPS:
        raise ValueError(f"an icon has no '{node.tag}'")
    drawn = _STEPS[node.tag](node.attributes)
    if looks.get("fill", "none") != "none":
        yield Outline(drawn, filled=True)
    if looks.get("stroke", "none") != "none":
        yield Outline(drawn, filled=False)


def _number(attributes: Mapping[str, str], name: str) -> float:
    return float(attributes.get(name, "0"))


def _path(one: Mapping[str, str]) -> tuple[Step, ...]:
    return steps(one["d"])


def _circle(one: Mapping[str, str]) -> tuple[Step, ...]:
    return _oval(_number(one, "cx"), _number(one, "cy"), _number(one, "r"), _number(one, "r"))


def _ellipse(one: Mapping[str, str]) -> tuple[Step, ...]:
    return _oval(_number(one, "cx"), _number(one, "cy"), _number(one, "rx"), _number(one, "ry"))


def _oval(x: float, y: float, a: float, b: float) -> tuple[Step, ...]:
    p, q = a * KAPPA, b * KAPPA
    return (
        ("move", ((x, y - b),)),
        ("cubic", ((x + p, y - b), (x + a, y - q), (x + a, y))),
        ("cubic", ((x + a, y + q), (x + p, y + b), (x, y + b))),
        ("cubic", ((x - p, y + b), (x - a, y + q), (x - a, y))),
        ("cubic", ((x - a, y - q), (x - p, y - b), (x, y - b))),
        ("close", ()),
    )


def _rect(one: Mapping[str, str]) -> tuple[Step, ...]:
    x, y = _number(one, "x"), _number(one, "y")
    w, h = _number(one, "width"), _number(one, "height")
    return _lines(((x, y), (x + w, y), (x + w, y + h), (x, y + h)), closed=True)


def _line(one: Mapping[str, str]) -> tuple[Step, ...]:
    ends = ((_number(one, "x1"), _number(one, "y1")), (_number(one, "x2"), _number(one, "y2")))
    return _lines(ends, closed=False)


def _polyline(one: Mapping[str, str]) -> tuple[Step, ...]:
    return _lines(_points(one), closed=False)


def _polygon(one: Mapping[str, str]) -> tuple[Step, ...]:
    return _lines(_points(one), closed=True)


def _points(one: Mapping[str, str]) -> tuple[Pair, ...]:
    numbers = [float(part) for part in one["points"].replace(",", " ").split()]
    return tuple(zip(numbers[::2], numbers[1::2], strict=True))


def _lines(points: tuple[Pair, ...], *, closed: bool) -> tuple[Step, ...]:
    first, *rest = points
    drawn: tuple[Step, ...] = (("move", (first,)), *(("line", (one,)) for one in rest))
    return (*drawn, ("close", ())) if closed else drawn


_STEPS = {
    "path": _path, "circle": _circle, "ellipse": _ellipse, "rect": _rect, "line": _line,
    "polyline": _polyline, "polygon": _polygon,
}  # fmt: skip
