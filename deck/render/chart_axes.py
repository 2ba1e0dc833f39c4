"""The axes of a chart: the baseline with the categories, and the values, hidden but for scatter."""

from __future__ import annotations

from deck.chart_geometry import FLAT, between, scale
from deck.frame import Chart, ChartAxis, Line
from deck.opc.xml import Element, sub
from deck.render.chart_labels import label_text, signed
from deck.render.paint import stroke
from deck.render.text import Pen

FIRST_AXIS = 500_000_000  # ids are xsd:unsignedInt; PowerPoint stays below 2**31
BASELINE = Line(role="ink", width_pt=1.5)
SCALE = Line(role="mute", width_pt=0.75)
RINGS = 4


def axes_of(area: Element, item: Chart, pen: Pen, axes: tuple[int, int]) -> None:
    """Add the axes that a chart of its type has; a doughnut has none."""
    if item.type == "doughnut":
        return
    if item.type == "scatter" and item.across is not None and item.up is not None:
        _shown_axis(area, item.across, pen, axes, "b")
        _shown_axis(area, item.up, pen, (axes[1], axes[0]), "l")
        return
    _category_axis(area, item, pen, axes)
    _value_axis(area, item, pen, axes)


def _category_axis(area: Element, item: Chart, pen: Pen, axes: tuple[int, int]) -> None:
    """Add the axis with the baseline; of flat bars the first category stands on top."""
    flat, radar = item.type in FLAT, item.type == "radar"
    axis = sub(area, "c:catAx")
    sub(axis, "c:axId", {"val": axes[0]})
    sub(sub(axis, "c:scaling"), "c:orientation", {"val": "maxMin" if flat else "minMax"})
    sub(axis, "c:delete", {"val": 0})
    sub(axis, "c:axPos", {"val": "l" if flat else "b"})
    if radar:
        _grid(axis, pen)
    sub(axis, "c:numFmt", {"formatCode": "General", "sourceLinked": 0})
    _ticks(axis, "nextTo" if radar else "none" if item.skip > 1 else "low")
    stroke(sub(axis, "c:spPr"), SCALE if radar else BASELINE, pen.colours)
    label_text(axis, item.labels, pen)
    _crossing(axis, axes[1])
    sub(axis, "c:auto", {"val": 0})
    sub(axis, "c:lblAlgn", {"val": "ctr"})
    sub(axis, "c:lblOffset", {"val": 100})
    sub(axis, "c:noMultiLvlLbl", {"val": 1})


def _value_axis(area: Element, item: Chart, pen: Pen, axes: tuple[int, int]) -> None:
    """Add the axis of values, hidden but for a radar's rings, with its scale fixed, the same in
    every program."""
    radar = item.type == "radar"
    axis = sub(area, "c:valAx")
    sub(axis, "c:axId", {"val": axes[1]})
    least, most = scale(item)
    _scaling(axis, least, most)
    sub(axis, "c:delete", {"val": not radar})
    sub(axis, "c:axPos", {"val": "t" if item.type in FLAT else "l"})
    if radar:
        _grid(axis, pen)
    sub(axis, "c:numFmt", {"formatCode": item.values, "sourceLinked": 0})
    _ticks(axis, "none")
    if radar:
        stroke(sub(axis, "c:spPr"), SCALE, pen.colours)
    _crossing(axis, axes[0])
    sub(axis, "c:crossBetween", {"val": "between" if radar or between(item) else "midCat"})
    if radar:
        sub(axis, "c:majorUnit", {"val": f"{(most - least) / RINGS:.12g}"})


def _shown_axis(area: Element, own: ChartAxis, pen: Pen, axes: tuple[int, int], side: str) -> None:
    """Add an axis of a scatter chart, with its numbers; its words stand beside it (`words`)."""
    axis = sub(area, "c:valAx")
    sub(axis, "c:axId", {"val": axes[0]})
    _scaling(axis, own.least, own.most)
    sub(axis, "c:delete", {"val": 0})
    sub(axis, "c:axPos", {"val": side})
    sub(axis, "c:numFmt", {"formatCode": signed(own.values), "sourceLinked": 0})
    _ticks(axis, "low")
    stroke(sub(axis, "c:spPr"), BASELINE, pen.colours)
    label_text(axis, own.style, pen)
    sub(axis, "c:crossAx", {"val": axes[1]})
    sub(axis, "c:crosses", {"val": "min"})
    sub(axis, "c:crossBetween", {"val": "midCat"})
    sub(axis, "c:majorUnit", {"val": f"{own.step:.12g}"})


def _scaling(axis: Element, least: float, most: float) -> None:
    scaling = sub(axis, "c:scaling")
    sub(scaling, "c:orientation", {"val": "minMax"})
    sub(scaling, "c:max", {"val": f"{most:.12g}"})
    sub(scaling, "c:min", {"val": f"{least:.12g}"})


def _grid(axis: Element, pen: Pen) -> None:
    stroke(sub(sub(axis, "c:majorGridlines"), "c:spPr"), SCALE, pen.colours)


def _ticks(axis: Element, labels: str) -> None:
    sub(axis, "c:majorTickMark", {"val": "none"})
    sub(axis, "c:minorTickMark", {"val": "none"})
    sub(axis, "c:tickLblPos", {"val": labels})


def _crossing(axis: Element, other: int) -> None:
    sub(axis, "c:crossAx", {"val": other})
    sub(axis, "c:crosses", {"val": "autoZero"})
