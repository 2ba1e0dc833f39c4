"""Colours of a theme as RRGGBB, through the colour map of a master, layout or slide.

Given DrawingML colour elements (ECMA-376 part 1, 20.1.2.3); returns None for what it cannot say
with certainty: transparency, preset names other than black and white, and exotic models.
"""

from __future__ import annotations

import colorsys
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from deck.contrast import linear
from deck.opc.names import local, qn
from deck.opc.view import SEE_THROUGH, Ground
from deck.opc.xml import Element, child, children, integer

_HEX = re.compile(r"[0-9A-Fa-f]{6}")
_NAMED = {"black": "000000", "white": "FFFFFF"}
_FILLS = tuple(
    qn(f"a:{one}") for one in ("solidFill", "noFill", "gradFill", "blipFill", "pattFill", "grpFill")
)
_SLOTS = ("dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5",
          "accent6", "hlink", "folHlink")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a theme by slot, and the map from the names that shapes use to slots."""

    slots: Mapping[str, str]
    names: Mapping[str, str]
    _known: dict[tuple[str, str], Ground] = field(default_factory=dict, repr=False, compare=False)

    def named(self, name: str) -> str | None:
        """Return the colour of a scheme name ("tx1", "accent2"), or None."""
        return self.slots.get(self.names.get(name, name))

    def mapped(self, override: Element | None) -> Palette:
        """Return this palette under a `p:clrMapOvr`, if it overrides anything."""
        change = None if override is None else child(override, "a:overrideClrMapping")
        return self if change is None else Palette(self.slots, color_map(change))


def color_map(element: Element | None) -> dict[str, str]:
    """Return a `p:clrMap` or `a:overrideClrMapping` as names to slots."""
    if element is None:
        return {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2"}
    return {str(name): str(slot) for name, slot in element.attrib.items()}


def theme_slots(theme: Element | None) -> dict[str, str]:
    """Return a theme's colours by slot."""
    scheme = None if theme is None else child(theme, "a:themeElements", "a:clrScheme")
    found: dict[str, str] = {}
    for slot in _SLOTS if scheme is not None else ():
        holder = child(scheme, f"a:{slot}") if scheme is not None else None
        value = next(children(holder), None) if holder is not None else None
        if value is not None:
            found[slot] = (value.get("lastClr") or value.get("val") or "").upper()
    return found


def colour(element: Element | None, palette: Palette) -> str | None:
    """Return the colour a DrawingML colour element gives, or None if it is not certain."""
    if element is None:
        return None
    value = element.get("val", "")
    match local(element.tag):
        case "schemeClr":
            base = palette.named(value)
        case "srgbClr":
            base = value.upper()
        case "sysClr":
            base = element.get("lastClr", "").upper()
        case "prstClr":
            base = _NAMED.get(value)
        case _:
            base = None
    if base is None or not _HEX.fullmatch(base):
        return None
    return _adjusted(base, element) if len(element) else base


def _adjusted(base: str, element: Element) -> str | None:
    rgb = tuple(int(base[n : n + 2], 16) / 255 for n in (0, 2, 4))
    for change in children(element):
        amount = integer(change.get("val"), 100_000) / 100_000
        match local(change.tag):
            case "lumMod" | "lumOff" as kind:
                hue, light, strength = colorsys.rgb_to_hls(*rgb)
                light = light * amount if kind == "lumMod" else light + amount
                rgb = colorsys.hls_to_rgb(hue, min(1.0, max(0.0, light)), strength)
            case "shade":
                rgb = tuple(_encoded(linear(one) * amount) for one in rgb)
            case "tint":
                rgb = tuple(_encoded(1 - (1 - linear(one)) * amount) for one in rgb)
            case "alpha" if amount == 1:
                pass
            case _:
                return None
    return "".join(f"{round(min(1.0, max(0.0, one)) * 255):02X}" for one in rgb)


def _encoded(value: float) -> float:
    return value * 12.92 if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055


def fill_of(properties: Element | None, palette: Palette) -> tuple[bool, Ground]:
    """Return whether a properties element states a fill, and which."""
    one = None if properties is None else next(properties.iterchildren(*_FILLS), None)
    if one is None:
        return False, SEE_THROUGH
    if one.tag == _FILLS[0]:
        return True, colour(next(children(one), None), palette)
    return True, SEE_THROUGH if one.tag == _FILLS[1] else None


def stops_of(properties: Element | None, palette: Palette) -> tuple[str, ...]:
    """Return the colours of a gradient's stops; none where there is no gradient, or where one of
    them is not certain."""
    gradient = None if properties is None else next(properties.iterchildren(_FILLS[2]), None)
    if gradient is None:
        return ()
    found = [colour(next(children(one), None), palette) for one in gradient.iter(qn("a:gs"))]
    known = tuple(one for one in found if one is not None)
    return known if len(known) == len(found) else ()
