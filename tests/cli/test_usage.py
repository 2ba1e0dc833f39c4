"""What the command line says to a wrong word: exit 2, and the nearest right one."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("bild",), "did you mean 'build'?"),
        (("build", "--variant", "shrot"), "did you mean 'short'?"),
        (("build", "--variant", "xyz"), "one of: short, workshop"),
        (("build", "--theme", "harbor"), "did you mean 'harbour'?"),
        (("build", "--range", "3-1"), "must count upwards"),
        (("build", "--range", "0"), "must count upwards"),
        (("build", "--range", "one"), "is not a slide number"),
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


@pytest.mark.parametrize("written", ["yesterday", "-1", "1.5", "9" * 30, "\u0661"])
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
