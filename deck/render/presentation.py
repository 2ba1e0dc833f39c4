"""The presentation part: the list of slides, and PowerPoint's sections over them."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter

from pptx.opc.package import Part

from deck.frame import SlideFrame
from deck.opc.names import (
    CT_PRESENTATION,
    EXT_SECTIONS,
    REL_CUSTOM_XML,
    REL_NOTES_MASTER,
    REL_SLIDE,
    rels_of,
)
from deck.opc.xml import Element, element, find, find_all, parse, serialise, sub
from deck.render.base import kept_relations
from deck.render.ids import guid
from deck.render.output import Output
from deck.render.tree import root

FIRST_SLIDE = 256  # the least p:sldId/@id that ECMA-376 allows
BEFORE_SLIDES = ("p:sldMasterIdLst", "p:notesMasterIdLst", "p:handoutMasterIdLst")
OF_THE_TEMPLATE = (
    "p:sldIdLst",
    "p:smartTags",
    "p:custShowLst",
    "p:custDataLst",
    "p:modifyVerifier",
    f"p:extLst/p:ext[@uri='{EXT_SECTIONS}']",
)


def write_presentation(
    output: Output,
    slides: tuple[Part, ...],
    frames: tuple[SlideFrame, ...],
    manifest: Part,
    scope: str,
) -> None:
    """Write the presentation part and its relationships anew, in linear time."""
    main = output.base.presentation
    tree = _emptied(main)
    relations = _Relations(main)
    _list_notes_master(tree, main)
    listed = _slide_list(tree)
    for number, slide in enumerate(slides):
        rid = relations.add(REL_SLIDE, slide)
        sub(listed, "p:sldId", {"id": FIRST_SLIDE + number, "r:id": rid})
    relations.add(REL_CUSTOM_XML, manifest)
    _sections(tree, frames, scope)
    name = main.partname.membername
    output.add(name, serialise(tree), CT_PRESENTATION)
    output.members[rels_of(name)] = relations.blob()


def _emptied(main: Part) -> Element:
    """Return the presentation's XML without what belongs to the template's own slides."""
    tree = parse(main.blob)
    for path in OF_THE_TEMPLATE:
        for old in find_all(tree, path):
            old.getparent().remove(old)  # pyright: ignore[reportOptionalMemberAccess]
    return tree


def _list_notes_master(tree: Element, main: Part) -> None:
    """Name the notes master where the template does not, as those of python-pptx do not."""
    first = find(tree, "p:sldMasterIdLst")
    if find(tree, "p:notesMasterIdLst") is None and first is not None:
        rid = next(rid for rid, type_, _ in kept_relations(main) if type_ == REL_NOTES_MASTER)
        listed = element("p:notesMasterIdLst")
        first.addnext(listed)
        sub(listed, "p:notesMasterId", {"r:id": rid})


def _slide_list(tree: Element) -> Element:
    """Add the list of slides where the schema wants it, behind the lists of masters."""
    last = [one for name in BEFORE_SLIDES for one in find_all(tree, name)][-1]
    listed = element("p:sldIdLst")
    last.addnext(listed)
    return listed


class _Relations:
    """The presentation's relationships: those kept of the template, and new ones by counter."""

    def __init__(self, main: Part) -> None:
        self._folder = main.partname.baseURI
        self._root = root("rel:Relationships")
        self._last = max(_number(rid) for rid in main.rels)
        for rid, type_, part in kept_relations(main):
            self._add(rid, type_, part)

    def add(self, type_: str, target: Part) -> str:
        self._last += 1
        rid = f"rId{self._last}"
        self._add(rid, type_, target)
        return rid

    def _add(self, rid: str, type_: str, target: Part) -> None:
        path = target.partname.relative_ref(self._folder)
        sub(self._root, "rel:Relationship", {"Id": rid, "Type": type_, "Target": path})

    def blob(self) -> bytes:
        return serialise(self._root)


def _number(rid: str) -> int:
    """Return the digits of a relationship id as a number: 7 for "rId7"."""
    return int("".join(filter(str.isdigit, rid)) or 0)


def _sections(tree: Element, frames: tuple[SlideFrame, ...], scope: str) -> None:
    """Put each run of slides with one section name into a section; every slide is in one."""
    if not frames:
        return
    holder = find(tree, "p:extLst")
    extensions = holder if holder is not None else sub(tree, "p:extLst")
    extension = sub(extensions, "p:ext", {"uri": EXT_SECTIONS})
    listed = element("p14:sectionLst")
    extension.append(listed)
    numbered = [(frame.section, FIRST_SLIDE + n) for n, frame in enumerate(frames)]
    for number, (name, slides) in enumerate(groupby(numbered, key=itemgetter(0))):
        id_ = guid(scope, "section", str(number), name)
        section = sub(listed, "p14:section", {"name": name, "id": id_})
        inside = sub(section, "p14:sldIdLst")
        for _, slide_id in slides:
            sub(inside, "p14:sldId", {"id": slide_id})
