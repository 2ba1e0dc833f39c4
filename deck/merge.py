"""The records of all files of all roots, by key: the first root wins, and says so.

Given decoded records in order of roots and files; returns the library and the strings, and faults:
a key used twice, and a packaged key replaced without `replaces: [key]` at the head of the file.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from deck.composition import Library, Sequence, Variant
from deck.diagnostics import Diagnostic, Span, nearest
from deck.model import Exercise, Fact, Facts, Message, Node, Page, Slide, SlideFile, Term, Terms
from deck.strings import Strings
from deck.word import place

T = TypeVar("T", bound=Node)
Record = Message | Slide | Fact | Exercise | Variant | Sequence | Page | Term | Strings


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentFile:
    """A decoded file: its value, its root's origin, and what its head says it replaces."""

    value: Node
    origin: str
    replaces: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Merged:
    library: Library
    strings: dict[str, Strings]
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    """A record under its key, with where its key was given."""

    key: str
    record: Record
    file: ContentFile


def merge(files: Iterable[ContentFile]) -> Merged:
    """Return the library of all files.

    Emits: duplicate-id, undeclared-replacement, unknown-replacement.
    """
    files = tuple(files)
    merger = _Merger()
    for one in files:
        for entry in _entries(one):
            merger.add(entry)
    faults = (*merger.faults, *_idle_replacements(files, merger))
    kept = [entry.record for entry in merger.kept]
    library = Library(
        messages=tuple(sorted(_of(kept, Message), key=lambda one: one.number)),
        slides={one.key: one for one in _of(kept, Slide)},
        facts={one.key: one for one in _of(kept, Fact)},
        exercises={one.key: one for one in _of(kept, Exercise)},
        variants={one.key: one for one in _of(kept, Variant)},
        sequences={one.key: one for one in _of(kept, Sequence)},
        pages={one.key: one for one in _of(kept, Page)},
        terms={one.key: one for one in _of(kept, Term)},
    )
    strings = {
        entry.key: entry.record for entry in merger.kept if isinstance(entry.record, Strings)
    }
    return Merged(library, strings, faults)


def _of(records: Iterable[Record], wanted: type[T]) -> Iterator[T]:
    return (one for one in records if isinstance(one, wanted))


@dataclass(slots=True)
class _Merger:
    """Keeps the first record of each key; of two kinds with one key it keeps both, so that this
    fault makes no others."""

    first: dict[str, _Entry] = field(default_factory=dict[str, _Entry])
    kept: list[_Entry] = field(default_factory=list[_Entry])
    replaced: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    faults: list[Diagnostic] = field(default_factory=list[Diagnostic])

    def add(self, entry: _Entry) -> None:
        first = self.first.setdefault(entry.key, entry)
        if first is entry or type(first.record) is not type(entry.record):
            self.kept.append(entry)
        if first is not entry:
            self.clash(first, entry)

    def clash(self, first: _Entry, entry: _Entry) -> None:
        span, other = _span(entry), _span(first)
        same_kind = type(first.record) is type(entry.record)
        if first.file.origin == entry.file.origin or not same_kind:
            message = f"the key '{entry.key}' is used twice: {_what(first)} in {_spot(other)}"
            hint = "keys are unique in the whole library: choose another"
            self.faults.append(Diagnostic("duplicate-id", message, span, hint=hint))
        elif entry.key not in first.file.replaces:
            message = f"'{entry.key}' is also the key of {_what(entry)} in {_spot(span)}"
            hint = f"write 'replaces: [{entry.key}]' at the head of the file, or choose another key"
            self.faults.append(Diagnostic("undeclared-replacement", message, other, hint=hint))
        else:
            self.replaced.add((first.file.origin, entry.key))


def _entries(file: ContentFile) -> Iterator[_Entry]:
    for record in _records(file.value):
        key = record.language if isinstance(record, Strings) else record.key
        yield _Entry(key, record, file)


def _records(value: Node) -> Iterator[Record]:
    """Yield what has a key in a file. Slides of a message file belong to that message."""
    match value:
        case Message():
            yield value
            for slide in value.slides:
                number = value.number if slide.message is None else slide.message
                yield dataclasses.replace(slide, message=number)
        case Exercise():
            yield value
            yield from value.slides
        case SlideFile():
            yield from value.slides
        case Facts():
            yield from value.facts
        case Terms():
            yield from value.terms
        case Variant() | Sequence() | Page() | Strings():
            yield value
        case _:
            pass


def _idle_replacements(files: tuple[ContentFile, ...], merger: _Merger) -> Iterator[Diagnostic]:
    for file in files:
        for one in file.replaces:
            if (file.origin, one) not in merger.replaced:
                message = f"'{one}' replaces nothing"
                known = {e.key for e in merger.kept if e.file.origin != file.origin} - {one}
                hint = nearest(one, known)
                if not hint.startswith("did"):
                    hint = "remove it: only records of a library under this one can be replaced"
                span = place(one, file.value.span)
                yield Diagnostic("unknown-replacement", message, span, "replaces", hint)


def _span(entry: _Entry) -> Span:
    return place(entry.key, entry.record.span)


def _what(entry: _Entry) -> str:
    return f"a {type(entry.record).__name__.lower()}"


def _spot(span: Span) -> str:
    origin = "" if span.origin == "project" else f" ({span.origin})"
    return f"{span}{origin}"
