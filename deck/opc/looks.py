"""How text looks once inheritance is resolved: run, list styles, placeholders, master, theme.

The chain is that of PowerPoint: the run, the shape's own list style, for a placeholder those of
its layout and master and the master's text styles, else the shape's style and the presentation's
default (ECMA-376 part 1, 21.1.2.4 and 19.3.1.51). `a:pPr/a:defRPr` has no effect there.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from deck.geometry import points
from deck.opc.colours import Palette, colour
from deck.opc.names import qn
from deck.opc.view import Bullet, Look, Spacing
from deck.opc.xml import Element, child, children, integer, truth

_LEVELS = tuple(qn(f"a:lvl{n}pPr") for n in range(1, 10))
_DEF_RPR = qn("a:defRPr")
_SOLID, _LATIN, _HLINK = qn("a:solidFill"), qn("a:latin"), qn("a:hlinkClick")
_OWN_COLOUR = qn("ahyp:hlinkClr")
_UNKNOWN = tuple(map(qn, ("a:gradFill", "a:blipFill", "a:pattFill", "a:noFill")))
_LINE, _BEFORE, _AFTER, _PERCENT = map(qn, ("a:lnSpc", "a:spcBef", "a:spcAft", "a:spcPct"))
_EDGES = frozenset(("marL", "indent"))
_LOOKS = frozenset(("sz", "b", "i", "u", "cap"))
_BULLETS: dict[str, Bullet] = {
    qn("a:buNone"): "none", qn("a:buChar"): "char", qn("a:buAutoNum"): "number",
    qn("a:buBlip"): "picture",
}  # fmt: skip


PLAIN = Spacing()


@dataclass(frozen=True, slots=True)
class Fonts:
    """The faces behind `+mj-lt` and `+mn-lt`."""

    major: str = ""
    minor: str = ""

    def face(self, name: str) -> str:
        """Return the literal face of a typeface attribute."""
        if name.startswith("+mj"):
            return self.major
        return self.minor if name.startswith("+mn") else name


@dataclass(frozen=True, slots=True)
class LevelLook:
    """The look of one level of a text body before its runs change it."""

    look: Look
    align: str = "l"
    bullet: Bullet = "none"
    spacing: Spacing = PLAIN


@dataclass(frozen=True, slots=True)
class Chain:
    """List styles that a text body inherits from, nearest first, with colours and fonts of its
    slide. `font_ref` is the `a:fontRef` of a shape style, if there is one; `before` how many of the
    list styles count more than it."""

    palette: Palette
    fonts: Fonts
    lists: tuple[Element, ...] = ()
    font_ref: Element | None = None
    before: int = 0
    _levels: dict[int, LevelLook] = field(default_factory=dict, repr=False, compare=False)

    def level(self, level: int) -> LevelLook:
        """Return the resolved look of a level, from 0; worked out once."""
        known = self._levels.get(level)
        if known is None:
            known = self._levels[level] = self._resolved(level)
        return known

    def _resolved(self, level: int) -> LevelLook:
        found = LevelLook(Look(face=self.fonts.minor, colour=self.palette.named("tx1")))
        for place, one in reversed(tuple(enumerate(self.lists))):
            if place == self.before - 1:
                found = self._referred(found)
            properties = one.find(_LEVELS[min(level, 8)])
            if properties is None:
                continue
            own = properties.find(_DEF_RPR)
            look = found.look if own is None else self.run(found.look, own)
            found = LevelLook(
                look,
                properties.get("algn", found.align),
                bullet(properties, found.bullet),
                spacing(properties, found.spacing, look.size_pt),
            )
        return self._referred(found) if self.before == 0 else found

    def _referred(self, found: LevelLook) -> LevelLook:
        """Apply the shape style's font reference, which stands behind the shape's own styles."""
        if self.font_ref is None:
            return found
        shade = next(children(self.font_ref), None)
        face = {"major": self.fonts.major, "minor": self.fonts.minor}.get(
            self.font_ref.get("idx", ""), found.look.face
        )
        ink = found.look.colour if shade is None else colour(shade, self.palette)
        return replace(found, look=replace(found.look, face=face, colour=ink))

    def run(self, base: Look, own: Element) -> Look:
        """Return `base` changed by an `a:rPr`, `a:defRPr` or `a:endParaRPr`."""
        if not len(own) and _LOOKS.isdisjoint(own.keys()):
            return base
        size, bold, italic = own.get("sz"), truth(own.get("b")), truth(own.get("i"))
        latin, caps = next(own.iterchildren(_LATIN), None), own.get("cap")
        return Look(
            size_pt=base.size_pt if size is None else integer(size, 1800) / 100,
            bold=base.bold if bold is None else bold,
            italic=base.italic if italic is None else italic,
            caps=base.caps if caps is None else caps == "all",
            underline=own.get("u", "none") != "none" if "u" in own.attrib else base.underline,
            face=base.face if latin is None else self.fonts.face(latin.get("typeface", "")),
            colour=self._ink(own, base.colour),
        )

    def _ink(self, own: Element, base: str | None) -> str | None:
        ink = base
        for one in own.iterchildren(_HLINK, _SOLID, *_UNKNOWN):
            if one.tag == _HLINK:
                if next(one.iter(_OWN_COLOUR), None) is not None:
                    continue  # the link keeps the colour of its run
                return self.palette.named("hlink")
            solid = one.tag == _SOLID
            ink = colour(next(children(one), None), self.palette) if solid else None
        return ink


def bullet(properties: Element, inherited: Bullet) -> Bullet:
    """Return the kind of bullet that paragraph properties state, else the inherited one."""
    found = next(properties.iterchildren(*_BULLETS), None)
    return inherited if found is None else _BULLETS[str(found.tag)]


def spacing(properties: Element, inherited: Spacing, size_pt: float) -> Spacing:
    """Return the spacing that paragraph properties state over the inherited one."""
    if not len(properties) and _EDGES.isdisjoint(properties.keys()):
        return inherited
    line, exact = _amount(next(properties.iterchildren(_LINE), None))
    stated = line is not None or exact is not None
    return Spacing(
        line=inherited.line if line is None else line,
        exact_pt=(exact or 0.0) if stated else inherited.exact_pt,
        before=_gap(next(properties.iterchildren(_BEFORE), None), size_pt, inherited.before),
        after=_gap(next(properties.iterchildren(_AFTER), None), size_pt, inherited.after),
        margin=integer(properties.get("marL"), inherited.margin),
        indent=integer(properties.get("indent"), inherited.indent),
    )


def _amount(holder: Element | None) -> tuple[float | None, float | None]:
    """Return the per cent or the points that a spacing element states."""
    one = None if holder is None else next(children(holder), None)
    if one is None:
        return None, None
    if one.tag == _PERCENT:
        return integer(one.get("val"), 100_000) / 1000, None
    return None, integer(one.get("val")) / 100


def _gap(holder: Element | None, size_pt: float, inherited: int) -> int:
    percent, exact = _amount(holder)
    if percent is not None:
        return points(size_pt * percent / 100)
    return inherited if exact is None else points(exact)


def theme_fonts(theme: Element | None) -> Fonts:
    """Return the Latin faces of a theme."""
    scheme = None if theme is None else child(theme, "a:themeElements", "a:fontScheme")
    if scheme is None:
        return Fonts()
    faces = [child(scheme, f"a:{kind}Font", "a:latin") for kind in ("major", "minor")]
    return Fonts(*("" if one is None else one.get("typeface", "") for one in faces))
