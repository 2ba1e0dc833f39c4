"""Where shapes stand: transforms, turned shapes, and coordinates inside groups."""

from __future__ import annotations

from dataclasses import dataclass

from deck.geometry import Rect
from deck.opc.names import local, qn
from deck.opc.xml import Element, child, integer

_P_XFRM = qn("p:xfrm")
_PROPERTIES = {"grpSp": "p:grpSpPr"}
_SIDEWAYS = (5_400_000, 16_200_000)


@dataclass(frozen=True, slots=True)
class GroupFrame:
    """A group's own coordinates on the slide: offset and scale as numerator over denominator."""

    outer: Rect
    inner: Rect

    def out(self, rect: Rect) -> Rect:
        """Return a rectangle in the group's coordinates as one on the slide."""
        wide, high = max(1, self.inner.w), max(1, self.inner.h)
        return Rect(
            self.outer.x + (rect.x - self.inner.x) * self.outer.w // wide,
            self.outer.y + (rect.y - self.inner.y) * self.outer.h // high,
            rect.w * self.outer.w // wide,
            rect.h * self.outer.h // high,
        )


def read_box(xfrm: Element | None, start: str = "a:off", size: str = "a:ext") -> Rect | None:
    off = None if xfrm is None else child(xfrm, start)
    ext = None if xfrm is None else child(xfrm, size)
    if off is None or ext is None:
        return None
    return Rect(integer(off.get("x")), integer(off.get("y")),
                integer(ext.get("cx")), integer(ext.get("cy")))  # fmt: skip


def turned(rect: Rect, xfrm: Element) -> Rect:
    """Return the rectangle a shape takes up when it is turned by a right angle."""
    if integer(xfrm.get("rot")) % 21_600_000 not in _SIDEWAYS:
        return rect
    centre = rect.centre
    return Rect(centre.x - rect.h // 2, centre.y - rect.w // 2, rect.h, rect.w)


def xfrm_of(element: Element) -> Element | None:
    """Return the transform that a shape element states itself, or None."""
    found = element.find(_P_XFRM)
    if found is not None:
        return found
    return child(element, _PROPERTIES.get(local(element.tag), "p:spPr"), "a:xfrm")


def box_of(element: Element) -> Rect | None:
    """Return where a shape element says it stands, turning counted in, or None."""
    xfrm = xfrm_of(element)
    rect = read_box(xfrm)
    return turned(rect, xfrm) if rect is not None and xfrm is not None else None
