"""The text of one content file as YAML values that keep their places.

Given a text, returns its values and diagnostics; never raises for bad content, and never does more
work than the limits below allow. Scalars stay text: the type of the field that reads them decides
what they are, so YAML's own guesses (`no`, `12:30`) never matter.

It goes over the parser's events instead of having nodes composed: so tags, anchors and aliases are
refused where they stand, and neither depth nor expansion can exhaust the machine.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, cast

import yaml

from deck.characters import FORBIDDEN, Where, control_character, lines_of
from deck.diagnostics import Diagnostic, Span

MAX_VALUES = 100_000
MAX_DEPTH = 40

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class YamlScalar:
    """One scalar. `style` is how it stood: bare, in quotes, or as a block that keeps its line feeds
    (`|`) or folds them (`>`)."""

    text: str
    style: str
    span: Span

    @property
    def plain(self) -> bool:
        return not self.style


@dataclass(frozen=True, slots=True)
class YamlList:
    items: tuple[Yaml, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class YamlMap:
    """A mapping; its keys are different from each other, in file order."""

    entries: tuple[tuple[YamlScalar, Yaml], ...]
    span: Span

    def get(self, key: str) -> Yaml | None:
        return next((value for name, value in self.entries if name.text == key), None)

    def without(self, key: str) -> YamlMap:
        return replace(self, entries=tuple(one for one in self.entries if one[0].text != key))


Yaml = YamlScalar | YamlList | YamlMap


def parse(text: str, where: Where) -> tuple[Yaml | None, tuple[Diagnostic, ...]]:
    """Return the one YAML document in `text`; None if there is any fault.

    Emits: yaml-syntax, yaml-tag, yaml-alias, merge-key, duplicate-key, wrong-key,
    several-documents, empty-file, too-deep, too-many-values, control-character.
    """
    composer = _Composer(where)
    try:
        for event in _events(text):
            composer.take(event)
    except _Refused as refusal:
        composer.faults.append(refusal.fault)
    except yaml.MarkedYAMLError as error:
        composer.faults.append(_syntax(error, text, where))
    except (yaml.YAMLError, ValueError, OverflowError) as error:  # Python's parser lets some out
        composer.faults.append(Diagnostic("yaml-syntax", str(error), where.span()))
    if composer.root is None and not composer.faults:
        hint = "write at least its required keys"
        composer.faults.append(Diagnostic("empty-file", "no content", where.span(), hint=hint))
    return (None if composer.faults else composer.root), tuple(composer.faults)


def _events(text: str) -> Iterator[yaml.Event]:
    """Parse; PyYAML's stubs do not say what it yields."""
    events = yaml.parse(text, Loader=_LOADER)  # pyright: ignore
    return cast("Iterator[yaml.Event]", events)


class _Refused(Exception):
    """The file goes beyond a limit: nothing more of it is read."""

    def __init__(self, fault: Diagnostic) -> None:
        super().__init__(fault.message)
        self.fault = fault


@dataclass(slots=True)
class _Open:
    """A collection that has begun and not ended."""

    span: Span
    mapping: bool
    values: list[Yaml] = field(default_factory=list[Yaml])


@dataclass(slots=True)
class _Composer:
    """Builds one document from parser events."""

    where: Where
    root: Yaml | None = None
    faults: list[Diagnostic] = field(default_factory=list[Diagnostic])
    count: int = 0
    documents: int = 0
    stack: list[_Open] = field(default_factory=list[_Open])

    def take(self, event: yaml.Event) -> None:
        match event:
            case yaml.ScalarEvent():
                self.add(self.scalar(event))
            case yaml.CollectionStartEvent():
                self.begin(event)
            case yaml.CollectionEndEvent():
                self.add(self.collection(self.stack.pop()))
            case yaml.AliasEvent():
                self.alias(event)
            case yaml.DocumentStartEvent():
                self.document(event)
            case _:
                pass

    def document(self, event: yaml.Event) -> None:
        self.documents += 1
        if self.documents > 1:
            message, hint = "a second document begins here", "keep one document a file"
            span = self.span(event)
            raise _Refused(Diagnostic("several-documents", message, span, hint=hint))

    def span(self, event: yaml.Event) -> Span:
        start, end = event.start_mark, event.end_mark
        ends_here = end.line == start.line and not isinstance(event, yaml.CollectionStartEvent)
        end_column = end.column + 1 if ends_here else 0
        return self.where.span(start.line + 1, start.column + 1, end_column)

    def scalar(self, event: yaml.ScalarEvent) -> YamlScalar:
        span = self.span(event)
        self.check_properties(event.tag, event.anchor, span)
        if found := FORBIDDEN.search(event.value):
            self.faults.append(control_character(found, span))
        return YamlScalar(event.value, event.style or "", span)

    def begin(self, event: yaml.CollectionStartEvent) -> None:
        span = self.span(event)
        self.check_properties(event.tag, event.anchor, span)
        if len(self.stack) >= MAX_DEPTH:
            raise _Refused(_too_deep(span))
        self.stack.append(_Open(span, isinstance(event, yaml.MappingStartEvent)))

    def alias(self, event: yaml.AliasEvent) -> None:
        span = self.span(event)
        self.faults.append(_no_alias(f"*{event.anchor}", span))
        self.add(YamlScalar("", "'", span))

    def check_properties(self, tag: str | None, anchor: str | None, span: Span) -> None:
        if anchor is not None:
            self.faults.append(_no_alias(f"&{anchor}", span))
        if tag is not None:
            hint = "remove it; the field decides the type. Put text that starts with ! in quotes"
            self.faults.append(
                Diagnostic("yaml-tag", f"the tag {_short(tag)} is refused", span, hint=hint)
            )

    def add(self, value: Yaml) -> None:
        self.count += 1
        if self.count > MAX_VALUES:
            message = f"more than {MAX_VALUES:,} values"
            raise _Refused(Diagnostic("too-many-values", message, value.span))
        if self.stack:
            self.stack[-1].values.append(value)
        else:
            self.root = value

    def collection(self, done: _Open) -> Yaml:
        if not done.mapping:
            return YamlList(tuple(done.values), done.span)
        entries: dict[str, tuple[YamlScalar, Yaml]] = {}
        for key, value in zip(done.values[::2], done.values[1::2], strict=True):
            if fault := _key_fault(key, entries):
                self.faults.append(fault)
            elif isinstance(key, YamlScalar):
                entries[key.text] = (key, value)
        return YamlMap(tuple(entries.values()), done.span)


def _key_fault(key: Yaml, before: Mapping[str, tuple[YamlScalar, Yaml]]) -> Diagnostic | None:
    if not isinstance(key, YamlScalar):
        hint = "put text with brackets or braces in quotes"
        return Diagnostic("wrong-key", "a key must be one word", key.span, hint=hint)
    if key.plain and key.text == "<<":
        hint = "write the values out"
        return Diagnostic("merge-key", "the merge key << is refused", key.span, hint=hint)
    if key.text in before:
        message = f"the key '{key.text}' is here twice"
        hint = f"the first is in line {before[key.text][0].span.line}"
        return Diagnostic("duplicate-key", message, key.span, hint=hint)
    return None


def _too_deep(span: Span) -> Diagnostic:
    return Diagnostic("too-deep", f"more than {MAX_DEPTH} levels", span, hint="nest less")


def _short(tag: str) -> str:
    return tag.replace("tag:yaml.org,2002:", "!!")


def _no_alias(text: str, span: Span) -> Diagnostic:
    hint = "write the value out; put text that starts with * or & in quotes"
    return Diagnostic("yaml-alias", f"anchors and aliases are refused: {text}", span, hint=hint)


# What the parser says, and what most likely happened.
_ADVICE = (
    ("mapping values are not allowed", "put text that holds a colon and a space in quotes"),
    ("scanning an alias", "put text that starts with * in quotes"),
    ("scanning an anchor", "put text that starts with & in quotes"),
    ("could not find expected ':'", "a key needs a colon and a space after it"),
    ("quoted scalar", "close the quotation mark; a mark inside quotes is doubled or escaped"),
    ("did not find expected key", "indent the keys of one mapping alike; quote text with marks"),
    ("expected <block end>", "indent the keys of one mapping alike; quote text with marks"),
    ("'-' indicator", "indent the items of one list alike"),
    ("flow", "close the bracket or brace; put text that holds one in quotes"),
)


def _syntax(error: yaml.MarkedYAMLError, text: str, where: Where) -> Diagnostic:
    """Say what the parser said, where it happened; if that is the end, where it began."""
    lines = lines_of(text)
    problem = str(error.problem or "not YAML")
    said = f"{error.context or ''} {problem}"
    mark: Any = error.problem_mark or error.context_mark
    if error.context_mark and mark and not any(map(str.strip, lines[mark.line :])):
        mark = error.context_mark
    hint = next((advice for words, advice in _ADVICE if words in said), "")
    if mark is None:
        return Diagnostic("yaml-syntax", problem, where.span(), hint=hint)
    line, column = int(mark.line), int(mark.column)
    span = where.span(line + 1, column + 1)
    if "nesting depth" in said:
        return _too_deep(span)
    at = lines[line][column : column + 1] if line < len(lines) else ""
    if "cannot start any token" in said:
        quoted = f"put text that starts with {at} in quotes"
        hint = "indent with spaces, not tabs" if at == "\t" else quoted
    return Diagnostic("yaml-syntax", problem, span, hint=hint)
