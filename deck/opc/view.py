"""A deck as people know it: slides, slots, paragraphs, tables, charts and notes; frozen values.

Made by `reading.read_view` from any deck, ours or not. Lengths are EMU on the slide; colours are
RRGGBB after theme and colour map. What a file leaves to inheritance is None on the value itself
and resolved in its `look`. Compare and merge at this level, never on XML.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from deck.geometry import Insets, Rect
from deck.opc.manifest import Manifest
from deck.opc.pictures import Image

SEE_THROUGH = "none"
Ground = str | None
"""A fill: RRGGBB, `SEE_THROUGH`, or None for what has no single colour (picture, gradient)."""

USUAL_INSETS = Insets(91_440, 45_720, 91_440, 45_720)

Kind = Literal["shape", "picture", "table", "chart", "group", "connector", "graphic"]
Bullet = Literal["none", "char", "number", "picture"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How text looks once inheritance is resolved; `colour` is RRGGBB or None if not known."""

    size_pt: float = 18.0
    bold: bool = False
    italic: bool = False
    caps: bool = False
    underline: bool = False
    face: str = ""
    colour: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Text in one style. A break has the text "\\n"; a field keeps its type in `field`."""

    text: str
    bold: bool | None = None
    italic: bool | None = None
    size_pt: float | None = None
    role: str = ""
    link: str = ""
    lang: str = ""
    field: str = ""
    look: Look = Look()


@dataclass(frozen=True, slots=True, kw_only=True)
class Spacing:
    """Room round the lines of a paragraph, inheritance resolved: `line` is the pitch in per cent
    of the usual one, or exactly `exact_pt` points if that is not 0; the rest is EMU: space before
    and after, where lines begin (`marL`), and how far the first stands in or out (`indent`)."""

    line: float = 100.0
    exact_pt: float = 0.0
    before: int = 0
    after: int = 0
    margin: int = 0
    indent: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph; `level` from 0; `align` as in `a:pPr/@algn`, inheritance resolved."""

    runs: tuple[Run, ...]
    level: int = 0
    align: str = "l"
    bullet: Bullet = "none"
    spacing: Spacing = Spacing()

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True, kw_only=True)
class TextFrame:
    """How a text body lies in its shape, inheritance resolved (`a:bodyPr`, 21.1.2.1.1): `fit` is
    "none", "shrink" or "grow"; `vertical` the direction of text, "horz" for the usual one."""

    anchor: str = "t"
    insets: Insets = USUAL_INSETS
    wrap: bool = True
    fit: Literal["none", "shrink", "grow"] = "none"
    vertical: str = "horz"


@dataclass(frozen=True, slots=True, kw_only=True)
class Placeholder:
    """The `p:ph` of a slot: type ("obj" where none is written) and index."""

    type: str
    idx: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A table cell. `merged` marks a cell that spans others or is covered by one."""

    paragraphs: tuple[Paragraph, ...]
    fill: Ground = None
    merged: bool = False
    insets: Insets = USUAL_INSETS

    @property
    def text(self) -> str:
        return "\n".join(one.text for one in self.paragraphs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A native table: column widths and row heights in EMU, cells by row."""

    columns: tuple[int, ...]
    rows: tuple[int, ...]
    cells: tuple[tuple[Cell, ...], ...]
    header_row: bool = False
    banded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One series: its name and values by category; None where a value is missing. `points` are
    the fills of those points that state one of their own."""

    name: str
    values: tuple[float | None, ...]
    fill: Ground = None
    outline: Ground = SEE_THROUGH
    points: tuple[Ground, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A native chart, read from the chart part. `type` is the element's name ("barChart" gives
    "bar" or "column"); several types in one chart are joined by "+".
    `ground` is what lies behind the plot, `inks` the colours that text in it states."""

    part: str
    type: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    title: str = ""
    workbook: str = ""
    ground: Ground = SEE_THROUGH
    inks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """One object of a slide, in reading order. `rect` is where it stands, inheritance and groups
    resolved; `placed` tells whether the slide itself says so. `form` is the preset geometry,
    "custom" for a freeform; `bends` are the adjustments of a preset that it states (`a:avLst`).
    `outline` is the colour of its line. `turn` is degrees clockwise (for
    right angles `rect` is what it takes up), `flips` whether it is mirrored from left to right and
    from top to bottom. `grounds` are the stops of a gradient and `image` the picture of
    a shape whose `fill` is None for it."""

    id: int
    name: str
    kind: Kind
    rect: Rect | None = None
    placed: bool = True
    placeholder: Placeholder | None = None
    form: str = ""
    alt: str = ""
    alt_title: str = ""
    decorative: bool = False
    hidden: bool = False
    fill: Ground = SEE_THROUGH
    outline: Ground = SEE_THROUGH
    turn: float = 0.0
    flips: tuple[bool, bool] = (False, False)
    bends: tuple[tuple[str, int], ...] = ()
    grounds: tuple[str, ...] = ()
    image: Image | None = None
    paragraphs: tuple[Paragraph, ...] = ()
    frame: TextFrame = TextFrame()
    table: Table | None = None
    chart: Chart | None = None
    children: tuple[Shape, ...] = ()
    creation_id: str = ""
    link: str = ""

    @property
    def text(self) -> str:
        return "\n".join(one.text for one in self.paragraphs)

    @property
    def is_title(self) -> bool:
        return self.placeholder is not None and self.placeholder.type in ("title", "ctrTitle")

    def walk(self) -> Iterator[Shape]:
        """Yield this shape and all inside it, in reading order."""
        yield self
        for one in self.children:
            yield from one.walk()


@dataclass(frozen=True, slots=True, kw_only=True)
class Slide:
    """A slide. `number` counts from 1. `key` is its identity: from the tag, else from the notes'
    last line, else from the manifest by creation id, else empty; `base` the hash of the content
    that it was built from. `ground` is its background, `ground_image` the picture in it; `art`
    the shapes of its layout and master that show behind it, lowest first; `places` the
    placeholders of its layout."""

    number: int
    id: int
    part: str
    layout: str
    layout_part: str = ""
    key: str = ""
    base: str = ""
    shapes: tuple[Shape, ...] = ()
    notes: tuple[Paragraph, ...] = ()
    notes_part: str = ""
    ground: Ground = None
    ground_image: Image | None = None
    art: tuple[Shape, ...] = ()
    places: tuple[Shape, ...] = ()
    hidden: bool = False
    creation_id: str = ""

    @property
    def title_shape(self) -> Shape | None:
        return next((one for one in self.shapes if one.is_title), None)

    @property
    def title(self) -> str:
        shape = self.title_shape
        return shape.text.strip() if shape else ""

    def walk(self) -> Iterator[Shape]:
        """Yield every shape, groups opened, in reading order."""
        for one in self.shapes:
            yield from one.walk()


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A section of the slide list: its name, GUID and slide ids."""

    name: str
    guid: str
    slides: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Properties:
    """Core properties and the program that saved the file; an empty string where not given."""

    title: str = ""
    creator: str = ""
    last_modified_by: str = ""
    created: str = ""
    modified: str = ""
    language: str = ""
    subject: str = ""
    description: str = ""
    keywords: str = ""
    category: str = ""
    identifier: str = ""
    revision: str = ""
    application: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deck:
    """A whole deck. `masters` are part names; `manifest` what its build wrote about it, if any."""

    width: int
    height: int
    slides: tuple[Slide, ...]
    sections: tuple[Section, ...] = ()
    properties: Properties = field(default_factory=lambda: Properties())
    manifest: Manifest | None = None
    masters: tuple[str, ...] = ()

    def slide(self, key: str) -> Slide | None:
        """Return the slide with that key."""
        return next((one for one in self.slides if one.key == key), None)
