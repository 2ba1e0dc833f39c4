"""The colours of documents: read on white, in every theme that comes with the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from deck.contrast import TEXT, contrast
from deck.docx.look import WHITE, look_of
from deck.load import Loaded
from deck.theme import find_theme


@pytest.mark.parametrize("name", ["harbour", "civic", "stage"])
def test_every_colour_can_be_read(loaded: Loaded, root: Path, name: str) -> None:
    files, _ = find_theme(name, loaded.roots)
    assert files is not None
    look = look_of(files.theme)
    for colour in (look.text, look.heading, look.accent, look.link):
        assert contrast(colour, WHITE) >= TEXT
        assert contrast(colour, look.panel) >= TEXT
