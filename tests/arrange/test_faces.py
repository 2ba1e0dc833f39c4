"""A change between the shipped themes changes no slide, no word, no line break of a title."""

from __future__ import annotations

import functools

import pytest

from deck.arrange import arrange
from deck.arrange.breaks import short
from deck.arrange.identity import words_of
from deck.frame import Fill, SlideFrame
from deck.load import Loaded, load_project
from deck.measure import lines_per_face
from deck.select import select
from tests.conftest import ROOT
from tests.settings import setting_of, theme, widths
from tests.theme.themes import NAMES

VARIANTS = ("short", "workshop")
REAL = (0.997, 1.0, 1.006)
"""How much wider or narrower than measured a line may come out, kerned or rounded."""


@functools.cache
def frames(variant: str, name: str) -> tuple[SlideFrame, ...]:
    loaded = load_project(ROOT)
    deck, _ = select(loaded.library, variant, "en-GB")
    assert deck is not None
    made = arrange(setting_of(loaded, deck, name=name))
    assert not made.diagnostics
    return made.frames


def lines_of(frame: SlideFrame, fill: Fill, name: str, factor: float = 1) -> tuple[str, ...]:
    """Return how a theme's own face alone breaks a text."""
    template = theme(name).template
    slot = template.layouts[frame.layout].slots[fill.slot]
    own = {slot.levels[0].face: (slot.levels[0].typeface,)}
    width = round(fill.rect.inset(slot.insets).w * factor)
    (found,) = lines_per_face(
        fill.paragraphs, slot.levels, width, book=widths(), faces=own
    ).values()  # fmt: skip
    return tuple(line.strip() for line in found)


def titles(variant: str, name: str, factor: float = 1) -> dict[str, tuple[str, ...]]:
    return {
        frame.key: lines_of(frame, item, name, factor)
        for frame in frames(variant, name)
        for item in frame.items
        if isinstance(item, Fill) and item.slot == "title"
    }


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("name", NAMES[1:])
def test_another_theme_has_the_same_slides_and_words(variant: str, name: str) -> None:
    usual, other = frames(variant, NAMES[0]), frames(variant, name)
    assert [one.key for one in other] == [one.key for one in usual]
    assert [one.base for one in other] == [one.base for one in usual]
    assert [[[*words_of(item)] for item in one.items] for one in other] == [
        [[*words_of(item)] for item in one.items] for one in usual
    ]


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("factor", REAL)
def test_every_title_breaks_the_same_in_every_theme(variant: str, name: str, factor: float) -> None:
    usual = titles(variant, NAMES[0])
    assert len(usual) == len(frames(variant, NAMES[0]))
    found = titles(variant, name, factor)
    assert {key: lines for key, lines in found.items() if lines != usual[key]} == {}


@pytest.mark.parametrize("variant", VARIANTS)
def test_no_title_leaves_a_short_word_alone(variant: str) -> None:
    assert [key for key, lines in titles(variant, NAMES[0]).items() if short(lines)] == []


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_title_keeps_its_words_and_spaces(variant: str) -> None:
    for frame in frames(variant, NAMES[0]):
        title = next(one for one in frame.items if isinstance(one, Fill) and one.slot == "title")
        assert "\n".join(one.text for one in title.paragraphs).replace("\n", "") == frame.title


@pytest.mark.parametrize("variant", VARIANTS)
def test_major_texts_have_as_many_lines_in_every_shipped_face(variant: str, loaded: Loaded) -> None:
    template = theme().template
    differing: set[str] = set()
    for frame in frames(variant, NAMES[0]):
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
