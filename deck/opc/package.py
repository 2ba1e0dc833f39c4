"""A deck file as a value: members, content types, relationships and parsed parts.

`read` and `read_file` take any .pptx, .potx or .ppsx within limits. A `Package` made of members
that we have just rendered needs neither. Parsed trees are shared: do not change them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

from deck.diagnostics import Diagnostic
from deck.opc.container import LIMITS, Limits, read_bytes, unpack
from deck.opc.faults import fault
from deck.opc.names import (
    CONTENT_TYPES,
    PRESENTATION_TYPES,
    REL_DOCUMENT,
    ROOT_RELS,
    STRICT_ROOT,
    rels_of,
    resolve,
)
from deck.opc.xml import Element, XmlFault, children, parse


@dataclass(frozen=True, slots=True)
class Relationship:
    """One relationship of a part. `target` is the member it names, or the address as written when
    it is `external`."""

    id: str
    type: str
    target: str
    external: bool = False


@dataclass(frozen=True, slots=True)
class ContentTypes:
    """`[Content_Types].xml`: types by lower-case extension, and by member name."""

    defaults: Mapping[str, str]
    overrides: Mapping[str, str]

    def of(self, member: str) -> str:
        """Return a member's content type, or an empty string where none is declared."""
        named = self.overrides.get(member)
        if named is not None:
            return named
        return self.defaults.get(member.rpartition(".")[2].lower(), "")


@dataclass(frozen=True, slots=True)
class Package:
    """The members of a deck file by name (no leading slash) and what they say of each other."""

    members: Mapping[str, bytes]
    _trees: dict[str, Element] = field(default_factory=dict, repr=False, compare=False)
    _rels: dict[str, dict[str, Relationship]] = field(
        default_factory=dict, repr=False, compare=False
    )

    _types: list[ContentTypes] = field(default_factory=list, repr=False, compare=False)

    def __contains__(self, part: object) -> bool:
        return part in self.members

    def xml(self, part: str) -> Element:
        """Return the parsed root of a part, shared. Raises XmlFault, also where it is missing."""
        tree = self._trees.get(part)
        if tree is None:
            data = self.members.get(part)
            if data is None:
                raise XmlFault("it is missing")
            tree = self._trees[part] = parse(data)
        return tree

    def forget(self, *parts: str) -> None:
        """Drop the parsed trees of parts that are done with, for decks read slide by slide."""
        for part in parts:
            self._trees.pop(part, None)

    def rels(self, part: str = "") -> Mapping[str, Relationship]:
        """Return a part's relationships by id; "" gives the package's own. None where they cannot
        be read: `rels_fault` tells why."""
        known = self._rels.get(part)
        if known is None:
            known = self._rels[part] = self._read_rels(part)
        return known

    def _read_rels(self, part: str) -> dict[str, Relationship]:
        member = rels_of(part) if part else ROOT_RELS
        if member not in self.members:
            return {}
        found: dict[str, Relationship] = {}
        try:
            root = parse(self.members[member])
        except XmlFault:
            return {}
        for one in children(root):
            target, external = one.get("Target", ""), one.get("TargetMode") == "External"
            id_ = one.get("Id", "")
            where = target if external else self._member(resolve(part, target))
            found[id_] = Relationship(id_, one.get("Type", ""), where, external)
        return found

    def rels_fault(self, part: str = "") -> str:
        """Return why a part's relationships cannot be read, or an empty string."""
        data = self.members.get(rels_of(part) if part else ROOT_RELS)
        try:
            if data is not None:
                parse(data)
        except XmlFault as problem:
            return str(problem)
        return ""

    def _member(self, name: str) -> str:
        plain = unquote(name)
        return plain if name not in self.members and plain in self.members else name

    def related(self, part: str, type_: str) -> str:
        """Return the first part that `part` relates to by a type, or an empty string."""
        return next(self.all_related(part, type_), "")

    def all_related(self, part: str, type_: str) -> Iterator[str]:
        """Yield the parts that `part` relates to by a type and that are there."""
        for one in self.rels(part).values():
            if one.type == type_ and not one.external and one.target in self.members:
                yield one.target

    @property
    def types(self) -> ContentTypes:
        """The declared content types. Raises XmlFault."""
        if not self._types:
            self._types.append(self._read_types())
        return self._types[0]

    def _read_types(self) -> ContentTypes:
        defaults: dict[str, str] = {}
        overrides: dict[str, str] = {}
        for one in children(self.xml(CONTENT_TYPES)):
            type_ = one.get("ContentType", "")
            if "Extension" in one.attrib:
                defaults[one.get("Extension", "").lower()] = type_
            elif "PartName" in one.attrib:
                overrides[self._member(one.get("PartName", "").lstrip("/"))] = type_
        return ContentTypes(defaults, overrides)

    @property
    def presentation(self) -> str:
        """The member that is the presentation itself, or an empty string."""
        return self.related("", REL_DOCUMENT)


def read(data: bytes, limits: Limits = LIMITS) -> tuple[Package | None, tuple[Diagnostic, ...]]:
    """Return the package in these bytes, or None with the reason.

    A package that comes back may still be unsound; `deck.check` says how. Emits: as
    `container.unpack`; deck-not-pptx, deck-strict, part-not-xml.
    """
    members, found = unpack(data, limits)
    if not members:
        return None, found or (fault("deck-not-pptx", "the zip container is empty"),)
    package = Package(members)
    wrong = unfit(package)
    return (None, (*found, wrong)) if wrong else (package, found)


def read_file(path: Path, limits: Limits = LIMITS) -> tuple[Package | None, tuple[Diagnostic, ...]]:
    """Return the package in a file, or None with the reason. Emits: as `read` and `read_bytes`."""
    data, found = read_bytes(path, limits)
    return (None, found) if found else read(data, limits)


def unfit(package: Package) -> Diagnostic | None:
    """Return why a package is not a presentation that we read."""
    members = package.members
    if CONTENT_TYPES not in members:
        return fault("deck-not-pptx", f"the file is {_zip_kind(members)}")
    wrong = package.rels_fault()
    if wrong:
        return fault("part-not-xml", f"it cannot be read: {wrong}", ROOT_RELS)
    try:
        if any(one.type.startswith(STRICT_ROOT) for one in package.rels().values()):
            return fault("deck-strict", "the deck is in the Strict form")
        part = package.presentation
        type_ = package.types.of(part)
        if not part or type_ not in PRESENTATION_TYPES:
            return fault("deck-not-pptx", _other_office(type_))
        package.xml(part)
    except XmlFault as problem:
        return fault("part-not-xml", f"the package cannot be read as XML: {problem}")
    return None


def _zip_kind(members: Mapping[str, bytes]) -> str:
    if b"opendocument" in members.get("mimetype", b""):
        return "an OpenDocument file"
    if any(name.startswith(("Index/", "Index.zip")) for name in members):
        return "a Keynote file"
    return "a zip file, but not an Office one"


def _other_office(type_: str) -> str:
    for mark, name in (("wordprocessing", "a Word document"), ("spreadsheet", "an Excel workbook"),
                       ("visio", "a Visio drawing")):  # fmt: skip
        if mark in type_:
            return f"the file is {name}"
    return "the package holds no presentation"
