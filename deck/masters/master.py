"""The slide master: ground, colour map, base placeholders, styles that all other text inherits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from deck.geometry import Rect
from deck.layouts.common import FOOTER_REGION, NUMBER_REGION, TITLE_REGION
from deck.layouts.grid import BODY, box, units
from deck.layouts.layout import LayoutSpec, Level
from deck.layouts.page import Page, region_rect
from deck.masters import shapes, text
from deck.masters.text import Look
from deck.opc.xml import Element, element
from deck.theme import Theme

MASTER_ID = 2_147_483_648
MAP = {
    "accent1": "accent1", "accent2": "accent2", "accent3": "accent3", "accent4": "accent4",
    "accent5": "accent5", "accent6": "accent6", "hlink": "hlink", "folHlink": "folHlink",
}  # fmt: skip
DATE = box(652, 676, 300, 20)
HANG = units(24)
GUIDES_URI = "{27BBF7A9-308A-43DC-89C8-2F10F3537804}"


def master_part(theme: Theme, page: Page, count: int) -> Element:
    """Return `slideMaster1.xml` for `count` layouts, whose relationships are rId1 upwards."""
    ids = shapes.Ids()
    body = _body_looks(theme, page)
    placeholders = [
        _base(ids, "Title", {"type": "title"}, page.rect(TITLE_REGION.rect),
              [text.plain(theme, "title")],
              [text.paragraph(TITLE_REGION.prompts[0])]),
        _base(ids, "Text", {"type": "body", "idx": 1}, page.rect(BODY), body,
              [text.paragraph(f"Level {n + 1}", n) for n in range(text.LEVELS)]),
        _base(ids, "Date", {"type": "dt", "sz": "half", "idx": 2},
              region_rect(page, "date", DATE),
              [text.plain(theme, "footer")], []),
        _base(ids, "Footer", {"type": "ftr", "sz": "quarter", "idx": 3},
              region_rect(page, "footer", FOOTER_REGION.rect),
              [text.plain(theme, "footer")], []),
        _base(ids, "Slide number", {"type": "sldNum", "sz": "quarter", "idx": 4},
              region_rect(page, "number", NUMBER_REGION.rect), [text.plain(theme, "number")],
              [text.number_field(shapes.NUMBER_FIELD)]),
    ]  # fmt: skip
    root = element(
        "p:sldMaster", {"preserve": 1},
        shapes.tree(placeholders, shapes.ground("bg1")), colour_map(theme),
        element("p:sldLayoutIdLst", {}, *(_layout_id(n) for n in range(1, count + 1))),
        element("p:hf", {"hdr": 0, "dt": 0}),
        element(
            "p:txStyles", {}, text.levels([text.plain(theme, "title")], "p:titleStyle"),
            text.levels(body, "p:bodyStyle"),
            text.levels([text.plain(theme, "side")], "p:otherStyle"),
        ),
        element("p:extLst", {}, _guides(page)),
    )  # fmt: skip
    return root


def layout_part(theme: Theme, spec: LayoutSpec) -> Element:
    """Return one `slideLayoutN.xml`: art first, then the placeholders in reading order."""
    ids = shapes.Ids()
    children = [shapes.art(theme, one, ids) for one in spec.art]
    children += [shapes.placeholder(theme, region, ids) for region in spec.regions]
    ground = shapes.ground(theme.scheme(spec.ground))
    content = shapes.tree(children, ground)
    content.set("name", spec.name)
    override = element("p:clrMapOvr", {}, element("a:masterClrMapping"))
    root = element(
        "p:sldLayout", {"preserve": 1, "userDrawn": 1}, content, override,
        element("p:hf", {"sldNum": 0, "hdr": 0, "ftr": 0, "dt": 0}) if spec.stage
        else element("p:hf", {"hdr": 0, "dt": 0}),
    )  # fmt: skip
    return root


def colour_map(theme: Theme) -> Element:
    """Return the master's colour map; a dark theme swaps grounds and inks in it."""
    swap = theme.tokens.map
    mapped = {"bg1": swap.bg1, "tx1": swap.tx1, "bg2": swap.bg2, "tx2": swap.tx2}
    return element("p:clrMap", {**mapped, **MAP})


def _body_looks(theme: Theme, page: Page) -> list[Look]:
    first_hang, step = page.length(HANG), page.length(units(20))
    first = text.look(theme, Level(style="body", bullet="char", margin=first_hang, hang=first_hang))
    rest = text.look(theme, Level(style="side", bullet="char", hang=step))
    return [first, *(replace(rest, margin=first_hang + n * step) for n in range(1, text.LEVELS))]


def _base(
    ids: shapes.Ids, name: str, kind: dict[str, object], rect: Rect, looks: Sequence[Look],
    prompt: Sequence[Element],
) -> Element:  # fmt: skip
    """Return a placeholder of the master."""
    return element(
        "p:sp", {},
        element(
            "p:nvSpPr", {}, element("p:cNvPr", {"id": ids.next(), "name": name}),
            element("p:cNvSpPr", {}, element("a:spLocks", {"noGrp": 1})),
            element("p:nvPr", {}, element("p:ph", kind)),
        ),
        element("p:spPr", {}, shapes.frame(rect), shapes.preset("rect")),
        text.text_body(text.body_properties(), text.levels(looks), prompt),
    )  # fmt: skip


def _layout_id(number: int) -> Element:
    """Return a layout's entry; masters and layouts share one space of ids (rule R1.3)."""
    return element("p:sldLayoutId", {"id": MASTER_ID + number, "r:id": f"rId{number}"})


def _guides(page: Page) -> Element:
    """Return drawing guides on margins, body and side column; positions in 1/576 inch."""
    upright = (64, 824, 872, 1216)
    level = (184, 624)
    made = [(round(x * 6 * page.across), None) for x in upright]
    made += [(round(y * 6 * page.down), "horz") for y in level]
    guides = [
        element(
            "p15:guide", {"id": number, "orient": orient, "pos": place, "userDrawn": 1},
            element("p15:clr", {}, element("a:schemeClr", {"val": "accent3"})),
        )
        for number, (place, orient) in enumerate(made, 1)
    ]  # fmt: skip
    return element("p:ext", {"uri": GUIDES_URI}, element("p15:sldGuideLst", {}, *guides))
