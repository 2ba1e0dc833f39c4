"""What must hold inside a slide, its notes and its charts, whatever made them (R1.1, R1.4-R1.6)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from deck.check.charts import axis_faults
from deck.check.scan import At, scan
from deck.check.subject import Seen, Whole
from deck.check.tables import table_faults
from deck.diagnostics import Diagnostic
from deck.opc.faults import fault
from deck.opc.names import CT_LAYOUT, CT_MASTER, CT_NOTES_MASTER, REL_CHART, qn
from deck.opc.package import Package
from deck.opc.xml import Element, XmlFault

_SHEETS = frozenset((CT_LAYOUT, CT_MASTER, CT_NOTES_MASTER))


def check_slide(seen: Seen) -> Iterator[Diagnostic]:
    """Yield the broken invariants of a slide with its notes and charts.

    Emits: shape-id, table-ragged, table-merge, chart-axis, part-not-xml, and as `scan.scan`.
    """
    package, slide = seen.package, seen.slide
    yield from scan(package, slide.part, seen.root, seen.fault_at, ours=seen.ours)
    yield from _shape_ids(seen)
    for table in seen.root.iter(qn("a:tbl")):
        yield from table_faults(table, seen.fault_at)
    for part in package.all_related(slide.part, REL_CHART):
        yield from _chart(seen, part)
    if slide.notes_part:
        at = at_part(f"slide {slide.number}, notes")
        yield from part_faults(package, slide.notes_part, at, ours=seen.ours)


def _chart(seen: Seen, part: str) -> Iterator[Diagnostic]:
    shape = next((one for one in seen.slide.walk() if one.chart and one.chart.part == part), None)

    def at(code: str, message: str, _: Element) -> Diagnostic:
        return seen.fault(code, message, shape)

    yield from part_faults(seen.package, part, at, ours=seen.ours)
    try:
        yield from axis_faults(seen.package.xml(part), at)
    except XmlFault:
        return


def _shape_ids(seen: Seen) -> Iterator[Diagnostic]:
    ids = [one.get("id", "") for one in seen.root.iter(qn("p:cNvPr"))]
    for id_, times in Counter(ids).items():
        if times > 1 or not id_.isdecimal() or id_ == "0":
            told = f"shape id '{id_}' is given {times} times"
            yield seen.fault("shape-id", told, severity=seen.softer)


def part_faults(package: Package, part: str, at: At, *, ours: bool) -> Iterator[Diagnostic]:
    """Yield what `scan` finds in a part. Emits: part-not-xml, and as `scan.scan`."""
    try:
        root = package.xml(part)
    except XmlFault as problem:
        yield fault("part-not-xml", f"it cannot be read: {problem}", part)
        return
    yield from scan(package, part, root, at, ours=ours)


def at_part(where: str) -> At:
    """Return a way to name a place that is a part as a whole."""

    def at(code: str, message: str, _: Element) -> Diagnostic:
        return fault(code, message, where)

    return at


def check_sheets(whole: Whole) -> Iterator[Diagnostic]:
    """Yield the broken invariants of masters, layouts and the presentation.

    Emits: shape-id, part-not-xml, and as `scan.scan`.
    """
    package = whole.package
    types = package.types
    parts = [name for name in package.members if types.of(name) in _SHEETS]
    for part in (package.presentation, *parts):
        yield from part_faults(package, part, at_part(part), ours=whole.ours)
    for part in parts:
        try:
            ids = Counter(one.get("id", "") for one in package.xml(part).iter(qn("p:cNvPr")))
        except XmlFault:
            continue
        for id_, times in ids.items():
            if times > 1:
                told = f"shape id '{id_}' is given {times} times"
                yield fault("shape-id", told, part, severity=whole.softer)


def check_creation_ids(whole: Whole) -> Iterator[Diagnostic]:
    """Yield objects of our deck that share a creation id. Emits: creation-id."""
    if not whole.ours:
        return
    seen: dict[str, int] = {}
    for slide in whole.slides:
        for id_ in slide.creation_ids:
            first = seen.setdefault(id_, slide.number)
            if first != slide.number or slide.creation_ids.count(id_) > 1:
                told = f"creation id {id_} is also on slide {first}"
                yield whole.fault("creation-id", told, slide)
