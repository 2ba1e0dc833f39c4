"""Pictures: formats that survive, sizes that others take, the weight of the deck (P9, P12)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from deck.check.subject import Seen, Whole
from deck.diagnostics import Diagnostic, Severity
from deck.images.strip import metadata
from deck.imaging import MOST_PIXELS, pixels, suffix
from deck.opc.faults import fault
from deck.opc.names import REL_IMAGE, qn
from deck.opc.xml import find
from deck.svg.read import SvgFault, read_svg
from deck.svg.safe import check_svg

_SVG_BLIP = qn("asvg:svgBlip")
HEAVY, TOO_HEAVY = 20 * 2**20, 100 * 2**20


def check_pictures(seen: Seen) -> Iterator[Diagnostic]:
    """Yield pictures that other programs drop, and what is in them beside the picture.

    Emits: picture-format, picture-size, picture-metadata, svg-refused.
    """
    svg = {one.get(qn("r:embed"), "") for one in seen.root.iter(_SVG_BLIP)}
    for one in seen.package.rels(seen.slide.part).values():
        data = seen.package.members.get(one.target, b"")
        if one.type != REL_IMAGE or one.external or not data:
            continue
        if one.id in svg:
            yield from _drawing(seen, one.target, data)
            continue
        blip = find(seen.root, f".//a:blip[@r:embed='{one.id}']") if one.id.isalnum() else None
        place = blip if blip is not None else seen.root
        if not suffix(data):
            name = one.target.rpartition("/")[2]
            yield seen.fault_at("picture-format", f"'{name}' is neither PNG nor JPEG", place)
        elif pixels(data) > MOST_PIXELS:
            told = f"it has {pixels(data) / 1e6:.0f} megapixels"
            yield seen.fault_at("picture-size", told, place)
        elif names := metadata(data):
            told = f"'{one.target.rpartition('/')[2]}' has more in it: {', '.join(names)}"
            yield seen.fault_at("picture-metadata", told, place, severity=Severity.WARNING)


def _drawing(seen: Seen, target: str, data: bytes) -> Iterator[Diagnostic]:
    try:
        check_svg(read_svg(data))
    except SvgFault as fault:
        told = f"'{target.rpartition('/')[2]}', line {fault.at[0]}: {fault.told}"
        yield seen.fault_at("svg-refused", told, seen.root, severity=seen.softer)


def check_weight(whole: Whole) -> Iterator[Diagnostic]:
    """Yield a fault for a deck that is too big. Emits: deck-heavy."""
    size = weight(whole.package.members)
    if size > HEAVY:
        severity = Severity.ERROR if size > TOO_HEAVY else Severity.WARNING
        told = f"its parts take {size / 2**20:.0f} MB; keep below {HEAVY // 2**20}"
        yield fault("deck-heavy", told, severity=severity)


def weight(members: Mapping[str, bytes]) -> int:
    """Return the bytes of media and embedded files, which hardly shrink in the container."""
    return sum(len(data) for name, data in members.items() if not name.endswith((".xml", ".rels")))
