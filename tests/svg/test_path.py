"""Paths: every command, the same in relative form, and faults instead of guesses."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deck.svg.path import MOST_CHARACTERS, Pair, PathFault, Step, steps


def last(d: str) -> Pair:
    return next(points[-1] for name, points in reversed(steps(d)) if name != "close")


@pytest.mark.parametrize(
    ("absolute", "relative"),
    [
        ("M1 1L4 5", "m1 1l3 4"),
        ("M1 1 4 5 6 6", "m1 1 3 4 2 1"),
        ("M1 1H7V9", "m1 1h6v8"),
        ("M1 1C2 2 3 3 4 5S8 8 9 9", "m1 1c1 1 2 2 3 4s4 3 5 4"),
        ("M1 1Q2 2 4 5T9 9", "m1 1q1 1 3 4t5 4"),
        ("M1 1A3 2 30 1 0 4 5", "m1 1a3 2 30 1 0 3 4"),
        ("M1 1L4 5ZL2 2", "m1 1l3 4zl1 1"),
        ("M1 1L4 5ZM2 2L3 3", "m1 1l3 4zm1 1l1 1"),
    ],
)
def test_relative_forms(absolute: str, relative: str) -> None:
    one, other = steps(absolute), steps(relative)
    assert [name for name, _ in one] == [name for name, _ in other]
    for (_, points), (_, others) in zip(one, other, strict=True):
        assert [v for p in points for v in p] == pytest.approx([v for p in others for v in p])


@pytest.mark.parametrize(
    ("d", "end"),
    [
        ("M0 0L-1-2", (-1, -2)),
        ("M0 0l.5.5", (0.5, 0.5)),
        ("M 0,0 L 1e1,2E-1", (10, 0.2)),
        ("M0 0a1 1 0 0110 0", (10, 0)),
        ("M0 0a1 1 0 1 1 10 0", (10, 0)),
        ("\n M0 0 \t L 3 , 4 ", (3, 4)),
    ],
)
def test_numbers_run_together(d: str, end: Pair) -> None:
    assert last(d) == pytest.approx(end)


def test_a_smooth_curve_mirrors_only_a_curve_of_its_kind() -> None:
    assert steps("M0 0C1 1 2 1 3 0S5 1 6 0")[2][1][0] == (4, -1)
    assert steps("M0 0L3 0S5 1 6 0")[2][1][0] == (3, 0)
    assert steps("M0 0Q1 1 3 0S5 1 6 0")[2][1][0] == (3, 0)


def test_closing_goes_back_to_the_start() -> None:
    assert [one for one, _ in steps("M1 1h2zh2")] == ["move", "line", "close", "move", "line"]
    assert steps("M1 1h2zh2")[3] == ("move", ((1, 1),))
    assert steps("M1 1zz") == (("move", ((1.0, 1.0),)), ("close", ()))


@pytest.mark.parametrize("large", [0, 1])
@pytest.mark.parametrize("sweep", [0, 1])
def test_an_arc_lies_on_its_circle(large: int, sweep: int) -> None:
    r, end = 5.0, (6.0, 2.0)
    found = steps(f"M0 0A{r} {r} 0 {large} {sweep} {end[0]} {end[1]}")
    half = math.dist((0, 0), end) / 2
    away = math.sqrt(r * r - half * half) * (1 if large != sweep else -1)
    centre = (end[0] / 2 - away * end[1] / (2 * half), end[1] / 2 + away * end[0] / (2 * half))
    assert all(math.dist(one, centre) == pytest.approx(r, rel=3e-4) for one in curve(found))
    turn = sum(1 for name, _ in found if name == "cubic")
    assert turn >= 3 if large else turn <= 2


def curve(found: tuple[Step, ...]) -> list[Pair]:
    """Return points on the cubic curves."""
    at, seen = (0.0, 0.0), list[Pair]()
    for name, points in found:
        if name == "cubic":
            a, b, c = points
            for t in (0.25, 0.5, 0.75, 1.0):
                w = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
                x, y = (
                    sum(k * p[i] for k, p in zip(w, (at, a, b, c), strict=True)) for i in (0, 1)
                )
                seen.append((x, y))
        at = points[-1]
    return seen


@pytest.mark.parametrize(
    "d",
    ["L1 1", "1 1", "M", "M1", "M1 1L", "M1 1L2", "M1 1X2 2", "M0 0a1 1 0 2 0 1 1", "M0 0,", "Mé",
     "M1e9 0", "M0 0C1 1 2 2", "M1 1z5", "M0 0 " + "l1e6 0" * 20, "M0 0L1 1e999"],
)  # fmt: skip
def test_what_is_no_path(d: str) -> None:
    with pytest.raises(PathFault):
        steps(d)


def test_a_path_has_an_end() -> None:
    with pytest.raises(PathFault, match="characters"):
        steps("M0 0" + "h1" * MOST_CHARACTERS)
    with pytest.raises(PathFault, match="steps"):
        steps("M0 0" + "h1" * 30_000)


def test_nothing_is_a_path_of_nothing() -> None:
    assert steps("  ") == ()


@given(st.text(alphabet="MmLlHhVvCcSsQqTtAaZz0123456789.,-+eE \n", max_size=80))
def test_any_text_is_a_path_or_a_fault(d: str) -> None:
    try:
        found = steps(d)
    except PathFault:
        return
    assert all(math.isfinite(value) for _, points in found for p in points for value in p)


NUMBERS = st.floats(-1000, 1000).map(lambda value: round(value, 3))


@given(*([NUMBERS] * 2), st.floats(0.001, 500), st.floats(0.001, 500), NUMBERS, st.booleans(),
       st.booleans())  # fmt: skip
def test_every_arc_ends_where_it_should(
    x: float, y: float, rx: float, ry: float, turned: float, large: bool, sweep: bool
) -> None:
    found = steps(f"M0 0A{rx} {ry} {turned} {large:d} {sweep:d} {x} {y}")
    if (x, y) != (0, 0):
        assert found[-1][1][-1] == (x, y)
        grown = max(1.0, math.hypot(x, y) / (2 * min(rx, ry)))  # radii that do not reach grow
        reach = 2.01 * grown * max(rx, ry)
        assert all(math.dist(point, (0, 0)) <= reach for point in curve(found))


@given(st.lists(st.tuples(NUMBERS, NUMBERS), min_size=1, max_size=20))
def test_lines_come_back_as_they_were(points: list[Pair]) -> None:
    text = "M" + "L".join(f"{x} {y}" for x, y in points)
    assert tuple(point for _, (point,) in steps(text)) == tuple(points)
