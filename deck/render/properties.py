"""The file's properties and its root: who made it, what it is, nothing left of the template's own.

No statistic is written that an editor would make stale; `Slides` and `Notes` are true when built.
"""

from __future__ import annotations

from pptx.opc.package import Part
from pptx.opc.packuri import PackURI

from deck.opc.names import (
    APP_PROPS,
    CORE_PROPS,
    CT_CORE,
    CT_CUSTOM_XML_PROPS,
    CT_EXTENDED,
    CT_XML,
    MANIFEST_NS,
    REL_CORE,
    REL_CUSTOM_XML_PROPS,
    REL_DOCUMENT,
    REL_EXTENDED,
    ROOT_RELS,
    qn,
)
from deck.opc.xml import serialise, sub
from deck.render.ids import guid
from deck.render.meta import Meta
from deck.render.output import Output
from deck.render.tree import root

APPLICATION = "Nine Messages"


def write_properties(output: Output, meta: Meta, slides: int) -> None:
    """Write core and extended properties and the package's own relationships."""
    output.add(CORE_PROPS, _core(meta), CT_CORE)
    output.add(APP_PROPS, _extended(meta, slides), CT_EXTENDED)
    relations = root("rel:Relationships")
    main = output.base.presentation.partname.membername
    for number, (type_, target) in enumerate(
        ((REL_DOCUMENT, main), (REL_CORE, CORE_PROPS), (REL_EXTENDED, APP_PROPS)), 1
    ):
        attributes = {"Id": f"rId{number}", "Type": type_, "Target": target}
        sub(relations, "rel:Relationship", attributes)
    output.members[ROOT_RELS] = serialise(relations)


def write_manifest(output: Output, blob: bytes, meta: Meta) -> Part:
    """Write the manifest as a custom XML part, with the properties part that gives its schema."""
    part = output.part("/customXml/item%d.xml", CT_XML, blob)
    beside = PackURI(f"/customXml/itemProps{part.partname.idx}.xml")
    properties = Part(beside, CT_CUSTOM_XML_PROPS, output.base.package, _item_properties(meta))
    part.relate_to(properties, REL_CUSTOM_XML_PROPS)
    output.emit(properties)
    output.emit(part)
    return part


def _core(meta: Meta) -> bytes:
    core = root("cp:coreProperties", "cp dc dcterms dcmitype xsi")
    texts = (
        ("dc:title", meta.title),
        ("dc:subject", meta.subject),
        ("dc:creator", meta.creator),
        ("cp:keywords", meta.keywords),
        ("dc:identifier", meta.identifier),
        ("dc:language", meta.language),
        ("cp:lastModifiedBy", meta.creator),
        ("cp:revision", "1"),
    )
    for name, text in texts:
        if text:
            sub(core, name, text=text)
    for name in ("dcterms:created", "dcterms:modified"):
        sub(core, name, {"xsi:type": "dcterms:W3CDTF"}, meta.date)
    return serialise(core)


def _extended(meta: Meta, slides: int) -> bytes:
    properties = root("ep:Properties")
    for name, text in (
        ("Application", APPLICATION),
        ("Slides", str(slides)),
        ("Notes", str(slides)),
        ("HiddenSlides", "0"),
        ("AppVersion", app_version(meta.version)),
    ):
        sub(properties, f"ep:{name}", text=text)
    return serialise(properties)


def app_version(version: str) -> str:
    """Return a version in the form XX.YYYY that ECMA-376 part 1, 22.2.2.3 asks for.

    >>> app_version("1.12.3")
    '1.1203'
    """
    numbers = [int(part) if part.isdigit() else 0 for part in version.split(".")[:3]]
    major, minor, patch = (*numbers, 0, 0, 0)[:3]
    return f"{major}.{minor:02}{patch:02}"


def _item_properties(meta: Meta) -> bytes:
    item = root("ds:datastoreItem", "ds")
    item.set(qn("ds:itemID"), guid(meta.identifier, "manifest"))
    sub(sub(item, "ds:schemaRefs"), "ds:schemaRef", {"ds:uri": MANIFEST_NS})
    return serialise(item)
