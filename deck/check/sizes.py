"""Sizes of type: each text of ours has one that its place in the layout lists.

A placeholder's list is what the layout states for its levels, the sizes that its region may fall
back to, and the sizes of the type scale from the floor of reading text up to the place's own, as
they are on this page. Reading text can thus be under 18 pt only where the layout itself says so.
Text of drawings and tables has a size that some place of the template has; a theme may add a style
of its own for drawings, which no layout shows: hence a warning only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from deck.check.portable import paragraphs_of
from deck.check.subject import Seen
from deck.diagnostics import Diagnostic, Severity
from deck.layouts import LAYOUTS
from deck.layouts.page import Page
from deck.opc.names import CT_LAYOUT, CT_MASTER
from deck.opc.package import Package
from deck.opc.view import Shape
from deck.opc.xml import XmlFault, find_all, integer
from deck.template import STYLES

REGIONS = {(spec.name, one.idx): one for spec in LAYOUTS for one in spec.regions}
NAMES = frozenset(spec.name for spec in LAYOUTS)
FEET = ("ftr", "sldNum", "dt")
LISTED = "p:cSld/p:spTree//p:sp[p:nvSpPr/p:nvPr/p:ph]"
SCALE = frozenset(float(told.split()[0]) for told in STYLES.values())
READING_PT = 18.0
LARGE_PT = 40.0
"""Figures and results from this size on are chosen for the room there is."""


def check_sizes(seen: Seen) -> Iterator[Diagnostic]:
    """Yield text of a size that its place does not list, on slides of our own layouts.

    Emits: size-not-listed.
    """
    if not seen.ours or seen.slide.layout not in NAMES:
        return
    page = Page(seen.deck.width, seen.deck.height)
    places = _stated(seen.package, seen.slide.layout_part)
    drawn: frozenset[float] = frozenset()
    for shape in seen.slide.walk():
        mark = shape.placeholder
        if shape.hidden or (mark and mark.type in FEET):
            continue
        if mark is None or shape.kind != "shape":
            drawn = drawn or _all_sizes(seen.package, page)
            yield from _odd(seen, shape, drawn, LARGE_PT * page.scale)
        elif places.get(mark.idx) and (region := REGIONS.get((seen.slide.layout, mark.idx))):
            yield from _odd(seen, shape, _listed(places[mark.idx], region.sizes, page))


def _listed(stated: frozenset[float], more: Iterable[float], page: Page) -> frozenset[float]:
    """Return the sizes that text of a place may have."""
    own = stated | {*more} | {*map(page.size, more)}
    scale = {page.size(one) for one in SCALE}
    return own | {one for one in scale if page.size(READING_PT) <= one <= max(own)}


def _odd(
    seen: Seen, shape: Shape, listed: frozenset[float], free_from: float = 0.0
) -> Iterator[Diagnostic]:
    """Yield the first text of a shape whose size is not listed."""
    soft = Severity.WARNING if free_from else Severity.ERROR
    for run in (run for one in paragraphs_of(shape) for run in one.runs):
        size = run.look.size_pt
        if run.text.strip() and size not in listed and not 0 < free_from <= size:
            words = " ".join(run.text.split())[:30]
            sizes = ", ".join(f"{one:g}" for one in sorted(listed))
            told = f"'{words}' is {size:g} pt; listed are {sizes}"
            yield seen.fault("size-not-listed", told, shape, severity=soft)
            return


def _stated(package: Package, part: str) -> dict[int, frozenset[float]]:
    """Return the sizes that a layout states for the levels of each placeholder, by its index."""
    try:
        root = package.xml(part)
    except (XmlFault, KeyError):
        return {}
    return {
        integer(place.get("idx")): _points(one.get("sz") for one in
                                           find_all(shape, "p:txBody/a:lstStyle/*/a:defRPr"))
        for shape in find_all(root, LISTED)
        for place in find_all(shape, "p:nvSpPr/p:nvPr/p:ph")
    }  # fmt: skip


def _all_sizes(package: Package, page: Page) -> frozenset[float]:
    """Return every size that the template's sheets state or its regions may fall back to."""
    found = {size for one in REGIONS.values() for size in one.sizes}
    found |= {page.size(size) for size in found}
    found |= {page.size(one) for one in SCALE}
    types = package.types
    for part in package.members:
        if types.of(part) in (CT_LAYOUT, CT_MASTER):
            try:
                found |= _points(one.get("sz") for one in find_all(package.xml(part), ".//*[@sz]"))
            except XmlFault:
                continue
    return frozenset(found)


def _points(sizes: Iterator[str | None]) -> frozenset[float]:
    return frozenset(integer(one) / 100 for one in sizes if one)
