"""Standard output that is full, closed or read no more: exit 1, and no message of Python's own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
COMMAND = f"'{sys.executable}' '{ROOT / 'generate.py'}'"


def shell(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-c", line], cwd=folder, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("what", ["--help", "--version", "list", "list slides --json"])
@pytest.mark.parametrize(("place", "why"), [("/dev/full", "No space left"), ("&-", "it is closed")])
def test_output_that_cannot_be_written(what: str, place: str, why: str, tmp_path: Path) -> None:
    done = shell(f"{COMMAND} {what} >{place}", tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith(f"nine-messages: cannot write to standard output: {why}")
    assert done.stderr.count("\n") == 1


def test_both_streams_full(tmp_path: Path) -> None:
    assert shell(f"{COMMAND} list >/dev/full 2>/dev/full", tmp_path).returncode == 1


def test_wrong_usage_stays_usage(tmp_path: Path) -> None:
    assert shell(f"{COMMAND} bild >/dev/full", tmp_path).returncode == 2


def test_a_reader_that_has_enough_ends_it_quietly(tmp_path: Path) -> None:
    done = shell(f"{COMMAND} list slides --json | head -c 1; exit ${{PIPESTATUS[0]}}", tmp_path)
    assert done.returncode in (0, 1)  # 0 if all of it went into the pipe before
    assert done.stderr == ""
