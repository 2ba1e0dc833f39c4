"""The workbook inside each native chart: it opens, and its cells are what the chart shows (P8).

Edit Data shows the cells; what is drawn comes from the chart's own copy of them. If the two differ,
the chart changes under the hands of whoever opens its data.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from deck.check.subject import Seen
from deck.diagnostics import Diagnostic
from deck.opc.names import qn
from deck.opc.view import Shape
from deck.opc.workbook import Book, Cell, range_of, read_book
from deck.opc.xml import Element, XmlFault, child, find_all, integer

_REFERENCES = ".//c:ser//c:strRef | .//c:ser//c:numRef"
_CACHES = ("c:strCache", "c:numCache")
_LITERAL = re.compile(r'"[^"]*"|\\.|\[[^\[\]]*\]|[_*].')
_SECTIONS = 4
_NEAR = 1e-9


def check_workbooks(seen: Seen) -> Iterator[Diagnostic]:
    """Yield where a chart and the workbook inside it differ.

    Emits: chart-book, chart-range, chart-cells, chart-format.
    """
    for shape in seen.slide.walk():
        if shape.chart is None:
            continue
        try:
            root = seen.package.xml(shape.chart.part)
        except XmlFault:
            continue
        yield from _formats(seen, shape, root)
        if shape.chart.workbook:
            yield from _book(seen, shape, root, shape.chart.workbook)


def _book(seen: Seen, shape: Shape, root: Element, part: str) -> Iterator[Diagnostic]:
    book = read_book(seen.package.members[part])
    if book is None:
        told = f"the workbook {part} cannot be opened"
        yield seen.fault("chart-book", told, shape, severity=seen.softer)
        return
    for reference in find_all(root, _REFERENCES):
        yield from _reference(seen, shape, reference, book)


def _reference(seen: Seen, shape: Shape, reference: Element, book: Book) -> Iterator[Diagnostic]:
    """Yield the first difference between a reference's cells and its cache."""
    cache = next((one for name in _CACHES if (one := child(reference, name)) is not None), None)
    holder = child(reference, "c:f")
    formula = "" if holder is None else holder.text or ""
    if cache is None:
        return
    named = range_of(formula)
    cells = None if named is None else book.cells(named)
    points = _points(cache)
    if named is None or cells is None:
        if seen.ours or named is not None:
            told = f"'{formula}' names no row or column of cells in the workbook"
            yield seen.fault("chart-range", told, shape, severity=seen.softer)
        return
    if len(points) != len(cells):
        told = f"{formula} are {len(cells)} cells, and the chart shows {len(points)} points"
        yield seen.fault("chart-range", told, shape, severity=seen.softer)
        return
    for number, (cell, shown) in enumerate(zip(cells, points, strict=True), 1):
        if not same(cell, shown):
            told = f"cell {number} of {formula} holds {_said(cell)}, the chart shows {_said(shown)}"
            yield seen.fault("chart-cells", told, shape, severity=seen.softer)
            return


def _points(cache: Element) -> list[str | None]:
    """Return the cached texts by index, None where a point is missing."""
    found: dict[int, str] = {}
    for one in cache.iterchildren(qn("c:pt")):
        value = child(one, "c:v")
        found[integer(one.get("idx"), -1)] = "" if value is None else value.text or ""
    count = child(cache, "c:ptCount")
    length = integer(count.get("val")) if count is not None else max(found, default=-1) + 1
    return [found.get(n) for n in range(max(0, min(length, 100_000)))]


def same(cell: Cell | None, shown: str | None) -> bool:
    """Whether a chart shows what a cell holds; an empty cell and a missing point are the same.

    >>> same(12.5, "12.50"), same("One", "one"), same(None, None), same(None, "0")
    (True, False, True, False)
    """
    if cell is None or shown is None:
        return cell in (None, "") and shown in (None, "")
    if isinstance(cell, str):
        return cell.replace("\r\n", "\n") == shown.replace("\r\n", "\n")
    try:
        return math.isclose(cell, float(shown), rel_tol=_NEAR, abs_tol=_NEAR**2)
    except ValueError:
        return False


def _said(value: Cell | None) -> str:
    if value is None:
        return "nothing"
    return f"'{value[:30]}'" if isinstance(value, str) else f"{value:g}"


def _formats(seen: Seen, shape: Shape, root: Element) -> Iterator[Diagnostic]:
    """Yield number formats that no program can use."""
    written = [one.get("formatCode", "") for one in find_all(root, ".//c:numFmt")]
    written += [one.text or "" for one in find_all(root, ".//c:formatCode")]
    for code in dict.fromkeys(written):
        if not usable(code):
            told = f"the number format '{code}' is none"
            yield seen.fault("chart-format", told, shape, severity=seen.softer)


def usable(code: str) -> bool:
    """Whether a number format has balanced quotes and brackets and at most four sections.

    >>> [usable(one) for one in ('#,##0.0"%";\u2212#,##0.0"%"', "General", '0"%', "", "0;0;0;0;0")]
    [True, True, False, False, False]
    """
    rest = _LITERAL.sub("", code)
    return bool(code) and not set('"[]') & set(rest) and rest.count(";") < _SECTIONS
