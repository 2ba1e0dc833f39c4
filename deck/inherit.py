"""What a placeholder of a layout inherits: its place, its body's margins, the look of each level.

The chain is PowerPoint's: the layout's placeholder, the master's of the same type, the master's
text styles, the presentation's default (ECMA-376 part 1, 19.3.1.36 and 21.1.2.4). Given elements of
`deck.opc`, returns values of `deck.template`; what is missing is None.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from deck.geometry import EMU_PER_POINT, Insets, Rect
from deck.measure import PITCH
from deck.opc.colours import Palette, colour
from deck.opc.looks import Fonts, bullet
from deck.opc.names import local, qn
from deck.opc.sheets import Sheet, Sheets
from deck.opc.view import Bullet, Placeholder
from deck.opc.xml import Element, child, children, integer, truth
from deck.template import Align, Anchor, Face, Role, TextStyle

LEVELS = 5
DEFAULT_SIZE = 1800
DEFAULT_FACE = "Arial"
_SIDE, _TOP = 91_440, 45_720
_ALIGN: Mapping[str, Align] = {"l": "l", "ctr": "ctr", "r": "r", "just": "l", "dist": "l"}
_ANCHOR: Mapping[str, Anchor] = {"t": "t", "ctr": "ctr", "b": "b"}
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

    def nearest(self, rgb: str, palette: Palette) -> Role | None:
        """Return the role whose colour is nearest to RRGGBB."""
        known = {role: palette.named(name) for role, name in self.names.items()}
        near: dict[Role, int] = {role: _distance(rgb, one) for role, one in known.items() if one}
        return min(near, key=lambda role: near[role]) if near else None


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
                return fill_role(stated, roles, sheet.palette)
            reference = child(background, "p:bgRef")
            shade = None if reference is None else next(children(reference), None)
            return roles.of(shade, sheet.palette)
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
    """Reads text styles on one layout. `face` decides where both theme fonts are one face."""

    sheets: Sheets
    sheet: Sheet
    roles: Roles
    face: Face

    def levels(self, mark: Placeholder, count: int = LEVELS) -> tuple[TextStyle, ...]:
        """Return the text styles of a placeholder's first `count` levels."""
        lists = self.sheets.chain(self.sheet, mark, self.sheet.palette).lists
        return tuple(self._level(lists, level) for level in range(count))

    def _level(self, lists: tuple[Element, ...], level: int) -> TextStyle:
        name = qn(f"a:lvl{level + 1}pPr")
        stated = [one for one in (each.find(name) for each in lists) if one is not None]
        runs = [one for one in (child(each, "a:defRPr") for each in stated) if one is not None]
        size = integer(_attribute(runs, "sz"), DEFAULT_SIZE) / 100
        face, typeface = self._typeface(runs)
        mark: Bullet = "none"
        for one in reversed(stated):
            mark = bullet(one, mark)
        return TextStyle(
            size_pt=size,
            face=face,
            typeface=typeface,
            bold=bool(truth(_attribute(runs, "b"))),
            italic=bool(truth(_attribute(runs, "i"))),
            role=self._role(runs),
            line=_line(stated, size),
            before=_gap(stated, "a:spcBef", size),
            after=_gap(stated, "a:spcAft", size),
            margin=integer(_attribute(stated, "marL")),
            indent=integer(_attribute(stated, "indent")),
            align=_ALIGN.get(_attribute(stated, "algn") or "l", "l"),
            bullet="number" if mark == "number" else "none" if mark == "none" else "char",
        )

    def _typeface(self, runs: list[Element]) -> tuple[Face, str]:
        fonts = self.sheet.fonts
        for one in runs:
            latin = child(one, "a:latin")
            if latin is not None and latin.get("typeface"):
                return face_of(latin.get("typeface", ""), fonts, self.face)
        return face_of("+mn-lt", fonts, self.face)

    def _role(self, runs: list[Element]) -> Role:
        for one in runs:
            found = fill_role(one, self.roles, self.sheet.palette)
            if found is not None:
                return found
        return self.roles.named("tx1", self.sheet.palette) or "ink"


def face_of(name: str, fonts: Fonts, tie: Face = "minor") -> tuple[Face, str]:
    """Return which theme font a typeface attribute means, and its literal face.

    A literal face that is one of the theme's fonts counts as that font; `tie` decides where it is
    both. Any other literal face counts as minor.
    """
    if name.startswith("+"):
        face: Face = "major" if name.startswith("+mj") else "minor"
        return face, fonts.face(name) or DEFAULT_FACE
    same = [one for one, own in (("major", fonts.major), ("minor", fonts.minor)) if own == name]
    if len(same) == 2:
        return tie, name
    return ("major" if same == ["major"] else "minor"), name


def _attribute(stated: list[Element], name: str) -> str | None:
    return next((one.get(name) for one in stated if name in one.attrib), None)


def _spacing(stated: list[Element], name: str) -> Element | None:
    for one in stated:
        found = child(one, name)
        if found is not None:
            return next(children(found), None)
    return None


def _percent(value: str) -> float:
    """Return an ST_TextSpacingPercentOrPercentString, "105000" or "105%", in per cent."""
    written = _PERCENT.fullmatch(value)
    return float(written[1]) if written else integer(value, 100_000) / 1000


def _line(stated: list[Element], size_pt: float) -> float:
    """Return the line pitch in per cent of 1.2 em; exact points are set against the size."""
    found = _spacing(stated, "a:lnSpc")
    if found is None:
        return 100.0
    value = found.get("val", "")
    if local(found.tag) == "spcPct":
        return _percent(value)
    return round(integer(value) / 100 / (PITCH * size_pt) * 100, 2)


def _gap(stated: list[Element], name: str, size_pt: float) -> int:
    """Return space between paragraphs in EMU; per cent are of a line of 1.2 em (21.1.2.2.11)."""
    found = _spacing(stated, name)
    if found is None:
        return 0
    value = found.get("val", "")
    if local(found.tag) == "spcPct":
        return round(_percent(value) / 100 * PITCH * size_pt * EMU_PER_POINT)
    return round(integer(value) / 100 * EMU_PER_POINT)
