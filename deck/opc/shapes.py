"""The shape tree of a slide or layout to `Shape` values: place, names, alt text, text and data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from deck.geometry import Rect
from deck.opc.charts import read_chart
from deck.opc.colours import Palette, colour, fill_of
from deck.opc.names import (
    EXT_DECORATIVE,
    EXT_SHAPE_CREATION,
    URI_CHART,
    URI_TABLE,
    local,
    qn,
)
from deck.opc.package import Package
from deck.opc.sheets import Sheet, Sheets, inherited, placeholder_of
from deck.opc.tables import read_table
from deck.opc.text import TextReader, frame_of
from deck.opc.view import SEE_THROUGH, Chart, Ground, Kind, Placeholder, Shape, Table, TextFrame
from deck.opc.xml import Element, child, children, integer, truth

_CNVPR, _XFRM, _P_XFRM = qn("p:cNvPr"), qn("a:xfrm"), qn("p:xfrm")
_KINDS: dict[str, Kind] = {
    "sp": "shape", "pic": "picture", "cxnSp": "connector", "grpSp": "group",
    "graphicFrame": "graphic", "contentPart": "graphic",
}  # fmt: skip
_PROPERTIES = {"grpSp": "p:grpSpPr"}
NO_TEXT = TextFrame()
_DEEPEST = 32
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


def _box(xfrm: Element | None, start: str = "a:off", size: str = "a:ext") -> Rect | None:
    off = None if xfrm is None else child(xfrm, start)
    ext = None if xfrm is None else child(xfrm, size)
    if off is None or ext is None:
        return None
    return Rect(integer(off.get("x")), integer(off.get("y")),
                integer(ext.get("cx")), integer(ext.get("cy")))  # fmt: skip


def _turned(rect: Rect, xfrm: Element) -> Rect:
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
        about = element.find(f"*/{_CNVPR}")
        mark = placeholder_of(element)
        rect, placed = self._place(element, mark, frame)
        properties = child(element, _PROPERTIES.get(tag, "p:spPr"))
        kind, table, chart = _KINDS[tag], None, None
        if tag == "graphicFrame":
            kind, table, chart = self._graphic(element)
        style, body = child(element, "p:style"), child(element, "p:txBody")
        chain = self._sheets.chain(self._sheet, mark, self._palette, style)
        return Shape(
            id=integer(about.get("id")) if about is not None else 0,
            name=about.get("name", "") if about is not None else "",
            kind=kind,
            rect=rect,
            placed=placed,
            placeholder=mark,
            form=_form(properties),
            alt=about.get("descr", "") if about is not None else "",
            alt_title=about.get("title", "") if about is not None else "",
            decorative=_extension(about, EXT_DECORATIVE, "val") in ("1", "true"),
            creation_id=_extension(about, EXT_SHAPE_CREATION, "id"),
            hidden=bool(truth(about.get("hidden"))) if about is not None else False,
            link=self._text.link(about) if about is not None else "",
            fill=self._fill(properties, style, mark, tag),
            outline=self._outline(properties, style),
            paragraphs=() if body is None else self._text.paragraphs(body, chain),
            frame=NO_TEXT if body is None else frame_of(bodies(self._sheet, mark, element)),
            table=table,
            chart=chart,
            children=tuple(self._inside(element, rect, depth)) if tag == "grpSp" else (),
        )

    def _inside(self, group: Element, rect: Rect | None, depth: int) -> Iterator[Shape]:
        xfrm = child(group, "p:grpSpPr", "a:xfrm")
        inner = _box(xfrm, "a:chOff", "a:chExt")
        frame = GroupFrame(rect, inner) if rect and inner else None
        return self._shapes(group, frame, depth + 1)

    def _place(
        self, element: Element, mark: Placeholder | None, frame: GroupFrame | None
    ) -> tuple[Rect | None, bool]:
        own = xfrm_of(element)
        rect = _box(own)
        if rect is not None and own is not None:
            turned = _turned(rect, own)
            return (frame.out(turned) if frame else turned), True
        return (None if mark is None else inherited_place(self._sheet, mark)), False

    def _graphic(self, element: Element) -> tuple[Kind, Table | None, Chart | None]:
        data = child(element, "a:graphic", "a:graphicData")
        if data is None:
            return "graphic", None, None
        uri, inside = data.get("uri"), next(children(data), None)
        if uri == URI_TABLE and inside is not None:
            chain = self._sheets.chain(self._sheet, None, self._palette)
            return "table", read_table(inside, chain, self._text), None
        if uri == URI_CHART and inside is not None:
            return "chart", None, read_chart(self._package, self._part, inside, self._palette)
        return "graphic", None, None

    def _fill(
        self, properties: Element | None, style: Element | None, mark: Placeholder | None, tag: str
    ) -> Ground:
        if tag in ("pic", "graphicFrame"):
            return None
        if tag in ("grpSp", "cxnSp"):
            return SEE_THROUGH
        stated, found = fill_of(properties, self._palette)
        if stated:
            return found
        if mark is not None:
            return inherited_fill(self._sheet, mark, self._palette)
        return _referred(None if style is None else child(style, "a:fillRef"), self._palette)

    def _outline(self, properties: Element | None, style: Element | None) -> Ground:
        line = None if properties is None else child(properties, "a:ln")
        stated, found = fill_of(line, self._palette)
        if stated:
            return found
        return _referred(None if style is None else child(style, "a:lnRef"), self._palette)


def inherited_place(sheet: Sheet, mark: Placeholder) -> Rect | None:
    """Return where a placeholder stands that the slide itself does not place."""
    for slot in inherited(sheet, mark):
        xfrm = xfrm_of(slot)
        rect = _box(xfrm)
        if rect is not None and xfrm is not None:
            return _turned(rect, xfrm)
    return None


def inherited_fill(sheet: Sheet, mark: Placeholder, palette: Palette) -> Ground:
    """Return the fill of a placeholder whose slide states none."""
    for slot in inherited(sheet, mark):
        stated, found = fill_of(child(slot, "p:spPr"), palette)
        if stated:
            return found
    return SEE_THROUGH


def bodies(sheet: Sheet, mark: Placeholder | None, own: Element) -> Iterator[Element]:
    """Yield the `a:bodyPr` that count for a shape's text, nearest first."""
    above = inherited(sheet, mark) if mark is not None else ()
    for one in (own, *above):
        found = child(one, "p:txBody", "a:bodyPr")
        if found is not None:
            yield found


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


def _extension(about: Element | None, uri: str, attribute: str) -> str:
    """Return an attribute of the one element inside an extension of `p:cNvPr`."""
    holder = None if about is None else child(about, "a:extLst")
    for one in children(holder) if holder is not None else ():
        inside = next(children(one), None) if one.get("uri") == uri else None
        if inside is not None:
            return inside.get(attribute, "")
    return ""
