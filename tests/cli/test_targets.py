"""Places that cannot be written: a coded error, exit 1, and what was there is as it was."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path

from tests.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[2]
SHORT = ("build", "--variant", "short", "--range", "1-3")


def test_a_folder_as_target(run: Run, project: Path) -> None:
    (project / "deck.pptx").mkdir()
    result = run(*SHORT, "-o", project / "deck.pptx")
    assert result.exit_code == 1
    assert "error[target-is-folder]" in result.stderr


def test_a_file_where_the_target_folder_should_be(run: Run, project: Path) -> None:
    (project / "dist").write_text("in the way")
    result = run(*SHORT)
    assert result.exit_code == 1
    assert "error[" in result.stderr
    assert (project / "dist").read_text() == "in the way"


def test_a_target_that_may_not_be_written(run: Run) -> None:
    result = run(*SHORT, "-o", "/proc/nine-messages.pptx")
    assert result.exit_code == 1
    assert "error[target-unwritable]" in result.stderr


def test_a_name_that_is_too_long(run: Run, project: Path) -> None:
    result = run(*SHORT, "-o", project / f"{'x' * 300}.pptx")
    assert result.exit_code == 1
    assert "error[target-unwritable]" in result.stderr


def test_a_full_disk_leaves_the_old_deck(project: Path) -> None:
    old = project / "deck.pptx"
    old.write_bytes(b"the deck of last week")
    done = subprocess.run(
        [sys.executable, ROOT / "generate.py", *SHORT, "-C", project, "-o", old],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)),
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1, done.stderr
    assert "error[disk-full]" in done.stderr
    assert "Traceback" not in done.stderr
    assert old.read_bytes() == b"the deck of last week"
    assert [one.name for one in project.iterdir()] == ["deck.pptx"]
