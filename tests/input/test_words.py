"""The strings of a language: what a translator may get wrong, found before anything is built."""

from __future__ import annotations

from pathlib import Path

import pytest

from deck.diagnostics import Diagnostic
from deck.forms import Form, Named, Record, Scalar, fields_of
from deck.model import Node
from deck.rules import Fields
from deck.strings import Strings
from tests.input.projects import loaded_from, write

NEVER_FILLED = {"kickers.attribution", "words.quoted"}


@pytest.fixture
def english(root: Path) -> str:
    return (root / "content/strings/en-GB.yaml").read_text("utf-8")


def found(folder: Path, text: str) -> list[Diagnostic]:
    return list(loaded_from(write(folder, f"# file: content/strings/xx.yaml\n{text}")).diagnostics)


@pytest.mark.parametrize(
    "pattern",
    ["{m} of {of}", "{n", "n}", "{}", "{0}", "{n!r}", "{n:5}", "{n.real}", "{ n }", "{{n}"],
)
def test_a_pattern_the_program_could_not_fill(tmp_path: Path, english: str, pattern: str) -> None:
    text = english.replace("Message {n} of {of}  |  {group}", pattern)
    (one,) = found(tmp_path, text)
    assert (one.code, one.path) == ("unknown-field", "kickers.message")
    assert "{n}, {of}, {group}" in one.message


@pytest.mark.parametrize("pattern", ["", "no field", "{group}: {n}{n}", "{{n}} {n}", "{{{n}}}"])
def test_a_pattern_that_it_can_fill(tmp_path: Path, english: str, pattern: str) -> None:
    assert found(tmp_path, english.replace("Message {n} of {of}  |  {group}", pattern)) == []
    assert pattern.format(n=1, of=2, group="x") is not None


@pytest.mark.parametrize(
    ("line", "path"),
    [
        ("  purpose: Purpose\n", "groups"),
        ("  conditions: Create the environment\n", "verbs"),
        ("    picture: Picture\n", "names.slots"),
        ("pen: pen, ", "names.icons"),
    ],
)
def test_a_word_that_is_missing(tmp_path: Path, english: str, line: str, path: str) -> None:
    assert line in english
    (one,) = found(tmp_path, english.replace(line, ""))
    assert (one.code, one.path) == ("missing-word", path)


@pytest.mark.parametrize("name", ["line", "radar"])
def test_a_type_of_chart_without_a_word(tmp_path: Path, english: str, name: str) -> None:
    """A radar is no type to ask for: the program draws it for scores, and names it too."""
    word = f", {name}: {name.capitalize()}"
    assert word in english
    (one,) = found(tmp_path, english.replace(word, ""))
    assert (one.code, one.message) == ("missing-word", f"no word for '{name}'")


def test_a_language_is_a_tag_and_is_there_once(tmp_path: Path, english: str) -> None:
    (one,) = found(tmp_path, english.replace("language: en-GB", "language: English"))
    assert (one.code, one.path) == ("wrong-form", "language")
    write(tmp_path, f"# file: content/strings/yy.yaml\n{english}")
    (one,) = found(tmp_path, english)
    assert (one.code, str(one.span)) == ("duplicate-id", "content/strings/yy.yaml:4:11")


def test_what_has_braces_in_english_is_a_pattern(english: str, tmp_path: Path) -> None:
    """Whoever adds a pattern must say which fields it may use."""
    strings = loaded_from(write(tmp_path, f"# file: content/strings/en.yaml\n{english}")).strings
    with_braces = {path for path, one in words(strings["en-GB"], "") if "{" in one}
    declared = {path for path, form in forms(Strings, "") if ruled(form)}
    assert with_braces - NEVER_FILLED <= declared


def words(node: Node, path: str) -> list[tuple[str, str]]:
    """Return the strings of a node with their paths."""
    result: list[tuple[str, str]] = []
    for name in fields_of(type(node)):
        value = getattr(node, name)
        if isinstance(value, Node):
            result += words(value, f"{path}{name}.")
        elif isinstance(value, dict):
            result += [(f"{path}{name}", one) for one in value.values()]
        else:
            result += [(f"{path}{name}", str(value))]
    return result


def forms(record: type[Node], path: str) -> list[tuple[str, Form]]:
    result: list[tuple[str, Form]] = []
    for name, one in fields_of(record).items():
        if isinstance(one.form, Record):
            result += forms(one.form.type, f"{path}{name}.")
        else:
            result.append((f"{path}{name}", one.form))
    return result


def ruled(form: Form) -> bool:
    inner = form.value if isinstance(form, Named) else form
    return isinstance(inner, Scalar) and any(isinstance(rule, Fields) for rule in inner.rules)
