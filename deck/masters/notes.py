"""The notes master: a portrait page in ink on white, whatever the theme (DESIGN 9).

The slide's picture is as wide as the words; a slide with longer notes gives them of the picture's
room (`deck.arrange.notes`), so that they do not run off the printed page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from deck.geometry import Rect, inches
from deck.layouts.layout import Level
from deck.layouts.page import PAGES, Page
from deck.masters import shapes, text
from deck.masters.master import MAP
from deck.masters.text import Look
from deck.opc.xml import Element, element
from deck.theme import Theme

PAGE_WIDTH, PAGE_HEIGHT = 6_858_000, 9_144_000


def _rect(left: float, top: float, width: float, height: float) -> Rect:
    return Rect(inches(left), inches(top), inches(width), inches(height))


HEADER, DATE = _rect(0.60, 0.30, 4.00, 0.25), _rect(4.80, 0.30, 2.10, 0.25)
IMAGE, NOTES = _rect(0.60, 0.75, 6.30, 3.54), _rect(0.60, 4.52, 6.30, 4.94)
FOOTER, NUMBER = _rect(0.60, 9.52, 4.00, 0.25), _rect(5.40, 9.52, 1.50, 0.25)
NUMBER_FIELD = "{2C0B3B61-7E5C-4C0E-9F55-0A2F6B3B7A10}"
BREAK_PT, SIZE_PT, LINE = 2, 12, 110


def notes_master_part(theme: Theme, page: Page) -> Element:
    """Return `notesMaster1.xml`: header, date, slide image, notes, footer and number."""
    ids = shapes.Ids()
    small = replace(text.look(theme, Level(style="footer")), scheme="tx1", bold=False)
    right = replace(small, align="r")
    body = replace(small, size_pt=SIZE_PT, line=LINE, after=BREAK_PT)
    children = [
        placeholder(ids, "Header", {"type": "hdr", "sz": "quarter"}, HEADER, small),
        placeholder(ids, "Date", {"type": "dt", "idx": 1}, DATE, right),
        _image(ids, page),
        placeholder(
            ids, "Notes", {"type": "body", "sz": "quarter", "idx": 3}, NOTES, body,
            [text.paragraph("Say, Ask, Expect, Evidence, Next")],
        ),
        placeholder(ids, "Footer", {"type": "ftr", "sz": "quarter", "idx": 4}, FOOTER, small),
        placeholder(
            ids, "Page number", {"type": "sldNum", "sz": "quarter", "idx": 5}, NUMBER, right,
            [text.number_field(NUMBER_FIELD)],
        ),
    ]  # fmt: skip
    map_ = element("p:clrMap", {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2", **MAP})
    root = element(
        "p:notesMaster", {}, shapes.tree(children, shapes.ground("bg1")), map_,
        element("p:hf", {"dt": 0}), text.levels([body], "p:notesStyle"),
    )  # fmt: skip
    return root


def placeholder(
    ids: shapes.Ids, name: str, kind: dict[str, object], rect: Rect, look: Look,
    inside: Sequence[Element] = (),
) -> Element:  # fmt: skip
    return element(
        "p:sp", {},
        element(
            "p:nvSpPr", {}, element("p:cNvPr", {"id": ids.next(), "name": name}),
            element("p:cNvSpPr", {}, element("a:spLocks", {"noGrp": 1})),
            element("p:nvPr", {}, element("p:ph", kind)),
        ),
        element("p:spPr", {}, shapes.frame(rect), shapes.preset("rect")),
        text.text_body(text.body_properties(), text.levels([look]), inside),
    )  # fmt: skip


def _image(ids: shapes.Ids, page: Page) -> Element:
    """Return the place of the slide's picture, with a hairline round it: as wide as the words, or
    on a higher page as its room is high."""
    locks = element("a:spLocks", {"noGrp": 1, "noRot": 1, "noChangeAspect": 1})
    return element(
        "p:sp", {},
        element(
            "p:nvSpPr", {}, element("p:cNvPr", {"id": ids.next(), "name": "Slide image"}),
            element("p:cNvSpPr", {}, locks),
            element("p:nvPr", {}, element("p:ph", {"type": "sldImg", "idx": 2})),
        ),
        element(
            "p:spPr", {}, shapes.frame(image(page)), shapes.preset("rect"), element("a:noFill"),
            shapes.outline("accent3", 0.75),
        ),
    )  # fmt: skip


def image(page: Page) -> Rect:
    """Return where the picture of a slide stands."""
    if page == PAGES["16:9"]:
        return IMAGE
    wide = min(IMAGE.w, IMAGE.h * page.width // page.height)
    return Rect(IMAGE.x, IMAGE.y, wide, wide * page.height // page.width)
