"""What the notes of a specimen say: a body as it is written, a key a line."""

from __future__ import annotations

import json
import re

from deck.characters import Where
from deck.compose import Yaml, YamlList, YamlMap, YamlScalar, parse
from deck.examples import Example

MANY = 6  # keys, from which a long body stands on one line: a page of notes holds few lines
LONG = 500  # characters
_QUOTED = re.compile(r"[,\[\]{}#:&*!|>'\"%@`]|^[-?](?:\s|$)|^\s|\s$|^$")
_MARKS = re.compile(r"([\\*\[\]{}])")


def lines_of(example: Example) -> tuple[str, ...]:
    """Return an example as YAML of one line a key, or of one line in all if that would be
    long: so it needs no indentation, of which notes keep none."""
    value, _ = parse(example.yaml, Where(example.key))
    if not isinstance(value, YamlMap):
        return tuple(example.yaml.splitlines())
    lines = tuple(f"{key.text}: {flow(one)}" for key, one in value.entries)
    if len(lines) > MANY and sum(map(len, lines)) > LONG:
        return (flow(value),)
    return lines


def flow(value: Yaml) -> str:
    """Return a YAML value on one line."""
    match value:
        case YamlScalar():
            bare = value.plain and not _QUOTED.search(value.text)
            return value.text if bare else json.dumps(value.text, ensure_ascii=False)
        case YamlList():
            return f"[{', '.join(flow(one) for one in value.items)}]"
        case YamlMap():
            inner = (f"{key.text}: {flow(one)}" for key, one in value.entries)
            return f"{{{', '.join(inner)}}}"


def escaped(line: str) -> str:
    """Return a line with every mark of rich text made plain."""
    return _MARKS.sub(r"\\\1", line)
