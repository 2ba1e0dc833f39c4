"""What the tests of the command line share: an empty project, and a way to run commands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from deck.cli import cli

Run = Callable[..., Result]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with nothing in it: all content comes from the packaged library."""
    folder = tmp_path / "project"
    folder.mkdir()
    return folder


@pytest.fixture
def run(project: Path) -> Run:
    """Run a command in the project, in this process; never with a traceback."""

    def one(*arguments: object) -> Result:
        words = [str(word) for word in arguments]
        place = [] if "-C" in words or "--help" in words else ["-C", str(project)]
        result = CliRunner().invoke(cli, [*words, *place], prog_name="nine-messages")
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return one
