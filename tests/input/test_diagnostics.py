"""Findings as people read them: long source lines are cut round the place, carets to match."""

from __future__ import annotations

import pytest

from deck.diagnostics import WINDOW, Diagnostic, Span, as_text

LINE = "".join(f"<{n:04}>" for n in range(100))  # each column can be told by the number before it


@pytest.mark.parametrize("column", [1, 30, 61, 121, 301, 541, 595])
def test_a_long_line_is_cut_round_its_column(column: int) -> None:
    marked = LINE[: column - 1] + "WRONG" + LINE[column + 4 :]
    span = Span("a.yaml", 7, column, column + 5)
    shown, carets = as_text(Diagnostic("x", "no", span, source=marked)).splitlines()[1:]
    shown = shown.removeprefix("    7 | ")
    assert len(shown) == WINDOW
    assert shown.startswith("…") == (column > 60)
    assert shown.endswith("…") == (column < 520)
    assert carets.count("^") == 5
    at = carets.index("^") - len("    7 | ")
    assert shown[at : at + 5] == "WRONG"


def test_carets_end_with_what_is_shown() -> None:
    text = as_text(Diagnostic("x", "no", Span("a.yaml", 7, 3, 590), source=LINE))
    shown, carets = text.splitlines()[1:]
    assert len(carets) == len(shown)


def test_a_short_line_is_shown_whole() -> None:
    text = as_text(Diagnostic("x", "no", Span("a.yaml", 7, 6, 9), source="key: bad"))
    assert text.splitlines()[1:] == ["    7 | key: bad", "             ^^^"]
