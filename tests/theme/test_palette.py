"""Palettes: whatever colour is given, every pair that the design relies on can be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deck.contrast import contrast
from deck.oklch import oklch, rgb
from deck.palette import ALIKE, NAMES, Ground, distance, pairs_of, palette

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"{number:06X}")
GROUNDS = st.sampled_from(("light", "dark"))


@given(COLOURS, st.none() | COLOURS, GROUNDS)
def test_every_pair_passes(primary: str, secondary: str | None, ground: Ground) -> None:
    found = palette(primary, secondary, ground)
    assert set(found.colours) == set(NAMES)
    for pair in pairs_of(ground):
        colours = found.colours[pair.front], found.colours[pair.ground]
        assert contrast(*colours) >= pair.least, pair


@given(COLOURS, st.none() | COLOURS, GROUNDS)
def test_what_was_moved_needed_it_and_is_told(
    primary: str, secondary: str | None, ground: Ground
) -> None:
    found = palette(primary, secondary, ground)
    moved = {one.name for one in found.moves}
    assert found.colours["primary"] == primary or "primary" in moved
    assert secondary in (None, found.colours["secondary"]) or "secondary" in moved
    for one in found.moves:
        assert one.ratio_before < one.pair.least <= one.ratio_after
        assert one.after == found.colours[one.name] != one.before


@given(COLOURS)
def test_a_colour_comes_back_from_oklch_as_it_was(colour: str) -> None:
    assert rgb(oklch(colour)) == colour


def test_a_colour_that_passes_is_kept_as_given() -> None:
    found = palette("0B6E4F", None, "light")
    assert found.colours["primary"] == "0B6E4F"
    assert found.moves == ()


def test_a_bright_colour_is_kept_where_dark_words_stand_on_it() -> None:
    found = palette("FFD200", None, "light")
    assert found.colours["spot"] == "FFD200"
    assert [one.name for one in found.moves] == ["primary"]


@pytest.mark.parametrize("primary", ["333333", "003366", "0B3A47"])
@pytest.mark.parametrize("secondary", [None, "003366"])
def test_a_dark_accent_does_not_look_like_the_dark_beside_it(
    primary: str, secondary: str | None
) -> None:
    found = palette(primary, secondary, "light").colours
    assert found["primary"] == primary
    assert distance(primary, found["deep"]) >= ALIKE


@pytest.mark.parametrize("ground", ["light", "dark"])
def test_a_grey_gives_greys_beside_the_fixed_hues(ground: Ground) -> None:
    found = palette("777777", None, ground).colours
    for name in ("ink", "paper", "panel", "deep", "mute", "secondary"):
        assert oklch(found[name]).chroma < 0.01, name
