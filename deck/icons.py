"""The icons: sixteen line-and-dot glyphs (DESIGN 7), drawn by us, as native freeforms.

They are files in `assets/icons/`, on a grid of 48 units with a margin of 4, and become one shape
each in a theme colour, so that they recolour with the theme and stay sharp at any size. An icon
stands beside words and never replaces one: then it is decorative; alone, it needs alt text.
"""

from __future__ import annotations

from functools import cache
from typing import Literal, get_args

from deck.canvas import Canvas
from deck.frame import Icon
from deck.geometry import Rect
from deck.roots import packaged_root
from deck.svg.shapes import Drawing, drawing
from deck.template import Role

IconName = Literal[
    "ask", "clock", "coin", "cross", "data", "doc", "flow", "frame", "loop", "pen", "people",
    "scales", "screen", "target", "tick", "walk",
]  # fmt: skip
"""The type of a content field that takes an icon's name."""

NAMES: tuple[str, ...] = get_args(IconName)


def icon(canvas: Canvas, name: str, rect: Rect, role: Role, *, alt: str = "") -> Icon:
    """Return an icon as large as fits in the middle of `rect`; without `alt` it is decorative.
    `name` is one of `NAMES`."""
    drawn = glyph(name)
    scale = min(rect.w / drawn.width, rect.h / drawn.height)
    width, height = round(drawn.width * scale), round(drawn.height * scale)
    place = Rect(rect.x + (rect.w - width) // 2, rect.y + (rect.h - height) // 2, width, height)
    names = canvas.strings.names
    return Icon(
        rect=place, name=names.icon.format(name=names.icons[name]),
        view=(drawn.width, drawn.height),
        outlines=drawn.outlines, stroke=drawn.stroke, role=role, alt=alt, decorative=not alt,
    )  # fmt: skip


@cache
def glyph(name: str) -> Drawing:
    """Return an icon's drawing, read once."""
    return drawing((packaged_root() / "assets" / "icons" / f"{name}.svg").read_bytes())
