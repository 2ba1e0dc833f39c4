"""The series of a chart: their data, their colours, and the points that carry the accent."""

from __future__ import annotations

from deck.chart_geometry import MARKER, SMALL_MARKER, STACKED, dots
from deck.frame import Chart, Line
from deck.opc.xml import Element, sub
from deck.render.chart_labels import labels
from deck.render.fingerprint import number as written
from deck.render.paint import fill, stroke
from deck.render.text import Pen
from deck.render.workbook import Workbook
from deck.template import Role

STROKED = frozenset(("line", "radar", "scatter"))
PART = Line(role="paper", width_pt=1.5)  # between segments and parts that touch


def series(plot: Element, item: Chart, number: int, book: Workbook, pen: Pen) -> None:
    """Add series `number` (from 0) in the order of the schema."""
    made = sub(plot, "c:ser")
    sub(made, "c:idx", {"val": number})
    sub(made, "c:order", {"val": number})
    name = item.series[number].name or item.title
    _texts(sub(made, "c:tx"), book.names[number], (name,))
    if item.type in STROKED:
        _stroked(made, item, number, pen)
    else:
        _filled(made, item, number, pen)
    if item.type not in ("doughnut", "area"):
        labels(made, item, number, pen)
    if item.type == "scatter":
        _numbers(sub(made, "c:xVal"), book.xs[number], item.series[number].xs, "General")
        _numbers(sub(made, "c:yVal"), book.values[number], item.series[number].values, item.values)
    else:
        _texts(sub(made, "c:cat"), book.categories, item.categories)
        _numbers(sub(made, "c:val"), book.values[number], item.series[number].values, item.values)
    if item.type in ("line", "scatter"):
        sub(made, "c:smooth", {"val": 0})


def _filled(made: Element, item: Chart, number: int, pen: Pen) -> None:
    """Bars, areas, parts: solid; a negative value keeps its colour."""
    own = item.series[number]
    outline = edge(item, own.outline)
    solid(made, own.role, outline, pen)
    bars = item.type not in ("area", "doughnut")
    if bars:
        sub(made, "c:invertIfNegative", {"val": 0})
    if number or item.type == "area":
        return
    accented = set(item.accent)
    every = range(len(own.values)) if item.type == "doughnut" else ()  # else all parts are alike
    for point in sorted(accented | set(every)):
        dot = sub(made, "c:dPt")
        sub(dot, "c:idx", {"val": point})
        if bars:
            sub(dot, "c:invertIfNegative", {"val": 0})
        sub(dot, "c:bubble3D", {"val": 0})
        solid(dot, "accent" if point in accented else own.role, edge(item, None), pen)


def edge(item: Chart, outline: Role | None) -> Line | None:
    """Return the line round a filled mark: its series' own, or paper where marks touch."""
    if outline is not None:
        return Line(role=outline, width_pt=1.5)
    touching = item.type in STACKED and len(item.series) > 1
    return PART if touching or item.type == "doughnut" else None


def _stroked(made: Element, item: Chart, number: int, pen: Pen) -> None:
    """Lines and points, with markers where the chart has them."""
    own = item.series[number]
    line = None
    if item.type != "scatter":
        line = Line(role=own.role, width_pt=own.width_pt, dash=own.dash)
    stroke(sub(made, "c:spPr"), line, pen.colours)
    every = own.dots == "all"
    _marker(made, own.role if every else None, pen)
    accented = set(item.accent) if number == 0 else set[int]()
    for point in dots(item, number):
        role: Role = "accent" if point in accented else own.role
        if every and role == own.role:
            continue
        dot = sub(made, "c:dPt")
        sub(dot, "c:idx", {"val": point})
        _marker(dot, role, pen, SMALL_MARKER if every else MARKER)
        sub(dot, "c:bubble3D", {"val": 0})
        if line is None:
            solid(dot, role, None, pen)
        else:
            stroke(sub(dot, "c:spPr"), line, pen.colours)


def _marker(parent: Element, role: Role | None, pen: Pen, size: int = SMALL_MARKER) -> None:
    marker = sub(parent, "c:marker")
    sub(marker, "c:symbol", {"val": "none" if role is None else "circle"})
    if role is not None:
        sub(marker, "c:size", {"val": size})
        solid(marker, role, None, pen)


def solid(parent: Element, role: Role, outline: Line | None, pen: Pen) -> None:
    """Add the looks of a filled mark."""
    shape = sub(parent, "c:spPr")
    fill(shape, role, pen.colours)
    stroke(shape, outline, pen.colours)


def _texts(parent: Element, cells: str, texts: tuple[str, ...]) -> None:
    reference = sub(parent, "c:strRef")
    sub(reference, "c:f", text=cells)
    cache = sub(reference, "c:strCache")
    sub(cache, "c:ptCount", {"val": len(texts)})
    for index, text in enumerate(texts):
        sub(sub(cache, "c:pt", {"idx": index}), "c:v", text=text)


def _numbers(parent: Element, cells: str, values: tuple[float | None, ...], format_: str) -> None:
    """Add the values; a missing one has no point, and so is a gap."""
    reference = sub(parent, "c:numRef")
    sub(reference, "c:f", text=cells)
    cache = sub(reference, "c:numCache")
    sub(cache, "c:formatCode", text=format_)
    sub(cache, "c:ptCount", {"val": len(values)})
    for index, value in enumerate(values):
        if value is not None:
            sub(sub(cache, "c:pt", {"idx": index}), "c:v", text=written(value))
