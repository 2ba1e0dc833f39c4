"""Which rows a chart shows, and in what order: by size unless the order has meaning, and of many
the largest, with what is left out said in words (DESIGN 8).

Pure functions of the content; what needs widths is in `deck.charting`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from deck.chart_geometry import BARS, STACKED
from deck.diagnostics import Span
from deck.frame import ChartType

if TYPE_CHECKING:
    from deck.blocks.chart import ChartBody, Row

Values = tuple[float | None, ...]
Fault = tuple[str, str, Span]

FLAT_TYPES = ("bar", "bar-stacked")
MOST_BARS = 10
BESIDE = 6  # bars that fit beside takeaways


@dataclass(frozen=True, slots=True, kw_only=True)
class Picked:
    """The rows that a chart shows in their order, and the rest. `total` is the rest's sum by
    series where the content asks for it; empty otherwise."""

    rows: tuple[Row, ...]
    rest: tuple[Row, ...] = ()
    total: Values = ()

    @property
    def count(self) -> int:
        return len(self.rows) + bool(self.total)


def type_of(body: ChartBody) -> ChartType:
    """Return what is drawn: of a doughnut with more than two parts, bars."""
    if body.type == "doughnut" and len(body.rows) != 2:
        return "bar"
    return body.type


def picked(body: ChartBody) -> Picked:
    """Return the rows a chart shows: flat bars by size, largest first, unless told otherwise; the
    largest of too many."""
    ordered = _ordered(body)
    if type_of(body) not in FLAT_TYPES or len(body.rows) <= limit_of(body) or not body.other:
        return Picked(rows=ordered)
    keep = limit_of(body) - (body.other == "sum")
    largest = set(map(id, sorted(body.rows, key=size, reverse=True)[:keep]))
    rest = tuple(one for one in body.rows if id(one) not in largest)
    total = _total(rest) if body.other == "sum" else ()
    return Picked(rows=tuple(one for one in ordered if id(one) in largest), rest=rest, total=total)


def limit_of(body: ChartBody) -> int:
    return body.limit or MOST_BARS


def _ordered(body: ChartBody) -> tuple[Row, ...]:
    order = body.order or ("size" if type_of(body) in FLAT_TYPES else "given")
    if order == "given":
        return body.rows
    return tuple(sorted(body.rows, key=size, reverse=True))


def size(row: Row) -> tuple[bool, float]:
    """Return what rows are ordered by: the sum of a row's values; without any, last."""
    known = [value for value in row.values if value is not None]
    return bool(known), sum(known)


def _total(rows: tuple[Row, ...]) -> Values:
    columns = zip(*(row.values for row in rows), strict=True)
    return tuple(sum(value for value in one if value is not None) for one in columns)


def wide(body: ChartBody) -> bool:
    """Whether a chart takes the whole width: without takeaways, or with too many bars for them."""
    many = type_of(body) in FLAT_TYPES and picked(body).count > BESIDE
    return many or not (body.asides or body.so_what)


def faults_of(body: ChartBody) -> Iterator[Fault]:
    """Yield what a type of chart cannot show. Emits: chart-unfit, chart-cut, chart-rounded."""
    kind = type_of(body)
    yield from _cut_faults(body, kind)
    values = [value for row in body.rows for value in row.values]
    known = [value for value in values if value is not None]
    if not known:
        yield "chart-unfit", "every value is missing, so there is nothing to draw", body.span
        return
    yield from _type_faults(body, kind, values, known)
    for row in body.rows:
        for value in row.values:
            if value and abs(value) < 0.5 * 10**-body.decimals:
                told = f"{value:g} would be written as 0: choose another unit or more decimals"
                yield "chart-rounded", told, row.span


def _cut_faults(body: ChartBody, kind: ChartType) -> Iterator[Fault]:
    if kind in FLAT_TYPES and len(body.rows) > limit_of(body) and not body.other:
        told = f"{len(body.rows)} bars, of which {limit_of(body)} can be shown"
        yield "chart-cut", f"{told}: say 'other: sum' or 'other: drop'", body.span


def _type_faults(
    body: ChartBody, kind: ChartType, values: list[float | None], known: list[float]
) -> Iterator[Fault]:
    gaps = len(known) < len(values)
    if gaps and kind in ("area", "scatter", "doughnut"):
        told = f"a missing value cannot be shown in a chart of type '{kind}'"
        yield "chart-unfit", told, body.span
    if min(known) < 0 and kind in ("area", "doughnut"):
        yield "chart-unfit", f"'{kind}' cannot show a value below nought", body.span
    if kind == "doughnut" and (len(body.series) > 1 or not sum(known)):
        yield "chart-unfit", "a doughnut shows two parts of one whole above nought", body.span
    if kind in STACKED - {"area"} and len(body.series) < 2:
        yield "chart-unfit", f"'{kind}' needs at least two series", body.span
    if kind in BARS and (body.least or 0) > 0:
        yield "chart-unfit", "bars start at nought: drop 'least', or use 'line'", body.span
    if kind == "scatter" and len(body.axes) != 2:
        yield "chart-unfit", "a scatter chart needs two 'axes', across and up", body.span
