"""What a placeholder of a layout inherits: its place, its body's margins, the look of each level.

The chain is PowerPoint's: the layout's placeholder, the master's of the same type, the master's
text styles, the presentation's default (ECMA-376 part 1, 19.3.1.36 and 21.1.2.4). Given elements of
`deck.opc`, returns values of `deck.template`; what is missing is None.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from deck.geometry import EMU_PER_POINT, Insets, Rect
from deck.measure import PITCH
from deck.opc.colours import Palette, colour
from deck.opc.heirs import Sheets
from deck.opc.looks import Fonts
from deck.opc.names import local, qn
from deck.opc.sheets import Sheet
from deck.opc.view import Placeholder
from deck.opc.xml import Element, child, children, integer, truth
from deck.template import Align, Anchor, Face, Role, TextStyle

Mark = Literal["none", "char", "number"]

LEVELS = 3
DEFAULT_SIZE = 1800
DEFAULT_FACE = "Arial"
_SIDE, _TOP = 91_440, 45_720
_ALIGN: Mapping[str, Align] = {"l": "l", "ctr": "ctr", "r": "r", "just": "l", "dist": "l"}
_ANCHOR: Mapping[str, Anchor] = {"t": "t", "ctr": "ctr", "b": "b"}
_MARKS: Mapping[str, Mark] = {
    "buNone": "none", "buChar": "char", "buBlip": "char", "buAutoNum": "number",
}  # fmt: skip
_ELEMENTS = ("latin", "solidFill", "lnSpc", "spcBef", "spcAft")
_ATTRIBUTES = ("sz", "b", "i", "marL", "indent", "algn")
_NAMES = {qn(f"a:{name}"): name for name in (*_ELEMENTS, *_MARKS, "defRPr")}
_PERCENT = re.compile(r"(\d+(?:\.\d+)?)%")


@dataclass(frozen=True, slots=True)
class Roles:
    """Colour roles and the scheme names they take in this template (`Mapping.colours`)."""

    names: Mapping[Role, str]

    def of(self, element: Element | None, palette: Palette) -> Role | None:
        """Return the role of a DrawingML colour: that of its scheme name, else the nearest colour.

        None where there is no colour or it cannot be told.
        """
        if element is None:
            return None
        if local(element.tag) == "schemeClr" and not len(element):
            direct = self.named(element.get("val", ""), palette)
            if direct is not None:
                return direct
        found = colour(element, palette)
        return None if found is None else self.nearest(found, palette)

    def named(self, scheme: str, palette: Palette) -> Role | None:
        """Return the role that has this scheme name, or one that means the same theme colour."""
        for role, name in self.names.items():
            if name == scheme:
                return role
        slot = palette.names.get(scheme, scheme)
        for role, name in self.names.items():
            if palette.names.get(name, name) == slot:
                return role
        return None

    def first(self, role: Role | None, palette: Palette) -> Role | None:
        """Return the first role of the same theme colour: as a ground, white is paper, whether a
        file calls it bg1 or lt1."""
        if role is None:
            return None
        slot = palette.names.get(self.names[role], self.names[role])
        for one, name in self.names.items():
            if palette.names.get(name, name) == slot:
                return one
        return role

    def nearest(self, rgb: str, palette: Palette) -> Role | None:
        """Return the role whose colour is nearest to RRGGBB."""
        near: list[tuple[int, Role]] = []
        for role, name in self.names.items():
            known = palette.named(name)
            if known:
                near.append((_distance(rgb, known), role))
        return min(near)[1] if near else None


def _distance(one: str, other: str) -> int:
    return sum((int(one[n : n + 2], 16) - int(other[n : n + 2], 16)) ** 2 for n in (0, 2, 4))


def fill_role(holder: Element | None, roles: Roles, palette: Palette) -> Role | None:
    """Return the role of the plain fill in a properties element, or None."""
    fill = None if holder is None else child(holder, "a:solidFill")
    return None if fill is None else roles.of(next(children(fill), None), palette)


def ground_role(sheet: Sheet | None, roles: Roles) -> Role | None:
    """Return the role of a layout's background, its own or its master's (ECMA-376 19.3.1.1)."""
    while sheet is not None:
        background = child(sheet.root, "p:cSld", "p:bg")
        if background is not None:
            stated = child(background, "p:bgPr")
            if stated is not None:
                return roles.first(fill_role(stated, roles, sheet.palette), sheet.palette)
            reference = child(background, "p:bgRef")
            shade = None if reference is None else next(children(reference), None)
            return roles.first(roles.of(shade, sheet.palette), sheet.palette)
        sheet = sheet.parent
    return None


def lineage(sheet: Sheet, mark: Placeholder, element: Element) -> tuple[Element, ...]:
    """Return a layout's placeholder and the one it inherits from on its master, if there is one."""
    above = None if sheet.parent is None else sheet.parent.slot(mark)
    return (element,) if above is None else (element, above)


def place(line: tuple[Element, ...]) -> Rect | None:
    """Return the rectangle of the nearest placeholder that states one."""
    for one in line:
        xfrm = child(one, "p:spPr", "a:xfrm")
        xfrm = child(one, "p:xfrm") if xfrm is None else xfrm
        off = None if xfrm is None else child(xfrm, "a:off")
        ext = None if xfrm is None else child(xfrm, "a:ext")
        if off is not None and ext is not None:
            return Rect(
                integer(off.get("x")), integer(off.get("y")),
                integer(ext.get("cx")), integer(ext.get("cy")),
            )  # fmt: skip
    return None


def body(line: tuple[Element, ...]) -> tuple[Anchor, Insets]:
    """Return anchor and insets; each attribute from the nearest that states it (21.1.2.1.1)."""
    stated: dict[str, str] = {}
    for one in reversed(line):
        properties = child(one, "p:txBody", "a:bodyPr")
        if properties is not None:
            stated.update({str(name): str(value) for name, value in properties.attrib.items()})
    insets = Insets(
        integer(stated.get("lIns"), _SIDE), integer(stated.get("tIns"), _TOP),
        integer(stated.get("rIns"), _SIDE), integer(stated.get("bIns"), _TOP),
    )  # fmt: skip
    return _ANCHOR.get(stated.get("anchor", "t"), "t"), insets


@dataclass(frozen=True, slots=True)
class LevelReader:
    """Reads text styles on one layout. `ties` decide, by level, where both theme fonts are one;
    the last one serves the deeper levels."""

    sheets: Sheets
    sheet: Sheet
    roles: Roles
    ties: tuple[Face, ...]

    def levels(self, mark: Placeholder, count: int = LEVELS) -> tuple[TextStyle, ...]:
        """Return the text styles of a placeholder's first `count` levels."""
        lists = self.sheets.heir(self.sheet, mark, self.sheet.palette).chain.lists
        last = len(self.ties) - 1
        return tuple(
            self._style(_stated(lists, level), self.ties[min(level, last)])
            for level in range(count)
        )

    def _style(self, stated: _Stated, tie: Face) -> TextStyle:
        plain = stated.attributes
        size = integer(plain.get("sz"), DEFAULT_SIZE) / 100
        latin = stated.elements.get("latin")
        name = None if latin is None else latin.get("typeface")
        face, typeface = face_of(name or "+mn-lt", self.sheet.fonts, tie)
        return TextStyle(
            size_pt=size,
            face=face,
            typeface=typeface,
            bold=bool(truth(plain.get("b"))),
            italic=bool(truth(plain.get("i"))),
            role=self._role(stated.elements.get("solidFill")),
            line=_line(stated.elements.get("lnSpc"), size),
            before=_gap(stated.elements.get("spcBef"), size),
            after=_gap(stated.elements.get("spcAft"), size),
            margin=integer(plain.get("marL")),
            indent=integer(plain.get("indent")),
            align=_ALIGN.get(plain.get("algn", "l"), "l"),
            bullet=stated.bullet or "none",
        )

    def _role(self, fill: Element | None) -> Role:
        shade = None if fill is None else next(children(fill), None)
        found = self.roles.of(shade, self.sheet.palette)
        return found or self.roles.named("tx1", self.sheet.palette) or "ink"


@dataclass(slots=True)
class _Stated:
    """What a chain of list styles says of one level, each thing by the nearest that says it."""

    attributes: dict[str, str]
    elements: dict[str, Element]
    bullet: Mark | None = None

    @property
    def complete(self) -> bool:
        return (
            self.bullet is not None
            and len(self.elements) == len(_ELEMENTS)
            and len(self.attributes) == len(_ATTRIBUTES)
        )


def _stated(lists: tuple[Element, ...], level: int) -> _Stated:
    found = _Stated({}, {})
    name = qn(f"a:lvl{level + 1}pPr")
    for one in lists:
        properties = one.find(name)
        if properties is not None:
            _add(found, properties)
            if found.complete:
                break
    return found


def _add(found: _Stated, properties: Element) -> None:
    """Add what a level's properties, or its `a:defRPr`, say and nothing nearer said."""
    for name, value in properties.attrib.items():
        if name in _ATTRIBUTES:
            found.attributes.setdefault(str(name), str(value))
    for one in properties:
        name = _NAMES.get(one.tag, "")
        if name in _MARKS:
            found.bullet = found.bullet or _MARKS[name]
        elif name == "defRPr":
            _add(found, one)
        elif name:
            found.elements.setdefault(name, one)


def face_of(name: str, fonts: Fonts, tie: Face = "minor") -> tuple[Face, str]:
    """Return which theme font a typeface attribute means, and its literal face.

    A literal face that is one of the theme's fonts counts as that font; `tie` decides where it is
    both. Any other literal face counts as minor.
    """
    if name.startswith("+"):
        face: Face = "major" if name.startswith("+mj") else "minor"
        return face, fonts.face(name) or DEFAULT_FACE
    if name == fonts.major:
        return (tie if name == fonts.minor else "major"), name
    return "minor", name


def _percent(value: str) -> float:
    """Return an ST_TextSpacingPercentOrPercentString, "105000" or "105%", in per cent."""
    written = _PERCENT.fullmatch(value)
    return float(written[1]) if written else integer(value, 100_000) / 1000


def _line(spacing: Element | None, size_pt: float) -> float:
    """Return the line pitch in per cent of 1.2 em; exact points are set against the size."""
    found = None if spacing is None else next(children(spacing), None)
    if found is None:
        return 100.0
    value = found.get("val", "")
    if local(found.tag) == "spcPct":
        return _percent(value)
    return round(integer(value) / 100 / (PITCH * size_pt) * 100, 2)


def _gap(spacing: Element | None, size_pt: float) -> int:
    """Return space between paragraphs in EMU; per cent are of a line of 1.2 em (21.1.2.2.11)."""
    found = None if spacing is None else next(children(spacing), None)
    if found is None:
        return 0
    value = found.get("val", "")
    if local(found.tag) == "spcPct":
        return round(_percent(value) / 100 * PITCH * size_pt * EMU_PER_POINT)
    return round(integer(value) / 100 * EMU_PER_POINT)
