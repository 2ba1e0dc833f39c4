"""One slide part to a `Slide` value, with its layout, its notes and its identity."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from deck.opc.colours import Palette, color_map
from deck.opc.heirs import Sheets
from deck.opc.looks import Chain, Fonts
from deck.opc.names import REL_NOTES, REL_TAGS, TAG_KEY
from deck.opc.outline import optional
from deck.opc.package import Package
from deck.opc.pictures import Image, image_of
from deck.opc.shapes import ShapeReader
from deck.opc.sheets import Sheet, background, placeholder_of, shape_elements
from deck.opc.text import TextReader
from deck.opc.view import Paragraph, Shape, Slide
from deck.opc.xml import child, children, find, truth

_REFERENCE = re.compile(r"\[ref: ([^@\]\s]+)(?:@([^\]\s]*))?\]")
_CREATION = "p:cSld/p:extLst/p:ext/p14:creationId | p:extLst/p:ext/p14:creationId"
_NO_COLOURS = Palette({}, color_map(None))


@dataclass(slots=True)
class SlideReader:
    """Reads the slides of one package; what layouts and masters draw is read once and kept."""

    package: Package
    sheets: Sheets
    _art: dict[str, tuple[Shape, ...]] = field(default_factory=dict)
    _places: dict[str, tuple[Shape, ...]] = field(default_factory=dict)

    def read(self, number: int, id_: int, part: str) -> Slide:
        """Return a slide. Raises XmlFault where a part of it cannot be read."""
        root = self.package.xml(part)
        sheet = self.sheets.of_slide(part) or Sheet("", "", _NO_COLOURS, Fonts(), root)
        palette = sheet.palette.mapped(child(root, "p:clrMapOvr"))
        reader = ShapeReader(self.package, part, self.sheets, sheet, palette)
        own, creation = background(root, palette), find(root, _CREATION)
        notes_part = self.package.related(part, REL_NOTES)
        notes = notes_of(self.package, notes_part)
        key, base = reference_of(notes)
        return Slide(
            number=number,
            id=id_,
            part=part,
            layout=sheet.name,
            layout_part=sheet.part,
            key=tag_of(self.package, part) or key,
            base=base,
            shapes=reader.read(child(root, "p:cSld", "p:spTree")),
            notes=notes,
            notes_part=notes_part,
            ground=own[0] if own is not None else sheet.ground,
            ground_image=self._ground_image(part, sheet),
            places=self._slots(sheet),
            art=self._behind(sheet, truth(root.get("showMasterSp")) is not False),
            hidden=truth(root.get("show")) is False,
            creation_id="" if creation is None else creation.get("val", ""),
        )

    def _ground_image(self, part: str, sheet: Sheet) -> Image | None:
        """Return the picture in the background, inherited where a slide or layout states none."""
        above = (sheet, sheet.parent) if sheet.part else ()
        for one in (part, *(up.part for up in above if up is not None)):
            holder = child(self.package.xml(one), "p:cSld", "p:bg")
            if holder is not None:
                return image_of(child(holder, "p:bgPr"), self.package.rels(one))
        return None

    def _behind(self, sheet: Sheet, shown: bool) -> tuple[Shape, ...]:
        """Return the shapes of layout and master that a slide shows: all but placeholders."""
        if not shown or not sheet.part:
            return ()
        under = sheet.parent if sheet.parent is not None and sheet.shows_master else None
        return (*(self._drawn(under) if under else ()), *self._drawn(sheet))

    def _drawn(self, sheet: Sheet) -> tuple[Shape, ...]:
        if sheet.part not in self._art:
            reader = ShapeReader(self.package, sheet.part, self.sheets, sheet, sheet.palette)
            shapes = reader.read(child(sheet.root, "p:cSld", "p:spTree"))
            self._art[sheet.part] = tuple(one for one in shapes if one.placeholder is None)
            self._places[sheet.part] = tuple(one for one in shapes if one.placeholder is not None)
        return self._art[sheet.part]

    def _slots(self, sheet: Sheet) -> tuple[Shape, ...]:
        """Return the placeholders of a layout."""
        if not sheet.part:
            return ()
        self._drawn(sheet)
        return self._places[sheet.part]


def notes_of(package: Package, part: str) -> tuple[Paragraph, ...]:
    """Return the paragraphs of the notes' body; their looks are not resolved."""
    if not part:
        return ()
    root, text = package.xml(part), TextReader(package.rels(part))
    chain = Chain(_NO_COLOURS, Fonts())
    for one in shape_elements(root):
        mark = placeholder_of(one)
        if mark is not None and mark.type == "body":
            return text.paragraphs(child(one, "p:txBody"), chain)
    return ()


def reference_of(notes: tuple[Paragraph, ...]) -> tuple[str, str]:
    """Return key and base of the last line "[ref: KEY@BASE]" of the notes, if it is there."""
    for one in reversed(notes):
        if one.text.strip():
            match = _REFERENCE.fullmatch(one.text.strip())
            return (match[1], match[2] or "") if match else ("", "")
    return "", ""


def tag_of(package: Package, part: str) -> str:
    """Return the key in the slide's tags, or an empty string."""
    for name in package.all_related(part, REL_TAGS):
        tags = optional(package, name)
        for tag in children(tags) if tags is not None else ():
            if tag.get("name", "").upper() == TAG_KEY:
                return tag.get("val", "")
    return ""
