"""The package as a whole: rule R1.1 on members, relationships and content types."""

from __future__ import annotations

from collections.abc import Iterator

from deck.diagnostics import Diagnostic
from deck.opc.container import name_faults
from deck.opc.faults import fault
from deck.opc.names import CONTENT_TYPES, rels_of, source_of
from deck.opc.package import Package


def check_package(package: Package) -> Iterator[Diagnostic]:
    """Yield what is wrong with the package before any part is looked into.

    Emits: duplicate-part, part-name, part-missing, part-unreachable, part-untyped,
    type-without-part, part-not-xml.
    """
    yield from name_faults(list(package.members))
    yield from _targets(package)
    yield from _reach(package)
    yield from _types(package)


def _sources(package: Package) -> Iterator[str]:
    """Yield the parts that have relationships, and "" for the package."""
    for name in package.members:
        if name.endswith(".rels"):
            yield source_of(name)


def _targets(package: Package) -> Iterator[Diagnostic]:
    for source in _sources(package):
        member = rels_of(source) if source else "_rels/.rels"
        if source and source not in package:
            yield fault("part-unreachable", "relationships of a part that is not there", member)
        wrong = "" if package.rels(source) else package.rels_fault(source)
        if wrong:
            yield fault("part-not-xml", f"it cannot be read: {wrong}", member)
        for one in package.rels(source).values():
            if not one.external and one.target.split("#")[0] not in package:
                told = f"'{one.id}' leads to '{one.target}', which is not there"
                yield fault("part-missing", told, source or "the package")


def reachable(package: Package) -> set[str]:
    """Return the parts that relationships lead to from the package."""
    done: set[str] = set()
    waiting = [""]
    while waiting:
        source = waiting.pop()
        for one in package.rels(source).values():
            if not one.external and one.target in package and one.target not in done:
                done.add(one.target)
                waiting.append(one.target)
    return done


def _reach(package: Package) -> Iterator[Diagnostic]:
    reached = reachable(package)
    for name in package.members:
        if name != CONTENT_TYPES and not name.endswith(".rels") and name not in reached:
            yield fault("part-unreachable", "no relationship leads to it", name)


def _types(package: Package) -> Iterator[Diagnostic]:
    types = package.types
    for name in package.members:
        if name != CONTENT_TYPES and not types.of(name):
            yield fault("part-untyped", "it has no content type", name)
    for name in types.overrides:
        if name not in package:
            yield fault(
                "type-without-part", f"it names '{name}', which is not there", CONTENT_TYPES
            )
