"""The JSON Schemas: sound, committed, and of one mind with the decoder."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any, ClassVar

import jsonschema
import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema.exceptions import ValidationError

from deck.decode import decode
from deck.diagnostics import Diagnostic
from deck.documents import FOLDERS, SCHEMAS
from deck.examples import Example, examples_of
from deck.forms import Body, Choice, Form, Many, Maybe, Named, Record, Scalar, fields_of
from deck.model import Block, Node, SlideFile
from deck.registry import built_in
from deck.rules import Items, Matches, Range
from deck.schema import all_texts, document, write_all
from deck.source import Where, parse
from deck.theme import Theme
from tests.input.projects import LIBRARY

KINDS = built_in().kinds
RULE_CODES = {"too-many-words", "too-many-characters", "wrong-form", "unknown-field"}


def ecma_pattern(_: Any, pattern: str, value: Any, __: Any) -> Iterator[ValidationError]:
    """Match as ECMA-262 does, where `$` is the end of the text and not also before a line feed."""
    if isinstance(value, str) and not re.search(pattern.replace("$", r"\Z"), value):
        yield ValidationError(f"{value!r} does not match {pattern}")


Validator = jsonschema.validators.extend(jsonschema.Draft202012Validator, {"pattern": ecma_pattern})
VALIDATORS = {name: Validator(document(one, KINDS)) for name, one in SCHEMAS.items()}


def decoded(value: Any, record: type[Node]) -> tuple[str, tuple[Diagnostic, ...]]:
    """Write a value as JSON, which is YAML on one line; return it and what the decoder finds."""
    text = json.dumps(value, ensure_ascii=False)
    read, faults = parse(text, Where("a.yaml"))
    assert read, faults
    return text, decode(read, record, KINDS)[1]


class CoreLoader(yaml.CSafeLoader):
    """Reads YAML as an editor does, by the core schema: a date is text."""

    yaml_implicit_resolvers: ClassVar = {
        first: [one for one in found if one[0] != "tag:yaml.org,2002:timestamp"]
        for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


def json_like(text: str) -> Any:
    return yaml.load(text, Loader=CoreLoader)


# -- values, nearly right --------------------------------------------------------------------

WORD = st.text(alphabet="aé%-", min_size=1, max_size=6)
WORDS = st.lists(WORD, min_size=0, max_size=18).map(" ".join)
SCALARS = st.one_of(
    WORDS, st.none(), st.booleans(), st.integers(-5, 500), st.sampled_from([0.5, 4.0, -1e9, 2e-7])
)


def values(form: Form) -> st.SearchStrategy[Any]:
    """Return values that the form mostly accepts."""
    match form:
        case Scalar():
            return scalars(form)
        case Choice(known):
            return st.sampled_from([*known, "other"]) if len(known) > 6 else st.sampled_from(known)
        case Many(item, rules):
            least, most = next(((r.least, r.most) for r in rules if isinstance(r, Items)), (0, 3))
            return st.lists(st.deferred(lambda: values(item)), min_size=least,
                            max_size=min(most, least + 2))  # fmt: skip
        case Named(inner):
            return st.dictionaries(WORD, st.deferred(lambda: values(inner)), max_size=2)
        case Maybe(inner):
            return st.none() | values(inner)
        case Record(record):
            return st.deferred(lambda: records(record))
        case Body():
            return st.one_of([st.deferred(lambda k=kind: records(k)) for kind in KINDS.values()])


def scalars(form: Scalar) -> st.SearchStrategy[Any]:
    span = next((rule for rule in form.rules if isinstance(rule, Range)), Range(-9, 999))
    match form.type:
        case "int":
            return st.integers(int(span.least), int(span.most)) | st.just(float(span.least))
        case "float":
            return st.floats(span.least, span.most, width=16)
        case "bool":
            return st.booleans()
        case _:
            patterns = [rule.pattern for rule in form.rules if isinstance(rule, Matches)]
            exact = [st.from_regex(one, fullmatch=True, alphabet=ASCII) for one in patterns]
            return st.one_of(exact) if exact else WORDS.map(lambda words: words[:60] or "a")


ASCII = st.characters(min_codepoint=32, max_codepoint=126)


def records(record: type[Node]) -> st.SearchStrategy[dict[str, Any]]:
    known = fields_of(record)
    required = {name: values(one.form) for name, one in known.items() if one.required}
    optional = {name: values(one.form) for name, one in known.items() if not one.required}
    if issubclass(record, Block):
        required["kind"] = st.just(record.kind)
    return st.fixed_dictionaries(required, optional=optional)


def spoilt(value: Any, random: Random, scalar: Any) -> Any:
    """Return the value with something in it replaced, left out, doubled or added."""
    if isinstance(value, dict) and value:
        key = random.choice(sorted(value))
        match random.randrange(6):
            case 0:
                return {name: one for name, one in value.items() if name != key}
            case 1:
                return value | {random.choice(["zzz", key + "s"]): scalar}
            case _:
                return value | {key: spoilt(value[key], random, scalar)}
    if isinstance(value, list) and value:
        at = random.randrange(len(value))
        match random.randrange(5):
            case 0:
                return value[:at] + value[at + 1 :]
            case 1:
                return value + value
            case _:
                return [*value[:at], spoilt(value[at], random, scalar), *value[at + 1 :]]
    return random.choice(
        [scalar, [scalar], {"text": scalar}, [], {}, str(value) * 20, f"{value}\n"]
    )


# -- the tests -------------------------------------------------------------------------------


LONG = ("strings", "slides", "message")  # these take seconds: CI tries them
PARTS = [
    pytest.param(name, marks=pytest.mark.slow if name in LONG else ()) for name in sorted(SCHEMAS)
]


@pytest.mark.parametrize("name", PARTS)
@settings(
    max_examples=40, deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)  # fmt: skip
@given(data=st.data())
def test_schema_and_decoder_judge_alike(name: str, data: st.DataObject) -> None:
    record = SCHEMAS[name]
    value = data.draw(records(record))
    for _ in range(data.draw(st.integers(0, 2))):
        value = spoilt(value, data.draw(st.randoms(use_true_random=False)), data.draw(SCALARS))
    text, faults = decoded(value, record)
    told = [error.message for error in VALIDATORS[name].iter_errors(value)]
    if told:
        assert faults, (told, text)
    else:
        assert not [one for one in faults if not rule_on_a_bare_scalar(one, text)], text


def rule_on_a_bare_scalar(one: Diagnostic, text: str) -> bool:
    """The stated difference: an unquoted number or truth value is text to the decoder, which then
    applies the rules for text; in JSON it is no text, and they do not concern it."""
    assert one.span
    return one.code in RULE_CODES and text[one.span.column - 1] != '"'


EXAMPLES = [one for kind in sorted(KINDS) for one in examples_of(KINDS[kind])]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: one.key)
def test_each_example_of_a_block_satisfies_the_schema(example: Example) -> None:
    value = {"slides": [{"key": "a", "body": json_like(example.yaml)}]}
    assert [one.message for one in VALIDATORS["slides"].iter_errors(value)] == []
    assert decoded(value, SlideFile)[1] == ()


def test_every_schema_is_a_schema() -> None:
    for text in all_texts(KINDS, {"theme": Theme}).values():
        jsonschema.Draft202012Validator.check_schema(json.loads(text))


def test_the_committed_schemas_are_those_of_the_types(root: Path) -> None:
    texts = all_texts(KINDS, {"theme": Theme})
    folder = root / "docs/schema"
    assert {path.name for path in folder.iterdir()} == {f"{name}.json" for name in texts}
    for name, text in texts.items():
        assert (folder / f"{name}.json").read_text("utf-8") == text, "run: generate.py schema"


def test_write_all_writes_what_all_texts_returns(tmp_path: Path) -> None:
    write_all(tmp_path / "new/folder", KINDS)
    written = {path.stem: path.read_text("utf-8") for path in (tmp_path / "new/folder").iterdir()}
    assert written == all_texts(KINDS)


def test_each_content_file_names_its_schema(root: Path) -> None:
    """An editor finds the schema by the first line of the file."""
    names = {record: name for name, record in SCHEMAS.items()}
    for folder, record in FOLDERS.items():
        for path in (root / "content" / folder).glob("*.yaml"):
            first = path.read_text("utf-8").splitlines()[0]
            wanted = f"# yaml-language-server: $schema=../../docs/schema/{names[record]}.json"
            assert first == wanted, path.name


def test_the_small_library_satisfies_the_schemas() -> None:
    names = {record: name for name, record in SCHEMAS.items()}
    for folder, record in FOLDERS.items():
        for path in (LIBRARY / "content" / folder).glob("*.yaml"):
            value = json_like(path.read_text("utf-8"))
            told = [one.message for one in VALIDATORS[names[record]].iter_errors(value)]
            assert told == [], path.name


def test_two_types_of_one_name_have_two_definitions() -> None:
    schema = document(SlideFile, KINDS)
    names = [record.__name__ for record in KINDS.values()]
    assert len(set(names)) == len(names)
    for name in schema["$defs"]:
        assert json.dumps(schema).count(f'"#/$defs/{name}"') >= 1
