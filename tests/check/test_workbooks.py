"""The workbook inside a chart: one thing about it broken at a time, in anyone's deck."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from deck.check.workbooks import usable
from deck.diagnostics import Severity
from deck.opc.workbook import Range, range_of, read_book
from tests.check.books import CELLS, workbook
from tests.check.breaking import CHART, Members, broken, codes, found
from tests.check.decks import clean

BOOK = "ppt/embeddings/book1.xlsx"
PAIR = '<c:axId val="111"/><c:axId val="222"/>'


def booked(old: str = "", new: str = "", *, sheet: str = "Sheet1") -> Callable[[], Members]:
    """Return the clean deck with one thing in the cells of its workbook replaced."""
    assert old in CELLS
    return lambda: {**clean(), BOOK: workbook(CELLS.replace(old, new) if old else CELLS,
                                              sheet=sheet)}  # fmt: skip


def test_the_clean_deck_has_a_good_workbook() -> None:
    book = read_book(clean()[BOOK])
    assert book is not None
    assert book.cells(Range("Sheet1", ((1, 2), (2, 2), (1, 1)))) == ("One", 36, None)
    assert codes(clean()) == set()


@pytest.mark.parametrize(
    ("code", "members"),
    [
        ("chart-book", lambda: {**clean(), BOOK: b"no workbook"}),
        ("chart-book", lambda: {**clean(), BOOK: workbook()[:200]}),
        ("chart-book", booked(CELLS, "<row")),
        ("chart-range", booked(sheet="Data")),
        ("chart-range", broken(CHART, "$A$2:$A$3", "$A$2:$A$4")),
        ("chart-range", broken(CHART, "$B$2:$B$3", "$B$2")),
        ("chart-cells", broken(CHART, "$B$2:$B$3", "$A$2:$A$3")),
        ("chart-cells", broken(CHART, "<c:v>Share</c:v>", "<c:v>Part</c:v>")),
        ("chart-cells", broken(CHART, "<c:v>Two</c:v>", "<c:v>Three</c:v>")),
        ("chart-cells", broken(CHART, "<c:v>36</c:v>", "<c:v>37</c:v>")),
        ("chart-cells", broken(CHART, '<c:pt idx="1"><c:v>12.5</c:v></c:pt>', "")),
        ("chart-cells", booked("<v>36</v>", "<v>63</v>")),
        ("chart-cells", booked('<c r="B3"><v>12.5</v></c>', "")),
        ("chart-cells", booked('t="s"><v>2</v>', 't="s"><v>9</v>')),
        ("chart-format", broken(CHART, '<c:ptCount val="2"/><c:pt idx="0"><c:v>36',
                                '<c:formatCode>0"%</c:formatCode><c:ptCount val="2"/>'
                                '<c:pt idx="0"><c:v>36')),
        ("chart-axis", broken(CHART, PAIR, '<c:axId val="111"/>')),
        ("chart-axis", broken(CHART, '<c:crossAx val="222"/>', '<c:crossAx val="333"/>')),
        ("chart-axis", broken(CHART, '<c:crossAx val="111"/>', '<c:crossAx val="222"/>')),
    ],
)  # fmt: skip
def test_one_thing_broken(code: str, members: Callable[[], Members]) -> None:
    made = members()
    assert code in codes(made)
    assert code in codes(made, ours=False)


def test_of_anyone_elses_deck_it_is_a_warning() -> None:
    made = booked("<v>36</v>", "<v>63</v>")()
    (one,) = [each for each in found(made, ours=False) if each.code == "chart-cells"]
    assert one.severity is Severity.WARNING
    assert one.hint


def test_what_cannot_be_told_of_anyone_elses_deck_is_let_be() -> None:
    for formula in ("Sales", "(Sheet1!$B$2,Sheet1!$B$3)", "[Book.xlsx]Sheet1!$B$2:$B$3"):
        made = broken(CHART, "Sheet1!$B$2:$B$3", formula)()
        assert codes(made, ours=False) == set()
        assert codes(made) == {"chart-range"}


@pytest.mark.parametrize(("kind", "text"), [("str", "One"), ("inlineStr", "One")])
def test_texts_may_stand_in_the_cell_itself(kind: str, text: str) -> None:
    inside = f"<is><t>{text}</t></is>" if kind == "inlineStr" else f"<v>{text}</v>"
    made = booked('<c r="A2" t="s"><v>1</v></c>', f'<c r="A2" t="{kind}">{inside}</c>')()
    assert codes(made) == set()


def test_ranges() -> None:
    assert range_of("Sheet1!$AA$10") == Range("Sheet1", ((27, 10),))
    assert range_of("Sheet1!$B$1:$D$1") == Range("Sheet1", ((2, 1), (3, 1), (4, 1)))
    assert range_of("Sheet1!$B$3:$B$1") is None
    assert range_of("nothing") is None


@pytest.mark.parametrize("code", ["0", "#,##0.0", '0"\N{EURO SIGN}"', "[Red]0", "0\\-0", "_-0_-"])
def test_number_formats_that_are_good(code: str) -> None:
    assert usable(code)


@pytest.mark.parametrize("code", ["", '0"', "[Red", "0]", "0;0;0;0;0"])
def test_number_formats_that_are_none(code: str) -> None:
    assert not usable(code)
