"""Content as plain data, walked by the types of the blocks: what may be changed, and how written.

A text is a leaf with the rules of its field; whatever is no text stays as the example has it. Data
is written as JSON of one value a line, which is YAML, so that every fault names a line.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from deck.compose import Yaml, YamlList, YamlMap, YamlScalar
from deck.forms import Body, Form, Many, Maybe, Named, Record, Scalar, fields_of
from deck.model import Block, Node
from deck.registry import built_in
from deck.rules import Chars, Items, Matches, Words


@dataclass(frozen=True, slots=True)
class Leaf:
    """A scalar as it is written. `words` says whether it is a text to read, with the most `words`
    or `chars` it may have (0: no limit)."""

    text: str
    plain: bool = True
    readable: bool = False
    words: int = 0
    chars: int = 0


@dataclass(frozen=True, slots=True)
class Entries:
    """A list, with the fewest and the most entries it may have."""

    items: tuple[Data, ...]
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Fields:
    """A record; `spare` names the fields that may be left out."""

    values: tuple[tuple[str, Data], ...]
    spare: frozenset[str] = frozenset()


Data = Leaf | Entries | Fields


def data_of(value: Yaml, form: Form) -> Data:
    """Return a YAML value with what its form says of it."""
    match form, value:
        case Maybe(inner), _:
            return data_of(value, inner)
        case ((Record() | Body()), YamlMap()):
            return _record(value, _type(form, value))
        case Named(inner), YamlMap():
            return Fields(tuple((key.text, data_of(one, inner)) for key, one in value.entries))
        case Many(inner, rules), YamlList():
            limit = next((one for one in rules if isinstance(one, Items)), None)
            items = tuple(data_of(one, inner) for one in value.items)
            if limit is None:
                return Entries(items, min(1, len(items)), max(1, len(items)))
            return Entries(items, limit.least, limit.most)
        case _, YamlScalar():
            return _leaf(value, form)
        case _:
            raise TypeError(f"no {form} at {value.span}")


@cache
def kinds() -> Mapping[str, type[Block]]:
    return built_in().kinds


def _type(form: Form, value: YamlMap) -> type[Node]:
    if isinstance(form, Record):
        return form.type
    kind = value.get("kind")
    assert isinstance(kind, YamlScalar)
    return kinds()[kind.text]


def _record(value: YamlMap, record: type[Node]) -> Fields:
    known = fields_of(record)
    made = tuple(
        (key.text, data_of(one, known[key.text].form) if key.text in known else _raw(one))
        for key, one in value.entries
    )
    return Fields(made, frozenset(name for name, one in known.items() if not one.required))


def _raw(value: Yaml) -> Leaf:
    assert isinstance(value, YamlScalar)
    return Leaf(value.text, value.plain)


def _leaf(value: YamlScalar, form: Form) -> Leaf:
    rules = form.rules if isinstance(form, Scalar) else ()
    fixed = any(isinstance(one, Matches) for one in rules)
    return Leaf(
        value.text, value.plain,
        readable=isinstance(form, Scalar) and form.type == "text" and not fixed,
        words=next((one.most for one in rules if isinstance(one, Words)), 0),
        chars=next((one.most for one in rules if isinstance(one, Chars)), 0),
    )  # fmt: skip


# -- walking --------------------------------------------------------------------------------------


def leaves(
    data: Data, path: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], Leaf]]:
    """Yield the texts to read, with their paths."""
    match data:
        case Leaf():
            if data.readable:
                yield path, data
        case Entries(items):
            for n, one in enumerate(items):
                yield from leaves(one, (*path, n))
        case Fields(values):
            for name, one in values:
                yield from leaves(one, (*path, name))


def changed(
    data: Data, new: Mapping[tuple[str | int, ...], str], path: tuple[str | int, ...] = ()
) -> Data:
    """Return data with other words at some paths."""
    match data:
        case Leaf():
            return replace(data, text=new[path], plain=False) if path in new else data
        case Entries(items):
            made = tuple(changed(one, new, (*path, n)) for n, one in enumerate(items))
            return replace(data, items=made)
        case Fields(values):
            made = tuple((name, changed(one, new, (*path, name))) for name, one in values)
            return replace(data, values=made)


# -- writing --------------------------------------------------------------------------------------


def written(data: Data) -> str:
    """Return data as YAML with one value a line."""
    match data:
        case Leaf():
            bare = data.plain and not data.readable and data.text.replace("-", "").isalnum()
            return data.text if bare or _number(data) else json.dumps(data.text, ensure_ascii=False)
        case Entries(items):
            return "[\n" + ",\n".join(map(written, items)) + "\n]"
        case Fields(values):
            return "{\n" + ",\n".join(f"{json.dumps(k)}: {written(v)}" for k, v in values) + "\n}"


def _number(data: Leaf) -> bool:
    try:
        return data.plain and not data.readable and bool(str(float(data.text)))
    except ValueError:
        return False
