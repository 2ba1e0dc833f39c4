"""The same input gives the same bytes, wherever and whenever it is built, by whichever Python."""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.cli.pythons import VERSIONS, interpreter, runtime

ROOT = Path(__file__).resolve().parents[2]
COPIED = ("deck", "content", "themes", "assets", "generate.py")
BUILD = ("build", "--json", "--variant", "short", "--variant", "workshop")


def checkout(folder: Path) -> Path:
    """Return a copy of what a build reads, in a folder of its own."""
    folder.mkdir(parents=True)
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, folder / name)
    return folder


def build(python: str | Path, folder: Path, **environment: str) -> dict[str, bytes]:
    """Build every deck in a checkout, and return them by name."""
    kept = {key: value for key, value in os.environ.items() if key != "SOURCE_DATE_EPOCH"}
    done = subprocess.run(
        [python, "generate.py", *BUILD], cwd=folder, env={**kept, **environment},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return {one.name: one.read_bytes() for one in sorted((folder / "dist").glob("*.pptx"))}


def members(data: bytes) -> dict[str, str]:
    """Return the digest of every member of a deck; those of its workbooks' members instead."""
    digests: dict[str, str] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as deck:
        for name in deck.namelist():
            inner = deck.read(name)
            if name.endswith(".xlsx"):
                digests |= {f"{name}!{n}": d for n, d in members(inner).items()}
            else:
                digests[name] = hashlib.sha256(inner).hexdigest()
    return digests


@pytest.mark.slow
def test_two_builds_are_equal_to_the_byte(tmp_path: Path) -> None:
    first = build(
        sys.executable, checkout(tmp_path / "a"), TZ="Asia/Tokyo", PYTHONHASHSEED="1",
        LC_ALL="C", USER="one",
    )  # fmt: skip
    second = build(
        sys.executable, checkout(tmp_path / "another place" / "ü"), TZ="America/Los_Angeles",
        PYTHONHASHSEED="2", LC_ALL="C.UTF-8", USER="two",
    )  # fmt: skip
    assert set(first) == set(second) == {"nine-messages-short.pptx", "nine-messages-workshop.pptx"}
    for name, data in first.items():
        assert hashlib.sha256(data).digest() == hashlib.sha256(second[name]).digest(), name
        assert str(tmp_path).encode() not in data


@pytest.mark.slow
@pytest.mark.parametrize("version", VERSIONS)
def test_every_python_makes_the_same_members(
    version: str, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    python = runtime(version, tmp_path_factory)
    here = build(sys.executable, checkout(tmp_path / "here"))
    there = build(python, checkout(tmp_path / "there"))
    for name, data in here.items():
        assert members(data) == members(there[name]), name


def test_an_interpreter_is_found() -> None:
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    assert interpreter(version) is not None
