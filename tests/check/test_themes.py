"""The templates of the shipped themes are sound files, and inside the portable subset."""

from __future__ import annotations

from pathlib import Path

import pytest

from deck.check import check_invariants, check_template
from deck.opc.package import read_file

THEMES = sorted((Path(__file__).resolve().parents[2] / "themes").glob("*/template.pptx"))


@pytest.mark.parametrize("path", THEMES, ids=lambda path: path.parent.name)
def test_a_shipped_template(path: Path) -> None:
    package, found = read_file(path)
    assert package is not None
    assert found == ()
    assert check_template(package.members) == ()
    assert check_invariants(package.members) == ()
