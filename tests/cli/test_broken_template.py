"""A theme's template that is no deck: the finding names the template's own file."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("data", "code"), [(b"not a deck", "deck-not-pptx"), (b"PK\x03\x04 cut", "deck-damaged")]
)
def test_a_broken_template_is_named(run: Run, project: Path, data: bytes, code: str) -> None:
    theme = shutil.copytree(ROOT / "themes" / "harbour", project / "themes" / "mine")
    (theme / "template.pptx").write_bytes(data)
    result = run("build", "--theme", "mine", "--variant", "short", "--json")
    found = [one for one in json.loads(result.stdout)["diagnostics"] if one["code"] == code]
    assert [one["file"] for one in found] == ["themes/mine/template.pptx"]
    assert [one["hint"] for one in found] == ["run: theme build mine"]


def test_a_missing_mapping_says_how_to_make_it(run: Run, project: Path) -> None:
    theme = shutil.copytree(ROOT / "themes" / "harbour", project / "themes" / "mine")
    (theme / "mapping.yaml").unlink()
    result = run("build", "--theme", "mine", "--variant", "short", "--json")
    (found,) = json.loads(result.stdout)["diagnostics"]
    assert (found["code"], found["file"]) == ("missing-file", "themes/mine/mapping.yaml")
    assert found["hint"] == "run: theme build mine"


def test_an_edited_template_is_not_made_again(run: Run, project: Path) -> None:
    theme = shutil.copytree(ROOT / "themes" / "harbour", project / "themes" / "mine")
    tokens = (theme / "theme.yaml").read_text("utf-8")
    tokens = tokens.replace("source: generated", "source: authored")
    (theme / "theme.yaml").write_text(tokens, "utf-8")
    (theme / "mapping.yaml").unlink()
    result = run("build", "--theme", "mine", "--variant", "short", "--json")
    (found,) = json.loads(result.stdout)["diagnostics"]
    assert "theme build" not in found["hint"]
    assert found["hint"]
