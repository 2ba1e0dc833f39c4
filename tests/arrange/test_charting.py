"""Charts laid out: roles, formats, broken labels, room for labels, missing and negative values."""

from __future__ import annotations

import pytest

from deck.arrange import arrange
from deck.blocks import ChartBody
from deck.blocks.chart import Row
from deck.frame import Chart
from deck.load import Loaded
from deck.model import Text
from tests.arrange.test_arrange import deck_of, slide
from tests.settings import setting_of


def chart(loaded: Loaded, *rows: tuple[str, float | None], **more: object) -> Chart:
    given: dict[str, object] = {
        "title": Text("Yearly gain, £ billion"),
        "shows": Text("One is larger."),
        "rows": tuple(Row(label=Text(label), values=(value,)) for label, value in rows),
    }
    body = ChartBody(**{**given, **more})  # type: ignore[arg-type]
    made = arrange(setting_of(loaded, deck_of(loaded, slide(body=body))))
    assert not made.diagnostics
    (found,) = [item for item in made.frames[0].items if isinstance(item, Chart)]
    return found


def test_highlighted_rows_carry_the_accent(loaded: Loaded) -> None:
    made = chart(loaded, ("A", 3), ("B", 2), highlight=(2,))
    assert made.accent == (1,)
    assert made.series[0].role == "mute"


def test_bars_start_at_nought_and_the_longest_fills_the_plot(loaded: Loaded) -> None:
    made = chart(loaded, ("A", 36), ("B", 4))
    assert (made.least, made.most) == (0, 36)


def test_negative_values_leave_the_start_of_the_axis_open(loaded: Loaded) -> None:
    made = chart(loaded, ("A", 3), ("B", -2))
    assert made.least is None
    assert "B: −2" in made.alt


def test_a_missing_value_stays_missing_and_is_said(loaded: Loaded) -> None:
    made = chart(loaded, ("A", 3), ("B", None))
    assert made.series[0].values == (3, None)
    assert "B: no value" in made.alt


def test_long_categories_break_and_the_plot_gives_them_room(loaded: Loaded) -> None:
    short = chart(loaded, ("A", 3), ("B", 2))
    long = chart(loaded, ("Simplify and automate delivery of every service", 3), ("B", 2))
    assert "\n" in long.categories[0]
    assert long.plot[0] > short.plot[0]
    assert long.plot[0] < 0.4


@pytest.mark.parametrize("kind", ["bar", "column", "line"])
def test_the_plot_lies_inside_the_chart(loaded: Loaded, kind: str) -> None:
    made = chart(loaded, ("2021", 3), ("2022", 2000.5), ("2023", 7), type=kind, decimals=1)
    left, top, width, height = made.plot
    assert min(left, top, width, height) >= 0
    assert left + width <= 1
    assert top + height <= 1
    assert made.values.startswith("#,##0.0")


def test_the_notes_hold_the_values(loaded: Loaded) -> None:
    body = ChartBody(
        title=Text("Share (%)"), shows=Text("More."), suffix="%",
        rows=(Row(label=Text("A"), values=(81,)), Row(label=Text("B"), values=(7,))),
    )  # fmt: skip
    made = arrange(setting_of(loaded, deck_of(loaded, slide(body=body))))
    data = made.frames[0].notes[-1]
    assert [one.text for one in data.paragraphs] == ["A: 81%", "B: 7%"]


def test_several_series_are_named_in_the_values(loaded: Loaded) -> None:
    rows = tuple(Row(label=Text(year), values=(a, b)) for year, a, b in (("1", 2, 3), ("2", 4, 5)))
    body = ChartBody(
        title=Text("Two"), shows=Text("Both grow."), rows=rows, type="line",
        series=(Text("Sales"), Text("Value")), highlight=(2,),
    )  # fmt: skip
    made = arrange(setting_of(loaded, deck_of(loaded, slide(body=body))))
    (found,) = [item for item in made.frames[0].items if isinstance(item, Chart)]
    assert [one.role for one in found.series] == ["deep", "accent"]
    assert "1: Sales 2, Value 3" in found.alt
