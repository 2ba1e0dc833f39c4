"""YAML values to content dataclasses, by their types.

Given a value with places and the type wanted; returns the object, or None, and every fault found
on the way, each at the line and column of the value or key at fault. Never reads files, and knows
no content: the types and the kinds of block are passed in.
"""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar, cast

from deck.compose import Yaml, YamlList, YamlMap, YamlScalar
from deck.diagnostics import Diagnostic, Span, nearest
from deck.forms import (
    Body,
    Choice,
    Field,
    Form,
    Many,
    Maybe,
    Named,
    Record,
    Scalar,
    fields_of,
    in_words,
    keyed,
)
from deck.model import Block, Node, Text
from deck.rules import Rule
from deck.word import Word

T = TypeVar("T", bound=Node)
Kinds = Mapping[str, type[Block]]

_INT = re.compile(r"[-+]?[0-9]{1,18}")
_FLOAT = re.compile(r"[-+]?(?:[0-9]{1,18}(?:\.[0-9]{0,30})?|\.[0-9]{1,30})(?:[eE][-+]?[0-9]{1,3})?")
_NUMBERS = {"int": _INT, "float": _FLOAT}
_NULLS = frozenset(("", "~", "null", "Null", "NULL"))
_BOOLS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_YES = frozenset(("yes", "no", "on", "off", "y", "n"))


class _Fault:
    """Stands for a value that could not be read."""


_FAULT: Final = _Fault()


@dataclass(frozen=True, slots=True)
class _At:
    """An address: `whole` inside the file, `own` inside the nearest record with a key."""

    whole: str = ""
    own: str = ""

    def name(self, name: str) -> _At:
        return _At(f"{self.whole}.{name}" if self.whole else name,
                   f"{self.own}.{name}" if self.own else name)  # fmt: skip

    def item(self, index: int) -> _At:
        return _At(f"{self.whole}[{index}]", f"{self.own}[{index}]")

    def inside(self, record: type[Node]) -> _At:
        return _At(self.whole, "") if keyed(record) else self


def decode(value: Yaml, wanted: type[T], kinds: Kinds) -> tuple[T | None, tuple[Diagnostic, ...]]:
    """Return `value` as a `wanted`; None if anything in it is at fault.

    Emits: wrong-type, unknown-key, missing-key, unknown-kind, unknown-value, empty-text, and the
    codes of the rules in `deck.rules`.
    """
    decoder = _Decoder(kinds)
    result = decoder.read(value, Record(wanted), _At())
    return cast("T | None", None if decoder.faults else result), tuple(decoder.faults)


@dataclass(slots=True)
class _Decoder:
    """Reads values by form and collects what is wrong."""

    kinds: Kinds
    faults: list[Diagnostic] = field(default_factory=list[Diagnostic])

    def fault(self, code: str, message: str, span: Span, at: _At, hint: str = "") -> _Fault:
        self.faults.append(Diagnostic(code, message, span, at.whole, hint))
        return _FAULT

    def read(self, value: Yaml, form: Form, at: _At) -> Any:
        match form:
            case Scalar():
                return self.scalar(value, form, at)
            case Choice():
                return self.choice(value, form, at)
            case Many():
                return self.many(value, form, at)
            case Maybe(inner):
                return None if _null(value) else self.read(value, inner, at)
            case Named():
                return self.named(value, form, at)
            case Record(record):
                return self.record(value, record, at)
            case Body():
                return self.body(value, at)

    def wrong(self, value: Yaml, form: Form, at: _At) -> _Fault:
        message = f"{in_words(form)} wanted, {_kind_of(value)} found"
        return self.fault("wrong-type", message, value.span, at, _advice(value, form))

    def judge(self, result: object, rules: tuple[Rule, ...], span: Span, at: _At) -> None:
        for rule in rules:
            if message := rule.fault(result):
                self.fault(rule.code, message, span, at)

    def scalar(self, value: Yaml, form: Scalar, at: _At) -> Any:
        if not isinstance(value, YamlScalar) or _null(value):
            return self.wrong(value, form, at)
        result = _CONVERT[form.type](value, at)
        if result is _FAULT:
            return self.wrong(value, form, at)
        if form.type == "text" and not value.text.strip():
            return self.fault("empty-text", "the text is empty", value.span, at)
        self.judge(value.text if form.type == "text" else result, form.rules, value.span, at)
        return result

    def choice(self, value: Yaml, form: Choice, at: _At) -> Any:
        if not isinstance(value, YamlScalar) or _null(value):
            return self.wrong(value, form, at)
        if value.text in form.values:
            return value.text
        hint = nearest(value.text, (one or '""' for one in form.values))
        return self.fault("unknown-value", f"unknown value '{value.text}'", value.span, at, hint)

    def many(self, value: Yaml, form: Many, at: _At) -> Any:
        if not isinstance(value, YamlList):
            return self.wrong(value, form, at)
        read = [self.read(one, form.item, at.item(n)) for n, one in enumerate(value.items)]
        result = tuple(one for one in read if one is not _FAULT)
        if len(result) < len(read):
            return _FAULT
        self.judge(result, form.rules, value.span, at)
        return result

    def named(self, value: Yaml, form: Named, at: _At) -> Any:
        if not isinstance(value, YamlMap):
            return self.wrong(value, form, at)
        read = {
            key.text: self.read(one, form.value, at.name(key.text)) for key, one in value.entries
        }
        return _FAULT if any(one is _FAULT for one in read.values()) else read

    def body(self, value: Yaml, at: _At) -> Any:
        if not isinstance(value, YamlMap):
            return self.wrong(value, Body(), at)
        kind = value.get("kind")
        if kind is None:
            hint = "add 'kind:', one of " + ", ".join(sorted(self.kinds))
            return self.fault("missing-key", "the key 'kind' is missing", value.span, at, hint)
        if not isinstance(kind, YamlScalar):
            return self.wrong(kind, Scalar("str"), at.name("kind"))
        if kind.text not in self.kinds:
            message, hint = f"unknown kind '{kind.text}'", nearest(kind.text, self.kinds)
            return self.fault("unknown-kind", message, kind.span, at.name("kind"), hint)
        return self.record(value.without("kind"), self.kinds[kind.text], at)

    def record(self, value: Yaml, record: type[Node], at: _At) -> Any:
        if not isinstance(value, YamlMap):
            return self.wrong(value, Record(record), at)
        known, inside = fields_of(record), at.inside(record)
        self.unknown_keys(value, record, at)
        self.missing_keys(value, known, at)
        read = {
            known[key.text].attribute: self.read(one, known[key.text].form, inside.name(key.text))
            for key, one in value.entries
            if key.text in known
        }
        if any(one is _FAULT for one in read.values()) or _missing(value, known):
            return _FAULT
        return record(**read, span=value.span, path=at.own)

    def unknown_keys(self, value: YamlMap, record: type[Node], at: _At) -> None:
        known = fields_of(record)
        for key, _ in value.entries:
            if key.text not in known:
                message, hint = f"unknown key '{key.text}'", nearest(key.text, known)
                self.fault("unknown-key", message, key.span, at, hint)

    def missing_keys(self, value: YamlMap, known: Mapping[str, Field], at: _At) -> None:
        """Report what is missing, but not where another key looks like a misspelling of it."""
        strange = [key.text for key, _ in value.entries if key.text not in known]
        missing = [
            one
            for one in _missing(value, known)
            if not difflib.get_close_matches(one.name, strange, n=1)
        ]
        if not missing:
            return
        names = ", ".join(f"'{one.name}'" for one in missing)
        message = f"the key {names} is missing" if len(missing) == 1 else f"keys missing: {names}"
        hint = f"add '{missing[0].name}:' with {in_words(missing[0].form)}"
        self.fault("missing-key", message, value.span, at, hint if len(missing) == 1 else "")


def _missing(value: YamlMap, known: Mapping[str, Field]) -> tuple[Field, ...]:
    given = {key.text for key, _ in value.entries}
    return tuple(one for one in known.values() if one.required and one.name not in given)


def _null(value: Yaml) -> bool:
    return isinstance(value, YamlScalar) and value.plain and value.text in _NULLS


def _text(value: YamlScalar, at: _At) -> Text:
    """Return a text. In all styles but `|`, a line feed is what YAML leaves of a blank line."""
    source = value.text if value.style == "|" else value.text.replace("\n", "\n\n")
    return Text(source, value.span, at.own)


def _str(value: YamlScalar, _: _At) -> str:
    return Word(value.text, value.span)


def _bool(value: YamlScalar, _: _At) -> bool | _Fault:
    return _BOOLS.get(value.text, _FAULT) if value.plain else _FAULT


def _float(value: YamlScalar, _: _At) -> float | _Fault:
    if not value.plain or not _FLOAT.fullmatch(value.text):
        return _FAULT
    number = float(value.text)
    return number if math.isfinite(number) else _FAULT


def _int(value: YamlScalar, at: _At) -> int | _Fault:
    """Return a whole number; `4.0` is one, as it is for JSON Schema."""
    if value.plain and _INT.fullmatch(value.text):
        return int(value.text)
    number = _float(value, at)
    return int(number) if isinstance(number, float) and number.is_integer() else _FAULT


_CONVERT = {"text": _text, "str": _str, "bool": _bool, "float": _float, "int": _int}


def _kind_of(value: Yaml) -> str:
    match value:
        case YamlMap():
            return "a mapping"
        case YamlList():
            return "a list"
        case YamlScalar() if _null(value):
            return "nothing"
        case YamlScalar(text):
            shown = text if len(text) <= 40 else text[:39] + "…"
            return f"'{shown}'" if value.plain else f"the text '{shown}'"


def _advice(value: Yaml, form: Form) -> str:
    return next((hint for applies, hint in _cases(value, form) if applies), "")


def _cases(value: Yaml, form: Form) -> Iterator[tuple[bool, str]]:
    """Yield what may have happened, most telling first."""
    is_text = isinstance(form, Scalar) and form.type in ("text", "str")
    word = value.text if isinstance(value, YamlScalar) else ""
    yield is_text and isinstance(value, YamlMap), "put text that holds a colon in quotes"
    yield is_text and isinstance(value, YamlList), "put text that starts with [ in quotes"
    yield is_text and word in _NULLS - {""}, "put the word in quotes if it is meant as text"
    yield _null(value), "give a value, or leave the key out if it is optional"
    yield form == Scalar("bool") and word.lower() in _YES, "write true or false"
    yield isinstance(form, Many), "start each item on its own line with '- '"
    bare = word.replace(",", "").replace("_", "").replace(" ", "")
    pattern = _NUMBERS.get(form.type) if isinstance(form, Scalar) else None
    number = pattern is not None and bool(pattern.fullmatch(bare))
    yield number, f"write {bare}, without quotes or separators"
