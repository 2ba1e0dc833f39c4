"""Pictures: formats that survive, sizes that others take, the weight of the deck (P9, P12)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from deck.check.subject import Seen, Whole
from deck.diagnostics import Diagnostic, Severity
from deck.opc.faults import fault
from deck.opc.names import REL_IMAGE, qn
from deck.opc.xml import find

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_SVG_BLIP = qn("asvg:svgBlip")
MOST_PIXELS = 25_000_000
HEAVY, TOO_HEAVY = 20 * 2**20, 100 * 2**20


def check_pictures(seen: Seen) -> Iterator[Diagnostic]:
    """Yield pictures that other programs drop. Emits: picture-format, picture-size."""
    svg = {one.get(qn("r:embed"), "") for one in seen.root.iter(_SVG_BLIP)}
    for one in seen.package.rels(seen.slide.part).values():
        data = seen.package.members.get(one.target, b"")
        if one.type != REL_IMAGE or one.external or one.id in svg or not data:
            continue
        blip = find(seen.root, f".//a:blip[@r:embed='{one.id}']") if one.id.isalnum() else None
        place = blip if blip is not None else seen.root
        if not data.startswith((_PNG, _JPEG)):
            name = one.target.rpartition("/")[2]
            yield seen.fault_at("picture-format", f"'{name}' is neither PNG nor JPEG", place)
        elif pixels(data) > MOST_PIXELS:
            told = f"it has {pixels(data) / 1e6:.0f} megapixels"
            yield seen.fault_at("picture-size", told, place)


def pixels(data: bytes) -> int:
    """Return width times height of a PNG or JPEG, or 0 where its header does not say.

    >>> pixels(b"")
    0
    """
    if data.startswith(_PNG) and len(data) >= 24:
        return int.from_bytes(data[16:20], "big") * int.from_bytes(data[20:24], "big")
    at = 2
    while data.startswith(_JPEG) and at + 9 < len(data) and data[at] == 0xFF:
        marker, size = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            high = int.from_bytes(data[at + 5 : at + 7], "big")
            return high * int.from_bytes(data[at + 7 : at + 9], "big")
        at += 2 + max(size, 2)
    return 0


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
