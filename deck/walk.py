"""Visiting content: every text and every node inside a value, in the order of the fields."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Iterator
from typing import Any, cast

from deck.model import Node, Text


def texts(value: object) -> Iterator[Text]:
    """Yield every `Text` inside a node, a tuple or a dictionary, itself included."""
    match value:
        case Text():
            yield value
        case Node():
            for name in _names(type(value)):
                yield from texts(getattr(value, name))
        case tuple():
            for one in cast("tuple[object, ...]", value):
                yield from texts(one)
        case dict():
            for one in cast("dict[str, object]", value).values():
                yield from texts(one)
        case _:
            pass


def nodes(value: object) -> Iterator[Node]:
    """Yield every `Node` inside a node or tuple, itself first."""
    if isinstance(value, Node):
        yield value
        for name in _names(type(value)):
            yield from nodes(getattr(value, name))
    elif isinstance(value, tuple):
        for one in cast("tuple[object, ...]", value):
            yield from nodes(one)


@functools.cache
def _names(node: type[Any]) -> tuple[str, ...]:
    return tuple(one.name for one in dataclasses.fields(node) if one.name not in ("span", "path"))
