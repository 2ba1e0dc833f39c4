"""The notes page of a template: where the slide's picture and the words stand, and how words look.

Read from the notes master, so that notes can be measured before they are written.
"""

from __future__ import annotations

from deck.geometry import EMU_PER_POINT, Rect
from deck.opc.names import REL_NOTES_MASTER
from deck.opc.package import Package
from deck.opc.xml import Element, XmlFault, child, find, find_all, integer, values
from deck.template import NotesPage, TextStyle

SIZE_PT, LINE = 12.0, 100.0


def notes_page(package: Package, root: Element, typeface: str) -> NotesPage | None:
    """Return the notes page; None where the template has none, or its places are not stated.
    `root` is the presentation."""
    rels = package.rels(package.presentation).values()
    part = next((one.target for one in rels if one.type == REL_NOTES_MASTER), "")
    size = child(root, "p:notesSz")
    if part not in package or size is None:
        return None
    try:
        master = package.xml(part)
    except XmlFault:
        return None
    image, body = _place(master, "sldImg"), _place(master, "body")
    if image is None or body is None:
        return None
    page = Rect(0, 0, integer(size.get("cx")), integer(size.get("cy")))
    return NotesPage(page=page, image=image, body=body, style=_style(master, typeface))


def _place(master: Element, type_: str) -> Rect | None:
    path = f"p:cSld/p:spTree/p:sp[p:nvSpPr/p:nvPr/p:ph/@type='{type_}']/p:spPr/a:xfrm"
    frame = find(master, path)
    if frame is None:
        return None
    sides = [
        integer(one)
        for name in ("a:off/@x", "a:off/@y", "a:ext/@cx", "a:ext/@cy")
        for one in values(frame, name)
    ]
    return Rect(*sides) if len(sides) == 4 else None


def _style(master: Element, typeface: str) -> TextStyle:
    own = "p:cSld/p:spTree/p:sp[p:nvSpPr/p:nvPr/p:ph/@type='body']/p:txBody/a:lstStyle/a:lvl1pPr"
    levels = [*find_all(master, own), *find_all(master, "p:notesStyle/a:lvl1pPr")]
    size = _first(levels, "a:defRPr/@sz")
    line = _first(levels, "a:lnSpc/a:spcPct/@val")
    after = _first(levels, "a:spcAft/a:spcPts/@val")
    return TextStyle(
        size_pt=size / 100 if size else SIZE_PT,
        typeface=typeface,
        line=line / 1000 if line else LINE,
        after=after * EMU_PER_POINT // 100 if after else 0,
    )


def _first(levels: list[Element], path: str) -> int:
    return next((integer(one) for level in levels for one in values(level, path)), 0)
