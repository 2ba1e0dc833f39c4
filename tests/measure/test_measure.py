"""Text in boxes: lines, height, width, fitting, and that more room never makes more lines."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deck.fonts import MARGIN, FontBook
from deck.frame import Paragraph, Run
from deck.geometry import points
from deck.measure import Faces, Measured, at_size, lines_per_face, measure, pitch
from deck.template import TextStyle

BOOK = FontBook()
BODY = TextStyle(size_pt=20, line=105, after=points(6))
TITLE = TextStyle(size_pt=30, line=95, bold=True, face="major", typeface="Georgia")
FACES: Faces = {"major": ("Georgia", "Arial"), "minor": ("Arial",)}
WIDE = points(10_000)


def para(text: str, level: int = 0, after: int | None = None) -> Paragraph:
    return Paragraph(runs=(Run(text=text),), level=level, after=after)


def lay(text: str, width: int = WIDE, style: TextStyle = BODY, **more: bool | float) -> Measured:
    return measure((para(text),), (style,), width, book=BOOK, faces={}, **more)  # pyright: ignore[reportArgumentType]


def test_one_line_is_twelve_tenths_of_an_em_by_the_line_percentage() -> None:
    found = lay("Who is better off?")
    assert found.lines == ("Who is better off?",)
    assert found.height == points(20 * 1.2 * 1.05) == pitch(BODY)
    plain = BOOK.width("Who is better off?", "Arial", size_pt=20)
    assert found.width == pytest.approx(plain * 1.005, abs=2)


def test_lines_break_at_spaces_and_do_not_count_the_spaces_at_the_end() -> None:
    width = round(BOOK.width("Name the product", "Arial", size_pt=20) * 1.005) + 1
    assert lay("Name the product last", width).lines == ("Name the product", "last")


def test_a_word_wider_than_the_box_is_reported_and_stands_alone() -> None:
    found = lay("a disestablishment b", points(60))
    assert found.lines == ("a", "disestablishment", "b")
    assert found.unbreakable == "disestablishment"
    assert lay("word", 0).unbreakable == "word"
    assert lay("word", -5).lines == ("word",)


def test_line_feeds_and_empty_text_have_their_height() -> None:
    assert lay("one\ntwo").lines == ("one", "two")
    assert lay("").lines == ("",)
    assert lay("").height == pitch(BODY)
    assert measure((), (BODY,), WIDE, book=BOOK, faces={}) == Measured((), 0, 0)
    assert lay("one\n\ntwo").height == 3 * pitch(BODY)


def test_space_between_paragraphs_counts_and_at_either_end_does_not() -> None:
    style = TextStyle(size_pt=20, before=points(3), after=points(6))
    two = measure((para("a"), para("b")), (style,), WIDE, book=BOOK, faces={})
    assert two.height == 2 * pitch(style) + points(9)
    own = measure((para("a", after=points(20)), para("b")), (style,), WIDE, book=BOOK, faces={})
    assert own.height == 2 * pitch(style) + points(23)
    assert own.paragraphs == (1, 1)


def test_the_largest_run_of_a_line_sets_its_pitch() -> None:
    runs = (Run(text="small "), Run(text="LARGE", size_pt=40))
    found = measure((Paragraph(runs=runs),), (BODY,), WIDE, book=BOOK, faces={})
    assert found.height == points(40 * 1.2 * 1.05)


def test_bold_runs_are_wider() -> None:
    plain = lay("Purpose").width
    bold = measure(
        (Paragraph(runs=(Run(text="Purpose", bold=True),)),), (BODY,), WIDE, book=BOOK, faces={}
    )
    assert bold.width > plain


def test_levels_margins_and_bullets() -> None:
    first = TextStyle(size_pt=20, margin=points(20), indent=-points(20), bullet="char")
    second = TextStyle(size_pt=18, margin=points(40), indent=-points(20), bullet="char")
    found = measure(
        (para("Point"), para("Sub-point", level=1), para("Deeper", level=7)),
        (first, second),
        WIDE,
        book=BOOK,
        faces={},
    )
    assert found.height == pitch(first) + 2 * pitch(second)
    word = BOOK.width("Point", "Arial", size_pt=20) * 1.005
    alone = measure((para("Point"),), (first,), WIDE, book=BOOK, faces={})
    assert alone.width == pytest.approx(points(20) + word, abs=2)
    hanging = TextStyle(size_pt=20, margin=points(20), indent=-points(20))
    unmarked = measure((para("Point"),), (hanging,), WIDE, book=BOOK, faces={})
    assert unmarked.width == pytest.approx(word, abs=2)


def test_the_widest_face_decides_each_line() -> None:
    text = "Name who will be better off before you name the product that you mean to buy"
    widths = range(points(150), points(500), points(7))
    for width in widths:
        both = measure((para(text),), (TITLE,), width, book=BOOK, faces=FACES)
        alone = lines_per_face((para(text),), (TITLE,), width, book=BOOK, faces=FACES)
        assert set(alone) == {"Georgia", "Arial"}
        assert len(both.lines) >= max(len(lines) for lines in alone.values())


def test_lines_per_face_leaves_text_of_the_other_face_alone() -> None:
    alone = lines_per_face((para("one two"),), (BODY,), WIDE, book=BOOK, faces=FACES)
    assert alone == {"Georgia": ("one two",), "Arial": ("one two",)}


def test_a_face_that_is_not_certain_gets_a_margin_once() -> None:
    sure = lay("Name the product last").width
    assert lay("Name the product last", certain=False).width == pytest.approx(sure * MARGIN, abs=3)
    other = TextStyle(size_pt=20, typeface="Comfortaa")
    assert lay("Name the product last", style=other).width == pytest.approx(sure * MARGIN, abs=3)
    both = lay("Name the product last", style=other, certain=False).width
    assert both == pytest.approx(sure * MARGIN, abs=3)


def test_another_size_caps_deeper_levels() -> None:
    levels = (BODY, TextStyle(size_pt=18), TextStyle(size_pt=14))
    assert [one.size_pt for one in at_size(levels, 16)] == [16, 16, 14]
    assert at_size(levels, 20) is levels
    assert lay("a", size_pt=18).height == points(18 * 1.2 * 1.05)


TEXT = st.lists(
    st.text(alphabet="abcmWil.-\u2013", min_size=1, max_size=12), min_size=1, max_size=25
).map(" ".join)
BOLD = st.booleans()
SIZE = st.sampled_from([12, 14, 16, 18, 20, 24, 28, 30, 36, 40, 54])


@given(TEXT, TEXT, BOLD, SIZE, st.integers(points(40), points(900)), st.integers(0, points(200)))
def test_more_width_never_makes_more_lines(
    one: str, two: str, bold: bool, size: float, width: int, more: int
) -> None:
    text = (Paragraph(runs=(Run(text=one + " "), Run(text=two, bold=bold))),)
    style = (TextStyle(size_pt=size, face="major"),)
    narrow = measure(text, style, width, book=BOOK, faces=FACES)
    wide = measure(text, style, width + more, book=BOOK, faces=FACES)
    assert len(wide.lines) <= len(narrow.lines)
    assert wide.height <= narrow.height
    assert " ".join(narrow.lines).replace(" ", "") == (one + two).replace(" ", "")


@given(TEXT, SIZE, SIZE, st.integers(points(40), points(900)))
def test_a_larger_size_is_never_lower_nor_fewer_lines(
    text: str, one: float, two: float, width: int
) -> None:
    small, large = sorted((one, two))
    low = lay(text, width, size_pt=small)
    high = lay(text, width, size_pt=large)
    assert len(low.lines) <= len(high.lines)
    assert low.height <= high.height


@given(TEXT, SIZE, st.integers(points(40), points(900)))
def test_the_text_keeps_its_lines_in_a_box_of_its_own_width(
    text: str, size: float, width: int
) -> None:
    found = lay(text, width, size_pt=size)
    if not found.unbreakable:
        assert lay(text, found.width, size_pt=size).lines == found.lines
        assert found.width <= width + 1


def test_measuring_again_is_quick() -> None:
    """The aim is under 10 microseconds per 100 characters; the bound here leaves room for a busy
    machine."""
    text = (para("Digital government is about the purpose and the conditions of services. " * 4),)
    count, best = 200, 1.0
    for _ in range(5):
        start = time.process_time()
        for width in range(count):
            measure(text, (BODY,), points(400) + width, book=BOOK, faces={})
        best = min(best, time.process_time() - start)
    assert best / count / len(text[0].text) * 100 < 40e-6
