"""The plugin that makes a skip a failure, run over small test files."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

CASES = {
    "mark": "import pytest\n@pytest.mark.skip(reason='no soffice')\ndef test_it(): pass\n",
    "call": "import pytest\ndef test_it(): pytest.skip('no soffice')\n",
    "module": "import pytest\npytest.skip('no soffice', allow_module_level=True)\n",
}


def run(folder: Path, switch: str) -> subprocess.CompletedProcess[str]:
    command = [
        sys.executable, "-m", "pytest", "-q", "-p", "tests.no_skip", "-p", "no:cacheprovider",
        "-c", os.devnull, "--rootdir", str(folder), str(folder),
    ]  # fmt: skip
    environment = {
        **os.environ, "DECK_NO_SKIP": switch, "PYTHONPATH": str(ROOT),
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    }  # fmt: skip
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("case", CASES)
def test_a_skip_fails_when_the_switch_is_set(case: str, tmp_path: Path) -> None:
    (tmp_path / "test_case.py").write_text(CASES[case])
    done = run(tmp_path, "1")
    assert done.returncode in (1, 2), done.stdout
    assert "no soffice" in done.stdout


def test_a_skip_is_a_skip_otherwise(tmp_path: Path) -> None:
    (tmp_path / "test_case.py").write_text(CASES["mark"])
    done = run(tmp_path, "")
    assert done.returncode == 0, done.stdout
    assert "1 skipped" in done.stdout


def test_an_expected_failure_stays_one(tmp_path: Path) -> None:
    (tmp_path / "test_case.py").write_text(
        "import pytest\n@pytest.mark.xfail\ndef test_it(): assert False\n"
    )
    done = run(tmp_path, "1")
    assert done.returncode == 0, done.stdout
