"""Logos: read, judged against a ground, fitted whole with their clear space."""

from __future__ import annotations

import pytest

from deck.geometry import Rect
from deck.images.prepare import sized
from deck.imaging import Flaw
from deck.logo import CLEAR, Logo, fit_logo, placed_bytes, read_logo
from tests.images.files import encoded, opened

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10">'
    '<path fill="{}" d="M0 0h{}v10z"/></svg>'
)


def logo(colour: str = "#0b3a47", width: int = 30) -> Logo:
    made = read_logo(SVG.format(colour, width).encode())
    assert isinstance(made, Logo), made
    return made


def test_a_logo_keeps_its_form_and_its_drawing() -> None:
    made = logo()
    assert made.ratio == pytest.approx(4)
    assert made.suffix == "png"
    assert made.svg.startswith(b"<svg")
    assert not made.opaque


@pytest.mark.parametrize("right", [False, True])
@pytest.mark.parametrize("room", [Rect(10, 20, 8000, 600), Rect(10, 20, 900, 5000)])
def test_it_stands_whole_with_its_clear_space(room: Rect, right: bool) -> None:
    made = logo()
    place = fit_logo(made, room, right=right, bottom=right)
    assert place.w / place.h == pytest.approx(made.ratio, rel=0.02)
    free = round(place.h * CLEAR) - 1
    around = Rect(place.x - free, place.y - free, place.w + 2 * free, place.h + 2 * free)
    assert room.contains(around)


def test_the_wrong_version_is_told() -> None:
    dark, light = logo("#0b3a47"), logo("#ffffff")
    assert dark.unseen("FFFFFF") == ""
    assert "a contrast of 1.0:1 at most" in dark.unseen("0B3A47")
    assert light.unseen("0B3A47") == ""
    assert "the ground of cover and closing, #F6F3EB" in light.unseen("F6F3EB")
    assert light.contrast("000000") == pytest.approx(21, abs=0.1)


def test_a_logo_that_loses_its_words_is_told() -> None:
    data = SVG.format("#00a0ff", 10).replace("</svg>", '<path d="M12 0h28v10z"/></svg>')
    mark_and_words = read_logo(data.encode())
    assert isinstance(mark_and_words, Logo)
    assert mark_and_words.unseen("FFFFFF") == ""
    assert "per cent of the logo can hardly be told" in mark_and_words.unseen("0B101B")


def test_a_file_that_is_too_large_is_told_so() -> None:
    found = read_logo(b"<svg>" + b" " * 20_000_000)
    assert isinstance(found, Flaw)
    assert (found.code, found.told) == ("picture-size", "the file has more than 20 MB")


def test_a_logo_with_a_ground_of_its_own_is_seen_on_any() -> None:
    made = read_logo(encoded("JPEG", (200, 100)))
    assert isinstance(made, Logo)
    assert made.opaque
    assert made.unseen("C80A0A") == ""


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (encoded("PNG", (20, 20)), "picture-size"),
        (encoded("PNG", (2000, 70)), "picture-size"),
        (encoded("PNG", (100, 100), "RGBA")[:80], "picture-unreadable"),
        (SVG.format("none", 30).encode(), "picture-unreadable"),
        (SVG.format('red" onload="x', 30).encode(), "svg-refused"),
        (encoded("GIF", (99, 99)), "picture-format"),
    ],
)
def test_what_is_no_logo(data: bytes, code: str) -> None:
    found = read_logo(data)
    assert isinstance(found, Flaw)
    assert found.code == code
    assert found.hint


def test_its_bytes_are_of_the_size_of_its_place() -> None:
    made = logo()
    assert sized(placed_bytes(made, 1.5)) == (660, 165)
    assert placed_bytes(made, 99) == made.data
    assert opened(placed_bytes(made, 1.5)).mode == "RGBA"
