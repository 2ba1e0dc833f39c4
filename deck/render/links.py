"""Links of runs: web addresses, and jumps to another slide of the same deck."""

from __future__ import annotations

from collections.abc import Mapping

from pptx.opc.package import Part

from deck.opc.names import EXT_LINK_COLOUR, REL_HYPERLINK, REL_SLIDE
from deck.opc.xml import Element, element, sub

JUMP = "ppaction://hlinksldjump"


def link(
    properties: Element, target: str, part: Part, slides: Mapping[str, Part], *, own: bool = False
) -> None:
    """Add `a:hlinkClick` to run properties. `target` is a web address or "#slide-key"; a key that
    is not in the deck leaves plain text, for select has reported it already. `own` keeps the run's
    own colour, where the theme's colour of links could not be read."""
    if not target.startswith("#"):
        rid = part.relate_to(target, REL_HYPERLINK, is_external=True)
        made = sub(properties, "a:hlinkClick", {"r:id": rid})
    elif (slide := slides.get(target[1:])) is not None:
        rid = part.relate_to(slide, REL_SLIDE)
        made = sub(properties, "a:hlinkClick", {"r:id": rid, "action": JUMP})
    else:
        return
    if own:
        extension = sub(sub(made, "a:extLst"), "a:ext", {"uri": EXT_LINK_COLOUR})
        extension.append(element("ahyp:hlinkClr", {"val": "tx"}))
