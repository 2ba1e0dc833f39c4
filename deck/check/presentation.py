"""The presentation part and what it lists: notes master, ids, sections, properties (R1.1-R1.3)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from deck.check.scan import language_fault
from deck.check.subject import Whole
from deck.diagnostics import Diagnostic
from deck.opc.faults import fault
from deck.opc.names import (
    CT_NOTES,
    CT_SLIDE,
    REL_NOTES_MASTER,
    REL_PRINTER,
    REL_SLIDE,
    REL_THEME,
    REL_THUMBNAIL,
    qn,
)
from deck.opc.outline import master_parts
from deck.opc.package import Package
from deck.opc.xml import Element, XmlFault, child, children, find_all, integer

_GUID = re.compile(r"\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}")
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?")
_LISTS = ("fillStyleLst", "lnStyleLst", "effectStyleLst", "bgFillStyleLst")
FIRST_SLIDE, FIRST_MASTER = 256, 2**31


def check_presentation(whole: Whole) -> Iterator[Diagnostic]:
    """Yield the faults of the presentation and of the parts it lists.

    Emits: notes-master-theme, notes-master-unlisted, notes-unlinked, slide-unlisted, slide-id,
    master-id, section-slides, section-id, section-empty, property-date, language-tag,
    theme-formats, leftover.
    """
    package = whole.package
    root = package.xml(package.presentation)
    yield from _notes(package, root)
    yield from _slide_list(package, root)
    yield from _master_ids(package, root)
    yield from _sections(root)
    yield from _dates(whole)
    yield from _themes(package)
    if whole.ours:
        yield from _leftovers(whole, root)


def _notes(package: Package, root: Element) -> Iterator[Diagnostic]:
    where = package.presentation
    for master in package.all_related(where, REL_NOTES_MASTER):
        if not package.related(master, REL_THEME):
            yield fault("notes-master-theme", "it has no theme", master)
        if child(root, "p:notesMasterIdLst", "p:notesMasterId") is None:
            yield fault("notes-master-unlisted", "it is not in p:notesMasterIdLst", master)
    types = package.types
    for name in package.members:
        if types.of(name) != CT_NOTES:
            continue
        for type_, what in ((REL_SLIDE, "slide"), (REL_NOTES_MASTER, "notes master")):
            if not package.related(name, type_):
                yield fault("notes-unlinked", f"it does not point to its {what}", name)


def _slide_list(package: Package, root: Element) -> Iterator[Diagnostic]:
    where = package.presentation
    listed = find_all(root, "p:sldIdLst/p:sldId")
    ids = [one.get("id", "") for one in listed]
    for id_, times in Counter(ids).items():
        if times > 1:
            yield fault("slide-id", f"slide id {id_} is there {times} times", where)
        if not FIRST_SLIDE <= integer(id_, -1) < FIRST_MASTER:
            yield fault("slide-id", f"slide id '{id_}' is out of range", where)
    rels = package.rels(where)
    parts = {rels[one.get(qn("r:id"), "")].target for one in listed if one.get(qn("r:id")) in rels}
    types = package.types
    for name in package.members:
        if types.of(name) == CT_SLIDE and name not in parts:
            yield fault("slide-unlisted", "the slide is not in the list of slides", name)


def _master_ids(package: Package, root: Element) -> Iterator[Diagnostic]:
    ids = [one.get("id", "") for one in find_all(root, "p:sldMasterIdLst/p:sldMasterId")]
    for master in master_parts(package):
        try:
            layouts = find_all(package.xml(master), "p:sldLayoutIdLst/p:sldLayoutId")
        except XmlFault:
            continue
        ids += [one.get("id", "") for one in layouts]
    for id_, times in Counter(ids).items():
        if times > 1:
            told = f"id {id_} is given {times} times to masters and layouts"
            yield fault("master-id", told, package.presentation)
        if not FIRST_MASTER <= integer(id_, -1) < 2**32:
            yield fault("master-id", f"id '{id_}' is out of range", package.presentation)


def _sections(root: Element) -> Iterator[Diagnostic]:
    lists = find_all(root, "p:extLst/p:ext/p14:sectionLst")
    if not lists:
        return
    sections = [one for lst in lists for one in children(lst)]
    slides = Counter(one.get("id", "") for one in find_all(root, "p:sldIdLst/p:sldId"))
    held = Counter(
        one.get("id", "") for part in sections for one in find_all(part, "p14:sldIdLst/p14:sldId")
    )
    for id_ in slides:
        if held[id_] != 1:
            yield fault("section-slides", f"slide id {id_} is in {held[id_]} sections", "sections")
    for id_ in held.keys() - slides.keys():
        yield fault("section-slides", f"slide id {id_} is not in the deck", "sections")
    guids = Counter(one.get("id", "") for one in sections)
    for part in sections:
        where, guid = f"section '{part.get('name', '')}'", part.get("id", "")
        if guids[guid] > 1 or not _GUID.fullmatch(guid):
            yield fault("section-id", f"its id is '{guid}'", where)
        if child(part, "p14:sldIdLst") is None:
            yield fault("section-empty", "it has no list of slides", where)


def _dates(whole: Whole) -> Iterator[Diagnostic]:
    about = whole.deck.properties
    for name, value in (("created", about.created), ("modified", about.modified)):
        if value and not _DATE.fullmatch(value):
            yield fault("property-date", f"'{name}' is '{value}'", "properties")
    if about.language and language_fault(about.language):
        yield fault("language-tag", f"'{about.language}' is not a language tag", "properties")


def _themes(package: Package) -> Iterator[Diagnostic]:
    for master in master_parts(package):
        part = package.related(master, REL_THEME)
        try:
            formats = child(package.xml(part), "a:themeElements", "a:fmtScheme") if part else None
        except XmlFault:
            continue
        for name in _LISTS if formats is not None else ():
            entries = child(formats, f"a:{name}") if formats is not None else None
            if entries is None or len(entries) < 3:
                yield fault("theme-formats", f"{name} has fewer than three entries", part)


def _leftovers(whole: Whole, root: Element) -> Iterator[Diagnostic]:
    """Yield what python-pptx's default template leaves behind."""
    package, about = whole.package, whole.deck.properties
    text = f"{about.creator} {about.last_modified_by} {about.description}".lower()
    for mark in ("steve canny", "python-pptx"):
        if mark in text:
            yield fault("leftover", f"the properties name '{mark}'", "properties")
    if about.created.startswith("2013-01-27"):
        yield fault(
            "leftover", "the date of creation is that of the default template", "properties"
        )
    if about.title == "PowerPoint Presentation" or "Macintosh" in about.application:
        yield fault("leftover", "title or program are those of the default template", "properties")
    if package.related("", REL_THUMBNAIL):
        yield fault("leftover", "there is a thumbnail of an empty slide", "the package")
    if package.related(package.presentation, REL_PRINTER):
        yield fault("leftover", "there are printer settings", package.presentation)
    size = child(root, "p:sldSz")
    if size is not None and size.get("type"):
        yield fault("leftover", f"the page is marked as '{size.get('type')}'", package.presentation)
    app = package.members.get("docProps/app.xml", b"")
    if b"4:3" in app:
        yield fault("leftover", "the extended properties speak of 4:3", "properties")
