"""The parts round master and layouts: presentation, properties, relationships, content types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lxml import etree

from deck.layouts.layout import Level
from deck.layouts.page import Page
from deck.masters import notes, shapes, text
from deck.opc import names
from deck.opc.names import NS
from deck.opc.xml import Element, element, serialise
from deck.theme import Theme

TABLE_STYLE = "{6F2C1E3A-9B4D-4E57-8C21-5D0A9E1B7F43}"
Rels = Sequence[tuple[str, str, str]]


def write(root: Element) -> bytes:
    """Return a part's bytes, its namespaces declared once, on the root."""
    used = {"a": NS["a"], "r": NS["r"], "p": NS["p"]} if root.tag.startswith("{" + NS["p"]) else {}
    etree.cleanup_namespaces(root, top_nsmap=used or None, keep_ns_prefixes=list(used))
    return serialise(root)


def presentation(theme: Theme, page: Page, master: str, notes_master: str, handout: str) -> Element:
    """Return `presentation.xml`, without slides. The other arguments are relationship ids."""
    default = text.look(theme, Level(style="side", after=0))
    levels = text.levels([default], "p:defaultTextStyle")
    levels.insert(0, element("a:defPPr", {}, element("a:defRPr", {"lang": text.LANGUAGE})))
    return element(
        "p:presentation", {"saveSubsetFonts": 1, "autoCompressPictures": 0},
        element(
            "p:sldMasterIdLst", {},
            element("p:sldMasterId", {"id": 2_147_483_648, "r:id": master}),
        ),
        element("p:notesMasterIdLst", {}, element("p:notesMasterId", {"r:id": notes_master})),
        element("p:handoutMasterIdLst", {}, element("p:handoutMasterId", {"r:id": handout})),
        element("p:sldSz", {"cx": page.width, "cy": page.height}),
        element("p:notesSz", {"cx": notes.PAGE_WIDTH, "cy": notes.PAGE_HEIGHT}),
        levels,
    )  # fmt: skip


def presentation_properties() -> Element:
    """Return `presProps.xml`."""
    return element("p:presentationPr")


def view_properties() -> Element:
    """Return `viewProps.xml`: the normal view, snapping to the fine grid of the design."""
    return element("p:viewPr", {}, element("p:gridSpacing", {"cx": 76_200, "cy": 76_200}))


def table_styles(theme: Theme) -> Element:
    """Return `tableStyles.xml`: the one table style, which new tables take too (DESIGN 9)."""
    bold = {"b": "on"}
    return element(
        "a:tblStyleLst", {"def": TABLE_STYLE},
        element(
            "a:tblStyle", {"styleId": TABLE_STYLE, "styleName": theme.meta.name},
            element(
                "a:wholeTbl", {}, _cell_text(theme, {}),
                _cell(*(_border(side, theme, "mute", 0.75) for side in ("bottom", "insideH"))),
            ),
            element("a:firstCol", {}, _cell_text(theme, bold), _cell()),
            element(
                "a:firstRow", {}, _cell_text(theme, bold),
                _cell(_border("bottom", theme, "ink", 1.875)),
            ),
        ),
    )  # fmt: skip


def _cell_text(theme: Theme, attributes: Mapping[str, object]) -> Element:
    return element(
        "a:tcTxStyle", attributes, element("a:fontRef", {"idx": "minor"}),
        element("a:schemeClr", {"val": theme.scheme("ink")}),
    )  # fmt: skip


def _cell(*borders: Element) -> Element:
    inside = [element("a:tcBdr", {}, *borders), element("a:fill", {}, element("a:noFill"))]
    return element("a:tcStyle", {}, *inside)


def _border(side: str, theme: Theme, role: str, width_pt: float) -> Element:
    return element(f"a:{side}", {}, shapes.outline(theme.scheme(role), width_pt))


def core_properties(theme: Theme) -> Element:
    """Return `core.xml`; it bears no date, for a template is made from its tokens alone."""
    root = element("cp:coreProperties")
    said = (
        ("dc:title", f"{theme.meta.name} template"), ("dc:creator", "Nine Messages"),
        ("dc:description", theme.meta.description), ("dc:language", text.LANGUAGE),
    )  # fmt: skip
    root.extend(element(name, text=words) for name, words in said if words)
    return root


def app_properties() -> Element:
    """Return `app.xml`, without counts that would go stale."""
    said = (("TotalTime", "0"), ("Application", "Nine Messages"),
            ("PresentationFormat", "Widescreen"), ("Slides", "0"), ("Notes", "0"))  # fmt: skip
    return element("ep:Properties", {}, *(element(f"ep:{k}", text=v) for k, v in said))


def relationships(rels: Rels) -> Element:
    """Return a relationships part; each is id, type, target."""
    made = [
        element("rel:Relationship", {"Id": key, "Type": kind, "Target": target})
        for key, kind, target in rels
    ]
    root = element("rel:Relationships", {}, *made)
    return _without_prefix(root)


def content_types(types: Mapping[str, str], suffixes: Mapping[str, str]) -> Element:
    """Return `[Content_Types].xml` for parts by member name, and for pictures by suffix."""
    defaults = (("rels", names.CT_RELS), ("xml", names.CT_XML), *suffixes.items())
    made = [element("ct:Default", {"Extension": e, "ContentType": t}) for e, t in defaults]
    made += [
        element("ct:Override", {"PartName": f"/{part}", "ContentType": kind})
        for part, kind in types.items()
    ]
    return _without_prefix(element("ct:Types", {}, *made))


def _without_prefix(root: Element) -> Element:
    """Return the same flat tree with its namespace as the default one, as packages are written."""
    namespace = root.tag[1:].partition("}")[0]
    bare = etree.fromstring(f'<{names.local(root.tag)} xmlns="{namespace}"/>')
    for one in root:
        made = etree.SubElement(bare, one.tag)
        for key, value in one.attrib.items():
            made.set(key, value)
    return bare
