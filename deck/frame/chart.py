"""A chart: its rows of numbers, its axes and the labels at its points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from deck.frame.shapes import Dash, Shape
from deck.frame.text import Address
from deck.geometry import Rect
from deck.template import Role, TextStyle


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One row of numbers; None is a missing value, never drawn as nought. `xs` are the other
    coordinates of a scatter chart. `outline` is a filled mark's own, where its colour alone would
    not stand out; `dash`, `width_pt` and `dots` (which points have a marker: "ends" are the last
    known one and those with the accent) are of lines, scatter and radar."""

    name: str
    values: tuple[float | None, ...]
    role: Role = "mute"
    xs: tuple[float | None, ...] = ()
    outline: Role | None = None
    dash: Dash = "solid"
    width_pt: float = 3.75
    dots: Literal["none", "ends", "all"] = "ends"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartLabel:
    """Words at one point: its value, its series' name, or both; with neither, its `text`, which
    does not follow the data but stays at the point. `place` is that of `c:dLblPos`, and `lower` the
    EMU it is moved down from there; `text` is also what a chart drawn as shapes writes."""

    series: int
    point: int
    text: str
    place: Literal["outEnd", "ctr", "t", "r", "l", "b"] = "outEnd"
    role: Role | None = None
    value: bool = True
    name: bool = False
    lower: int = 0

    @property
    def plain(self) -> bool:
        """Whether it is a figure and nothing else."""
        return self.value and not self.name

    @property
    def fixed(self) -> bool:
        """Whether it is a text of its own, which no change of the data reaches."""
        return not (self.value or self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartAxis:
    """A shown axis of a scatter chart: its words, from, to, the step of its numbers, how they are
    written, and the same written out, for a chart drawn as shapes."""

    title: str
    least: float
    most: float
    step: float
    values: str
    texts: tuple[str, ...]
    style: TextStyle


ChartType = Literal[
    "bar", "column", "bar-stacked", "column-stacked", "line", "area", "doughnut", "scatter",
    "radar",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A chart: native with its workbook, or, where `form` or the deck's target says so, drawn as
    shapes in one group (`deck.chart_shapes`). `accent` lists the points of the first series that
    carry the accent. `plot` is the inner plot area as fractions of the rectangle (left, top, width,
    height). `values` formats data labels ("#,##0.0"); `labels` and `figures` are the text styles of
    categories and of values. `direct` are the labels at points; `words` what a native chart cannot
    place itself: names beside areas, a key, a figure in the hole. Every `skip`th category is
    written; from 2 on they stand in `words`. `across` and `up` are the axes of a scatter chart."""

    rect: Rect
    name: str
    alt: str
    type: ChartType
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    labels: TextStyle
    figures: TextStyle
    values: str = "General"
    accent: tuple[int, ...] = ()
    plot: tuple[float, float, float, float] = (0.2, 0.02, 0.7, 0.96)
    least: float | None = None
    most: float | None = None
    idx: int | None = None
    title: str = ""
    direct: tuple[ChartLabel, ...] = ()
    words: tuple[Shape, ...] = ()
    skip: int = 1
    across: ChartAxis | None = None
    up: ChartAxis | None = None
    form: Literal["native", "shapes"] = "native"
    address: Address | None = None
