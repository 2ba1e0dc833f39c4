"""A native chart with its workbook, up to two takeaways, and what follows from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal

from deck.blocks.points import Aside
from deck.canvas import Canvas
from deck.charting import drawn, values_of
from deck.drawing import aside, labelled
from deck.limits import WORDS
from deck.model import Block, Node, Text
from deck.rules import Items, Range, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Row(Node):
    """One category and its value in each series; `null` is a missing value."""

    label: Annotated[Text, Words(6)]
    values: Annotated[tuple[float | None, ...], Items(1, 4)]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartBody(Block):
    """A native chart with its workbook, up to two takeaways, and what follows from it.

    Example:
        kind: chart
        type: bar
        title: UK estimate of yearly gain from digital reform, £ billion
        rows:
          - {label: Simplify and automate delivery, values: [36]}
          - {label: Less fraud and error, values: [6]}
          - {label: Cheaper online channels, values: [4]}
        highlight: [1]
        shows: Simplifying the work accounts for most of the estimate.
        asides:
          - {heading: £36 billion, text: a year from simplifying and automating the work itself}
        so_what: Fund the redesign of the work first.
    """

    kind: ClassVar[str] = "chart"
    layout: ClassVar[str] = "chart"
    strip_layout: ClassVar[bool] = True
    type: Literal["bar", "column", "line"] = "bar"
    title: Annotated[Text, Words(WORDS["chart"]["chart-title"][0])]
    rows: Annotated[tuple[Row, ...], Items(2, 12)]
    series: Annotated[tuple[Annotated[Text, Words(5)], ...], Items(0, 4)] = ()
    highlight: tuple[int, ...] = ()
    decimals: Annotated[int, Range(0, 2)] = 0
    suffix: Literal["", "%"] = ""
    least: float | None = None
    most: float | None = None
    shows: Annotated[Text, Words(30)]
    asides: Annotated[tuple[Aside, ...], Items(0, 2)] = ()
    so_what: Annotated[Text, Words(WORDS["every"]["so-what"][0])] | None = None

    def arrange(self, canvas: Canvas) -> Block | None:
        chart = drawn(canvas, self)
        canvas.fill("chart-title", self.title)
        canvas.add(chart)
        canvas.data.extend(values_of(canvas, self))
        for place, one in enumerate(self.asides, 1):
            aside(canvas, f"aside-{place}", one.heading, one.text, accent=place == 1)
        if self.so_what is not None:
            if canvas.has("so-what"):
                words = labelled(canvas, canvas.strings.words.so_what, self.so_what)
                canvas.fill("so-what", words, about=self.so_what)
            else:
                canvas.fault("no-slot", "no room for 'so_what' beside a strip", about=self.so_what)
        return None

    def layout_role(self, *, strip: bool) -> str:
        role = "chart" if self.asides or self.so_what else "chart-wide"
        return f"{role}-strip" if strip else role
