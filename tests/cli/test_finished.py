"""The finished decks that the README offers: there, small, and without an error of ours."""

from __future__ import annotations

from pathlib import Path

import pytest

from deck.check import check_file
from deck.diagnostics import failed

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "examples"


@pytest.mark.parametrize("name", ["nine-messages-short.pptx", "nine-messages-workshop.pptx"])
def test_a_finished_deck_is_sound(name: str) -> None:
    path = FOLDER / name
    assert path.stat().st_size < 1_000_000
    found = check_file(path, ours=True)
    assert not failed(found), found
