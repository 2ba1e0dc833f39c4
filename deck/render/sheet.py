"""One slide in the making: who each object on it is, and what drawing needs of its surroundings."""

from __future__ import annotations

from dataclasses import dataclass, field

from deck.frame import Item, SlideFrame
from deck.opc.names import EXT_DECORATIVE, EXT_SHAPE_CREATION
from deck.opc.xml import Element, element, sub
from deck.render.ids import guid
from deck.render.output import Output
from deck.render.text import Pen
from deck.template import Layout


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """The identity of an object on its slide: shape id, unique name, creation id; `item` is what
    it draws, None for the footer and the slide number."""

    id: int
    name: str
    guid: str
    item: Item | None


@dataclass(slots=True, kw_only=True)
class Sheet:
    """A slide in the making."""

    frame: SlideFrame
    layout: Layout
    pen: Pen
    output: Output
    marks: list[Mark] = field(default_factory=list[Mark])
    _last: int = 1
    _names: set[str] = field(default_factory=set[str])
    _addresses: set[str] = field(default_factory=set[str])

    def mark(self, name: str, item: Item | None, *, listed: bool = True) -> Mark:
        """Give an object its identity; `listed` objects go to the manifest."""
        self._last += 1
        unique = _free(name, self._names)
        mark = Mark(id=self._last, name=unique, guid=self._guid(item, unique), item=item)
        if listed:
            self.marks.append(mark)
        return mark

    def holder(self, idx: int, type_: str) -> dict[str, object]:
        """Return the attributes of `p:ph`: the type is the layout's own, `type_` if it has none."""
        slot = next((one for one in self.layout.slots.values() if one.idx == idx), None)
        own = slot.ph_type if slot else type_
        return {"type": own if own not in ("", "obj") else None, "idx": idx or None}

    def _guid(self, item: Item | None, name: str) -> str:
        """Return the creation id: of the slide's key and the content's address, so that it outlives
        a new name and is the same in every deck that has the slide; of the name where there is no
        address, or two objects show the same content."""
        address = getattr(item, "address", None)
        place = f"{address.slot}/{address.path}" if address else f"//{name}"
        if place in self._addresses:
            place = f"{place}//{name}"
        self._addresses.add(place)
        return guid(self.frame.key, place)


def _free(name: str, taken: set[str]) -> str:
    """Return the name, with a number behind it if the slide has it already."""
    unique, number = name, 1
    while unique in taken:
        number += 1
        unique = f"{name} {number}"
    taken.add(unique)
    return unique


def describe(parent: Element, mark: Mark, alt: str = "", *, decorative: bool = False) -> Element:
    """Add `p:cNvPr` with id, name, alt text or the mark of decoration, and the creation id.

    The two extensions stand apart: under one URI, PowerPoint ignores the decorative mark.
    """
    attributes = {"id": mark.id, "name": mark.name, "descr": alt or None}
    made = sub(parent, "p:cNvPr", attributes)
    extensions = sub(made, "a:extLst")
    creation = element("a16:creationId", {"id": mark.guid})
    sub(extensions, "a:ext", {"uri": EXT_SHAPE_CREATION}).append(creation)
    if decorative and not alt:
        flag = element("adec:decorative", {"val": 1})
        sub(extensions, "a:ext", {"uri": EXT_DECORATIVE}).append(flag)
    return made
