"""The default theme, read as arrange reads it."""

from __future__ import annotations

from pathlib import Path

import pytest

from deck.fonts import FontBook
from deck.opening import read_mapping
from deck.roots import Root
from deck.template import ROLES, STYLES, Template
from deck.template_read import read_template
from deck.theme import find_theme

HOME = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def harbour() -> Template:
    files, found = find_theme("harbour", (Root(HOME, "project"),))
    assert files is not None, found
    mapping, found = read_mapping(files)
    assert mapping is not None, found
    template, found = read_template("harbour", mapping, files.template.read_bytes())
    assert template is not None
    assert found == ()
    return template


def test_everything_that_the_mapping_names_is_there(harbour: Template) -> None:
    assert set(harbour.styles) == set(STYLES)
    assert set(harbour.hexes) == set(ROLES)
    assert all(layout.slots["title"].kind == "title" for layout in harbour.layouts.values())


def test_its_widths_are_certain(harbour: Template) -> None:
    book = FontBook()
    slots = [slot for layout in harbour.layouts.values() for slot in layout.slots.values()]
    assert {style.typeface for slot in slots for style in slot.levels} == {"Georgia", "Arial"}
    assert all(book.certain(name) for names in harbour.faces.values() for name in names)


def test_titles_are_major_and_every_region_lies_on_the_page(harbour: Template) -> None:
    for layout in harbour.layouts.values():
        assert layout.slots["title"].levels[0].face == "major"
        for slot in layout.slots.values():
            assert slot.rect.w > 0 < slot.rect.h, (layout.role, slot.name)
            assert 0 <= slot.rect.x < slot.rect.right <= harbour.width, (layout.role, slot.name)
            assert 0 <= slot.rect.y < slot.rect.bottom <= harbour.height, (layout.role, slot.name)
