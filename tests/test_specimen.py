"""A theme's specimen deck shows everything there is, and nothing is wrong with it."""

from __future__ import annotations

import json
import shutil
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner

from deck.blocks import BLOCKS
from deck.build import Made, lay_out, make, prepare
from deck.cli import cli
from deck.examples import body_of, examples_of
from deck.frame import SlideFrame
from deck.model import Block
from deck.pairs import PAIRS
from deck.registry import built_in
from deck.specimen import VARIANT, Specimen, packaged, specimen
from deck.specimen.families import CURVES, FACTS, FAMILIES, MESSAGES, NO_CLAIM
from deck.specimen.writing import lines_of
from deck.walk import texts
from tests.conftest import ROOT
from tests.settings import theme
from tests.theme.themes import NAMES

KINDS = {block.kind: block for block in BLOCKS}
EACH = [NAMES[0], *(pytest.param(name, marks=pytest.mark.slow) for name in NAMES[1:])]
EXAMPLES = [one for block in BLOCKS for one in examples_of(block)]


def silent(_: str) -> None:
    """Tell nobody."""


@cache
def shown(name: str) -> tuple[Specimen, Made, tuple[SlideFrame, ...]]:
    """Return a theme's specimen, built."""
    ready, found = prepare(packaged(ROOT), name, None, silent)
    assert ready is not None, found
    content, faults = specimen(ready.loaded, ready.theme)
    assert not faults
    assert not content.loaded.diagnostics
    ready = type(ready)(
        loaded=content.loaded, strings=ready.strings, theme=ready.theme, book=ready.book
    )
    frames, found = lay_out(ready, VARIANT, None, silent)
    assert not found
    made = make(ready, VARIANT, numbers=None, epoch=None, tell=silent)
    return content, made, frames


@pytest.mark.slow
@pytest.mark.parametrize("name", EACH)
def test_there_is_nothing_to_find(name: str) -> None:
    _, made, _ = shown(name)
    assert made.data
    assert not made.diagnostics


@pytest.mark.parametrize("name", EACH)
def test_it_shows_every_layout_and_every_example(name: str) -> None:
    _, _, frames = shown(name)
    assert {frame.layout for frame in frames} == set(theme(name).template.layouts)
    assert {one.key for one in EXAMPLES} <= {frame.key for frame in frames}
    assert all(examples_of(block) for block in BLOCKS)


def test_it_shows_every_pair_as_measured() -> None:
    content, _, frames = shown("harbour")
    assert content.pairs == len(PAIRS)
    said = "\n".join(repr(frame.items) for frame in frames if frame.key.startswith("tokens"))
    assert all(f"{one.front} on {one.ground}" in said for one in PAIRS)
    assert "'16.33'" in said  # ink on paper, as the design measured it


@pytest.mark.slow
def test_the_words_of_a_deck_do_not_change_with_the_theme() -> None:
    titles = [[frame.title for frame in shown(name)[2]][4:] for name in NAMES]
    assert all(one == titles[0] for one in titles)


@pytest.mark.slow
def test_the_same_theme_gives_the_same_bytes() -> None:
    _, made, _ = shown("harbour")
    ready, _ = prepare(packaged(ROOT), "harbour", None, silent)
    assert ready
    content, _ = specimen(ready.loaded, ready.theme)
    ready = type(ready)(
        loaded=content.loaded, strings=ready.strings, theme=ready.theme, book=ready.book
    )
    again = make(ready, VARIANT, numbers=None, epoch=None, tell=silent)
    assert again.data == made.data


def test_what_it_knows_of_kinds_is_true() -> None:
    named = {kind for family in FAMILIES.values() for kind in family}
    for kinds in (named, set(MESSAGES), set(CURVES)):
        assert kinds <= set(KINDS)
    keys = {one.key: one for one in EXAMPLES}
    library = packaged(ROOT).library
    for key, (words, fact) in FACTS.items():
        assert words in keys[key].yaml
        assert fact in library.facts
    assert not NO_CLAIM & set(FACTS)


@pytest.mark.parametrize("key", [one.key for one in EXAMPLES])
def test_the_notes_say_how_to_write_it(key: str) -> None:
    """The lines in the notes are the example: they need no indentation, which notes lose."""
    example = next(one for one in EXAMPLES if one.key == key)
    lines = lines_of(example)
    assert not any(one.startswith(" ") for one in lines)
    kinds = built_in().kinds
    again = type(example)(kind=example.kind, name=example.name, yaml="\n".join(lines))
    assert words(body_of(example, kinds)[0]) == words(body_of(again, kinds)[0])


def words(body: Block | None) -> list[str]:
    assert body is not None
    return [one.source for one in texts(body)]


# -- the command -----------------------------------------------------------------------------------


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(cli, ["theme", "show", *arguments], prog_name="nine-messages")
    return result.exit_code, result.stdout, result.stderr


@pytest.mark.slow
def test_the_command_says_what_it_shows(tmp_path: Path) -> None:
    code, said, wrong = run("civic", "-C", str(tmp_path))
    assert code == 0, wrong
    assert f"{len(BLOCKS)} blocks, {len(EXAMPLES)} examples" in said
    assert f"{len(PAIRS)} pairs of colours" in said
    assert (tmp_path / "dist/specimen-civic.pptx").is_file()


@pytest.mark.slow
def test_a_theme_of_ones_own(tmp_path: Path) -> None:
    own = tmp_path / "themes/ours"
    shutil.copytree(ROOT / "themes/stage", own)
    text = (own / "theme.yaml").read_text("utf-8").replace("name: Stage", "name: Ours")
    (own / "theme.yaml").write_text(text, "utf-8")
    target = tmp_path / "ours.pptx"
    code, said, wrong = run("ours", "-C", str(tmp_path), "-o", str(target), "--json")
    assert code == 0, wrong
    deck = json.loads(said)["deck"]
    assert deck["theme"] == "ours"
    assert deck["file"] == str(target)
    assert target.read_bytes()[:2] == b"PK"


def test_an_unknown_theme_is_usage() -> None:
    code, _, wrong = run("harbor")
    assert code == 2
    assert "did you mean 'harbour'?" in wrong


def test_a_theme_without_its_template_is_an_error(tmp_path: Path) -> None:
    own = tmp_path / "themes/ours"
    own.mkdir(parents=True)
    shutil.copy(ROOT / "themes/stage/theme.yaml", own)
    code, said, wrong = run("ours", "-C", str(tmp_path))
    assert code == 1
    assert not said
    assert "themes/ours" in wrong
