"""The narrow waist: what arrange decides and render draws, and nothing else passes between them.

Every item has its final rectangle in EMU, its text already broken into runs, its name for the
selection pane, its alt text or the mark of decoration, and the address of the content it shows.
Items are listed in reading order, which is the order of the shape tree (WCAG 1.3.2); `z` order is
the same, so what lies behind comes first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from deck.diagnostics import Span
from deck.geometry import NO_INSETS, Insets, Point, Rect
from deck.svg.shapes import Outline
from deck.template import Align, Anchor, Role, TextStyle

Preset = Literal["rect", "ellipse", "triangle", "rightArrow", "chevron"]
Dash = Literal["solid", "dash"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where an object's words come from: slide key, slot, path inside the slide's content; `base`
    is the source text. Written to the deck's manifest; merge reads it."""

    key: str
    slot: str
    path: str = ""
    base: str = ""
    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Text in one style; None means inherited. `link` is a web address or "#slide-key"."""

    text: str
    bold: bool | None = None
    italic: bool | None = None
    link: str = ""
    role: Role | None = None
    size_pt: float | None = None
    lang: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Runs on one or more lines. A line feed in a run is a break inside the paragraph. `start` is
    the first number of the numbered list that the paragraph belongs to."""

    runs: tuple[Run, ...]
    level: int = 0
    align: Align | None = None
    bullet: Literal["none", "char", "number"] | None = None
    after: int | None = None
    start: int = 1

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A stroke: colour role, width in points, dash, and an arrow head at its end."""

    role: Role
    width_pt: float
    dash: Dash = "solid"
    head: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Fill:
    """Text in a placeholder of the slide's layout. `style` is that of its first level, for the
    manifest and the checks; geometry and looks are inherited unless a run says otherwise."""

    slot: str
    idx: int
    ph_type: str
    rect: Rect
    paragraphs: tuple[Paragraph, ...]
    style: TextStyle
    name: str
    address: Address


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """A preset shape, with or without text. With text, `style` is stated in full on the shape,
    and `alt` is empty. Without text it carries `alt`, or is `decorative`."""

    rect: Rect
    name: str
    preset: Preset = "rect"
    fill: Role | None = None
    line: Line | None = None
    paragraphs: tuple[Paragraph, ...] = ()
    style: TextStyle | None = None
    anchor: Anchor = "ctr"
    insets: Insets = NO_INSETS
    rotated: bool = False
    alt: str = ""
    decorative: bool = False
    address: Address | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Freeform:
    """A drawing of straight strokes through `points` (EMU on the slide)."""

    points: tuple[Point, ...]
    name: str
    line: Line | None = None
    fill: Role | None = None
    closed: bool = False
    alt: str = ""
    decorative: bool = False

    @property
    def rect(self) -> Rect:
        left, top = min(p.x for p in self.points), min(p.y for p in self.points)
        right, bottom = max(p.x for p in self.points), max(p.y for p in self.points)
        return Rect(left, top, right - left, bottom - top)


@dataclass(frozen=True, slots=True, kw_only=True)
class Icon:
    """A glyph of outlines in one colour role. They are in the icon's own units, `view` (width,
    height) of which fill the rectangle; `stroke` is the width of its lines in those units."""

    rect: Rect
    name: str
    view: tuple[float, float]
    outlines: tuple[Outline, ...]
    stroke: float
    role: Role
    alt: str = ""
    decorative: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Connector:
    """A line. `begin` and `finish` name the shapes it is glued to, with the connection site (0 top,
    1 left, 2 bottom, 3 right); both shapes stand in the same group or slide. With `bend` it has an
    elbow: it leaves and arrives square to those sides (unglued: leaves sideways, arrives from above
    or below)."""

    start: Point
    end: Point
    name: str
    line: Line
    begin: tuple[str, int] | None = None
    finish: tuple[str, int] | None = None
    bend: bool = False
    alt: str = ""
    decorative: bool = True

    @property
    def rect(self) -> Rect:
        left, top = min(self.start.x, self.end.x), min(self.start.y, self.end.y)
        return Rect(left, top, abs(self.end.x - self.start.x), abs(self.end.y - self.start.y))


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A table cell. `rule` is the line under it, `side` the one on either side. An empty cell must
    hold a prompt."""

    paragraphs: tuple[Paragraph, ...]
    style: TextStyle
    fill: Role | None = None
    rule: Line | None = None
    side: Line | None = None
    anchor: Anchor = "ctr"
    insets: Insets = NO_INSETS
    address: Address | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A native table; its first row is the header, its last one a `total` if so. `columns` and
    `rows` are EMU and add up to the rectangle. `idx` is the placeholder it fills, or None."""

    rect: Rect
    name: str
    alt: str
    columns: tuple[int, ...]
    rows: tuple[int, ...]
    cells: tuple[tuple[Cell, ...], ...]
    total: bool = False
    idx: int | None = None
    address: Address | None = None


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture file of the assets, cropped by fractions (left, top, right, bottom). `svg` is the
    drawing that `data` stands in for, where a program can show it."""

    rect: Rect
    name: str
    alt: str
    data: bytes
    suffix: str
    crop: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    decorative: bool = False
    svg: bytes = b""
    idx: int | None = None
    address: Address | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Parts of one drawing, one level deep, with one alt text for the whole."""

    name: str
    alt: str
    items: tuple[Shape | Freeform | Connector | Icon, ...]
    decorative: bool = False
    address: Address | None = None

    @property
    def rect(self) -> Rect:
        from deck.geometry import bounds

        return bounds(tuple(item.rect for item in self.items))


Item = Fill | Shape | Freeform | Icon | Connector | Table | Chart | Picture | Group


@dataclass(frozen=True, slots=True, kw_only=True)
class NotesPart:
    """One headed part of the notes ("Say (60 seconds)") and its paragraphs."""

    heading: str
    paragraphs: tuple[Paragraph, ...]


def notes_text(
    notes: tuple[NotesPart, ...], reference: str, size_pt: float
) -> tuple[Paragraph, ...]:
    """Return the notes as they stand: each heading bold and a point larger than the text
    (DESIGN 9), its paragraphs; last the reference."""
    found: list[Paragraph] = []
    for part in notes:
        heading = Run(text=part.heading, bold=True, size_pt=size_pt + 1)
        found.append(Paragraph(runs=(heading,)))
        found.extend(part.paragraphs)
    return (*found, Paragraph(runs=(Run(text=reference),)))


@dataclass(frozen=True, slots=True, kw_only=True)
class SlideFrame:
    """A slide, laid out. `key` ends in "~2" on a continuation; `base` is the hash of its content;
    `section` names its PowerPoint section; `reference` is the notes' last line; `notes_place`
    is where picture and words of the notes page stand, where that is not the master's place."""

    key: str
    base: str
    title: str
    layout: str
    section: str
    items: tuple[Item, ...]
    notes: tuple[NotesPart, ...]
    reference: str
    seconds: int
    span: Span
    counted: bool = True
    notes_place: tuple[Rect, Rect] | None = None
