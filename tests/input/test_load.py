"""From folders to one library: roots, merging, and all in one call."""

from __future__ import annotations

from pathlib import Path

import pytest

from deck import roots as roots_module
from deck.composition import Library
from deck.diagnostics import as_text
from deck.load import load_project
from deck.roots import Root, library_roots, packaged_root
from deck.validate import RULES, Scope, validate
from tests.input.projects import LIBRARY, loaded_from, write

EXTENDS = "title: x\nlanguage: en-GB\ndate: 2026\nextends: {}\n"


@pytest.fixture
def packaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A packaged library of the test's own: the small one."""
    write(tmp_path / "given")
    folder = tmp_path / "given/project"
    monkeypatch.setattr(roots_module, "packaged_root", lambda: folder)
    return folder


def library_file(project: Path, text: str) -> None:
    (project / "content").mkdir(parents=True, exist_ok=True)
    (project / "content/library.yaml").write_text(text)


def test_the_repository_is_its_own_packaged_root(root: Path) -> None:
    assert packaged_root() == root
    assert library_roots(root) == (Root(root, "project"),)


def test_a_wheel_brings_its_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "deck/_library").mkdir(parents=True)
    monkeypatch.setattr(roots_module, "__file__", str(tmp_path / "deck/roots.py"))
    assert packaged_root() == tmp_path / "deck/_library"


def test_one_folder_by_two_names_is_one_root(packaged: Path, tmp_path: Path) -> None:
    library_file(packaged, EXTENDS.format("true"))
    other = tmp_path / "link"
    other.symlink_to(packaged)
    assert library_roots(other) == (Root(other, "project"),)


@pytest.mark.parametrize(
    ("text", "count"),
    [(EXTENDS.format("true"), 2), (EXTENDS.format("false"), 1), ("extends: perhaps", 2), ("[", 2)],
)
def test_a_project_may_stand_alone(packaged: Path, tmp_path: Path, text: str, count: int) -> None:
    library_file(tmp_path / "mine", text)
    roots = library_roots(tmp_path / "mine")
    assert [one.origin for one in roots] == ["project", "packaged"][:count]


@pytest.mark.usefixtures("packaged")
def test_an_empty_folder_has_the_packaged_library(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    loaded = load_project(tmp_path / "empty")
    assert loaded.diagnostics == ()
    assert list(loaded.library.variants) == ["tiny"]
    assert loaded.about
    assert loaded.about.title.source == "A small library"
    assert {one.span.origin for one in loaded.library.slides.values()} == {"packaged"}


@pytest.mark.usefixtures("packaged")
def test_the_project_describes_itself(tmp_path: Path) -> None:
    library_file(tmp_path / "mine", EXTENDS.format("true"))
    about = load_project(tmp_path / "mine").about
    assert about
    assert about.title.source == "x"


@pytest.mark.usefixtures("packaged")
def test_faults_of_both_roots_with_their_lines(tmp_path: Path, packaged: Path) -> None:
    (tmp_path / "mine/content/slides").mkdir(parents=True)
    (tmp_path / "mine/content/slides/a.yaml").write_text("slides: 1\n")
    (packaged / "content/slides/a.yaml").write_text("slides: 2\n")
    found = load_project(tmp_path / "mine").diagnostics
    assert [(one.span and one.span.origin, one.source) for one in found] == [
        ("project", "slides: 1"),
        ("packaged", "slides: 2"),
    ]
    assert as_text(found[0]).startswith("content/slides/a.yaml:1:9: error[wrong-type] slides:")


def test_no_folder_at_all(packaged: Path, tmp_path: Path) -> None:
    assert load_project(tmp_path / "nowhere").library.variants
    assert load_project(packaged).library.variants


def test_slides_of_a_message_file_belong_to_the_message(tmp_path: Path) -> None:
    library = loaded_from(write(tmp_path)).library
    assert library.slides["one-claim"].message == 1
    assert library.slides["cover"].message is None
    assert library.messages[0].slides[0].message is None


def test_a_slide_may_name_another_message_than_its_file(tmp_path: Path) -> None:
    text = (LIBRARY / "content/messages/one.yaml").read_text()
    text = text.replace(
        "    body: {kind: statement}", "    message: 2\n    body: {kind: statement}"
    )
    loaded = loaded_from(write(tmp_path, f"# file: content/messages/one.yaml\n{text}"))
    assert loaded.library.slides["one-statement"].message == 2
    assert [one.code for one in loaded.diagnostics] == ["unknown-message"]


def test_messages_stand_in_the_order_of_their_numbers(root: Path) -> None:
    messages = load_project(root).library.messages
    assert [one.number for one in messages] == [1, 2, 3, 4, 5, 6, 7, 8, 9]


def test_a_declared_replacement_wins_everywhere(tmp_path: Path) -> None:
    text = """\
# file: content/slides/mine.yaml
replaces: [cover]
slides:
  - {key: cover, title: Mine, seconds: 30, body: {kind: map}}
# file: packaged/content/slides/theirs.yaml
slides:
  - {key: cover, title: Theirs, body: {kind: map}}
  - {key: added, title: Theirs too, body: {kind: map}}
# file: content/slides/frame.yaml
slides:
  - {key: table, title: A table, seconds: 60, body: {kind: map}}
  - {key: chart, title: A chart, seconds: 60, body: {kind: map}}
"""
    loaded = loaded_from(write(tmp_path, text))
    slides = loaded.library.slides
    assert str(slides["cover"].title) == "Mine"
    assert str(slides["added"].title) == "Theirs too"
    assert [one.code for one in loaded.diagnostics] == ["fact-unused", "section-minutes"]


def test_strings_are_replaced_by_language(tmp_path: Path, root: Path) -> None:
    english = (root / "content/strings/en-GB.yaml").read_text("utf-8")
    mine = english.replace("ask: Ask", "ask: Consider", 1)
    packaged = f"# file: packaged/content/strings/en-GB.yaml\n{english}"
    roots = write(tmp_path, f"# file: content/strings/en-GB.yaml\n{mine}{packaged}")
    assert [one.code for one in loaded_from(roots).diagnostics] == ["undeclared-replacement"]
    declared = f"# file: content/strings/en-GB.yaml\nreplaces: [en-GB]\n{mine}{packaged}"
    loaded = loaded_from(write(tmp_path, declared))
    assert loaded.diagnostics == ()
    assert loaded.strings["en-GB"].words.ask == "Consider"


def test_loading_twice_gives_the_same(tmp_path: Path) -> None:
    roots = write(tmp_path)
    assert loaded_from(roots) == loaded_from(roots)


def test_an_empty_library_has_no_faults() -> None:
    assert validate(Scope(Library())) == ()


def test_no_rule_stands_there_twice() -> None:
    assert len(set(RULES)) == len(RULES)


def test_the_projects_own_content_is_without_fault(root: Path) -> None:
    assert [as_text(one) for one in load_project(root).diagnostics] == []
