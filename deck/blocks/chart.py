"""A chart, up to two takeaways, and what follows from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal

from deck.blocks.points import Aside
from deck.canvas import Canvas
from deck.charting import drawn, title_of, values_of
from deck.charting_rows import faults_of, type_of, wide
from deck.diagnostics import Severity, Span
from deck.drawing import aside, labelled, plain
from deck.limits import WORDS
from deck.model import Block, Node, Text
from deck.rules import Items, Range, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Row(Node):
    """One category and its value in each series; `null` is a missing value. In a scatter chart
    the values are the two coordinates of one point, across and up."""

    label: Annotated[Text, Words(6)]
    values: Annotated[tuple[float | None, ...], Items(1, 4)]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartBody(Block):
    """A native chart with its workbook, up to two takeaways, and what follows from it. How to
    choose among the types: `docs/charts.md`.

    Flat bars stand by size unless `order: given`; of more than ten, `other` says what becomes of
    the rest: `sum` draws it as one row, `drop` leaves it out and says so. `as: shapes` draws the
    same chart with native shapes.

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

    Example, columns:
        kind: chart
        type: column
        title: Applications a year, thousand
        rows:
          - {label: "2021", values: [12]}
          - {label: "2022", values: [15]}
          - {label: "2023", values: [null]}
          - {label: "2024", values: [24]}
          - {label: "2025", values: [31]}
        highlight: [5]
        shows: Applications more than doubled in four years; no count was made in 2023.

    Example, stacked:
        kind: chart
        type: bar-stacked
        title: How cases were settled, % of each office’s cases
        series: [Online, By telephone, On paper]
        rows:
          - {label: North, values: [62, 23, 15]}
          - {label: South, values: [48, 30, 22]}
          - {label: West, values: [31, 27, 42]}
        order: given
        highlight: [3]
        suffix: "%"
        shows: Paper is rare in the north and still the commonest way in the west.

    Example, stacked columns:
        kind: chart
        type: column-stacked
        title: Staff by kind of work, number
        series: [Case work, Checking, Rework]
        rows:
          - {label: "2022", values: [120, 60, 44]}
          - {label: "2023", values: [124, 52, 37]}
          - {label: "2024", values: [131, 40, 22]}
        highlight: [3]
        shows: Rework halved while case work grew.

    Example, lines:
        kind: chart
        type: line
        title: Days from application to answer, median
        series: [Old service, New service]
        rows:
          - {label: March, values: [34, null]}
          - {label: April, values: [33, 30]}
          - {label: May, values: [35, 24]}
          - {label: June, values: [34, 15]}
          - {label: July, values: [36, 9]}
        highlight: [2]
        shows: The new service fell to nine days while the old stayed at about five weeks.

    Example, area:
        kind: chart
        type: area
        title: Open cases at the end of the month
        rows:
          - {label: January, values: [820]}
          - {label: February, values: [790]}
          - {label: March, values: [610]}
          - {label: April, values: [420]}
          - {label: May, values: [260]}
        highlight: [5]
        shows: The queue fell to a third in five months.

    Example, doughnut:
        kind: chart
        type: doughnut
        title: Services that still need a letter or a call, %
        rows:
          - {label: need a letter or a call, values: [47]}
          - {label: can be done online throughout, values: [53]}
        highlight: [1]
        suffix: "%"
        shows: Nearly half of the services still need a letter or a call.

    Example, scatter:
        kind: chart
        type: scatter
        title: Ten services by steps and by days
        axes: ["Steps in the process, number", "Days to an answer, median"]
        rows:
          - {label: Parking permit, values: [3, 2]}
          - {label: Fishing licence, values: [4, 5]}
          - {label: Blue badge, values: [7, 21]}
          - {label: School place, values: [6, 30]}
          - {label: Building consent, values: [14, 56]}
          - {label: Trade licence, values: [9, 24]}
          - {label: Street works, values: [11, 33]}
          - {label: Carer support, values: [12, 41]}
          - {label: Tax refund, values: [5, 12]}
          - {label: Residence card, values: [8, 28]}
        highlight: [5]
        shows: The more steps a service has, the longer an answer takes.

    Example, shapes:
        kind: chart
        as: shapes
        type: bar
        title: Change in yearly cost after redesign, £ thousand
        rows:
          - {label: Post and paper, values: [-140]}
          - {label: Telephone, values: [-85]}
          - {label: Hosting, values: [30]}
          - {label: Training, values: [45]}
        highlight: [1]
        shows: Savings on paper and calls outweigh the new costs.

    Example, many rows:
        kind: chart
        type: bar
        title: Requests by topic, 2025
        rows:
          - {label: Address, values: [410]}
          - {label: Refund, values: [365]}
          - {label: Deadline, values: [342]}
          - {label: Password, values: [318]}
          - {label: Form, values: [204]}
          - {label: Appeal, values: [181]}
          - {label: Payment, values: [160]}
          - {label: Opening hours, values: [92]}
          - {label: Complaint, values: [75]}
          - {label: Translation, values: [33]}
          - {label: Accessibility, values: [21]}
          - {label: Press, values: [8]}
        other: sum
        highlight: [1, 2, 3, 4]
        shows: Four topics make up two thirds of all requests.
    """

    kind: ClassVar[str] = "chart"
    layout: ClassVar[str] = "chart"
    strip_layout: ClassVar[bool] = True
    type: Literal[
        "bar", "column", "bar-stacked", "column-stacked", "line", "area", "doughnut", "scatter"
    ] = "bar"
    as_: Literal["native", "shapes"] = "native"
    title: Annotated[Text, Words(WORDS["chart"]["chart-title"][0])]
    rows: Annotated[tuple[Row, ...], Items(1, 40)]
    series: Annotated[tuple[Annotated[Text, Words(5)], ...], Items(0, 4)] = ()
    axes: Annotated[tuple[Annotated[Text, Words(6)], ...], Items(0, 2)] = ()
    order: Literal["size", "given"] | None = None
    limit: Annotated[int, Range(2, 12)] | None = None
    other: Literal["sum", "drop"] | None = None
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
        canvas.fill("chart-title", title_of(canvas, self), about=self.title)
        if chart is not None:
            canvas.add(chart)
        canvas.data.extend(values_of(canvas, self))
        if chart is not None and chart.words and self._native(canvas):
            canvas.data.append(canvas.strings.words.by_hand)
        if type_of(self) != self.type:
            told = f"a doughnut of {len(self.rows)} parts is drawn as bars"
            canvas.fault("chart-form", told, about=self.span, hint="write 'type: bar'",
                         severity=Severity.WARNING)  # fmt: skip
        self._beside(canvas)
        return None

    def _native(self, canvas: Canvas) -> bool:
        return self.as_ == "native" and canvas.setting.target == "powerpoint"

    def _beside(self, canvas: Canvas) -> None:
        """Fill what stands beside the chart; where its bars take the whole width, the notes."""
        if wide(self):
            self._told(canvas)
            return
        for place, one in enumerate(self.asides, 1):
            aside(canvas, f"aside-{place}", one.heading, one.text, accent=place == 1)
        if self.so_what is not None:
            if canvas.has("so-what"):
                words = labelled(canvas, canvas.strings.words.so_what, self.so_what)
                canvas.fill("so-what", words, about=self.so_what)
            else:
                canvas.fault("no-slot", "no room for 'so_what' beside a strip", about=self.so_what)

    def _told(self, canvas: Canvas) -> None:
        lines = [f"{plain(canvas, one.heading)}: {plain(canvas, one.text)}" for one in self.asides]
        if self.so_what is not None:
            lines.append(f"{canvas.strings.words.so_what}: {plain(canvas, self.so_what)}")
        if lines:
            canvas.data.extend(lines)
            canvas.fault(
                "chart-form", "so many bars take the whole width: what stands beside goes to notes",
                about=self.span, hint="say 'limit: 6', or drop 'asides' and 'so_what'",
                severity=Severity.WARNING,
            )  # fmt: skip

    def layout_role(self, *, strip: bool) -> str:
        role = "chart-wide" if wide(self) else "chart"
        return f"{role}-strip" if strip else role

    def faults(self) -> Iterator[tuple[str, str, Span]]:
        """Yield what the type cannot show. Emits: chart-unfit, chart-cut, chart-rounded."""
        yield from faults_of(self)
