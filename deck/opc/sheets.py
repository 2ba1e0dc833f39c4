"""Masters and layouts as sources of inheritance: placeholders, palette, fonts, ground, style lists.

A `Sheets` reads each master and layout of a package once, however many slides use it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from deck.opc.colours import Palette, color_map, colour, fill_of, theme_slots
from deck.opc.looks import Chain, Fonts, theme_fonts
from deck.opc.names import REL_LAYOUT, REL_MASTER, REL_THEME, qn
from deck.opc.package import Package
from deck.opc.view import Ground, Placeholder
from deck.opc.xml import Element, XmlFault, child, children, integer, truth

_TITLES = ("title", "ctrTitle")
_FEET = ("dt", "ftr", "sldNum", "hdr")
_CNVPR, _PH = qn("p:cNvPr"), f"{qn('p:nvPr')}/{qn('p:ph')}"


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
        with its index, or for a title the title; on a master the one with its type."""
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
    return one.idx == wanted.idx


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


def placeholder_of(shape: Element) -> Placeholder | None:
    """Return the placeholder mark of a shape element, or None."""
    for one in shape:
        if one.find(_CNVPR) is not None:
            mark = one.find(_PH)
            if mark is None:
                return None
            return Placeholder(type=mark.get("type", "obj"), idx=integer(mark.get("idx")))
    return None


def shape_elements(root: Element) -> list[Element]:
    """Return the shape elements of a slide, layout or master, in order."""
    tree = child(root, "p:cSld", "p:spTree")
    if tree is None:
        return []
    return [one for one in children(tree) if one.find(f"*/{_CNVPR}") is not None]


@dataclass(slots=True)
class Sheets:
    """The masters and layouts of a package, read on demand and kept."""

    package: Package
    default: Element | None = None
    _known: dict[str, Sheet | None] = field(default_factory=dict)

    def of_slide(self, part: str) -> Sheet | None:
        """Return the layout of a slide; None where it is missing or unreadable."""
        return self.get(self.package.related(part, REL_LAYOUT))

    def get(self, part: str) -> Sheet | None:
        """Return the layout or master that is this part."""
        if part not in self._known:
            try:
                self._known[part] = self._read(part) if part else None
            except XmlFault:
                self._known[part] = None
        return self._known[part]

    def _read(self, part: str) -> Sheet:
        root = self.package.xml(part)
        marks = ((placeholder_of(one), one) for one in shape_elements(root))
        slots = tuple((mark, one) for mark, one in marks if mark is not None)
        data = child(root, "p:cSld")
        name = "" if data is None else data.get("name", "")
        parent = self.get(self.package.related(part, REL_MASTER))
        if parent is not None:
            palette = parent.palette.mapped(child(root, "p:clrMapOvr"))
            shows = truth(root.get("showMasterSp")) is not False
            return Sheet(part, name, palette, parent.fonts, root, slots, parent, None, shows)
        theme_part = self.package.related(part, REL_THEME)
        theme = self.package.xml(theme_part) if theme_part else None
        palette = Palette(theme_slots(theme), color_map(child(root, "p:clrMap")))
        return Sheet(
            part, name, palette, theme_fonts(theme), root, slots, None, child(root, "p:txStyles")
        )

    def chain(
        self, sheet: Sheet, mark: Placeholder | None, palette: Palette, style: Element | None = None
    ) -> Chain:
        """Return what a text body inherits: that of placeholder `mark` as seen from a slide on
        `sheet`, or with None that of a free shape whose `p:style` is `style`."""
        tail = () if self.default is None else (self.default,)
        if mark is None:
            font = None if style is None else child(style, "a:fontRef")
            return Chain(palette, sheet.fonts, tail, font)
        return Chain(palette, sheet.fonts, (*self._lists(sheet, mark), *tail))

    def _lists(self, sheet: Sheet, mark: Placeholder) -> list[Element]:
        found: list[Element] = []
        place: Sheet | None = sheet
        while place is not None:
            slot = place.slot(mark)
            own = None if slot is None else child(slot, "p:txBody", "a:lstStyle")
            if own is not None and len(own):
                found.append(own)
            mark = (placeholder_of(slot) if slot is not None else None) or mark
            if place.styles is not None:
                kind = {"title": "p:titleStyle", "body": "p:bodyStyle"}.get(family_of(mark.type))
                styles = child(place.styles, kind or "p:otherStyle")
                found.extend(() if styles is None else (styles,))
            place = place.parent
        return found


def inherited(sheet: Sheet, mark: Placeholder) -> Iterator[Element]:
    """Yield the placeholders that a slide's placeholder inherits from, nearest first."""
    place: Sheet | None = sheet
    while place is not None:
        slot = place.slot(mark)
        if slot is not None:
            yield slot
            mark = placeholder_of(slot) or mark
        place = place.parent


def layout_parts(package: Package, master: str) -> tuple[str, ...]:
    """Return the layouts of a master, in the order of its relationships."""
    return tuple(package.all_related(master, REL_LAYOUT))
