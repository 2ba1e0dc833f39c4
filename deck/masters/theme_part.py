"""The theme part (ECMA-376 14.2.7): twelve colours, two fonts, plain lines, fills and effects."""

from __future__ import annotations

from dataclasses import fields

from deck.geometry import Insets
from deck.layouts.grid import INSET
from deck.masters import shapes, text
from deck.model import Node
from deck.opc.xml import Element, element
from deck.theme import Slots, Theme

COLOURS = tuple(one.name for one in fields(Slots) if one.name not in {f.name for f in fields(Node)})


def theme_part(theme: Theme, name: str) -> Element:
    """Return `theme1.xml`; notes have their own copy, under another name."""
    root = element(
        "a:theme", {"name": name},
        element(
            "a:themeElements", {},
            _colours(theme), _fonts(theme), _formats(theme.meta.name),
        ),
        _defaults(theme),
        element("a:extraClrSchemeLst"),
    )  # fmt: skip
    return root


def _colours(theme: Theme) -> Element:
    made = [
        element(f"a:{slot}", {}, element("a:srgbClr", {"val": theme.hex(slot)})) for slot in COLOURS
    ]
    return element("a:clrScheme", {"name": theme.meta.name}, *made)


def _fonts(theme: Theme) -> Element:
    def font(name: str, typeface: str) -> Element:
        return element(
            name, {}, element("a:latin", {"typeface": typeface}),
            element("a:ea", {"typeface": ""}), element("a:cs", {"typeface": ""}),
        )  # fmt: skip

    return element(
        "a:fontScheme", {"name": theme.meta.name},
        font("a:majorFont", theme.typeface("major")), font("a:minorFont", theme.typeface("minor")),
    )  # fmt: skip


def _formats(name: str) -> Element:
    """Return the format scheme: three of each, as PowerPoint requires, all of them plain."""
    effects = [element("a:effectStyle", {}, element("a:effectLst")) for _ in range(3)]
    return element(
        "a:fmtScheme", {"name": name},
        element("a:fillStyleLst", {}, *(shapes.solid("phClr") for _ in range(3))),
        element("a:lnStyleLst", {}, *(shapes.outline("phClr", pt) for pt in (0.75, 1.5, 2.25))),
        element("a:effectStyleLst", {}, *effects),
        element("a:bgFillStyleLst", {}, *(shapes.solid("phClr") for _ in range(3))),
    )  # fmt: skip


def _defaults(theme: Theme) -> Element:
    """Return what a new shape, line or text box looks like: a quiet box, an axis, body text."""
    inset = Insets(INSET, INSET, INSET, INSET)
    box = element("a:spPr", {}, shapes.solid(theme.scheme("panel")), shapes.no_line())
    line = element("a:spPr", {}, shapes.outline(theme.scheme("deep"), 1.5))
    return element(
        "a:objectDefaults", {},
        element(
            "a:spDef", {}, box, text.body_properties("ctr", inset),
            text.levels([text.plain(theme, "side")]),
        ),
        element("a:lnDef", {}, line, element("a:bodyPr"), element("a:lstStyle")),
        element(
            "a:txDef", {}, element("a:spPr", {}, element("a:noFill")), text.body_properties(),
            text.levels([text.plain(theme, "side")]),
        ),
    )  # fmt: skip
