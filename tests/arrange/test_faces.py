"""A change between the shipped themes' faces never changes how many lines a title has."""

from __future__ import annotations

import pytest

from deck.arrange import arrange
from deck.frame import Fill
from deck.load import Loaded
from deck.measure import lines_per_face
from deck.select import select
from tests.settings import setting_of, theme, widths


@pytest.mark.parametrize("variant", ["short", "workshop"])
def test_titles_have_as_many_lines_in_every_shipped_face(variant: str, loaded: Loaded) -> None:
    deck, _ = select(loaded.library, variant, "en-GB")
    assert deck is not None
    template = theme().template
    differing: set[str] = set()
    for frame in arrange(setting_of(loaded, deck)).frames:
        for item in frame.items:
            if not isinstance(item, Fill) or item.style.face != "major":
                continue
            slot = template.layouts[frame.layout].slots[item.slot]
            lines = lines_per_face(
                item.paragraphs, slot.levels, item.rect.inset(slot.insets).w, book=widths(),
                faces=template.faces,
            )  # fmt: skip
            assert len(lines) > 1
            if len({len(one) for one in lines.values()}) > 1:
                differing.add(frame.key)
    assert not differing
