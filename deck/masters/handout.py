"""The handout master: ink on white, the deck's name at the head (DESIGN 9).

PowerPoint places the slides of a handout itself, and draws the writing lines of three a page beside
them; what the master gives is the page round them.
"""

from __future__ import annotations

from dataclasses import replace

from deck.layouts.layout import Level
from deck.masters import shapes, text
from deck.masters.master import MAP
from deck.masters.notes import DATE, FOOTER, HEADER, NUMBER, placeholder
from deck.opc.xml import Element, element
from deck.theme import Theme

NUMBER_FIELD = "{5D1D1F61-5C0E-4C37-8F3B-6B4F0C8E2A21}"


def handout_master_part(theme: Theme) -> Element:
    """Return `handoutMaster1.xml`: header, date, footer and number."""
    ids = shapes.Ids()
    small = replace(text.look(theme, Level(style="footer")), scheme="tx1", bold=False)
    right = replace(small, align="r")
    children = [
        placeholder(ids, "Header", {"type": "hdr", "sz": "quarter"}, HEADER, small),
        placeholder(ids, "Date", {"type": "dt", "sz": "quarter", "idx": 1}, DATE, right),
        placeholder(ids, "Footer", {"type": "ftr", "sz": "quarter", "idx": 2}, FOOTER, small),
        placeholder(
            ids, "Page number", {"type": "sldNum", "sz": "quarter", "idx": 3}, NUMBER, right,
            [text.number_field(NUMBER_FIELD)],
        ),
    ]  # fmt: skip
    map_ = element("p:clrMap", {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2", **MAP})
    tree = shapes.tree(children, shapes.ground("bg1"))
    return element("p:handoutMaster", {}, tree, map_, element("p:hf"))
