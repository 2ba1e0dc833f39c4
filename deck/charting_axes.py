"""What is written along axes: round steps round the values of a scatter chart, and some of many
categories."""

from __future__ import annotations

import math

from deck.canvas import Canvas
from deck.chart_geometry import along, plot_of
from deck.frame import Chart, ChartAxis, Shape
from deck.geometry import EMU_PER_POINT, Rect
from deck.measure import pitch
from deck.strings import Strings, number
from deck.template import TextStyle

STEPS = (1, 2, 2.5, 5, 10)
YEARS = (1500, 2200)  # whole numbers in here are years, and take no comma


def axis_of(
    title: str, values: list[float], strings: Strings, style: TextStyle, *, parts: int = 4
) -> ChartAxis:
    """Return an axis whose ends are round and whose `parts` or so steps are easily read.

    From nought unless the values lie far from it, for a scatter chart compares places, not lengths.
    """
    low, high = min(values), max(values)
    if low >= 0 and low <= high / 2:
        low = 0.0
    if high <= 0 and high >= low / 2:
        high = 0.0
    if low == high:
        low, high = low - abs(low) / 2 - 1, high + abs(high) / 2 + 1
    step = step_of(high - low, parts)
    least, most = math.floor(low / step) * step, math.ceil(high / step) * step
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    if round(step, decimals) != round(step, decimals + 1):
        decimals += 1
    years = decimals == 0 and YEARS[0] <= least and most <= YEARS[1]
    count = round((most - least) / step)
    ticks = [least + n * step for n in range(count + 1)]
    texts = tuple(f"{one:.0f}" if years else number(strings, one + 0.0, decimals) for one in ticks)
    places = "." + "0" * decimals if decimals else ""
    written = "0" if years else f"#,##0{places}"
    return ChartAxis(
        title=title, least=least, most=most, step=step, values=written, texts=texts, style=style
    )


def step_of(span: float, parts: int) -> float:
    """Return the round step that divides `span` into about `parts`.

    >>> step_of(87, 4), step_of(0.9, 4)
    (25.0, 0.25)
    """
    rough = span / parts
    power = 10 ** math.floor(math.log10(rough))
    return next(one * power for one in STEPS if one * power >= rough * 0.999) * 1.0


def some_categories(canvas: Canvas, chart: Chart) -> list[Shape]:
    """Return every which category under the plot, as labels beside the chart: told to leave labels
    out, LibreOffice writes them all, a letter a line."""
    made: list[Shape] = []
    top, line = plot_of(chart).bottom + canvas.inch(0.1), pitch(chart.labels)
    for point in range(0, len(chart.categories), chart.skip):
        text = chart.categories[point].replace("\n", " ")
        wide = canvas.measured(canvas.rich(text), (chart.labels,), 1 << 40).width + EMU_PER_POINT
        left = max(chart.rect.x, along(chart, point) - wide // 2)
        box = Rect(left, top, wide, line)
        made.append(canvas.label(box, text, chart.labels, name=text, align="ctr"))
    return made
