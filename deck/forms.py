"""The vocabulary of content types, described once: decoder and JSON Schema both read these forms.

A form is what an annotation of a content dataclass may say: text, str, int, float, bool, a choice
(`Literal`), a list (`tuple[T, ...]`), a table (`dict[str, T]`), a record (a `Node`), a body (a
`Block` by its kind), or one of these or nothing (`T | None`); `Annotated` adds rules.
"""

from __future__ import annotations

import dataclasses
import functools
import types
import typing
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from deck.model import Block, Node, Text
from deck.rules import Rule


@dataclass(frozen=True, slots=True)
class Scalar:
    """One scalar. `text` is `model.Text`, which is never blank; `str` may be empty."""

    type: Literal["text", "str", "int", "float", "bool"]
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Many:
    item: Form
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True)
class Named:
    value: Form


@dataclass(frozen=True, slots=True)
class Record:
    type: type[Node]


@dataclass(frozen=True, slots=True)
class Body:
    """Any block, chosen by its `kind`."""


@dataclass(frozen=True, slots=True)
class Maybe:
    form: Form


Form = Scalar | Choice | Many | Named | Record | Body | Maybe


@dataclass(frozen=True, slots=True)
class Field:
    """A field that a file may give. `attribute` is its name in Python, which differs for a word
    that Python keeps for itself: `as` is `as_`."""

    name: str
    form: Form
    required: bool
    attribute: str


_SCALARS: dict[Any, Scalar] = {
    Text: Scalar("text"),
    str: Scalar("str"),
    int: Scalar("int"),
    float: Scalar("float"),
    bool: Scalar("bool"),
}


@functools.cache
def fields_of(record: type[Node]) -> dict[str, Field]:
    """Return the fields that a file may give, by name, in order."""
    hints = typing.get_type_hints(record, include_extras=True)
    found = (
        Field(one.name.removesuffix("_"), form_of(hints[one.name]), _required(one), one.name)
        for one in dataclasses.fields(record)
        if one.metadata.get("decode", True)
    )
    return {one.name: one for one in found}


def _required(one: dataclasses.Field[Any]) -> bool:
    return one.default is dataclasses.MISSING and one.default_factory is dataclasses.MISSING


def keyed(record: type[Node]) -> bool:
    """Whether the record has a key, so that addresses inside it start anew."""
    return "key" in fields_of(record)


@functools.cache
def form_of(annotation: Any) -> Form:
    """Return the form of an annotation. Raises TypeError for what is no content type."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if annotation in _SCALARS:
        return _SCALARS[annotation]
    if origin is Annotated:
        return _ruled(form_of(arguments[0]), arguments[1:])
    if origin is Literal:
        return Choice(arguments)
    if origin is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:
        return Many(form_of(arguments[0]))
    if origin is dict and arguments[0] is str:
        return Named(form_of(arguments[1]))
    if origin in (types.UnionType, typing.Union):
        return _optional(annotation, arguments)
    if isinstance(annotation, type) and issubclass(annotation, Node):
        return Body() if annotation is Block else Record(annotation)
    raise TypeError(f"no content type: {annotation}")


def _ruled(form: Form, marks: tuple[object, ...]) -> Form:
    rules = tuple(mark for mark in marks if isinstance(mark, Rule))
    if not isinstance(form, Scalar | Many):
        raise TypeError(f"no rules stand on {form}")
    return dataclasses.replace(form, rules=form.rules + rules)


def _optional(annotation: Any, arguments: tuple[Any, ...]) -> Form:
    wanted = [one for one in arguments if one is not type(None)]
    if len(wanted) != 1 or len(arguments) != 2:
        raise TypeError(f"no content type: {annotation}")
    return Maybe(form_of(wanted[0]))


def in_words(form: Form) -> str:
    """Say what a form wants."""
    match form:
        case Scalar(type="text" | "str"):
            return "text"
        case Scalar(type="int"):
            return "a whole number"
        case Scalar(type="float"):
            return "a number"
        case Scalar():
            return "true or false"
        case Choice(values):
            return "one of " + ", ".join(values)
        case Many():
            return "a list"
        case Named() | Record():
            return "a mapping"
        case Body():
            return "a block"
        case Maybe(inner):
            return in_words(inner)
