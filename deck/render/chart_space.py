"""The XML of a chart, after DESIGN 8: flat bars, direct labels, no legend, grid or value axis.

Written here rather than by python-pptx, whose chart XML carries negative axis ids that the schema
forbids, a legend, gridlines and text without a language.
"""

from __future__ import annotations

from deck.frame import Chart, Line
from deck.opc.xml import Element, serialise, sub
from deck.render.chart_labels import label_text
from deck.render.chart_series import series
from deck.render.paint import stroke
from deck.render.text import Pen
from deck.render.tree import root
from deck.render.workbook import Workbook

FIRST_AXIS = 500_000_000  # ids are xsd:unsignedInt; PowerPoint stays below 2**31
GAP = 65
BASELINE = Line(role="ink", width_pt=1.5)
HEADROOM = 0.04  # of the span; arrange leaves room for the label beyond the plot
FOOTROOM = 0.16  # of the span, for labels below negative values, clear of the categories
KINDS = {"bar": "c:barChart", "column": "c:barChart", "line": "c:lineChart"}


def chart_space(item: Chart, book: Workbook, pen: Pen, number: int) -> bytes:
    """Return the chart part without its link to the workbook; `number` counts the deck's charts."""
    space = root("c:chartSpace", "c a r")
    sub(space, "c:date1904", {"val": 0})
    sub(space, "c:roundedCorners", {"val": 0})
    chart = sub(space, "c:chart")
    sub(chart, "c:autoTitleDeleted", {"val": 1})
    area = sub(chart, "c:plotArea")
    _place(area, item.plot)
    axes = (FIRST_AXIS + 2 * number, FIRST_AXIS + 2 * number + 1)
    _plot(area, item, book, pen, axes)
    _category_axis(area, item, pen, axes)
    _value_axis(area, item, axes)
    _bare(area)
    sub(chart, "c:plotVisOnly", {"val": 1})
    sub(chart, "c:dispBlanksAs", {"val": "gap"})
    _bare(space)
    label_text(space, item.labels, pen)
    return serialise(space)


def _place(area: Element, plot: tuple[float, float, float, float]) -> None:
    """Fix the inner plot area, so that bars and labels stand where arrange has put them."""
    layout = sub(sub(area, "c:layout"), "c:manualLayout")
    sub(layout, "c:layoutTarget", {"val": "inner"})
    for tag in ("c:xMode", "c:yMode"):
        sub(layout, tag, {"val": "edge"})
    for tag, part in zip(("c:x", "c:y", "c:w", "c:h"), plot, strict=True):
        sub(layout, tag, {"val": f"{part:.6g}"})


def _plot(area: Element, item: Chart, book: Workbook, pen: Pen, axes: tuple[int, int]) -> None:
    plot = sub(area, KINDS[item.type])
    bars = item.type != "line"
    if bars:
        sub(plot, "c:barDir", {"val": "bar" if item.type == "bar" else "col"})
    sub(plot, "c:grouping", {"val": "clustered" if bars else "standard"})
    sub(plot, "c:varyColors", {"val": 0})
    for number in range(len(item.series)):
        series(plot, item, number, book, pen)
    if bars:
        sub(plot, "c:gapWidth", {"val": GAP})
    else:
        sub(plot, "c:marker", {"val": 1})
    for axis in axes:
        sub(plot, "c:axId", {"val": axis})


def _category_axis(area: Element, item: Chart, pen: Pen, axes: tuple[int, int]) -> None:
    """Add the axis with the baseline; of flat bars the first category stands on top."""
    flat = item.type == "bar"
    axis = sub(area, "c:catAx")
    sub(axis, "c:axId", {"val": axes[0]})
    sub(sub(axis, "c:scaling"), "c:orientation", {"val": "maxMin" if flat else "minMax"})
    sub(axis, "c:delete", {"val": 0})
    sub(axis, "c:axPos", {"val": "l" if flat else "b"})
    sub(axis, "c:numFmt", {"formatCode": "General", "sourceLinked": 0})
    _ticks(axis, "low")
    stroke(sub(axis, "c:spPr"), BASELINE, pen.colours)
    label_text(axis, item.labels, pen)
    _crossing(axis, axes[1])
    sub(axis, "c:auto", {"val": 0})
    sub(axis, "c:lblAlgn", {"val": "ctr"})
    sub(axis, "c:lblOffset", {"val": 100})
    sub(axis, "c:noMultiLvlLbl", {"val": 1})


def _value_axis(area: Element, item: Chart, axes: tuple[int, int]) -> None:
    """Add the hidden axis of values with its scale fixed, the same in every program."""
    axis = sub(area, "c:valAx")
    sub(axis, "c:axId", {"val": axes[1]})
    scaling = sub(axis, "c:scaling")
    sub(scaling, "c:orientation", {"val": "minMax"})
    least, most = scale(item)
    sub(scaling, "c:max", {"val": f"{most:.12g}"})
    sub(scaling, "c:min", {"val": f"{least:.12g}"})
    sub(axis, "c:delete", {"val": 1})
    sub(axis, "c:axPos", {"val": "t" if item.type == "bar" else "l"})
    sub(axis, "c:numFmt", {"formatCode": item.values, "sourceLinked": 0})
    _ticks(axis, "none")
    _crossing(axis, axes[0])
    sub(axis, "c:crossBetween", {"val": "midCat" if item.type == "line" else "between"})


def scale(item: Chart) -> tuple[float, float]:
    """Return the least and the most of the value axis: what the chart says, else nought and the
    values with room for a label beyond the largest, and below the smallest if it is negative."""
    known = [value for one in item.series for value in one.values if value is not None]
    low, high = min(known, default=0.0), max(known, default=0.0)
    low, high = min(low, 0.0), max(high, 0.0)
    span = high - low
    below = FOOTROOM * span if low < 0 else 0.0
    least = item.least if item.least is not None else low - below
    most = item.most if item.most is not None else high + HEADROOM * span
    return (least, most) if most > least else (least, least + 1.0)


def _ticks(axis: Element, labels: str) -> None:
    sub(axis, "c:majorTickMark", {"val": "none"})
    sub(axis, "c:minorTickMark", {"val": "none"})
    sub(axis, "c:tickLblPos", {"val": labels})


def _crossing(axis: Element, other: int) -> None:
    sub(axis, "c:crossAx", {"val": other})
    sub(axis, "c:crosses", {"val": "autoZero"})


def _bare(parent: Element) -> None:
    """State that an area has neither ground nor outline."""
    shape = sub(parent, "c:spPr")
    sub(shape, "a:noFill")
    sub(sub(shape, "a:ln"), "a:noFill")
