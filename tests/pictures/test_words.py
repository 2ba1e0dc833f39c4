"""Words that stand where they should not are found."""

from __future__ import annotations

import pytest

from tests.pictures.places import faults
from tests.pictures.rendered import Area, Box, Page, Word


def area(left: float, top: float, width: float, height: float = 20) -> Area:
    return Area(left=left, top=top, right=left + width, bottom=top + height)


def page(*words: Word, boxes: tuple[Box, ...] = ()) -> Page:
    return Page(number=1, key="one", width=960, height=540, words=words, boxes=boxes, png=b"")


HOME = Box(name="Body", text="Words that stand here", area=area(100, 100, 200, 50))
GOOD = Word(text="Words", area=area(100, 100, 60))


def test_a_word_in_its_place_is_no_fault() -> None:
    assert not faults(page(GOOD, boxes=(HOME,)))


@pytest.mark.parametrize(
    ("word", "says"),
    [
        (Word(text="Words", area=area(270, 100, 60)), "leaves 'Body'"),
        (Word(text="here", area=area(110, 140, 60)), "leaves 'Body'"),
        (Word(text="Wor", area=area(110, 160, 30)), "leaves 'Body'"),
        (Word(text="Elsewhere", area=area(20, 100, 60)), "leaves the safe area"),
        (Word(text="Elsewhere", area=area(100, 510, 60, 30)), "leaves the safe area"),
        (Word(text="that", area=area(140, 105, 60)), "lies on 'that'"),
    ],
    ids=["right", "low", "cut", "margin", "bottom", "collision"],
)  # fmt: skip
def test_what_is_out_of_place_is_found(word: Word, says: str) -> None:
    (found,) = faults(page(GOOD, word, boxes=(HOME,)))
    assert "slide 1 (one)" in found
    assert says in found


def test_lines_may_be_close_but_not_on_each_other() -> None:
    """At 90 per cent of a size of 18 points, descenders and capitals may meet."""
    close = Word(text="below", area=area(100, 100 + 16.2, 60))
    assert not faults(page(GOOD, close))
    closer = Word(text="below", area=area(100, 100 + 11, 60))
    assert faults(page(GOOD, closer))


def test_words_of_a_chart_may_stand_anywhere_in_it() -> None:
    chart = Box(name="Chart", text="", area=area(400, 100, 300, 300), any_words=True)
    assert not faults(page(Word(text="Words", area=area(500, 200, 60)), boxes=(HOME, chart)))


def test_turned_words_are_as_wide_as_they_are_high() -> None:
    turned = Word(text="upwards", area=area(100, 100, 20, 80))
    assert turned.turned
    assert turned.core.width < turned.area.width
    assert not GOOD.turned
