"""The outline of a package: its slides, masters and sections in order, and its properties."""

from __future__ import annotations

from deck.opc.names import APP_PROPS, CORE_PROPS, REL_CORE, REL_EXTENDED, qn
from deck.opc.package import Package
from deck.opc.view import Properties, Section
from deck.opc.xml import Element, XmlFault, find_all, integer

_CORE = {
    "title": "dc:title", "creator": "dc:creator", "language": "dc:language",
    "subject": "dc:subject", "description": "dc:description", "identifier": "dc:identifier",
    "last_modified_by": "cp:lastModifiedBy", "keywords": "cp:keywords",
    "category": "cp:category", "revision": "cp:revision", "created": "dcterms:created",
    "modified": "dcterms:modified",
}  # fmt: skip


def slide_list(package: Package) -> list[tuple[int, int, str]]:
    """Return number, `p:sldId/@id` and part of each slide that is there, in order."""
    part = package.presentation
    rels = package.rels(part)
    found: list[tuple[int, int, str]] = []
    for number, one in enumerate(find_all(package.xml(part), "p:sldIdLst/p:sldId"), 1):
        relationship = rels.get(one.get(qn("r:id"), ""))
        if relationship is not None and relationship.target in package:
            found.append((number, integer(one.get("id")), relationship.target))
    return found


def master_parts(package: Package) -> tuple[str, ...]:
    """Return the masters that the presentation lists, in order."""
    part = package.presentation
    rels = package.rels(part)
    ids = (
        one.get(qn("r:id"), "")
        for one in find_all(package.xml(part), "p:sldMasterIdLst/p:sldMasterId")
    )
    return tuple(rels[one].target for one in ids if one in rels)


def sections_of(root: Element) -> tuple[Section, ...]:
    """Return the sections of a `p:presentation`, in order."""
    return tuple(
        Section(
            name=one.get("name", ""),
            guid=one.get("id", ""),
            slides=tuple(integer(of.get("id")) for of in find_all(one, "p14:sldIdLst/p14:sldId")),
        )
        for one in find_all(root, "p:extLst/p:ext/p14:sectionLst/p14:section")
    )


def properties_of(package: Package) -> Properties:
    """Return the core properties, and the program that the extended ones name."""
    values: dict[str, str] = {}
    core = optional(package, package.related("", REL_CORE) or CORE_PROPS)
    if core is not None:
        for name, tag in _CORE.items():
            values[name] = (core.findtext(qn(tag)) or "").strip()
    app = optional(package, package.related("", REL_EXTENDED) or APP_PROPS)
    if app is not None:
        values["application"] = (app.findtext(qn("ep:Application")) or "").strip()
    return Properties(**values)


def optional(package: Package, part: str) -> Element | None:
    """Return the root of a part, or None where it is missing or cannot be read."""
    try:
        return package.xml(part)
    except XmlFault:
        return None
