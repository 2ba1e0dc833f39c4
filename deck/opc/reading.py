"""From a package to the view of its deck: slides in order, each read once, faults beside it.

What is broken is left out and reported; the rest is still read, for a deck may come from anyone.
"""

from __future__ import annotations

from dataclasses import replace

from deck.diagnostics import Diagnostic
from deck.opc.faults import fault
from deck.opc.heirs import Sheets
from deck.opc.manifest import Manifest, read_manifest
from deck.opc.outline import master_parts, properties_of, sections_of, slide_list
from deck.opc.package import Package
from deck.opc.slides import SlideReader
from deck.opc.view import Deck, Slide
from deck.opc.xml import XmlFault, child, integer


def read_view(package: Package) -> tuple[Deck, tuple[Diagnostic, ...]]:
    """Return the deck in a package that `package.read` accepts. Emits: part-not-xml."""
    found: list[Diagnostic] = []
    reader = slide_reader(package)
    slides = [_slide(reader, found, *one) for one in slide_list(package)]
    outline = read_outline(package)
    whole = _keyed([one for one in slides if one is not None], outline.manifest)
    return replace(outline, slides=whole), tuple(found)


def read_outline(package: Package) -> Deck:
    """Return the deck without its slides, which `slide_reader` then reads one by one."""
    root = package.xml(package.presentation)
    size = child(root, "p:sldSz")
    return Deck(
        width=0 if size is None else integer(size.get("cx")),
        height=0 if size is None else integer(size.get("cy")),
        slides=(),
        sections=sections_of(root),
        properties=properties_of(package),
        manifest=read_manifest(package),
        masters=master_parts(package),
    )


def slide_reader(package: Package) -> SlideReader:
    """Return what reads the slides of a package."""
    root = package.xml(package.presentation)
    return SlideReader(package, Sheets(package, child(root, "p:defaultTextStyle")))


def _slide(
    reader: SlideReader, found: list[Diagnostic], number: int, id_: int, part: str
) -> Slide | None:
    try:
        return reader.read(number, id_, part)
    except XmlFault as problem:
        found.append(fault("part-not-xml", f"slide {number} cannot be read: {problem}", part))
        return None


def _keyed(slides: list[Slide], manifest: Manifest | None) -> tuple[Slide, ...]:
    """Return the slides with each key used once: of copies, the first keeps it.

    A slide whose tag and notes have lost their key is known by its creation id.
    """
    built = manifest.slides if manifest is not None else ()
    by_creation = {str(one.creation): one.key for one in built if one.creation}
    bases = {one.key: one.base for one in built}
    seen: set[str] = set()
    done: list[Slide] = []
    for one in slides:
        key = one.key or by_creation.get(one.creation_id, "")
        if key in seen:
            key = ""
        seen.update((key,) if key else ())
        base = one.base or bases.get(key, "") if key else ""
        done.append(replace(one, key=key, base=base))
    return tuple(done)
