"""Text of master and layouts: body properties, list styles and prompts.

Every level is stated in full, with its literal typeface (rule P2: importers keep defaults only in
list styles), line spacing in per cent (P4), explicit bullets with margin and indent (P5), and no
autofit (P3).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from deck.geometry import Insets
from deck.layouts.layout import Level
from deck.opc.xml import Element, element
from deck.template import Anchor, Face
from deck.theme import Theme

LANGUAGE = "en-GB"
LEVELS = 5
BULLETS = ("•", "–", "•", "–", "•")
MARKS = {"dot": "•", "box": "□", "done": "■"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A level, resolved: sizes in points, lengths in EMU, `scheme` the colour's scheme name."""

    size_pt: float
    face: Face
    typeface: str
    bold: bool
    scheme: str
    line: float
    before: float
    after: float
    align: str
    bullet: str
    margin: int
    hang: int


def look(theme: Theme, level: Level) -> Look:
    """Resolve a level of a layout against the theme's type scale."""
    style = theme.tokens.type[level.style]
    return Look(
        size_pt=level.size_pt or style.size_pt,
        face=style.face,
        typeface=theme.typeface(style.face),
        bold=style.bold if level.bold is None else level.bold,
        scheme=theme.scheme(level.role or style.role),
        line=level.line or style.line,
        before=level.before,
        after=style.after if level.after is None else level.after,
        align=level.align or style.align,
        bullet=level.bullet,
        margin=level.margin,
        hang=level.hang,
    )


def body_properties(anchor: Anchor = "t", insets: Insets = Insets()) -> Element:  # noqa: B008
    """Return `a:bodyPr`: wrapped, insets stated, never fitted by the program that opens it."""
    attributes = {
        "vert": "horz", "wrap": "square", "lIns": insets.left, "tIns": insets.top,
        "rIns": insets.right, "bIns": insets.bottom, "rtlCol": 0, "anchor": anchor,
        "anchorCtr": 0,
    }  # fmt: skip
    return element("a:bodyPr", attributes, element("a:noAutofit"))


def levels(looks: Sequence[Look], name: str = "a:lstStyle") -> Element:
    """Return a list style of five levels; those beyond `looks` repeat the last one."""
    full = [looks[min(n, len(looks) - 1)] for n in range(LEVELS)]
    return element(name, {}, *(level_properties(n + 1, one) for n, one in enumerate(full)))


def level_properties(number: int, one: Look, name: str = "") -> Element:
    """Return `a:lvlNpPr` (ECMA-376 21.1.2.4.13) with its run defaults."""
    attributes = {
        "marL": one.margin, "indent": -one.hang, "algn": one.align, "defTabSz": 914_400,
        "rtl": 0, "eaLnBrk": 1, "latinLnBrk": 0, "hangingPunct": 1,
    }  # fmt: skip
    return element(
        name or f"a:lvl{number}pPr", attributes,
        element("a:lnSpc", {}, element("a:spcPct", {"val": round(one.line * 1000)})),
        element("a:spcBef", {}, element("a:spcPts", {"val": round(one.before * 100)})),
        element("a:spcAft", {}, element("a:spcPts", {"val": round(one.after * 100)})),
        *_bullet(number, one), run_defaults(one),
    )  # fmt: skip


def _bullet(number: int, one: Look) -> tuple[Element, ...]:
    if one.bullet == "none":
        return (element("a:buNone"),)
    font = element("a:buFont", {"typeface": "Arial"})
    if one.bullet == "number":
        return (font, element("a:buAutoNum", {"type": "arabicPeriod"}))
    return (font, element("a:buChar", {"char": MARKS.get(one.bullet) or BULLETS[number - 1]}))


def run_defaults(one: Look) -> Element:
    """Return `a:defRPr`: size, weight, colour and literal typeface."""
    attributes = {
        "lang": LANGUAGE, "sz": round(one.size_pt * 100), "b": one.bold, "i": False,
        "u": "none", "strike": "noStrike", "kern": 1200, "cap": "none", "spc": 0, "baseline": 0,
    }  # fmt: skip
    return element(
        "a:defRPr", attributes,
        element("a:solidFill", {}, element("a:schemeClr", {"val": one.scheme})),
        element("a:latin", {"typeface": one.typeface}),
        element("a:cs", {"typeface": one.typeface}),
    )  # fmt: skip


def paragraph(text: str, level: int = 0, *, size_pt: float | None = None) -> Element:
    """Return a paragraph of one run, at a level counted from 0."""
    size = round(size_pt * 100) if size_pt else None
    return element(
        "a:p", {}, element("a:pPr", {"lvl": level}) if level else element("a:pPr"),
        element(
            "a:r", {}, element("a:rPr", {"lang": LANGUAGE, "sz": size}),
            element("a:t", text=text),
        ),
    )  # fmt: skip


def number_field(guid: str) -> Element:
    """Return the paragraph of a slide number."""
    field = element(
        "a:fld", {"id": guid, "type": "slidenum"}, element("a:rPr", {"lang": LANGUAGE}),
        element("a:t", text="‹#›"),
    )  # fmt: skip
    return element("a:p", {}, field, element("a:endParaRPr", {"lang": LANGUAGE}))


def text_body(properties: Element, styles: Element, paragraphs: Sequence[Element]) -> Element:
    """Return `p:txBody`; without paragraphs, one empty paragraph stands in it."""
    empty = element("a:p", {}, element("a:endParaRPr", {"lang": LANGUAGE}))
    return element("p:txBody", {}, properties, styles, *(paragraphs or (empty,)))


def plain(theme: Theme, style: str, role: str | None = None) -> Look:
    """Return a style of the type scale as it stands, in another colour if `role` is given."""
    made = look(theme, Level(style=style))
    return replace(made, scheme=theme.scheme(role)) if role else made
