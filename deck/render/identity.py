"""Who each slide and object is, written into the deck: the tag of a slide and the manifest.

The manifest is the custom XML part `customXml/item1.xml` (the next free number if the template has
one), which PowerPoint keeps. Everything in it is text of the content or a number; it holds no
path outside the content root, no date and no machine's name. Its form:

    <deck xmlns="urn:nine-messages:manifest:1" identifier="nine-messages/short/en-GB"
          language="en-GB" title="..." version="0.1.0">
      <slide key="budget" base="1f3a9c2e" id="256" creation="1912345678" section="..."
             file="content/slides/framing.yaml" line="12" notes="(hash)">
        <object id="2" name="Title" kind="fill" guid="{...}" x="609600" y="666750" w="..." h="..."
                hash="(hash)" key="budget" slot="title" path="title" base="Source *text*"
                file="content/slides/framing.yaml" line="14"/>
        <object id="7" name="Commitments" kind="table" ...>
          <cell row="1" column="0" hash="..." key="..." slot="..." path="..." base="..." file="..."
                line="..."/>
        </object>
      </slide>
    </deck>

- `id` of a slide is its `p:sldId/@id`, `creation` its `p14:creationId`; of an object, its shape id.
- `kind` is the frame item: fill, shape, freeform, connector, table, chart, picture, group, foot.
- `x y w h` are EMU on the slide as drawn; a foot has none, for it inherits them.
- `over` lists the ids of the slide's objects that it shares area with on purpose; `part` says what
  it is on every slide that has it: tracker, mark or tag. Absent where there is none.
- `hash` is `fingerprint(shown(item))` of `deck.render.fingerprint`: what the object showed.
- `key slot path base file line` are the address (`deck.frame.Address`); `base` is the source text;
  absent where the object shows no content, and `file`, `line` where the place is not known.
- `target` of the deck is the program it was made for, absent for PowerPoint.
- Children of a group are listed after the slide's own objects, if they have an address.
- `notes` is the hash of the notes' text, headings included, the last line left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

from deck.diagnostics import Span
from deck.frame import Address, Item, SlideFrame, Table
from deck.opc.names import MANIFEST_NS, TAG_KEY
from deck.opc.xml import Element, clean, element, serialise, sub
from deck.render.fingerprint import fingerprint, shown, words
from deck.render.ids import creation_id
from deck.render.meta import Meta
from deck.render.sheet import Mark
from deck.render.tree import root

DECLARED = f' xmlns="{MANIFEST_NS}"'.encode()  # once, on the root


class Manifest:
    """The manifest in the making: each slide is written out as it comes, none is kept as a tree."""

    def __init__(self, meta: Meta) -> None:
        self._meta = meta
        self._slides: list[bytes] = []

    def add(self, frame: SlideFrame, slide_id: int, marks: list[Mark]) -> None:
        """Record a drawn slide and its objects in the order they were drawn."""
        notes = "\n".join(f"{one.heading}\n{words(one.paragraphs)}" for one in frame.notes)
        attributes = {
            "key": frame.key,
            "base": frame.base,
            "id": slide_id,
            "creation": creation_id(frame.key),
            "section": frame.section,
            **_place(frame.span),
            "notes": fingerprint(notes),
        }
        slide = _set(root("nm:slide"), attributes)
        for mark in marks:
            _object(slide, mark, marks)
        written = etree.tostring(slide, encoding="UTF-8", xml_declaration=False)
        self._slides.append(written.replace(DECLARED, b"", 1))

    def blob(self) -> bytes:
        """Return the whole part."""
        meta = self._meta
        head: dict[str, object] = {
            "identifier": meta.identifier,
            "language": meta.language,
            "title": meta.title,
            "version": meta.version,
            "target": None if meta.target == "powerpoint" else meta.target,
        }
        opened = serialise(_set(root("nm:deck"), head)).removesuffix(b"/>")
        return b"".join((opened, b">", *self._slides, b"</deck>"))


def _set(made: Element, attributes: Mapping[str, object]) -> Element:
    for name, value in attributes.items():
        if value is not None:
            made.set(name, clean(str(value)))
    return made


def tag(key: str) -> bytes:
    """Return the tags part of a slide: its key, which PowerPoint keeps with the slide."""
    tags = element("p:tagLst")
    sub(tags, "p:tag", {"name": TAG_KEY, "val": key})
    return serialise(tags)


def _object(parent: Element, mark: Mark, marks: list[Mark]) -> None:
    item = mark.item
    kind = type(item).__name__.lower() if item is not None else "foot"
    attributes: dict[str, object] = {
        "id": mark.id,
        "name": mark.name,
        "kind": kind,
        "guid": mark.guid,
    }
    if item is not None:
        rect = item.rect
        attributes |= {"x": rect.x, "y": rect.y, "w": rect.w, "h": rect.h}
        attributes |= {"over": _over(item, marks), "part": getattr(item, "part", "") or None}
        attributes |= {"hash": fingerprint(shown(item))}
    attributes |= _address(getattr(item, "address", None))
    made = sub(parent, "nm:object", attributes)
    if isinstance(item, Table):
        for cell in _cells(item):
            sub(made, "nm:cell", cell)


def _over(item: Item, marks: list[Mark]) -> str | None:
    """Return the ids of what an item names in its `over`."""
    names: tuple[str, ...] = getattr(item, "over", ())
    ids = [str(one.id) for one in marks if one.item is not None and one.item.name in names]
    return " ".join(ids) or None


def _cells(table: Table) -> Iterator[dict[str, object]]:
    """Yield the cells that show content."""
    for row, cells in enumerate(table.cells):
        for column, cell in enumerate(cells):
            if cell.address is not None:
                place: dict[str, object] = {"row": row, "column": column}
                hashed = {"hash": fingerprint(words(cell.paragraphs))}
                yield place | hashed | _address(cell.address)


def _address(address: Address | None) -> dict[str, object]:
    if address is None:
        return {}
    named: dict[str, object] = {"key": address.key, "slot": address.slot, "path": address.path}
    return named | {"base": address.base} | _place(address.span)


def _place(span: Span | None) -> dict[str, object]:
    if span is None or not span.file:
        return {}
    return {"file": span.file, "line": span.line or None}
