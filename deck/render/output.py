"""The deck's members as they come into being: names by counter, each part written out at once.

A part is turned into bytes as soon as it is complete and then let go, so that memory holds no
trees; and names are counted, not searched for, so that cost is linear in the number of slides.
"""

from __future__ import annotations

import hashlib
from collections import Counter

from pptx.opc.package import Part
from pptx.opc.packuri import PackURI

from deck.opc.names import CONTENT_TYPES, CT_RELS, CT_WORKBOOK, CT_XML, rels_of
from deck.opc.xml import serialise, sub
from deck.packed import Members
from deck.render.base import Base
from deck.render.tree import root

IMAGES = {
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "svg": "image/svg+xml",
}  # fmt: skip
DEFAULTS = {"rels": CT_RELS, "xml": CT_XML, "xlsx": CT_WORKBOOK, **IMAGES}


class Output:
    """The members of one deck, begun with those that it keeps of its template."""

    def __init__(self, base: Base) -> None:
        self.base = base
        self.members = Members(base.members)
        self.types: dict[str, str] = dict(base.types)
        self._counted: Counter[str] = Counter()
        self._images: dict[bytes, Part] = {}

    def uri(self, pattern: str) -> PackURI:
        """Return the next free name; `pattern` is like "/ppt/charts/chart%d.xml"."""
        while True:
            uri = PackURI(pattern % self.count(pattern))
            if uri.membername not in self.types:
                return uri

    def count(self, what: str) -> int:
        """Return 1, 2, 3 ... for the same word."""
        self._counted[what] += 1
        return self._counted[what]

    def part(self, pattern: str, type_: str, blob: bytes = b"") -> Part:
        """Return a new part, not yet among the members."""
        return Part(self.uri(pattern), type_, self.base.package, blob)

    def emit(self, part: Part) -> None:
        """Write a finished part and its relationships to the members."""
        name = part.partname.membername
        self.add(name, part.blob, part.content_type)
        if len(part.rels):
            self.members[rels_of(name)] = part.rels.xml

    def add(self, name: str, data: bytes, type_: str) -> None:
        """Write a member of its own."""
        self.members[name] = data
        self.types[name] = type_

    def image(self, data: bytes, suffix: str) -> Part:
        """Return the part of a picture; the same bytes are stored once. `suffix` may have a dot."""
        digest = hashlib.sha256(data).digest()
        if digest not in self._images:
            extension = suffix.lower().lstrip(".")
            part = self.part(f"/ppt/media/image%d.{extension}", IMAGES[extension], data)
            self._images[digest] = part
            self.emit(part)
        return self._images[digest]

    def finish(self) -> Members:
        """Return the members with their content types."""
        self.members[CONTENT_TYPES] = _content_types(self.types)
        return self.members


def _content_types(types: dict[str, str]) -> bytes:
    listed = root("ct:Types")
    usual = {name: _usual(name, type_) for name, type_ in types.items()}
    extensions = {
        "rels",
        "xml",
        *(name.rpartition(".")[2].lower() for name in usual if usual[name]),
    }
    for extension in sorted(extensions):
        sub(listed, "ct:Default", {"Extension": extension, "ContentType": DEFAULTS[extension]})
    for name, type_ in sorted(types.items()):
        if not usual[name]:
            sub(listed, "ct:Override", {"PartName": f"/{name}", "ContentType": type_})
    return serialise(listed)


def _usual(name: str, type_: str) -> bool:
    """Whether the extension says the type already."""
    return DEFAULTS.get(name.rpartition(".")[2].lower()) == type_
