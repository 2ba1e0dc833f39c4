"""A theme's logo as a picture of a layout: whole, at the right of its room, with its alt text."""

from __future__ import annotations

from deck.geometry import EMU_PER_POINT, Rect
from deck.layouts.grid import LOGO
from deck.layouts.page import Page
from deck.logo import fit_logo, placed_bytes
from deck.masters import shapes
from deck.opc import names
from deck.opc.xml import Element, element
from deck.theme_logo import PlacedLogo

ROLES = ("cover", "closing")
STEM = "ppt/media/logo"
TYPES = {"png": "image/png", "jpg": "image/jpeg", "svg": "image/svg+xml"}


def logo_members(logo: PlacedLogo, page: Page) -> dict[str, bytes]:
    """Return the picture, and the drawing beside it if it is one, by name of member."""
    inches = _rect(logo, page).w / EMU_PER_POINT / 72
    members = {f"{STEM}.{logo.logo.suffix}": placed_bytes(logo.logo, inches)}
    if logo.logo.svg:
        members[f"{STEM}.svg"] = logo.logo.svg
    return members


def add_logo(layout: Element, logo: PlacedLogo, page: Page, first: int) -> None:
    """Add the picture on top of a layout; its relationships are rId`first` and, if it is a drawing,
    the next."""
    tree = layout.find(f"{names.qn('p:cSld')}/{names.qn('p:spTree')}")
    assert tree is not None
    number = 1 + max(int(one.get("id", "0")) for one in tree.iter(names.qn("p:cNvPr")))
    drawing = ()
    if logo.logo.svg:
        inner = element("asvg:svgBlip", {"r:embed": f"rId{first + 1}"})
        drawing = (element("a:extLst", {}, element("a:ext", {"uri": names.EXT_SVG}, inner)),)
    picture = element(
        "p:pic", {},
        element(
            "p:nvPicPr", {}, element("p:cNvPr", {"id": number, "name": "Logo", "descr": logo.alt}),
            element("p:cNvPicPr", {}, element("a:picLocks", {"noChangeAspect": 1})),
            element("p:nvPr", {"userDrawn": 1}),
        ),
        element(
            "p:blipFill", {}, element("a:blip", {"r:embed": f"rId{first}"}, *drawing),
            element("a:stretch", {}, element("a:fillRect")),
        ),
        element("p:spPr", {}, shapes.frame(_rect(logo, page)), shapes.preset("rect")),
    )  # fmt: skip
    tree.append(picture)


def _rect(logo: PlacedLogo, page: Page) -> Rect:
    return fit_logo(logo.logo, page.rect(LOGO), right=True, bottom=True)
