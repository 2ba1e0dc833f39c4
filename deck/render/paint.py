"""Colours, lines and places: what every kind of shape shares.

Colours are always theme slots (`a:schemeClr`), never hex: DESIGN 4.1 and rule P2.
"""

from __future__ import annotations

from collections.abc import Mapping

from deck.frame import Line
from deck.geometry import EMU_PER_POINT, Rect
from deck.opc.xml import Element, sub
from deck.template import Role

Colours = Mapping[Role, str]


def solid(parent: Element, scheme: str) -> None:
    """Add a solid fill in a scheme colour."""
    sub(sub(parent, "a:solidFill"), "a:schemeClr", {"val": scheme})


def fill(parent: Element, role: Role | None, colours: Colours) -> None:
    """Add the fill of a role; None is stated as no fill, for nothing is inherited."""
    if role is None:
        sub(parent, "a:noFill")
    else:
        solid(parent, colours[role])


def stroke(parent: Element, line: Line | None, colours: Colours, tag: str = "a:ln") -> None:
    """Add a line with flat caps and mitre joins (DESIGN 7); None is stated as no line."""
    if line is None:
        sub(sub(parent, tag), "a:noFill")
        return
    width = round(line.width_pt * EMU_PER_POINT)
    element = sub(parent, tag, {"w": width, "cap": "flat", "cmpd": "sng"})
    solid(element, colours[line.role])
    sub(element, "a:prstDash", {"val": line.dash})
    sub(element, "a:miter", {"lim": 800000})
    if line.head:
        sub(element, "a:tailEnd", {"type": "triangle", "w": "med", "len": "med"})


def place(
    parent: Element,
    rect: Rect,
    *,
    tag: str = "a:xfrm",
    across: bool = False,
    down: bool = False,
    turn: int = 0,
) -> Element:
    """Add the transform that puts a shape at `rect`; `across` and `down` mirror it, and `turn` then
    rotates it by so many degrees about its middle."""
    looks = {"rot": turn * 60_000 or None, "flipH": across or None, "flipV": down or None}
    element = sub(parent, tag, looks)
    sub(element, "a:off", {"x": rect.x, "y": rect.y})
    sub(element, "a:ext", {"cx": rect.w, "cy": rect.h})
    return element


def geometry(parent: Element, preset: str) -> None:
    """Add a preset geometry with its default adjustments."""
    sub(sub(parent, "a:prstGeom", {"prst": preset}), "a:avLst")
