"""Every code of a finished deck fires somewhere in these tests, and none is without a remedy."""

from __future__ import annotations

from pathlib import Path

import pytest

from deck.codes.code import Code
from deck.codes.deck import CODES

HERE = Path(__file__).resolve().parent
TESTS = "".join(
    path.read_text(encoding="utf-8")
    for folder in (HERE, HERE.parent / "opc")
    for path in sorted(folder.glob("test_*.py"))
)


@pytest.mark.parametrize("one", CODES, ids=lambda one: one.code)
def test_each_code_fires_in_a_test(one: Code) -> None:
    assert f'"{one.code}"' in TESTS
    assert one.meaning.endswith(".")
    assert one.remedy.endswith(".")


def test_codes_are_unique() -> None:
    assert len({one.code for one in CODES}) == len(CODES)
