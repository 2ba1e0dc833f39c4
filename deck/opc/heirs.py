"""What slides inherit, worked out once for each layout and placeholder, however many use it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from deck.geometry import Rect
from deck.opc.colours import Palette, color_map, fill_of, theme_slots
from deck.opc.looks import Chain, theme_fonts
from deck.opc.names import REL_LAYOUT, REL_MASTER, REL_THEME
from deck.opc.package import Package
from deck.opc.pictures import Image, image_of
from deck.opc.places import box_of
from deck.opc.sheets import Sheet, family_of, inherited, placeholder_of, shape_elements
from deck.opc.view import SEE_THROUGH, Ground, Placeholder
from deck.opc.xml import Element, XmlFault, child, truth


@dataclass(frozen=True, slots=True)
class Heir:
    """What a placeholder of a slide inherits: place, fill, the `a:bodyPr` and the text styles."""

    rect: Rect | None
    fill: Ground
    image: Image | None
    bodies: tuple[Element, ...]
    chain: Chain


@dataclass(slots=True)
class Sheets:
    """The masters and layouts of a package, read on demand and kept. `default` is the
    presentation's `p:defaultTextStyle`."""

    package: Package
    default: Element | None = None
    _known: dict[str, Sheet | None] = field(default_factory=dict)
    _heirs: dict[tuple[str, Placeholder], Heir] = field(default_factory=dict)
    _free: dict[str, Chain] = field(default_factory=dict)

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

    def heir(self, sheet: Sheet, mark: Placeholder, palette: Palette) -> Heir:
        """Return what placeholder `mark` of a slide on `sheet` inherits."""
        key = (sheet.part, mark)
        known = self._heirs.get(key)
        if known is None:
            known = self._heirs[key] = self._heir(sheet, mark, sheet.palette)
        if palette is sheet.palette:
            return known
        return self._heir(sheet, mark, palette)

    def _heir(self, sheet: Sheet, mark: Placeholder, palette: Palette) -> Heir:
        slots = tuple(inherited(sheet, mark))
        bodies = (child(one, "p:txBody", "a:bodyPr") for one in slots)
        fill, stated, part = _fill(slots, palette, sheet)
        tail = () if self.default is None else (self.default,)
        lists = (*_lists(sheet, mark), *tail)
        return Heir(
            rect=next((box for one in slots if (box := box_of(one)) is not None), None),
            fill=fill,
            image=image_of(stated, self.package.rels(part)),
            bodies=tuple(one for one in bodies if one is not None),
            chain=Chain(palette, sheet.fonts, lists),
        )

    def free(self, sheet: Sheet, palette: Palette, style: Element | None = None) -> Chain:
        """Return what the text of a shape that is no placeholder inherits; `style` is its
        `p:style`, if it has one."""
        known = self._free.get(sheet.part)
        if known is None:
            tail = () if self.default is None else (self.default,)
            known = self._free[sheet.part] = Chain(sheet.palette, sheet.fonts, tail)
        font = None if style is None else child(style, "a:fontRef")
        if font is None and palette is sheet.palette:
            return known
        return replace(known, palette=palette, font_ref=font, _levels={})


def _lists(sheet: Sheet, mark: Placeholder) -> list[Element]:
    """Return the list styles that a placeholder inherits, nearest first."""
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


def _fill(
    slots: tuple[Element, ...], palette: Palette, sheet: Sheet
) -> tuple[Ground, Element | None, str]:
    """Return the first fill that the placeholders state, nearest first, with the properties that
    state it and the part that they stand in."""
    parts = (sheet.part, "" if sheet.parent is None else sheet.parent.part)
    for one, part in zip(slots, parts, strict=False):
        properties = child(one, "p:spPr")
        stated, found = fill_of(properties, palette)
        if stated:
            return found, properties, part
    return SEE_THROUGH, None, ""
