"""Widths of characters and words: known faces, unknown faces, characters without a width."""

from __future__ import annotations

import pytest

from deck.fonts import ADVANCES, FACES, MARGIN, FontBook, read_advances

EM = 2048


@pytest.mark.parametrize("face", sorted(set(FACES.values())))
@pytest.mark.parametrize("style", ["regular", "bold", "italic", "bold-italic"])
def test_every_table_has_the_text_it_will_meet(face: str, style: str) -> None:
    table = read_advances(ADVANCES, face, style)
    for char in (
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
        " .,;:!?'\"()[]%&/-+=*#@\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2022\u2212\u00d7\u00a0"
        "\u20ac\u00a3\u00e9\u00fc\u00df\u00e6\u00f8\u00e5\u0153\u0161\u017e\u0142\u00f1\u00e7"
    ):
        assert 0 < table.widths[char] < 2, (face, style, char)


def test_the_tables_are_those_of_the_faces_they_stand_for() -> None:
    """Spot checks against the published advance widths of Arial and Georgia (units of 2,048)."""
    book = FontBook()
    assert round(book.ems("A", "Arial") * EM) == 1366
    assert round(book.ems(" ", "Arial") * EM) == 569
    assert round(book.ems("m", "Arial", True) * EM) == 1821
    assert round(book.ems("0", "Arial") * EM) == 1139
    assert round(book.ems(" ", "Georgia") * EM) == 494
    assert round(book.ems("A", "Georgia") * EM) == 1374
    assert round(book.ems("A", "Calibri") * EM) == 1185
    assert round(book.ems("A", "Times New Roman") * EM) == 1479
    assert round(book.ems("i", "Courier New") * EM) == 1229


def test_width_is_linear_in_size_and_in_text() -> None:
    book = FontBook()
    once = book.width("Purpose", "Georgia", True, False, 30)
    assert book.width("Purpose", "Georgia", True, False, 60) == pytest.approx(2 * once)
    assert book.width("PurposePurpose", "Georgia", True, False, 30) == pytest.approx(2 * once)


def test_an_unknown_face_is_arial_with_a_margin_and_not_certain() -> None:
    book = FontBook()
    assert MARGIN >= 1.08
    assert not book.certain("Comfortaa")
    assert book.certain("Arial")
    assert book.certain("GEORGIA")
    wanted = book.ems("Who is better off", "Arial", True) * MARGIN
    assert book.ems("Who is better off", "Comfortaa", True) == pytest.approx(wanted)


def test_a_character_without_a_width_is_generous_and_recorded() -> None:
    book = FontBook()
    assert book.ems("\u2192", "Georgia") == pytest.approx(MARGIN)  # an em in Arial
    assert book.ems("\u2713", "Arial") > 1
    assert book.ems("\U0001f600", "Arial") > 1.3
    assert book.missing == {
        ("Georgia", "\u2192"),
        ("Arial", "\u2713"),
        ("Arial", "\U0001f600"),
    }


def test_invisible_characters_take_no_room_and_a_hard_hyphen_is_a_hyphen() -> None:
    book = FontBook()
    assert book.ems("a\u0301\u200b", "Georgia") == book.ems("a", "Georgia")
    assert book.ems("\u2011", "Arial") == book.ems("-", "Arial")
    assert not book.missing


def test_tables_are_read_only_when_needed() -> None:
    book = FontBook()
    assert not book._tables  # pyright: ignore[reportPrivateUsage]
    book.ems("a", "Arial")
    assert set(book._tables) == {("arial", "regular")}  # pyright: ignore[reportPrivateUsage]


def test_the_licences_stand_beside_the_tables() -> None:
    for name in ("liberation", "gelasio", "carlito", "caladea"):
        text = (ADVANCES / f"LICENSE-{name}.txt").read_text(encoding="utf-8")
        assert "SIL OPEN FONT LICENSE" in text
    vera = (ADVANCES / "LICENSE-dejavu.txt").read_text(encoding="utf-8")
    assert "Bitstream Vera" in vera


def test_breadth_is_that_of_arial_or_more_or_less() -> None:
    book = FontBook()
    assert book.breadth("Arial") == 1
    assert book.breadth("Calibri") < 0.95
    assert book.breadth("Verdana") == pytest.approx(book.breadth("DejaVu Sans") * 1.02)
    assert book.breadth("Courier New") > 1.3
