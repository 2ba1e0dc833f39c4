"""What `--help` may import: nothing slow. In the manner of click's own test of its imports."""

from __future__ import annotations

import subprocess
import sys

import pytest

SLOW = {"pptx", "PIL", "lxml", "xlsxwriter", "yaml", "importlib.metadata", "difflib"}
VERY_SLOW = {"pptx", "PIL", "lxml", "xlsxwriter"}

SCRIPT = """
import sys
from deck.cli import cli
try:
    cli({arguments!r}, prog_name="nine-messages")
except SystemExit as done:
    code = done.code
print(code, *sorted(sys.modules), file=sys.stderr)
"""


def modules_after(*arguments: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT.format(arguments=list(arguments))],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    code, *names = done.stderr.split()
    assert code in ("0", "None"), done.stderr
    return set(names)


@pytest.mark.parametrize(
    "arguments",
    [
        ("--help",), ("--version",), ("build", "--help"), ("check", "--help"), ("list", "--help"),
        ("schema", "--help"), ("theme", "--help"), ("theme", "build", "--help"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_help_imports_nothing_slow(arguments: tuple[str, ...]) -> None:
    assert not SLOW & modules_after(*arguments)


def test_listing_variants_does_not_import_the_renderer() -> None:
    assert not VERY_SLOW & modules_after("list", "variants")
