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
