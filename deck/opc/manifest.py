"""The manifest that a build writes into its deck, read back as values.

`deck.render.identity` documents its form. Metadata may be missing, stale or edited: readers take it
as a hint of where a thing came from, never as a promise.
"""

from __future__ import annotations

from dataclasses import dataclass

from deck.diagnostics import Span
from deck.geometry import Rect
from deck.opc.names import MANIFEST_NS, REL_CUSTOM_XML, qn
from deck.opc.package import Package
from deck.opc.xml import Element, XmlFault, integer, stream

_HEAD = 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where words come from: slide key, slot, path in the slide's content, the source text `base`,
    and content file and line (0 and empty where not known)."""

    key: str = ""
    slot: str = ""
    path: str = ""
    base: str = ""
    file: str = ""
    line: int = 0

    @property
    def span(self) -> Span | None:
        return Span(self.file, self.line, 1 if self.line else 0) if self.file else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ManifestCell:
    """A table cell that shows content, with the hash of what it showed."""

    row: int
    column: int
    hash: str
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class ManifestObject:
    """An object as it was built. `id` is its shape id; `rect` is None for what inherits its place;
    `hash` tells what it showed; `over` lists the ids of objects it shares area with on purpose;
    `part` says what it is on every slide that has it ("tracker"), whatever it is called."""

    id: int
    name: str
    kind: str
    guid: str
    hash: str
    rect: Rect | None
    origin: Origin
    cells: tuple[ManifestCell, ...] = ()
    over: tuple[int, ...] = ()
    part: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ManifestSlide:
    """A slide as it was built: key, hash of its content, `p:sldId/@id`, and its objects."""

    key: str
    base: str
    id: int
    creation: int
    section: str
    notes: str
    file: str
    line: int
    objects: tuple[ManifestObject, ...]

    @property
    def span(self) -> Span | None:
        return Span(self.file, self.line, 1 if self.line else 0) if self.file else None

    def object(self, id_: int) -> ManifestObject | None:
        """Return the object with that shape id."""
        return next((one for one in self.objects if one.id == id_), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a build wrote about its deck; `target` is empty for PowerPoint."""

    part: str
    identifier: str
    language: str
    title: str
    version: str
    slides: tuple[ManifestSlide, ...]
    target: str = ""

    def slide(self, key: str) -> ManifestSlide | None:
        """Return the slide built under that key."""
        return next((one for one in self.slides if one.key == key), None)


def read_manifest(package: Package) -> Manifest | None:
    """Return the deck's manifest, or None where it has none that can be read."""
    sources = (package.presentation, "")
    parts = {part for one in sources for part in package.all_related(one, REL_CUSTOM_XML)}
    for part in sorted(parts):
        data = package.members[part]
        if MANIFEST_NS.encode() not in data[:_HEAD]:
            continue
        try:
            return _manifest(part, data)
        except XmlFault:
            continue
    return None


def _manifest(part: str, data: bytes) -> Manifest:
    """Read the part slide by slide: as a tree, that of a thousand slides would take 30 MB."""
    slides: list[ManifestSlide] = []
    about: dict[str, str] = {}
    for element in stream(data, "nm:slide"):
        slides.append(_slide(element))
        parent = element.getparent()
        if parent is not None and not about:
            about = {str(name): str(value) for name, value in parent.attrib.items()}
        element.clear()
        while element.getprevious() is not None and parent is not None:
            del parent[0]
    names = ("identifier", "language", "title", "version", "target")
    return Manifest(
        part=part, slides=tuple(slides), **{name: about.get(name, "") for name in names}
    )


def _slide(element: Element) -> ManifestSlide:
    return ManifestSlide(
        key=element.get("key", ""),
        base=element.get("base", ""),
        id=integer(element.get("id")),
        creation=integer(element.get("creation")),
        section=element.get("section", ""),
        notes=element.get("notes", ""),
        file=element.get("file", ""),
        line=integer(element.get("line")),
        objects=tuple(_object(one) for one in element.iterchildren(qn("nm:object"))),
    )


def _object(element: Element) -> ManifestObject:
    sides = [element.get(side) for side in "xywh"]
    return ManifestObject(
        id=integer(element.get("id")),
        name=element.get("name", ""),
        kind=element.get("kind", ""),
        guid=element.get("guid", ""),
        hash=element.get("hash", ""),
        rect=None if None in sides else Rect(*(integer(one) for one in sides)),
        origin=_origin(element),
        cells=tuple(_cell(one) for one in element.iterchildren(qn("nm:cell"))),
        over=tuple(integer(one) for one in element.get("over", "").split()),
        part=element.get("part", ""),
    )


def _cell(element: Element) -> ManifestCell:
    return ManifestCell(
        row=integer(element.get("row")),
        column=integer(element.get("column")),
        hash=element.get("hash", ""),
        origin=_origin(element),
    )


def _origin(element: Element) -> Origin:
    return Origin(
        key=element.get("key", ""),
        slot=element.get("slot", ""),
        path=element.get("path", ""),
        base=element.get("base", ""),
        file=element.get("file", ""),
        line=integer(element.get("line")),
    )
