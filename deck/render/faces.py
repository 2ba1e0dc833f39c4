"""Literal typefaces on masters and layouts, for programs that lose a theme's fonts (rule P2).

Our own themes name them already; an adopted template often says "the theme's heading font". In a
deck for Google Slides that becomes the font's name, at every level of every list style.
"""

from __future__ import annotations

from deck.opc.looks import Fonts, theme_fonts
from deck.opc.names import CT_LAYOUT, CT_MASTER, REL_MASTER, REL_THEME
from deck.opc.package import Package
from deck.opc.xml import Element, child, element, find_all, serialise
from deck.packed import Members

STYLES = {"p:titleStyle": "major", "p:bodyStyle": "minor", "p:otherStyle": "minor"}


def name_faces(members: Members) -> None:
    """Name the theme's fonts wherever a master or layout refers to them, or a master's text styles
    say nothing. What names its faces already stays as it is, byte for byte."""
    package = Package(members)
    for part in [one for one in members if package.types.of(one) in (CT_LAYOUT, CT_MASTER)]:
        master = package.related(part, REL_MASTER) or part
        theme = package.related(master, REL_THEME)
        root = package.xml(part)
        if theme and _named(root, theme_fonts(package.xml(theme))):
            members[part] = serialise(root)


def _named(root: Element, fonts: Fonts) -> bool:
    """Whether anything had to be named."""
    changed = False
    for one in find_all(root, "//a:latin[starts-with(@typeface, '+')]"):
        one.set("typeface", fonts.face(one.get("typeface", "")))
        changed = True
    for style, kind in STYLES.items():
        for run in find_all(root, f"p:txStyles/{style}/*/a:defRPr[not(a:latin)]"):
            before = [each for name in ("a:ln", "a:solidFill", "a:effectLst", "a:highlight")
                      if (each := child(run, name)) is not None]  # fmt: skip
            face = fonts.major if kind == "major" else fonts.minor
            at = max((run.index(each) + 1 for each in before), default=0)
            run.insert(at, element("a:latin", {"typeface": face}))
            changed = True
    return changed
