"""What a deck fetches from outside itself: a linked file is named, and never followed."""

from __future__ import annotations

from collections.abc import Iterator

from deck.check.subject import Brief, Whole, shape_around
from deck.diagnostics import Diagnostic
from deck.opc.faults import fault
from deck.opc.names import REL_HYPERLINK, qn, source_of
from deck.opc.package import Relationship
from deck.opc.xml import Element, XmlFault

_KINDS = {
    "image": "picture", "audio": "sound", "video": "film", "media": "film or sound",
    "oleObject": "object or workbook", "package": "workbook", "attachedTemplate": "template",
    "slide": "slide", "slideMaster": "template", "slideUpdateInfo": "library slide",
}  # fmt: skip
_IDS = (qn("r:link"), qn("r:embed"), qn("r:id"), qn("r:pict"))
_SHOWN = 100


def check_outside(whole: Whole) -> Iterator[Diagnostic]:
    """Yield every relationship that leads out of the file and is no hyperlink, used or not.

    Emits: external-file.
    """
    slides = {one.part: one for one in whole.slides}
    for name in whole.package.members:
        part = source_of(name) if name.endswith(".rels") else ""
        if name.endswith(".rels"):
            for one in whole.package.rels(part).values():
                if one.external and one.type != REL_HYPERLINK:
                    yield _found(whole, part, slides.get(part), one)


def _found(whole: Whole, part: str, slide: Brief | None, one: Relationship) -> Diagnostic:
    kind = one.type.rpartition("/")[2]
    users = _users(whole, part, one.id)
    use = "links" if users else "names, and nowhere uses,"
    told = f"it {use} a {_KINDS.get(kind, kind or 'part')} outside the file: '{_short(one.target)}'"
    if slide is None:
        return fault("external-file", told, part or "the package")
    shape = next((found for user in users if (found := shape_around(user))), None)
    return whole.fault("external-file", told, slide, shape[1] if shape else "")


def _users(whole: Whole, part: str, id_: str) -> list[Element]:
    """Return the elements of a part that use one of its relationships."""
    try:
        root = whole.package.xml(part) if part else None
    except XmlFault:
        root = None
    whole.package.forget(part)
    if root is None:
        return []
    return [one for one in root.iter("*") if id_ in [one.get(name) for name in _IDS]]


def _short(target: str) -> str:
    shown = "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in target)
    return shown if len(shown) <= _SHOWN else f"{shown[: _SHOWN - 1]}…"
