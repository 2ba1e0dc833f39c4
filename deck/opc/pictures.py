"""How a picture fills a shape or a background: the file, its crop, where it is stretched to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from deck.opc.names import REL_IMAGE, local, qn
from deck.opc.package import Relationship
from deck.opc.xml import Element, child, children, integer, truth

Sides = tuple[float, float, float, float]
NO_SIDES: Sides = (0.0, 0.0, 0.0, 0.0)
_WHOLE = 100_000
_FILLS = (qn("p:blipFill"), qn("a:blipFill"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture as a fill (`a:blipFill`, ECMA-376 part 1, 20.1.8.14). `part` is its file, empty
    where the deck has none; `crop` what is cut off of it, and `stretch` how far it stays inside of
    what it fills: left, top, right and bottom as shares, below nought for the other way round.
    `alpha` is how solid it is; `turns` whether it turns with its shape; `told` why nothing certain
    can be said of its pixels, or empty."""

    part: str = ""
    crop: Sides = NO_SIDES
    stretch: Sides = NO_SIDES
    alpha: float = 1.0
    turns: bool = True
    told: str = ""


def image_of(holder: Element | None, rels: Mapping[str, Relationship]) -> Image | None:
    """Return the picture that a `p:pic`, or the properties of a shape or background, is filled
    with; None without one."""
    fill = None if holder is None else next(holder.iterchildren(*_FILLS), None)
    if fill is None:
        return None
    blip = child(fill, "a:blip")
    found = None if blip is None else rels.get(blip.get(qn("r:embed"), ""))
    own = found is not None and not found.external and found.type == REL_IMAGE
    alpha, told = _effects(blip)
    return Image(
        part=found.target if own and found is not None else "",
        crop=_sides(child(fill, "a:srcRect")),
        stretch=_sides(child(fill, "a:stretch", "a:fillRect")),
        alpha=alpha,
        turns=truth(fill.get("rotWithShape")) is not False,
        told="it is tiled" if child(fill, "a:tile") is not None else told,
    )


def _sides(element: Element | None) -> Sides:
    if element is None:
        return NO_SIDES
    left, top, right, bottom = (integer(element.get(one)) / _WHOLE for one in "ltrb")
    return (left, top, right, bottom)


def _effects(blip: Element | None) -> tuple[float, str]:
    """Return how solid a picture is, and what else is done to its colours."""
    alpha, told = 1.0, ""
    for one in children(blip) if blip is not None else ():
        match local(one.tag):
            case "alphaModFix":
                alpha *= min(1.0, max(0.0, integer(one.get("amt"), _WHOLE) / _WHOLE))
            case "extLst":
                pass
            case _:
                told = "the deck changes its colours"
    return alpha, told
