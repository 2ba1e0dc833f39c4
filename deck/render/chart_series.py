"""The series of a chart: their data, their colours, and the points that carry the accent."""

from __future__ import annotations

from deck.frame import Chart, Line
from deck.opc.xml import Element, sub
from deck.render.chart_labels import labels
from deck.render.fingerprint import number as written
from deck.render.paint import fill, stroke
from deck.render.text import Pen
from deck.render.workbook import Workbook
from deck.template import Role

LINE_PT = 3.75
MARKER = 14  # points: 0.19 in, DESIGN 6.15


def series(plot: Element, item: Chart, number: int, book: Workbook, pen: Pen) -> None:
    """Add series `number` (from 0) in the order of the schema."""
    made = sub(plot, "c:ser")
    sub(made, "c:idx", {"val": number})
    sub(made, "c:order", {"val": number})
    name = item.series[number].name or item.title
    _texts(sub(made, "c:tx"), book.names[number], (name,))
    if item.type == "line":
        _stroked(made, item, number, pen)
    else:
        _filled(made, item, number, pen)
    labels(made, item, number, pen)
    _texts(sub(made, "c:cat"), book.categories, item.categories)
    _numbers(sub(made, "c:val"), book.values[number], item, number)
    if item.type == "line":
        sub(made, "c:smooth", {"val": 0})


def _filled(made: Element, item: Chart, number: int, pen: Pen) -> None:
    """Bars: solid, without outline; a negative value keeps its colour."""
    _solid(made, item.series[number].role, pen)
    sub(made, "c:invertIfNegative", {"val": 0})
    if number:
        return
    for point in sorted(set(item.accent)):
        dot = sub(made, "c:dPt")
        sub(dot, "c:idx", {"val": point})
        sub(dot, "c:invertIfNegative", {"val": 0})
        sub(dot, "c:bubble3D", {"val": 0})
        _solid(dot, "accent", pen)


def _stroked(made: Element, item: Chart, number: int, pen: Pen) -> None:
    """Lines: a marker at the end, and at the points that carry the accent."""
    role = item.series[number].role
    values = item.series[number].values
    known = [point for point, value in enumerate(values) if value is not None]
    stroke(sub(made, "c:spPr"), Line(role=role, width_pt=LINE_PT), pen.colours)
    sub(sub(made, "c:marker"), "c:symbol", {"val": "none"})
    accented = set(item.accent) & set(known) if number == 0 else set[int]()
    for point in sorted(accented | set(known[-1:])):
        dot = sub(made, "c:dPt")
        sub(dot, "c:idx", {"val": point})
        marker = sub(dot, "c:marker")
        sub(marker, "c:symbol", {"val": "circle"})
        sub(marker, "c:size", {"val": MARKER})
        _solid(marker, "accent" if point in accented else role, pen)
        sub(dot, "c:bubble3D", {"val": 0})
        stroke(sub(dot, "c:spPr"), Line(role=role, width_pt=LINE_PT), pen.colours)


def _solid(parent: Element, role: Role, pen: Pen) -> None:
    shape = sub(parent, "c:spPr")
    fill(shape, role, pen.colours)
    stroke(shape, None, pen.colours)


def _texts(parent: Element, cells: str, texts: tuple[str, ...]) -> None:
    reference = sub(parent, "c:strRef")
    sub(reference, "c:f", text=cells)
    cache = sub(reference, "c:strCache")
    sub(cache, "c:ptCount", {"val": len(texts)})
    for index, text in enumerate(texts):
        sub(sub(cache, "c:pt", {"idx": index}), "c:v", text=text)


def _numbers(parent: Element, cells: str, item: Chart, number: int) -> None:
    """Add the values; a missing one has no point, and so is a gap."""
    values = item.series[number].values
    reference = sub(parent, "c:numRef")
    sub(reference, "c:f", text=cells)
    cache = sub(reference, "c:numCache")
    sub(cache, "c:formatCode", text=item.values)
    sub(cache, "c:ptCount", {"val": len(values)})
    for index, value in enumerate(values):
        if value is not None:
            sub(sub(cache, "c:pt", {"idx": index}), "c:v", text=written(value))
