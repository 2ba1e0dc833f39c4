"""Charts laid out: roles, formats, broken labels, room for labels, missing and negative values."""

from __future__ import annotations

from dataclasses import replace

import pytest

from deck.arrange import arrange
from deck.blocks import ChartBody
from deck.blocks.chart import Row
from deck.frame import Chart, Group
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


def test_negative_values_leave_room_for_their_figures(loaded: Loaded) -> None:
    made = chart(loaded, ("A", 3), ("B", -2))
    assert made.least is not None
    assert made.least < -2
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


def body(*rows: tuple[str, tuple[float | None, ...]], **more: object) -> ChartBody:
    given: dict[str, object] = {
        "title": Text("Gain"), "shows": Text("One is larger."),
        "rows": tuple(Row(label=Text(label), values=values) for label, values in rows),
    }  # fmt: skip
    return ChartBody(**{**given, **more})  # type: ignore[arg-type]


MANY = tuple((f"Row {n}", (float(n),)) for n in range(1, 41))


def test_flat_bars_stand_by_size_unless_their_order_is_given(loaded: Loaded) -> None:
    rows = (("A", 1), ("B", None), ("C", 3))
    assert chart(loaded, *rows).categories == ("C", "A", "B")
    assert chart(loaded, *rows, order="given").categories == ("A", "B", "C")
    assert chart(loaded, *rows, type="line").categories == ("A", "B", "C")


@pytest.mark.parametrize(("other", "shown"), [("sum", 10), ("drop", 10)])
def test_of_many_rows_the_largest_are_shown_and_the_rest_is_told(
    loaded: Loaded, other: str, shown: int
) -> None:
    made = arrange(setting_of(loaded, deck_of(loaded, slide(body=body(*MANY, other=other)))))
    (found,) = [item for item in made.frames[0].items if isinstance(item, Chart)]
    assert len(found.categories) == shown
    data = [one.text for one in made.frames[0].notes[-1].paragraphs]
    assert "Row 1: 1" in data
    assert "Row 1" in data[-1]
    if other == "sum":
        assert found.categories[-1] == "Other (31)"
        assert found.series[0].values[-1] == sum(range(1, 32))
    else:
        texts = [
            one.text for item in made.frames[0].items for one in getattr(item, "paragraphs", ())
        ]
        assert "Gain (largest 10 of 40)" in texts


@pytest.mark.parametrize(
    ("code", "given"),
    [
        ("chart-cut", body(*MANY)),
        ("chart-unfit", body(("A", (None,)), ("B", (None,)))),
        ("chart-unfit", body(("A", (1,)), ("B", (None,)), type="area")),
        ("chart-unfit", body(("A", (1,)), ("B", (-1,)), type="doughnut")),
        ("chart-unfit", body(("A", (1,)), ("B", (2,)), type="column-stacked")),
        ("chart-unfit", body(("A", (1,)), ("B", (2,)), least=1)),
        ("chart-unfit", body(("A", (1, 2)), ("B", (2, 3)), type="scatter")),
        ("chart-rounded", body(("A", (0.001,)), ("B", (2,)))),
    ],
)
def test_what_a_type_cannot_show_is_refused(code: str, given: ChartBody) -> None:
    assert code in {one[0] for one in given.faults()}


def test_more_than_two_parts_become_bars_and_the_notes_say_so(loaded: Loaded) -> None:
    given = body(("A", (1,)), ("B", (2,)), ("C", (3,)), type="doughnut")
    made = arrange(setting_of(loaded, deck_of(loaded, slide(body=given))))
    assert [one.code for one in made.diagnostics] == ["chart-form"]
    (found,) = [item for item in made.frames[0].items if isinstance(item, Chart)]
    assert found.type == "bar"
    assert made.frames[0].notes[-1].paragraphs[-1].text.startswith("Drawn as bars")


@pytest.mark.parametrize("kind", ["bar", "column", "line", "area"])
def test_shapes_say_the_same_words_in_the_same_place(loaded: Loaded, kind: str) -> None:
    native = chart(loaded, ("A", 3), ("B", 2), type=kind)
    setting = setting_of(
        loaded,
        deck_of(
            loaded,
            slide(
                body=body(("A", (3,)), ("B", (2,)), type=kind, title=Text("Yearly gain, £ billion"))
            ),
        ),
    )
    made = arrange(replace(setting, target="google-slides"))
    (group,) = [
        one for one in made.frames[0].items if isinstance(one, Group) and one.name == "Chart"
    ]
    assert group.alt == native.alt
    assert native.rect.contains(group.rect)
    words = {one.text for item in group.items for one in getattr(item, "paragraphs", ())}
    assert {"A", "B", "3", "2"} <= words


def words_of(loaded: Loaded, given: ChartBody) -> tuple[Chart, list[str]]:
    """Return a chart as native, and the texts beside it that Edit Data does not reach."""
    made = arrange(setting_of(loaded, deck_of(loaded, slide(body=given))))
    items = made.frames[0].items
    (found,) = [item for item in items if isinstance(item, Chart)]
    return found, [one.text for item in found.words for one in item.paragraphs]


def test_names_of_lines_that_end_together_are_labels_of_their_points(loaded: Loaded) -> None:
    rows = (("March", (34, 30, 12)), ("April", (34, 33.5, 9)))
    names = (Text("North"), Text("South"), Text("East"))
    found, words = words_of(loaded, body(*rows, type="line", series=names, decimals=1))
    assert words == []
    ends = {one.text: one for one in found.direct}
    assert set(ends) == {"North", "South", "East"}
    assert all(one.name and not one.value for one in ends.values())
    assert ends["North"].lower == 0
    assert ends["South"].lower > 0


def test_a_point_of_a_scatter_chart_bears_its_name(loaded: Loaded) -> None:
    rows = (("Here", (1, 2)), ("There", (30, 40)))
    given = body(*rows, type="scatter", axes=(Text("Steps"), Text("Days")), highlight=(2,))
    found, words = words_of(loaded, given)
    assert words == ["Days", "Steps"]
    assert [(one.point, one.text, one.fixed) for one in found.direct] == [(1, "There", True)]


def test_the_accented_points_of_a_scatter_chart_are_a_series_of_their_own(loaded: Loaded) -> None:
    rows = (("Here", (1, 2)), ("There", (30, 40)), ("Beyond", (50, 60)))
    given = body(*rows, type="scatter", axes=(Text("Steps"), Text("Days")), highlight=(2,))
    found, _ = words_of(loaded, given)
    assert not found.accent
    rest, loud = found.series
    assert (rest.role, loud.role) == ("mute", "accent")
    assert (rest.values, loud.values) == ((2, None, 60), (None, 40, None))
    assert rest.xs == loud.xs == (1, 30, 50)


def test_the_rectangle_of_a_doughnut_is_that_of_its_ring(loaded: Loaded) -> None:
    found, _ = words_of(loaded, body(("A", (47,)), ("B", (53,)), type="doughnut", highlight=(1,)))
    assert abs(found.rect.w - found.rect.h) < 10
    assert found.plot[0] == found.plot[1]


def test_of_forty_columns_some_categories_are_written(loaded: Loaded) -> None:
    found, words = words_of(loaded, body(*MANY, type="column", highlight=(40,)))
    assert found.skip > 1
    assert words == [f"Row {n}" for n in range(1, 41, found.skip)]
    assert all(found.rect.contains(one.rect) for one in found.words)


def test_the_notes_say_which_words_edit_data_does_not_reach(loaded: Loaded) -> None:
    given = body(("A", (47,)), ("B", (53,)), type="doughnut")
    setting = setting_of(loaded, deck_of(loaded, slide(body=given)))
    told = setting.strings.words.by_hand
    for target, said in (("powerpoint", True), ("google-slides", False)):
        notes = arrange(replace(setting, target=target)).frames[0].notes[-1]
        assert (notes.paragraphs[-1].text == told) is said
