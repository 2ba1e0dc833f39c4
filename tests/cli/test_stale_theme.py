"""`build` says when theme.yaml was changed and its template not built again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from deck.masters import stamp
from deck.roots import library_roots
from deck.theme import Theme, find_theme
from tests.cli.conftest import Run
from tests.theme import themes

GREEN, BLUE = '"#0B6E4F"', '"#1F4E9C"'
SOME = ("--variant", "short", "--range", "1")


def codes(run: Run, *arguments: object) -> list[str]:
    return [one["code"] for one in json.loads(run(*arguments, "--json").stdout)["diagnostics"]]


@pytest.fixture
def tokens(run: Run, project: Path) -> Path:
    """The theme.yaml of a new theme."""
    assert run("theme", "new", "acme", "--primary", "#0b6e4f").exit_code == 0
    return project / "themes" / "acme" / "theme.yaml"


def test_a_changed_token_is_told_until_the_theme_is_built(
    run: Run, tokens: Path, project: Path
) -> None:
    build = ("build", "--theme", "acme", *SOME, "-o", project / "x.pptx")
    assert "theme-stale" not in codes(run, *build)
    text = tokens.read_text("utf-8")
    tokens.write_text(text.replace(GREEN, BLUE), "utf-8")
    result = run(*build)
    assert result.exit_code == 0, result.output
    assert "themes/acme/theme.yaml: warning[theme-stale]" in result.stderr
    assert "hint: run: theme build acme" in result.stderr
    assert run("theme", "build", "acme").exit_code == 0
    assert "theme-stale" not in codes(run, *build)


def test_a_comment_or_an_edited_template_is_not(run: Run, tokens: Path, project: Path) -> None:
    build = ("build", "--theme", "acme", *SOME, "-o", project / "x.pptx")
    text = tokens.read_text("utf-8")
    tokens.write_text(f"# a comment\n{text}", "utf-8")
    assert "theme-stale" not in codes(run, *build)
    authored = text.replace("source: generated", "source: authored").replace(GREEN, BLUE)
    tokens.write_text(authored, "utf-8")
    assert "theme-stale" not in codes(run, *build)


def test_a_stamp_is_of_all_tokens_and_nothing_else(tokens: Path, project: Path) -> None:
    def made() -> Theme:
        files, _ = find_theme("acme", library_roots(project))
        assert files is not None
        return files.theme

    first = stamp(made())
    text = tokens.read_text("utf-8")
    tokens.write_text(text.replace(GREEN, BLUE), "utf-8")
    assert stamp(made()) != first
    tokens.write_text(f"\n\n{text}", "utf-8")
    assert stamp(made()) == first
    assert len({stamp(one) for one in (*themes.all_themes().values(), made())}) == 4
