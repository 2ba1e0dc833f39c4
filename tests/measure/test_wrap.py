"""Where lines may break, and where they may not."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deck.fonts import FontBook
from deck.wrap import hard_lines, set_lines, words


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("plain words here", "plain |words |here"),
        ("a  b", "a  |b"),
        (" leading and trailing ", " |leading |and |trailing "),
        ("self-check well-", "self-|check |well-"),
        ("2019-20 and 20-year", "2019-20 |and |20-|year"),
        ("2018\u201319 yes\u2014no", "2018\u2013|19 |yes\u2014|no"),
        ("\u2013 5 to -3", "\u2013 |5 |to |-3"),
        ("and/or 24/7", "and/|or |24/7"),
        ("https://example.org/a", "https://example.org/|a"),
        ("10\u00a0per\u202fcent of", "10\u00a0per\u202fcent |of"),
        ("off , on", "off , |on"),
        ("dash\u2014\u201d end", "dash\u2014\u201d |end"),
        ("\u65e5\u672c\u8a9e\u3001abc", "\u65e5|\u672c|\u8a9e\u3001|abc"),
        ("", ""),
    ],
)
def test_breaks(text: str, cut: str) -> None:
    assert "|".join(words(text)) == cut


@given(st.text(alphabet="ab1 -/\u2013\u2014\u00a0.,\u65e5\t", max_size=60))
def test_cutting_loses_nothing_and_never_cuts_a_plain_word(text: str) -> None:
    parts = words(text)
    assert "".join(parts) == text
    for left, right in pairwise(parts):
        assert not (left[-1] in "ab1" and right[0] in "ab1")


def test_line_feeds_of_all_kinds_are_hard_breaks() -> None:
    pieces = (("one\ntwo", False, False, 20.0), (" still\r\n", True, False, 20.0))
    assert hard_lines(pieces) == [
        (("one", False, False, 20.0),),
        (("two", False, False, 20.0), (" still", True, False, 20.0)),
        (),
    ]


def test_a_word_across_two_styles_is_one_word() -> None:
    book = FontBook()
    pieces = (("un", False, False, 20.0), ("breakable word", True, False, 24.0))
    ((setting,),) = set_lines(pieces, ("Arial",), book, 1.0)
    assert setting.words == ("unbreakable ", "word")
    assert setting.sizes == (24.0, 24.0)
    wanted = book.ems("un", "Arial") * 20 + book.ems("breakable", "Arial", True) * 24
    assert setting.ends[0] == pytest.approx(wanted)


@given(
    st.lists(
        st.tuples(st.text(alphabet="abc -\u2013 ", max_size=12), st.booleans()),
        min_size=1,
        max_size=5,
    )
)
def test_a_setting_is_sorted_whatever_the_runs(runs: list[tuple[str, bool]]) -> None:
    pieces = tuple((text, bold, False, 20.0) for text, bold in runs)
    for (setting,) in set_lines(pieces, ("Georgia",), FontBook(), 1.0):
        assert list(setting.ends) == sorted(setting.ends)
        assert list(setting.starts) == sorted(setting.starts)
        assert all(a <= b + 1e-9 for a, b in zip(setting.starts, setting.ends, strict=True))
