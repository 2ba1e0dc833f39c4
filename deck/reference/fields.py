"""The fields of a content type in words: what the decoder takes, with its limits."""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Iterator
from typing import Annotated, Literal, Union, get_args, get_origin, get_type_hints

from deck.model import Block, Node, Text
from deck.reference import table
from deck.rules import Chars, Items, Matches, Range, Rule, Words

PLAIN: dict[object, str] = {
    str: "text",
    int: "whole number",
    float: "number",
    bool: "true or false",
    Text: "rich text",
}


def field_table(kind: type[Node]) -> str:
    """Return the fields that a file may give, as a table."""
    hints = get_type_hints(kind, include_extras=True)
    rows = [
        (f"`{name}`", in_words(hint), "yes" if needed(one) else "", limits(hint))
        for one in given(kind)
        for name, hint in ((one.name, hints[one.name]),)
    ]
    if not rows:
        return "It has no fields besides `kind`."
    return table(("Field", "Takes", "Needed", "Limits"), rows)


def given(kind: type[Node]) -> Iterator[dataclasses.Field[object]]:
    """Yield the fields that are in files: not those that the decoder fills itself."""
    for one in dataclasses.fields(kind):
        if one.metadata.get("decode", True):
            yield one


def needed(one: dataclasses.Field[object]) -> bool:
    return one.default is dataclasses.MISSING and one.default_factory is dataclasses.MISSING


def parts_of(kind: type[Node]) -> Iterator[type[Node]]:
    """Yield the node types that a type's fields hold, each once, outermost first."""
    seen = {kind}
    waiting = [kind]
    while waiting:
        for hint in get_type_hints(waiting.pop(0), include_extras=True).values():
            for inner in _nodes(hint):
                if inner not in seen and inner not in (Node, Block):
                    seen.add(inner)
                    waiting.append(inner)
                    yield inner


def in_words(hint: object) -> str:
    """Return a type as people say it: "list of rich text", "one of `bar`, `line`"."""
    origin, inner = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return in_words(inner[0])
    if origin in (Union, types.UnionType):
        return " or ".join(in_words(one) for one in inner if one is not type(None))
    if origin is Literal:
        return "one of " + ", ".join(f"`{one}`" if one != "" else "nothing" for one in inner)
    if origin is tuple:
        return f"list of {in_words(inner[0])}"
    if origin is dict:
        return f"{in_words(inner[1])} by name"
    return _name(hint)


def _name(hint: object) -> str:
    if hint is Block:
        return "a block, see `blocks.md`"
    node = next(_nodes(hint), None)
    return f"`{node.__name__}`" if node else PLAIN.get(hint, str(hint))


def limits(hint: object) -> str:
    """Return the limits of a type, those of list items after those of the list."""
    origin, inner = get_origin(hint), get_args(hint)
    if origin is Annotated:
        own = [_limit(one) for one in inner[1:] if isinstance(one, Rule)]
        deeper = limits(inner[0])
        return "; ".join([*own, *([deeper] if deeper else [])])
    if origin is tuple:
        deeper = limits(inner[0])
        return f"each: {deeper}" if deeper else ""
    return "; ".join(filter(None, (limits(one) for one in inner)))


def _limit(rule: object) -> str:
    match rule:
        case Words(most=most):
            return f"at most {most} words"
        case Chars(most=most):
            return f"at most {most} characters"
        case Items(least=least, most=most):
            return f"{least} items" if least == most else f"{least} to {most} items"
        case Range(least=least, most=most):
            return f"{least:g} to {most:g}"
        case Matches(meaning=meaning):
            return meaning
        case _:
            return str(getattr(rule, "code", rule))


def _nodes(hint: object) -> Iterator[type[Node]]:
    if isinstance(hint, type):
        if issubclass(hint, Node):
            yield hint
        return
    for one in get_args(hint):
        yield from _nodes(one)
