"""A small template that the tests of template reading change and read."""

from __future__ import annotations

import io

from lxml import etree
from pptx import Presentation
from pptx.util import Emu

from deck.mapping import LayoutMap, Mapping, SlotMap, StyleMap
from deck.opc.names import NS, qn
from deck.template import ROLES, STYLES

WIDTH, HEIGHT = 10_691_813, 7_559_675  # A4, so that no 16:9 page can be assumed
SCHEME = (
    "bg1", "tx1", "bg2", "tx2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6",
    "lt1", "dk1", "hlink",
)  # fmt: skip


class Sample:
    """The default template of python-pptx on another page, its XML open for changes."""

    def __init__(self) -> None:
        self.deck = Presentation()
        self.deck.slide_width, self.deck.slide_height = Emu(WIDTH), Emu(HEIGHT)
        self.master = self.deck.slide_master._element
        self.layouts = {one.name: one._element for one in self.deck.slide_layouts}

    def placeholder(self, layout: str, idx: int):
        return next(
            one
            for one in self.layouts[layout].iter(qn("p:sp"))
            if (mark := one.find(f".//{qn('p:ph')}")) is not None
            and int(mark.get("idx", "0")) == idx
        )

    def style(self, layout: str, idx: int, level: str) -> None:
        """Give a layout's placeholder one level of its list style, as XML."""
        styles = self.placeholder(layout, idx).find(f".//{qn('a:lstStyle')}")
        styles.append(xml(level))

    def ground(self, layout: str, fill: str) -> None:
        background = xml(f"<p:bg><p:bgPr>{fill}<a:effectLst/></p:bgPr></p:bg>")
        self.layouts[layout].find(qn("p:cSld")).insert(0, background)

    def change_theme(self, old: str, new: str) -> None:
        relations = self.deck.slide_master.part.rels.values()
        part = next(one.target_part for one in relations if one.reltype.endswith("/theme"))
        assert old.encode() in part.blob
        part._blob = part.blob.replace(old.encode(), new.encode())

    def data(self) -> bytes:
        stream = io.BytesIO()
        self.deck.save(stream)
        return stream.getvalue()


def xml(text: str):
    """Return the element that `text` writes with the usual prefixes."""
    names = " ".join(f'xmlns:{prefix}="{NS[prefix]}"' for prefix in ("a", "p", "r"))
    return etree.fromstring(f"<root {names}>{text}</root>")[0]


def child(element, name: str):
    """Return the first element under `element` with this prefixed name."""
    return next(element.iter(qn(name)))


def mapping(**layouts: LayoutMap) -> Mapping:
    """Return a complete mapping with these layouts."""
    return Mapping(
        layouts=layouts,
        styles={name: StyleMap(size_pt=20) for name in STYLES},
        colours=dict(zip(ROLES, SCHEME, strict=True)),
        fit={"major": ("Georgia",), "minor": ("Arial",)},
    )


def points(**slots: SlotMap) -> LayoutMap:
    """Return the mapping of the sample's content layout, with these slots."""
    return LayoutMap(name="Title and Content", slots=slots)
