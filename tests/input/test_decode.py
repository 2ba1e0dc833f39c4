"""YAML values to dataclasses: what decodes, and where each thing says that it stands."""

from __future__ import annotations

import builtins
from typing import Any

import pytest
import yaml

from deck import compose
from deck.blocks.chart import ChartBody
from deck.blocks.points import Points
from deck.compose import YamlMap
from deck.composition import Use
from deck.decode import decode
from deck.diagnostics import Diagnostic
from deck.forms import form_of
from deck.model import Message, Node, Slide, SlideFile, Text
from deck.registry import built_in
from deck.source import Where, parse
from deck.walk import nodes, texts
from deck.word import Word

KINDS = built_in().kinds


def slide(text: str) -> tuple[Slide | None, tuple[Diagnostic, ...]]:
    value, faults = parse(text, Where("a.yaml"))
    assert value
    assert faults == ()
    return decode(value, Slide, KINDS)


def good(text: str) -> Slide:
    one, faults = slide(text)
    assert faults == ()
    assert one
    return one


def test_scalars_are_read_by_the_type_of_their_field() -> None:
    one = good("key: no\ntitle: 2026-01-02\nask: 12:30\nkicker: true\nbody: {kind: map}")
    assert [one.key, *(text.source for text in texts(one))] == ["no", "2026-01-02", "true", "12:30"]


@pytest.mark.parametrize("written", ["", "~", "null", "Null"])
def test_nothing_is_none_where_that_may_be(written: str) -> None:
    assert good(f"key: a\nask: {written}\nbody: {{kind: map}}").ask is None


def test_a_quoted_null_is_a_word() -> None:
    assert str(good('key: a\nask: "null"\nbody: {kind: map}').ask) == "null"


@pytest.mark.parametrize(
    ("written", "read"), [("90", 90), ("+90", 90), ("090", 90), ("90.0", 90), ("9e1", 90)]
)
def test_whole_numbers(written: str, read: int) -> None:
    assert good(f"key: a\nseconds: {written}\nbody: {{kind: map}}").seconds == read


@pytest.mark.parametrize(
    "written", ["0x5A", "0o132", "1_0", ".inf", "-.nan", "1e999", "9" * 30, "'90'", "true", "9.5"]
)
def test_what_is_no_whole_number(written: str) -> None:
    one, (fault,) = slide(f"key: a\nseconds: {written}\nbody: {{kind: map}}")
    assert one is None
    assert fault.code == "wrong-type"


def test_missing_values_in_a_list() -> None:
    body = good(
        "key: a\nbody: {kind: chart, title: a, shows: b, series: [a, b], rows: ["
        "{label: a, values: [1, null]}, {label: b, values: [-2.5, .5]}]}"
    ).body
    assert isinstance(body, ChartBody)
    assert [row.values for row in body.rows] == [(1.0, None), (-2.5, 0.5)]


def test_every_node_and_text_has_its_place_and_address() -> None:
    text = "slides:\n  - key: a\n    body:\n      kind: points\n      points:\n        - text: b\n"
    value, _ = parse(text, Where("content/slides/a.yaml"))
    assert value
    file, _ = decode(value, SlideFile, KINDS)
    assert file
    places = [(type(one).__name__, str(one.span), one.path) for one in nodes(file)]
    assert places == [
        ("SlideFile", "content/slides/a.yaml:1:1", ""),
        ("Slide", "content/slides/a.yaml:2:5", "slides[0]"),
        ("Points", "content/slides/a.yaml:4:7", "body"),
        ("PointItem", "content/slides/a.yaml:6:11", "body.points[0]"),
        ("Notes", "", ""),
    ]
    (only,) = texts(file)
    assert (str(only.span), only.path) == ("content/slides/a.yaml:6:17", "body.points[0].text")


def test_a_key_knows_where_it_stands() -> None:
    one = good("key: a\nfacts:\n  - b\nbody: {kind: map}")
    assert isinstance(one.facts[0], Word)
    assert str(one.facts[0].span) == "a.yaml:3:5"
    assert one.facts == ("b",)
    assert {"b": 1}[one.facts[0]] == 1


@pytest.mark.parametrize(
    ("written", "source"),
    [
        (">-\n  a\n  b\n\n  c", "a b\n\nc"),
        ("|\n  a\n  b\n\n  c\n", "a\nb\n\nc\n"),
        ("a\n  b\n\n  c", "a b\n\nc"),
        ("'a\n\n  b'", "a\n\nb"),
    ],
)
def test_a_blank_line_parts_paragraphs_in_every_style(written: str, source: str) -> None:
    assert str(good(f"key: a\nask: {written}\nbody: {{kind: map}}").ask) == source


def test_all_faults_of_a_file_at_once() -> None:
    _, faults = slide("key: A\nsecond: 1\nask: []\nbody: {kind: points, points: [{}, {text: }]}")
    assert [(one.code, one.path, str(one.span)) for one in faults] == [
        ("unknown-key", "", "a.yaml:2:1"),
        ("wrong-form", "key", "a.yaml:1:6"),
        ("wrong-type", "ask", "a.yaml:3:6"),
        ("missing-key", "body.points[0]", "a.yaml:4:31"),
        ("wrong-type", "body.points[1].text", "a.yaml:4:42"),
    ]


def test_a_misspelt_key_is_one_fault_and_not_two() -> None:
    _, (one,) = slide("key: a\nbody: {kind: points, pionts: []}")
    assert (one.code, one.hint) == ("unknown-key", "did you mean 'points'?")


def test_what_the_model_says_of_a_block_is_not_in_its_file() -> None:
    for name in ("span", "path", "layout"):
        _, (one,) = slide(f"key: a\nbody: {{kind: map, {name}: x}}")
        assert one.code == "unknown-key"


def test_the_kinds_are_those_passed_in() -> None:
    value, _ = parse("key: a\nbody: {kind: map}", Where("a.yaml"))
    assert isinstance(value, YamlMap)
    _, (one,) = decode(value, Slide, {"points": Points})
    assert (one.code, one.hint) == ("unknown-kind", "one of: points")


@pytest.mark.parametrize(
    "annotation", [bytes, list[str], tuple[str, str], dict[int, str], int | str, int | str | None]
)
def test_the_vocabulary_is_small(annotation: Any) -> None:
    with pytest.raises(TypeError, match="no content type"):
        form_of(annotation)


def test_texts_visits_in_the_order_of_the_fields() -> None:
    assert [str(one) for one in texts((Text("a"), {"k": Text("b")}, 3))] == ["a", "b"]
    assert list(texts(Use(slide="a"))) == []
    assert [one.key for one in nodes(()) if isinstance(one, Message)] == []


def test_python_reads_what_c_reads(monkeypatch: pytest.MonkeyPatch, request: Any) -> None:
    """Where PyYAML has no C parser, its own one gives the same values and places."""
    texts_of_files = [
        path.read_text("utf-8")
        for path in sorted((request.config.rootpath / "content").glob("*/*.yaml"))
    ]
    assert texts_of_files
    with_c = [parse(one, Where("a.yaml")) for one in texts_of_files]
    monkeypatch.setattr(compose, "_LOADER", yaml.SafeLoader)
    for text, (value, faults) in builtins.zip(texts_of_files, with_c, strict=True):
        other, other_faults = parse(text, Where("a.yaml"))
        assert (faults, other_faults) == ((), ())
        assert without_ends(other) == without_ends(value)


@pytest.mark.parametrize(
    "text",
    [
        '"\\UFFFFFFFF"',
        '"\\U00110000"',
        '"\\uD800"',
        "[" * 50_000,
        "{a: " * 50_000,
        "\ud7ff: &",
        "@",
    ],
)
def test_pythons_parser_raises_nothing_either(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    with_c = parse(text, Where("a.yaml"))
    monkeypatch.setattr(compose, "_LOADER", yaml.SafeLoader)
    for value, faults in (with_c, parse(text, Where("a.yaml"))):
        assert value is None
        assert {one.code for one in faults} <= {"yaml-syntax", "too-deep", "control-character"}


def without_ends(value: Any) -> Any:
    """Return values with the places where they begin; the two parsers differ on where they end."""
    if isinstance(value, YamlMap):
        return [(without_ends(key), without_ends(one)) for key, one in value.entries]
    if isinstance(value, compose.YamlList):
        return [without_ends(one) for one in value.items]
    return value.text, value.style, value.span.line, value.span.column


def test_a_node_is_its_content_and_not_its_place() -> None:
    assert Node() == Node(path="x")
