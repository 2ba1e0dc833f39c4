"""All checks of a finished deck, in one go: members or a file in, findings out.

A deck of ours must obey every rule. Of any other deck we ask that its package be sound and that
people can use it; what is a matter of our house (keys, portable subset) is left out, and much of
the rest are warnings.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from deck.check.access import check_access
from deck.check.band import check_band
from deck.check.charts import check_charts
from deck.check.contrast import check_contrast
from deck.check.crossing import check_lines
from deck.check.identity import (
    check_about,
    check_identity,
    check_keys,
    check_manifest,
    check_titles,
)
from deck.check.invariants import at_part, check_creation_ids, check_sheets, check_slide
from deck.check.layout import check_layout
from deck.check.marks import check_marks
from deck.check.members import check_package
from deck.check.outside import check_outside
from deck.check.overlap import check_overlaps
from deck.check.pictures import check_pictures, check_weight
from deck.check.places import check_drift, check_places
from deck.check.portable import check_page, check_subset, sheet_faults
from deck.check.presentation import check_presentation
from deck.check.room import check_room
from deck.check.rows import check_rows
from deck.check.sizes import check_sizes
from deck.check.subject import Brief, DeckRule, Seen, SlideRule, Whole, brief
from deck.check.titles import check_title_lines
from deck.check.words import check_words
from deck.check.workbooks import check_workbooks
from deck.diagnostics import Diagnostic
from deck.opc.faults import fault
from deck.opc.names import CT_LAYOUT, CT_MASTER
from deck.opc.outline import slide_list
from deck.opc.package import Package, read_file, unfit
from deck.opc.reading import read_outline, slide_reader
from deck.opc.xml import XmlFault

Rules = tuple[tuple[SlideRule, ...], tuple[DeckRule, ...]]

LOOKS: tuple[SlideRule, ...] = (check_contrast, check_marks, check_layout, check_room,
                                check_overlaps, check_lines, check_places, check_rows,
                                check_title_lines, check_words)  # fmt: skip
ANY_SLIDE: tuple[SlideRule, ...] = (check_slide, check_workbooks, check_access, *LOOKS)  # fmt: skip
OUR_SLIDE: tuple[SlideRule, ...] = (check_subset, check_charts, check_pictures, check_identity,
                                    check_sizes, check_band)  # fmt: skip
ANY_DECK: tuple[DeckRule, ...] = (check_presentation, check_sheets, check_titles, check_about,
                                  check_weight, check_drift, check_outside)  # fmt: skip
OUR_DECK: tuple[DeckRule, ...] = (check_page, check_creation_ids, check_keys, check_manifest)
THEIRS: Rules = (ANY_SLIDE, ANY_DECK)
OURS: Rules = ((*ANY_SLIDE, *OUR_SLIDE), (*ANY_DECK, *OUR_DECK))
INVARIANTS: Rules = ((check_slide, check_workbooks),
                     (check_presentation, check_sheets, check_creation_ids))  # fmt: skip


def check_members(members: Mapping[str, bytes], *, ours: bool = True) -> tuple[Diagnostic, ...]:
    """Return the findings on a deck's members, each once, in the order of the rules.

    Emits: every code of `deck.codes.deck`.
    """
    return _checked(members, OURS if ours else THEIRS, ours)


def check_invariants(members: Mapping[str, bytes]) -> tuple[Diagnostic, ...]:
    """Return what keeps a deck or template of ours from being a sound file, and nothing else.

    Emits: the codes of `deck.codes.deck_package`, and what a member's name or XML may be at fault.
    """
    return _checked(members, INVARIANTS, True)


def _checked(members: Mapping[str, bytes], rules: Rules, ours: bool) -> tuple[Diagnostic, ...]:
    package = Package(members)
    wrong = unfit(package)
    if wrong is not None:
        return (wrong,)
    return tuple(dict.fromkeys(_findings(package, rules, ours)))


def check_file(path: Path, *, ours: bool | None = None) -> tuple[Diagnostic, ...]:
    """Return the findings on a deck file. It counts as ours if it has our manifest, unless told.

    Emits: as `check_members`, and what `deck.opc.package.read_file` emits.
    """
    package, found = read_file(path)
    if package is None:
        return found
    if ours is None:
        ours = read_outline(package).manifest is not None
    return tuple(dict.fromkeys((*found, *_findings(package, OURS if ours else THEIRS, ours))))


def check_template(members: Mapping[str, bytes]) -> tuple[Diagnostic, ...]:
    """Return what the masters and layouts of one of our own themes have outside the subset.

    Emits: face-not-in-list-style, and the codes of `deck.codes.deck_portable` by element.
    """
    package = Package(members)
    wrong = unfit(package)
    if wrong is not None:
        return (wrong,)
    return tuple(dict.fromkeys(_template(package)))


def _template(package: Package) -> Iterator[Diagnostic]:
    types = package.types
    for part in package.members:
        if types.of(part) in (CT_LAYOUT, CT_MASTER):
            try:
                root = package.xml(part)
            except XmlFault as problem:
                yield fault("part-not-xml", f"it cannot be read: {problem}", part)
                continue
            yield from sheet_faults(root, at_part(part))


def _findings(package: Package, rules: Rules, ours: bool) -> Iterator[Diagnostic]:
    yield from check_package(package)
    try:
        outline, reader = read_outline(package), slide_reader(package)
    except XmlFault as problem:
        yield fault("part-not-xml", f"it cannot be read: {problem}", package.presentation)
        return
    briefs: list[Brief] = []
    for number, id_, part in slide_list(package):
        try:
            slide, root = reader.read(number, id_, part), package.xml(part)
            seen = Seen(package=package, deck=outline, slide=slide, root=root, ours=ours)
            briefs.append(brief(seen))
            for rule in rules[0]:
                yield from rule(seen)
        except XmlFault as problem:
            yield fault("part-not-xml", f"slide {number} cannot be read: {problem}", part)
        package.forget(*_family(package, part))
    whole = Whole(package=package, deck=outline, slides=tuple(briefs), ours=ours)
    for each in rules[1]:
        yield from each(whole)


def _family(package: Package, part: str) -> Iterator[str]:
    """Yield a slide and the parts that belong to it alone, whose trees are done with."""
    yield part
    for one in package.rels(part).values():
        if not one.external and one.target.endswith(".xml") and "Layout" not in one.type:
            yield one.target
