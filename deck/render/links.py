"""Links of runs: web addresses, and jumps to another slide of the same deck."""

from __future__ import annotations

from collections.abc import Mapping

from pptx.opc.package import Part

from deck.opc.names import REL_HYPERLINK, REL_SLIDE
from deck.opc.xml import Element, sub

JUMP = "ppaction://hlinksldjump"


def link(properties: Element, target: str, part: Part, slides: Mapping[str, Part]) -> None:
    """Add `a:hlinkClick` to run properties. `target` is a web address or "#slide-key"; a key that
    is not in the deck leaves plain text, for select has reported it already."""
    if not target.startswith("#"):
        rid = part.relate_to(target, REL_HYPERLINK, is_external=True)
        sub(properties, "a:hlinkClick", {"r:id": rid})
        return
    slide = slides.get(target[1:])
    if slide is not None:
        rid = part.relate_to(slide, REL_SLIDE)
        sub(properties, "a:hlinkClick", {"r:id": rid, "action": JUMP})
