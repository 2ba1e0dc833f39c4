"""Room for what is written round a chart's marks: the inner plot area and its scale, from the
measured widths of categories and figures, so that the longest of either fits whatever it is."""

from __future__ import annotations

from dataclasses import dataclass, replace

from deck.canvas import Canvas
from deck.chart_geometry import BARS, FLAT, STACKED, extremes
from deck.frame import Chart
from deck.measure import pitch
from deck.template import TextStyle

WIDEST_NAME = 0.3  # of the chart's width, for names of series beside its marks
LEAST_PLOT = 0.25
AXIS_FOOT = 0.12  # inches under the words of a scatter chart's axis: what follows stands close
FIGURE_PTS = (22.0, 20.0, 18.0, 16.0, 14.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What is written round the marks: every value as it reads, and whether the names of the
    series stand in a row above the plot (`key`) or beside the marks."""

    figures: tuple[tuple[str, ...], ...]
    key: bool
    beside: bool

    def widest(self, canvas: Canvas, style: TextStyle) -> int:
        return max(width(canvas, text, style) for one in self.figures for text in one if text)


def width(canvas: Canvas, text: str, style: TextStyle) -> int:
    """Return how wide a line of text is."""
    return canvas.measured(canvas.rich(text), (style,), 1 << 40).width


def widest_name(canvas: Canvas, chart: Chart) -> int:
    bold = replace(chart.labels, bold=True)
    return max(width(canvas, one.name, bold) for one in chart.series)


def roomed(canvas: Canvas, chart: Chart, written: Written) -> Chart:
    """Return the chart with its plot area, its scale and the size of its figures."""
    if chart.type in FLAT:
        return _flat(canvas, _sized(canvas, chart), written)
    if chart.type == "doughnut":
        return _round(chart)
    if chart.type == "scatter":
        return _scatter(canvas, chart)
    return _upright(canvas, chart, written)


def _fraction(
    chart: Chart, left: float, top: float, right: float, bottom: float
) -> tuple[float, float, float, float]:
    w, h = chart.rect.w, chart.rect.h
    return (left / w, top / h, 1 - (left + right) / w, 1 - (top + bottom) / h)


def _sized(canvas: Canvas, chart: Chart) -> Chart:
    """Return a bar chart with figures that fit the pitch of its bars."""
    lanes = 1 if chart.type in STACKED else len(chart.series)
    band = chart.rect.h / len(chart.categories)
    room = 0.95 * band if lanes == 1 else 1.05 * band / (lanes + 0.65)
    for size in FIGURE_PTS:
        figures = replace(chart.figures, size_pt=canvas.points(size))
        if pitch(figures) <= room:
            return replace(chart, figures=figures)
    canvas.fault(
        "chart-cut", f"{len(chart.categories) * lanes} bars are too many to be labelled",
        hint="show fewer rows with 'limit', or fewer series",
    )  # fmt: skip
    return replace(chart, figures=replace(chart.figures, size_pt=canvas.points(FIGURE_PTS[-1])))


def _flat(canvas: Canvas, chart: Chart, written: Written) -> Chart:
    gap = canvas.inch(0.16)
    left = gap + max(
        width(canvas, line, chart.labels) for one in chart.categories for line in one.split("\n")
    )
    figure = written.widest(canvas, chart.figures) + gap
    low, high = extremes(chart)
    stacked = chart.type in STACKED
    right = gap if stacked or high <= 0 else figure + gap
    if written.beside:
        right += widest_name(canvas, chart)
    top = key_height(canvas, chart) if written.key else 0.01 * chart.rect.h
    plot = _fraction(chart, left, top, right, 0.01 * chart.rect.h)
    if plot[2] < LEAST_PLOT:
        canvas.fault(
            "overflow", "categories and figures leave no room for bars",
            hint="give the values in thousands, millions or billions",
        )  # fmt: skip
        plot = (plot[0], plot[1], LEAST_PLOT, plot[3])
    below = 0 if stacked or low >= 0 else figure + gap
    return _scaled(replace(chart, plot=plot), plot[2] * chart.rect.w, below)


def _scaled(chart: Chart, length: float, below: float, above: float = 0) -> Chart:
    """Return the chart with a scale whose marks leave `below` and `above` EMU of `length`."""
    low, high = extremes(chart)
    unit = (high - low) / max(1.0, length - below - above)
    least = chart.least if chart.least is not None else low - below * unit
    most = chart.most if chart.most is not None else high + above * unit
    return replace(chart, least=least, most=most if most > least else least + 1)


def _upright(canvas: Canvas, chart: Chart, written: Written) -> Chart:
    gap = canvas.inch(0.1)
    lines = max(one.count("\n") + 1 for one in chart.categories)
    foot = pitch(chart.labels) * lines + canvas.inch(0.14)
    chart = _columns(canvas, chart, written) if chart.type in BARS else chart
    head = pitch(chart.figures) + gap
    top = key_height(canvas, chart) if written.key else 0
    figure = written.widest(canvas, chart.figures)
    left = right = gap
    if chart.type not in BARS:
        ends = [max(width(canvas, line, chart.labels) for line in one.split("\n"))
                for one in (chart.categories[0], chart.categories[-1])]  # fmt: skip
        lead = figure if chart.type == "line" and len(chart.series) == 1 else figure // 2
        left = max(lead + gap, ends[0] // 2) + gap
        right = max(figure + 2 * gap, ends[1] // 2 + gap)
    if written.beside:
        names = widest_name(canvas, chart) + 2 * gap
        right = max(right, names + (figure if chart.type == "line" else 0))
    above = gap if chart.type == "column-stacked" else head
    low, _ = extremes(chart)
    below = head if low < 0 and chart.type == "column" else gap if low < 0 else 0
    plot = _fraction(chart, left, top + gap // 2, right, foot)
    return _scaled(replace(chart, plot=plot), plot[3] * chart.rect.h, below, above)


def _columns(canvas: Canvas, chart: Chart, written: Written) -> Chart:
    """Return a column chart with the largest figures that fit the pitch of its columns."""
    lanes = 1 if chart.type in STACKED else len(chart.series)
    room = 0.98 * chart.rect.w / (len(chart.categories) * (lanes + (0.65 if lanes > 1 else 0)))
    for size in FIGURE_PTS:
        figures = replace(chart.figures, size_pt=canvas.points(size))
        if written.widest(canvas, figures) <= room:
            return replace(chart, figures=figures)
    return replace(chart, figures=replace(chart.figures, size_pt=canvas.points(FIGURE_PTS[-2])))


def key_height(canvas: Canvas, chart: Chart) -> int:
    return pitch(chart.labels) + canvas.inch(0.14)


def _round(chart: Chart) -> Chart:
    """Return a doughnut in a square plot at the left of its rectangle."""
    side = round(0.94 * min(chart.rect.h, 0.62 * chart.rect.w))
    top = (chart.rect.h - side) // 2
    return replace(
        chart, plot=_fraction(chart, 0, top, chart.rect.w - side, chart.rect.h - side - top)
    )


def _scatter(canvas: Canvas, chart: Chart) -> Chart:
    """Return a scatter chart with room for the numbers and words of its axes."""
    if chart.across is None or chart.up is None:
        return chart
    line = pitch(chart.up.style)
    numbers = max(width(canvas, one, chart.up.style) for one in chart.up.texts)
    left = numbers + canvas.inch(0.16)
    right = max(canvas.inch(0.3), width(canvas, chart.across.texts[-1], chart.across.style))
    plot = _fraction(
        chart, left, pitch(chart.labels) + canvas.inch(0.16), right,
        line + pitch(chart.labels) + canvas.inch(0.2 + AXIS_FOOT),
    )  # fmt: skip
    return replace(chart, plot=plot, least=chart.up.least, most=chart.up.most)
