"""Other Pythons on this machine, and environments in which the program runs under them."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
VERSIONS = ("3.11", "3.12", "3.13")


def interpreter(version: str) -> str | None:
    """Return a working interpreter of that version: on the PATH, or one of pyenv's."""
    check = f"import sys; sys.exit('%d.%d' % sys.version_info[:2] != {version!r})"
    for one in _candidates(version):
        done = subprocess.run([one, "-c", check], capture_output=True, check=False)
        if done.returncode == 0:
            return one
    return None


def _candidates(version: str) -> Iterator[str]:
    for name in (f"python{version}", "python3"):
        if found := shutil.which(name):
            yield found
    roots = (os.environ.get("PYENV_ROOT", ""), str(Path.home() / ".pyenv"))
    for root in filter(None, roots):
        for folder in sorted(Path(root).glob(f"versions/{version}.*"), reverse=True):
            yield str(folder / "bin" / "python3")


def runtime(version: str, factory: pytest.TempPathFactory) -> Path:
    """Return the Python of a new environment with the program's own requirements, as pinned.

    Skips where there is no such interpreter (in CI, a skip is a failure).
    """
    found = interpreter(version)
    if found is None:
        pytest.skip(f"no Python {version} on this machine")
    python = environment(found, factory.mktemp(f"python{version}"))
    install(python, *requirements())
    return python


def environment(interpreter: str, folder: Path) -> Path:
    """Return the Python of a new, empty environment."""
    subprocess.run([interpreter, "-m", "venv", folder], check=True, capture_output=True)
    return next(path for path in (folder / "bin" / "python", folder / "Scripts" / "python.exe")
                if path.exists())  # fmt: skip


def install(python: Path, *what: str) -> None:
    """Install with pip, under the project's constraints."""
    command = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    done = subprocess.run(
        [*command, "-c", ROOT / "constraints.txt", *what],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def requirements() -> list[str]:
    """Return what the program needs to run, from pyproject.toml."""
    import tomllib

    with (ROOT / "pyproject.toml").open("rb") as file:
        return tomllib.load(file)["project"]["dependencies"]
