"""The benchmarks run: the synthetic deck is sound, and the yardstick makes the same slides."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.benchmarks import slides_as_data, synthetic
from tests.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[2]


def parts(path: Path, start: str) -> int:
    with zipfile.ZipFile(path) as deck:
        return sum(name.startswith(start) and name.endswith(".xml") for name in deck.namelist())


@pytest.mark.slow
def test_the_synthetic_deck_has_no_fault(run: Run, project: Path) -> None:
    synthetic.write(project, 12)
    out = project / "out.pptx"
    result = run("build", "--variant", "synthetic", "-o", out)
    assert result.exit_code == 0, result.stderr
    assert parts(out, "ppt/slides/slide") == 12


@pytest.mark.slow
def test_the_yardstick_makes_the_same_slides(run: Run, tmp_path: Path) -> None:
    data, bare, ours = tmp_path / "a.json", tmp_path / "bare.zip", tmp_path / "ours.pptx"
    count = slides_as_data.write(ROOT, "short", data)
    script = ROOT / "tests" / "benchmarks" / "yardstick.py"
    subprocess.run([sys.executable, script, data, bare], check=True)
    assert run("build", "--variant", "short", "-o", ours).exit_code == 0
    for start in ("ppt/slides/slide", "ppt/notesSlides/notesSlide", "ppt/charts/chart"):
        assert parts(bare, start) == parts(ours, start), start
    assert parts(bare, "ppt/slides/slide") == count
