"""The template as a place to build in: its parts as they came, and where new ones attach.

A template is opened once a process and shared by all decks built in it, so nothing here is changed
afterwards. Of what the presentation relates to, a deck keeps masters, themes, settings and fonts;
left behind are sample slides, comments and their authors, macros, custom XML, printer settings,
thumbnail and document properties.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.opc.package import Part
from pptx.package import Package

from deck.opc.container import unpack
from deck.opc.names import (
    REL_HANDOUT_MASTER,
    REL_MASTER,
    REL_NOTES_MASTER,
    REL_PRES_PROPS,
    REL_TABLE_STYLES,
    REL_THEME,
    REL_VIEW_PROPS,
    rels_of,
)
from deck.opc.xml import find, find_all, parse, values

NOTES = ("sldImg", "body", "sldNum", "hdr")
KEPT = frozenset(
    {
        REL_MASTER, REL_NOTES_MASTER, REL_HANDOUT_MASTER, REL_THEME, REL_PRES_PROPS,
        REL_VIEW_PROPS, REL_TABLE_STYLES, RT.FONT,
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Foot:
    """A footer or slide-number placeholder of a layout, or a placeholder of the notes master:
    the attributes of its `p:ph`, and the name it bears in the template."""

    name: str
    attributes: Mapping[str, str]

    @property
    def type(self) -> str:
        return self.attributes.get("type", "obj")


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """An opened template. `members` and `types` (by member) are those that every deck keeps,
    byte for byte; `presentation` is the part that each deck writes anew; `feet` are by layout
    member, in the order footer, number; `notes` those of the notes master by type, and `notes_pt`
    the size of its text."""

    package: Package
    members: Mapping[str, bytes]
    types: Mapping[str, str]
    presentation: Part
    notes_master: Part
    layouts: Mapping[str, Part]
    feet: Mapping[str, tuple[Foot, ...]]
    notes: Mapping[str, Foot]
    notes_pt: float


@lru_cache(maxsize=4)
def open_base(template_bytes: bytes) -> Base:
    """Open a template that `template_read` has accepted. Raises ValueError if it has no notes
    master, which no accepted template lacks."""
    package = Package.open(io.BytesIO(template_bytes))
    raw, _ = unpack(template_bytes)
    main = package.main_document_part
    masters = [r.target_part for r in main.rels.values() if r.reltype == REL_NOTES_MASTER]
    if not masters:
        raise ValueError("the template has no notes master")
    parts = _kept(main)
    members = {name: raw[name] for name in parts if name in raw}
    members.update({rels_of(name): raw[rels_of(name)] for name in parts if rels_of(name) in raw})
    layouts = {name: part for name, part in parts.items() if "/slideLayouts/" in f"/{name}"}
    return Base(
        package=package,
        members=members,
        types={name: part.content_type for name, part in parts.items()},
        presentation=main,
        notes_master=masters[0],
        layouts=layouts,
        feet={name: _feet(members[name], ("ftr", "sldNum")) for name in layouts},
        notes_pt=_notes_pt(masters[0].blob),
        notes={foot.type: foot for foot in _feet(masters[0].blob, NOTES)},
    )


def _kept(main: Part) -> dict[str, Part]:
    """Return the parts that the presentation reaches, itself left out, by member name.

    Without recursion: parts may relate to each other in long chains.
    """
    waiting = [part for _, _, part in kept_relations(main)]
    kept: dict[str, Part] = {}
    while waiting:
        part = waiting.pop()
        name = part.partname.membername
        if part is not main and name not in kept:
            kept[name] = part
            waiting.extend(rel.target_part for rel in part.rels.values() if not rel.is_external)
    return dict(sorted(kept.items()))


def kept_relations(main: Part) -> Iterator[tuple[str, str, Part]]:
    """Yield the relationships of the presentation that a deck keeps: id, type and part. View
    settings that point at sample slides go with them."""
    for rid, rel in main.rels.items():
        if rel.reltype in KEPT and not rel.is_external:
            part = rel.target_part
            if rel.reltype != REL_VIEW_PROPS or not len(part.rels):
                yield rid, rel.reltype, part


def _notes_pt(blob: bytes) -> float:
    """Return the size of the notes' text in points: the placeholder's own, or the master's."""
    own = "p:cSld/p:spTree/p:sp[p:nvSpPr/p:nvPr/p:ph/@type='body']/p:txBody/a:lstStyle"
    level = "a:lvl1pPr/a:defRPr/@sz"
    sizes = values(parse(blob), f"{own}/{level} | p:notesStyle/{level}")
    return int(sizes[0]) / 100 if sizes else 12.0


def _feet(blob: bytes, types: tuple[str, ...]) -> tuple[Foot, ...]:
    """Return the placeholders of these types on a layout or master, in the order of `types`."""
    found: dict[str, Foot] = {}
    for shape in find_all(parse(blob), "p:cSld/p:spTree/p:sp[p:nvSpPr/p:nvPr/p:ph]"):
        holder = find(shape, "p:nvSpPr/p:nvPr/p:ph")
        named = find(shape, "p:nvSpPr/p:cNvPr")
        if holder is not None and named is not None:
            written = {str(key): str(value) for key, value in holder.items()}
            foot = Foot(name=named.get("name", ""), attributes=written)
            found.setdefault(foot.type, foot)
    return tuple(found[type_] for type_ in types if type_ in found)
