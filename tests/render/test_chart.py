"""Charts say what DESIGN 8 asks: direct labels, a baseline, no legend, a scale from nought."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from deck.chart_geometry import scale
from deck.frame import Chart, ChartLabel, Series
from deck.opc.package import Package
from deck.opc.xml import Element, find_all, values
from deck.render.chart_labels import signed
from tests.render import sample

Draw = Callable[..., Package]


def _part(package: Package) -> Element:
    return package.xml("ppt/charts/chart1.xml")


def _with(*values_: float | None, **fields: object) -> Chart:
    series = (Series(name="Gain", values=values_),)
    names = tuple(f"Category {n}" for n in range(len(values_)))
    return replace(sample.chart(), series=series, categories=names, **fields)  # pyright: ignore


@pytest.mark.parametrize(
    ("values_", "low", "high"),
    [
        ((1.0, 10.0), 0.0, 10.4),
        ((-5.0, 5.0), -6.6, 5.4),
        ((-10.0, -2.0), -11.6, 0.4),
        ((None, 4.0), 0.0, 4.16),
        ((0.0, 0.0), 0.0, 1.0),
        ((None, None), 0.0, 1.0),
    ],
)
def test_the_scale_begins_at_nought(
    values_: tuple[float | None, ...], low: float, high: float
) -> None:
    assert scale(_with(*values_)) == pytest.approx((low, high))


def test_the_chart_may_set_its_own_scale() -> None:
    assert scale(_with(60.0, 70.0, least=50, most=100)) == (50, 100)


def test_a_missing_value_is_a_gap_and_not_nought(drawn: Draw) -> None:
    part = _part(drawn(_with(1.5, None, 3)))
    assert values(part, "//c:numCache/c:ptCount/@val") == ["3"]
    assert values(part, "//c:numCache/c:pt/@idx") == ["0", "2"]
    assert values(part, "//c:dispBlanksAs/@val") == ["gap"]


@pytest.mark.parametrize("type_", ["bar", "column", "line"])
def test_axis_ids_are_positive_and_defined(drawn: Draw, type_: str) -> None:
    part = _part(drawn(sample.chart(type_, several=True)))
    used = values(part, "//c:plotArea/*[c:ser]/c:axId/@val")
    assert used == values(part, "//c:catAx/c:axId/@val | //c:valAx/c:axId/@val")
    assert all(0 < int(one) <= 0x7FFFFFFF for one in used)
    assert not find_all(part, "//c:legend | //c:majorGridlines | //c:title")


def test_axis_ids_differ_between_charts(drawn: Draw) -> None:
    package = drawn(sample.chart(), replace(sample.chart(), name="Second"))
    ids = [values(package.xml(f"ppt/charts/chart{n}.xml"), "//c:catAx/c:axId/@val") for n in (1, 2)]
    assert ids[0] != ids[1]


def test_of_flat_bars_the_first_category_stands_on_top(drawn: Draw) -> None:
    assert values(_part(drawn(sample.chart())), "//c:catAx//c:orientation/@val") == ["maxMin"]
    assert values(_part(drawn(sample.chart("column"))), "//c:catAx//c:orientation/@val") == [
        "minMax"
    ]


def test_the_accented_bar_has_an_accented_figure(drawn: Draw) -> None:
    part = _part(drawn(sample.chart()))
    assert values(part, "//c:dPt[c:idx/@val='0']//a:schemeClr/@val") == ["accent1"]
    assert values(part, "//c:dLbl[c:idx/@val='0']//c:txPr//a:schemeClr/@val") == ["accent1"]


def test_several_series_are_named_where_they_begin_or_end(drawn: Draw) -> None:
    bars = _part(drawn(sample.chart("bar", several=True)))
    lines = _part(drawn(sample.chart("line", several=True)))
    path = "//c:ser/c:dLbls/c:dLbl[c:showSerName/@val='1']/c:idx/@val"
    assert values(bars, path) == ["0", "0"]
    assert values(lines, path) == ["3", "2"]  # each at its last known point
    assert values(_part(drawn(sample.chart("line"))), path) == []


def test_values_have_a_true_minus() -> None:
    assert signed("#,##0") == '#,##0;"−"#,##0'
    assert signed("0;-0") == "0;-0"


def test_the_workbook_holds_the_figures(drawn: Draw) -> None:
    import io
    import zipfile

    package = drawn(sample.chart())
    part = _part(package)
    assert values(part, "//c:val//c:f/text()") == ["Sheet1!$B$2:$B$5"]
    book = package.members["ppt/embeddings/Microsoft_Excel_Sheet1.xlsx"]
    sheet = zipfile.ZipFile(io.BytesIO(book)).read("xl/worksheets/sheet1.xml")
    assert b"<v>-6.5</v>" in sheet


TYPES = ("bar-stacked", "column-stacked", "area", "doughnut", "scatter", "radar")


@pytest.mark.parametrize("type_", TYPES)
def test_the_workbook_says_what_the_chart_shows(drawn: Draw, type_: str) -> None:
    import io
    import re
    import zipfile

    package = drawn(sample.chart_of(type_))
    part = _part(package)
    blob = package.members["ppt/embeddings/Microsoft_Excel_Sheet1.xlsx"]
    book = zipfile.ZipFile(io.BytesIO(blob))
    cells = dict(re.findall(r'<c r="([A-Z]+\d+)"[^>]*><v>([^<]*)</v>',
                            book.read("xl/worksheets/sheet1.xml").decode()))  # fmt: skip
    for reference in find_all(part, "//c:numRef"):
        (where,) = values(reference, "c:f/text()")
        column, first, last = re.findall(r"\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)", where)[0]
        there = [float(cells[f"{column}{row}"]) for row in range(int(first), int(last) + 1)]
        assert there == [float(one) for one in values(reference, ".//c:v/text()")]


@pytest.mark.parametrize("type_", TYPES)
def test_every_axis_that_is_used_is_defined(drawn: Draw, type_: str) -> None:
    part = _part(drawn(sample.chart_of(type_)))
    used = set(values(part, "//c:plotArea/*[c:ser]/c:axId/@val"))
    assert used == set(values(part, "//c:catAx/c:axId/@val | //c:valAx/c:axId/@val"))
    assert all(0 < int(one) <= 0x7FFFFFFF for one in used)
    assert bool(used) == (type_ != "doughnut")


def test_text_in_a_chart_names_its_language_and_theme_font(drawn: Draw) -> None:
    part = _part(drawn(sample.chart("line", several=True)))
    assert set(values(part, "//a:defRPr/@lang | //a:endParaRPr/@lang")) == {"en-GB"}
    assert set(values(part, "//a:latin/@typeface")) == {"+mn-lt"}
    assert not find_all(part, "//c:txPr[not(.//a:latin)]")


def test_a_label_that_is_moved_or_has_a_text_of_its_own(drawn: Draw) -> None:
    item = sample.chart_of("scatter")
    own = ChartLabel(
        series=0, point=1, text="There", value=False, place="r", lower=item.rect.h // 4
    )
    part = _part(drawn(replace(item, direct=(own,))))
    path = "//c:dLbl[c:idx/@val='1']"
    assert values(part, f"{path}/c:layout/c:manualLayout/c:y/@val") == ["0.25"]
    assert values(part, f"{path}/c:tx/c:rich//a:t/text()") == ["There"]
    assert values(part, f"{path}/c:showVal/@val") == ["1"]
