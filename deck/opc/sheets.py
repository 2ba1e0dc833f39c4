"""A master or layout as a source of inheritance: its placeholders, palette, fonts and ground."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from deck.opc.colours import Palette, colour, fill_of
from deck.opc.looks import Fonts
from deck.opc.names import qn
from deck.opc.view import Ground, Placeholder
from deck.opc.xml import Element, child, children, integer

_TITLES = ("title", "ctrTitle")
_FEET = ("dt", "ftr", "sldNum", "hdr")
_CNVPR = qn("p:cNvPr")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A master, or a layout with its master as `parent`. `slots` are its placeholders with their
    elements, in order; `tree` the shape tree; `styles` a master's `p:txStyles`."""

    part: str
    name: str
    palette: Palette
    fonts: Fonts
    root: Element
    slots: tuple[tuple[Placeholder, Element], ...] = ()
    parent: Sheet | None = None
    styles: Element | None = None
    shows_master: bool = True

    def slot(self, wanted: Placeholder) -> Element | None:
        """Return the placeholder that `wanted` inherits from on this sheet: on a layout the one
        with its index, or the title or foot of its type; on a master the one with its type."""
        if self.parent is not None:
            return next((one for ph, one in self.slots if _same(ph, wanted)), None)
        family = family_of(wanted.type)
        return next((one for ph, one in self.slots if family_of(ph.type) == family), None)

    @property
    def ground(self) -> Ground:
        """The background, inherited from the master where the layout states none."""
        own = background(self.root, self.palette)
        if own is not None:
            return own[0]
        return self.parent.ground if self.parent is not None else None


def family_of(type_: str) -> str:
    """Return the master placeholder type that a type inherits from."""
    if type_ in _TITLES:
        return "title"
    return type_ if type_ in _FEET else "body"


def _same(one: Placeholder, wanted: Placeholder) -> bool:
    if wanted.type in _TITLES or one.type in _TITLES:
        return wanted.type in _TITLES and one.type in _TITLES
    return one.idx == wanted.idx or (one.type == wanted.type and one.type in _FEET)


def background(root: Element, palette: Palette) -> tuple[Ground] | None:
    """Return the background a slide, layout or master states, in a tuple, or None."""
    holder = child(root, "p:cSld", "p:bg")
    if holder is None:
        return None
    properties, reference = child(holder, "p:bgPr"), child(holder, "p:bgRef")
    if properties is not None:
        return (fill_of(properties, palette)[1],)
    if reference is not None and integer(reference.get("idx")) == 1001:
        return (colour(next(children(reference), None), palette),)
    return (None,)


def about_of(shape: Element) -> Element | None:
    """Return the `p:cNvPr` of a shape element: it is the first thing in the first thing in it."""
    head = next(shape.iterchildren("*"), None)
    return None if head is None else next(head.iterchildren(_CNVPR), None)


def placeholder_of(shape: Element) -> Placeholder | None:
    """Return the placeholder mark of a shape element, or None."""
    head = next(shape.iterchildren("*"), None)
    mark = None if head is None else child(head, "p:nvPr", "p:ph")
    if mark is None:
        return None
    return Placeholder(type=mark.get("type", "obj"), idx=integer(mark.get("idx")))


def shape_elements(root: Element) -> list[Element]:
    """Return the shape elements of a slide, layout or master, in order."""
    tree = child(root, "p:cSld", "p:spTree")
    if tree is None:
        return []
    return [one for one in children(tree) if about_of(one) is not None]


def inherited(sheet: Sheet, mark: Placeholder) -> Iterator[Element]:
    """Yield the placeholders that a slide's placeholder inherits from, nearest first: none if the
    layout has no counterpart, for then the master's is not asked."""
    place: Sheet | None = sheet
    while place is not None:
        slot = place.slot(mark)
        if slot is None:
            return
        yield slot
        mark = placeholder_of(slot) or mark
        place = place.parent
