"""Tables of numbers: a total for every column, and numbers whose digits stand under each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from deck.diagnostics import Span
from deck.model import Text

Row = Sequence[Text]
Faults = Iterator[tuple[str, str, Span]]

NUMBER = re.compile(r"[^\w\d]{0,3}\d[\d,.\u00a0\u202f ]*(?:%|[A-Za-z]{0,3})?")
NONE = ("–", "—", "-")
VARIABLE = "{"
DECIMALS = re.compile(r"\.(\d+)\D*$")


def total_faults(head: Row, total: Row | None) -> Faults:
    """Emits: table-cells."""
    if total is not None and len(total) != len(head):
        told = f"the total has {len(total)} cells, the head has {len(head)}"
        yield "table-cells", told, total[0].span


def number_faults(head: Row, rows: Sequence[Row], numbers: Sequence[int], span: Span) -> Faults:
    """Emits: out-of-range, wrong-form."""
    for number in numbers:
        if number > len(head):
            told = f"there is no column {number} of numbers: there are {len(head)}"
            yield "out-of-range", told, span
        else:
            yield from _column([row[number - 1] for row in rows if len(row) >= number])


def _column(cells: Sequence[Text]) -> Faults:
    """Yield a fault for each cell that is no number, or has other decimals than the first."""
    first: int | None = None
    for cell in cells:
        words = cell.source.strip().strip("*")
        if words in NONE or VARIABLE in words:
            continue
        if not NUMBER.fullmatch(words):
            told = (
                f"'{words}' is no number, and stands in a column of numbers; units go in the head"
            )
            yield "wrong-form", told, cell.span
            continue
        decimals = _decimals(words)
        first = decimals if first is None else first
        if decimals != first:
            told = f"'{words}' has {decimals} decimals, the first number of its column {first}"
            yield "wrong-form", told, cell.span


def _decimals(words: str) -> int:
    found = DECIMALS.search(words)
    return len(found[1]) if found else 0
