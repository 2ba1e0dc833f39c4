"""The content types as JSON Schema (draft 2020-12), for editors and for the docs.

Given a content type and the kinds of block; returns plain data. It is made of the same forms as the
decoder (`deck.forms`), and says the same of every value, with two differences that YAML forces: in
a text field an unquoted number or truth value is text, whose rules only the decoder applies; and a
duplicate key, a key of another record or a sum is not a matter of types.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from deck.decode import Kinds
from deck.documents import FOLDERS, SCHEMAS, Head
from deck.forms import Body, Choice, Form, Many, Maybe, Named, Record, Scalar, fields_of
from deck.model import Block, Node
from deck.rules import Rule

DIALECT = "https://json-schema.org/draft/2020-12/schema"

Schema = dict[str, Any]


def write_all(folder: Path, kinds: Kinds, more: Mapping[str, type[Node]] | None = None) -> None:
    """Write every schema to `folder`, as NAME.json. `more` adds types that content does not know,
    such as a theme."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in all_texts(kinds, more).items():
        (folder / f"{name}.json").write_text(text, encoding="utf-8", newline="\n")


def all_texts(kinds: Kinds, more: Mapping[str, type[Node]] | None = None) -> dict[str, str]:
    """Return the text of every schema, by name."""
    return {
        name: as_json(document(one, kinds)) for name, one in {**SCHEMAS, **(more or {})}.items()
    }


def as_json(schema: Schema) -> str:
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def document(record: type[Node], kinds: Kinds) -> Schema:
    """Return the schema of a file that holds one `record`; content files also have their head."""
    maker = _Maker(kinds)
    root = maker.object(record)
    if record in FOLDERS.values():
        root["properties"] |= maker.object(Head)["properties"]
    return {"$schema": DIALECT, **root, "$defs": dict(sorted(maker.definitions.items()))}


@dataclass(slots=True)
class _Maker:
    """Makes the schema of one file; each record type becomes one definition."""

    kinds: Kinds
    definitions: dict[str, Schema] = field(default_factory=dict[str, Schema])
    names: dict[str, type[Node]] = field(default_factory=dict[str, type[Node]])

    def of(self, form: Form) -> Schema:
        match form:
            case Scalar(kind, rules):
                return _ruled(dict(_SCALARS[kind]), rules)
            case Choice(values):
                return {"enum": list(values)}
            case Many(item, rules):
                return _ruled({"type": "array", "items": self.of(item)}, rules)
            case Named(value):
                return {"type": "object", "additionalProperties": self.of(value)}
            case Maybe(inner):
                return {"anyOf": [self.of(inner), {"type": "null"}]}
            case Record(record):
                return self.reference(record)
            case Body():
                return self.body()

    def object(self, record: type[Node]) -> Schema:
        known = fields_of(record)
        properties = {name: self.of(one.form) for name, one in known.items()}
        required = [name for name, one in known.items() if one.required]
        if issubclass(record, Block):
            properties = {"kind": {"const": record.kind}, **properties}
            required = ["kind", *required]
        schema: Schema = {
            "type": "object",
            "description": _description(record),
            "properties": properties,
            "additionalProperties": False,
        }
        return schema | ({"required": required} if required else {})

    def reference(self, record: type[Node]) -> Schema:
        name = record.__name__
        if self.names.setdefault(name, record) is not record:
            name = f"{record.__module__}.{name}"
            self.names[name] = record
        if name not in self.definitions:
            self.definitions[name] = {}
            self.definitions[name] = self.object(record)
        return {"$ref": f"#/$defs/{name}"}

    def body(self) -> Schema:
        """Return the choice by kind, written so that an editor complains about one kind only."""
        if "Block" not in self.definitions:
            self.definitions["Block"] = {}
            self.definitions["Block"] = {
                "type": "object",
                "required": ["kind"],
                "properties": {"kind": {"enum": sorted(self.kinds)}},
                "allOf": [self.case(kind, self.kinds[kind]) for kind in sorted(self.kinds)],
            }
        return {"$ref": "#/$defs/Block"}

    def case(self, kind: str, block: type[Block]) -> Schema:
        """The condition names the key as required too: else it would hold where there is none."""
        condition = {"properties": {"kind": {"const": kind}}, "required": ["kind"]}
        return {"if": condition, "then": self.reference(block)}


# An unquoted scalar of any kind but null is text in a text field.
_SCALARS: dict[str, Schema] = {
    "text": {"type": ["string", "number", "boolean"], "pattern": r"\S"},
    "str": {"type": ["string", "number", "boolean"]},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
}


def _ruled(schema: Schema, rules: tuple[Rule, ...]) -> Schema:
    """Add each rule's fragment; where two speak of the same keyword, both hold."""
    both: list[Schema] = []
    for rule in rules:
        fragment = rule.schema()
        if schema.keys() & fragment.keys():
            both.append(fragment)
        else:
            schema |= fragment
    return schema | ({"allOf": both} if both else {})


def _description(record: type[Node]) -> str:
    """Return the first paragraph of a docstring, on one line."""
    paragraph = (inspect.getdoc(record) or "").split("\n\n")[0]
    return " ".join(paragraph.split())
