"""What the command line says to a wrong word: exit 2, and the nearest right one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("bild",), "did you mean 'build'?"),
        (("build", "--variant", "shrot"), "did you mean 'short'?"),
        (("build", "--variant", "xyz"), "one of: board, reading, short, "),
        (("build", "--theme", "harbor"), "did you mean 'harbour'?"),
        (("build", "--range", "3-1"), "must count upwards"),
        (("build", "--range", "0"), "must count upwards"),
        (("build", "--range", "one"), "is not a slide number"),
        (("build", "--range", "1-10000"), "no slide number is above 9999"),
        (("build", "--range", "9" * 5000), "no slide number is above 9999"),
        (("build", "-o", ""), "an empty name"),
        (("build", "-o", "-"), "not written to standard output"),
        (("build", "-o", "deck.pdf"), "must end in .pptx"),
        (("build", "-o", "dist/"), "must end in .pptx"),
        (("theme", "bild"), "did you mean 'build'?"),
        (("build", "--strickt"), "--strict"),
        (("build", "--variant", "short", "--variant", "workshop", "-o", "a.pptx"), "one file"),
        (("build", "-o", "a.pptx"), "one file"),
        (("list", "variant"), "did you mean 'variants'?"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_a_wrong_word_is_usage(run: Run, arguments: tuple[str, ...], said: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2, result.output
    assert said in result.stderr


def test_a_missing_project_is_usage(run: Run) -> None:
    result = run("check", "-C", "/no/such/folder")
    assert result.exit_code == 2
    assert "does not exist" in result.stderr


UNDATED = ("4354819199",)  # after 2107


@pytest.mark.parametrize("written", [*UNDATED, "yesterday", "-1", "1.5", "9" * 30, "\u0661"])
def test_a_wrong_epoch_is_usage(run: Run, monkeypatch: pytest.MonkeyPatch, written: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", written)
    result = run("build")
    assert result.exit_code == 2
    assert "SOURCE_DATE_EPOCH" in result.stderr


def test_lists_are_data_with_json(run: Run) -> None:
    data = json.loads(run("list", "variants", "--json").stdout)
    assert data["ok"] is True
    assert {one["key"] for one in data["variants"]} >= {"short", "workshop"}
    assert data["diagnostics"] == []


@pytest.mark.parametrize(
    "kind", ["variants", "slides", "themes", "layouts", "blocks", "facts", "exercises"]
)
def test_everything_can_be_listed(run: Run, kind: str) -> None:
    result = run("list", kind)
    assert result.exit_code == 0, result.stderr
    assert result.stdout.strip()


def test_a_list_has_heads(run: Run) -> None:
    head, *rows = run("list", "variants").stdout.splitlines()
    assert head.split("  ")[0] == "key"
    assert "slides of content" in head
    short = next(one for one in rows if one.startswith("short "))
    assert head.index("title") == short.index("Short briefing")


def test_nothing_to_build_is_said(run: Run) -> None:
    result = run("theme", "build")
    assert result.exit_code == 0
    assert result.stdout == "nothing to build: the project has no generated theme of its own\n"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("harbour", "the theme 'harbour' comes with the program"),
        ("acme", "no theme of your own 'acme': there is no theme of your own at all"),
    ],
)
def test_only_a_theme_of_the_project_is_built(run: Run, name: str, said: str) -> None:
    result = run("theme", "build", name)
    assert result.exit_code == 2
    assert said in result.stderr


def test_a_deck_that_cannot_be_read_is_not_counted(run: Run, project: Path) -> None:
    good = project / "good.pptx"
    assert run("build", "--variant", "short", "--range", "1", "-o", good).exit_code == 0
    assert run("check", good).stdout == "checked 1 deck\n"
    result = run("check", project / "nope.pptx", good)
    assert result.exit_code == 1
    assert result.stdout == "checked 1 deck, 1 could not be read\n"


def test_a_hint_names_no_option_that_is_not_there(run: Run, project: Path) -> None:
    (project / "docs").write_text("in the way")
    result = run("schema")
    assert result.exit_code == 1
    assert "error[target-unwritable]" in result.stderr
    assert "hint: close the file if it is open elsewhere, or let it and" in result.stderr
    assert "with -o" not in result.stderr
