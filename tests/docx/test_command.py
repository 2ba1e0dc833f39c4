"""The command `document`: what it refuses, and where it writes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from deck.cli import cli


def run(project: Path, *arguments: str) -> Result:
    return CliRunner().invoke(cli, ["document", *arguments, "-C", str(project)])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("giude",), "did you mean 'guide'?"),
        (("handout", "--variant", "shrot"), "did you mean 'short'?"),
        (("guide", "--variant", "short"), "--variant is for handout, facilitator, run-sheet"),
        (("guide", "--message", "99"), "99"),
        (("handout", "--start", "25:00"), "is not a time of day"),
        (("guide", "--theme", "harbor"), "did you mean 'harbour'?"),
        (("guide", "-o", "guide.pdf"), "must end in .docx"),
        (("guide", "-o", "-"), "not written to standard output"),
        (("guide", "pre-work", "-o", "x.docx"), "give one NAME"),
        (("handout", "-o", "x.docx"), "give one --variant"),
    ],
)
def test_refuses_as_usage(tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    result = run(tmp_path, *arguments)
    assert result.exit_code == 2, result.output
    assert said in result.output


def test_writes_to_the_project(tmp_path: Path) -> None:
    result = run(tmp_path, "guide", "--json")
    assert result.exit_code == 0, result.output
    row = json.loads(result.stdout)["documents"][0]
    target = tmp_path / "dist" / "documents" / "nine-messages-guide.docx"
    assert row["file"] == str(target)
    assert target.read_bytes()[:2] == b"PK"


def test_the_environment_sets_the_date(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from docx import Document

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    assert run(tmp_path, "guide", "-o", str(tmp_path / "guide.docx")).exit_code == 0
    core = Document(str(tmp_path / "guide.docx")).core_properties
    assert core.created is not None
    assert core.created.isoformat().startswith("2027-01-15T08:00:00")


def test_a_folder_in_the_way_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "guide.docx").mkdir()
    result = run(tmp_path, "guide", "-o", str(tmp_path / "guide.docx"))
    assert result.exit_code == 1
    assert "target-is-folder" in result.output
