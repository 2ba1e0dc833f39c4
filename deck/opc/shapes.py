"""The shape tree of a slide or layout to `Shape` values: place, names, alt text, text and data."""

from __future__ import annotations

from collections.abc import Iterator

from deck.geometry import Rect
from deck.opc.charts import read_chart
from deck.opc.colours import Palette, colour, fill_of, stops_of
from deck.opc.heirs import Heir, Sheets
from deck.opc.names import (
    EXT_DECORATIVE,
    EXT_SHAPE_CREATION,
    URI_CHART,
    URI_TABLE,
    local,
)
from deck.opc.package import Package
from deck.opc.pictures import Image, image_of
from deck.opc.places import GroupFrame, box_of, read_box, xfrm_of
from deck.opc.sheets import Sheet, about_of, placeholder_of
from deck.opc.tables import read_table
from deck.opc.text import TextReader, frame_of
from deck.opc.view import SEE_THROUGH, Chart, Ground, Kind, Shape, Table, TextFrame
from deck.opc.xml import Element, child, children, integer, truth

_KINDS: dict[str, Kind] = {
    "sp": "shape", "pic": "picture", "cxnSp": "connector", "grpSp": "group",
    "graphicFrame": "graphic", "contentPart": "graphic",
}  # fmt: skip
_PROPERTIES = {"grpSp": "p:grpSpPr"}
NO_TEXT = TextFrame()
_DEEPEST = 32


class ShapeReader:
    """Reads the shapes of one part. `sheet` is the layout (or master) they inherit from."""

    __slots__ = ("_package", "_palette", "_part", "_sheet", "_sheets", "_text")

    def __init__(
        self, package: Package, part: str, sheets: Sheets, sheet: Sheet, palette: Palette
    ) -> None:
        self._package, self._part = package, part
        self._sheets, self._sheet, self._palette = sheets, sheet, palette
        self._text = TextReader(package.rels(part))

    def read(self, tree: Element | None) -> tuple[Shape, ...]:
        """Return the shapes of a `p:spTree`, in order; later ones stand in front."""
        return tuple(self._shapes(tree, None)) if tree is not None else ()

    def _shapes(self, holder: Element, frame: GroupFrame | None, depth: int = 0) -> Iterator[Shape]:
        for one in children(holder) if depth < _DEEPEST else ():
            name = local(one.tag)
            if name == "AlternateContent":
                choice = child(one, "mc:Choice")
                yield from self._shapes(choice if choice is not None else one, frame, depth + 1)
            elif name in _KINDS:
                yield self._shape(one, name, frame, depth)

    def _shape(self, element: Element, tag: str, frame: GroupFrame | None, depth: int) -> Shape:
        about = about_of(element)
        more = _extensions(about)
        mark = placeholder_of(element)
        heir = None if mark is None else self._sheets.heir(self._sheet, mark, self._palette)
        rect, placed = _place(element, heir, frame)
        properties = child(element, _PROPERTIES.get(tag, "p:spPr"))
        xfrm = xfrm_of(element)
        kind, table, chart = _KINDS[tag], None, None
        if tag == "graphicFrame":
            kind, table, chart = self._graphic(element)
        style, body = child(element, "p:style"), child(element, "p:txBody")
        chain = heir.chain if heir else self._sheets.free(self._sheet, self._palette, style)
        return Shape(
            id=integer(about.get("id")) if about is not None else 0,
            name=about.get("name", "") if about is not None else "",
            kind=kind,
            rect=rect,
            placed=placed,
            placeholder=mark,
            form=_form(properties),
            bends=_bends(properties),
            alt=about.get("descr", "") if about is not None else "",
            alt_title=about.get("title", "") if about is not None else "",
            decorative=_of(more, EXT_DECORATIVE, "val") in ("1", "true"),
            creation_id=_of(more, EXT_SHAPE_CREATION, "id"),
            hidden=bool(truth(about.get("hidden"))) if about is not None else False,
            link=self._text.link(about) if about is not None else "",
            fill=self._fill(properties, style, heir, tag),
            outline=self._outline(properties, style),
            turn=_turn(xfrm),
            flips=_flips(xfrm),
            grounds=stops_of(properties, self._palette),
            image=self._image(element, properties, heir, tag),
            paragraphs=() if body is None else self._text.paragraphs(body, chain),
            frame=NO_TEXT if body is None else _frame(body, heir),
            table=table,
            chart=chart,
            children=tuple(self._inside(element, rect, depth)) if tag == "grpSp" else (),
        )

    def _inside(self, group: Element, rect: Rect | None, depth: int) -> Iterator[Shape]:
        xfrm = child(group, "p:grpSpPr", "a:xfrm")
        inner = read_box(xfrm, "a:chOff", "a:chExt")
        frame = GroupFrame(rect, inner) if rect and inner else None
        return self._shapes(group, frame, depth + 1)

    def _graphic(self, element: Element) -> tuple[Kind, Table | None, Chart | None]:
        data = child(element, "a:graphic", "a:graphicData")
        if data is None:
            return "graphic", None, None
        uri, inside = data.get("uri"), next(children(data), None)
        if uri == URI_TABLE and inside is not None:
            chain = self._sheets.free(self._sheet, self._palette)
            return "table", read_table(inside, chain, self._text), None
        if uri == URI_CHART and inside is not None:
            return "chart", None, read_chart(self._package, self._part, inside, self._palette)
        return "graphic", None, None

    def _fill(
        self, properties: Element | None, style: Element | None, heir: Heir | None, tag: str
    ) -> Ground:
        if tag in ("pic", "graphicFrame"):
            return None
        if tag in ("grpSp", "cxnSp"):
            return SEE_THROUGH
        stated, found = fill_of(properties, self._palette)
        if stated:
            return found
        if heir is not None:
            return heir.fill
        return _referred(None if style is None else child(style, "a:fillRef"), self._palette)

    def _image(
        self, element: Element, properties: Element | None, heir: Heir | None, tag: str
    ) -> Image | None:
        """Return the picture that fills a shape; a `p:pic` has one, if an empty one."""
        rels = self._package.rels(self._part)
        if tag == "pic":
            return image_of(element, rels) or Image()
        if tag != "sp":
            return None
        if heir is None or fill_of(properties, self._palette)[0]:
            return image_of(properties, rels)
        return heir.image

    def _outline(self, properties: Element | None, style: Element | None) -> Ground:
        line = None if properties is None else child(properties, "a:ln")
        stated, found = fill_of(line, self._palette)
        if stated:
            return found
        return _referred(None if style is None else child(style, "a:lnRef"), self._palette)


def _place(
    element: Element, heir: Heir | None, frame: GroupFrame | None
) -> tuple[Rect | None, bool]:
    """Return where a shape stands on the slide, and whether it says so itself."""
    own = box_of(element)
    if own is not None:
        return (frame.out(own) if frame else own), True
    return (heir.rect if heir else None), False


def _turn(xfrm: Element | None) -> float:
    return 0.0 if xfrm is None else integer(xfrm.get("rot")) % 21_600_000 / 60_000


def _flips(xfrm: Element | None) -> tuple[bool, bool]:
    if xfrm is None:
        return False, False
    return truth(xfrm.get("flipH")) is True, truth(xfrm.get("flipV")) is True


def _frame(body: Element, heir: Heir | None) -> TextFrame:
    own = child(body, "a:bodyPr")
    return frame_of((*(() if own is None else (own,)), *(heir.bodies if heir else ())))


def _referred(reference: Element | None, palette: Palette) -> Ground:
    """Return what a shape style refers to: the first format of a theme is taken as solid."""
    index = 0 if reference is None else integer(reference.get("idx"))
    if reference is None or not index:
        return SEE_THROUGH
    return colour(next(children(reference), None), palette) if index == 1 else None


def _form(properties: Element | None) -> str:
    preset = None if properties is None else child(properties, "a:prstGeom")
    if preset is not None:
        return preset.get("prst", "")
    free = None if properties is None else child(properties, "a:custGeom")
    return "" if free is None else "custom"


def _bends(properties: Element | None) -> tuple[tuple[str, int], ...]:
    """Return the adjustments of a preset by name, those that are plain values."""
    holder = None if properties is None else child(properties, "a:prstGeom", "a:avLst")
    stated = [] if holder is None else [(one.get("name", ""), one.get("fmla", ""))
                                        for one in children(holder)]  # fmt: skip
    return tuple((name, integer(told[4:])) for name, told in stated if told.startswith("val "))


def _extensions(about: Element | None) -> dict[str, Element]:
    """Return what the extensions of a `p:cNvPr` hold, by URI."""
    holder = None if about is None else child(about, "a:extLst")
    found: dict[str, Element] = {}
    for one in children(holder) if holder is not None else ():
        inside = next(children(one), None)
        if inside is not None:
            found.setdefault(one.get("uri", ""), inside)
    return found


def _of(found: dict[str, Element], uri: str, attribute: str) -> str:
    return found[uri].get(attribute, "") if uri in found else ""
