"""`build --scores`: the self-check filled in and drawn, and faults of the file."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import Run

GOOD = "message,Ada,Ben,Cy,Di\n" + "".join(f"{n},{n % 5},1,2,3\n" for n in range(1, 10))


def test_a_fault_has_its_line_and_column(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "scores.csv"
    path.write_text(GOOD.replace("5,0,", "5,7,"), encoding="utf-8")
    result = run("build", "--variant", "workshop", "--scores", path)
    assert result.exit_code == 1
    assert "scores.csv:6:3: error[scores-scale] 7 is off the scale of 0 to 4" in result.output


def test_a_variant_without_a_self_check_is_usage(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "scores.csv"
    path.write_text(GOOD, encoding="utf-8")
    result = run("build", "--variant", "single", "--message", 1, "--scores", path)
    assert result.exit_code == 2
    assert "none of these has one" in result.stderr
    assert run("build", "--scores", tmp_path / "none.csv").exit_code == 2


@pytest.mark.slow
def test_the_deck_shows_the_scores_and_no_name(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "scores.csv"
    path.write_text(GOOD, encoding="utf-8")
    result = run("build", "--variant", "workshop", "--scores", path, "--range", "14-20", "--json")
    assert result.exit_code == 0, result.output
    (deck,) = json.loads(result.stdout)["decks"]
    assert "nine-messages-workshop-scored-" in deck["file"]
    with zipfile.ZipFile(deck["file"]) as package:
        text = b"".join(package.read(name) for name in package.namelist())
    assert b"where our scores lie 3 points apart" in text
    assert b"Ada" not in text
