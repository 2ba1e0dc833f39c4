"""A layout as a value: named regions, the placeholder each becomes, free areas and art.

Layouts know roles of colour and named text styles of the theme, never hexes, faces or sizes of
their own, except where a region uses another listed size of its style.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from deck.geometry import NO_INSETS, Insets, Point, Rect
from deck.template import Align, Anchor, SlotKind

# "box" and "done" are the marks of a checklist, an empty square and a full one.
# "dot" is a dot on every level, where "char" changes from level to level.
Bullet = Literal["none", "char", "dot", "number", "box", "done"]
# A colour role of `deck.template`, or one of the theme's stage roles with "stage-" before it.
Ink = str


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """The look of one level of a placeholder: a style of the theme's type scale, with what differs.

    `before` and `after` are points between paragraphs; `margin` and `hang` EMU: where lines begin,
    and how far the first one stands out to the left of them.
    """

    style: str
    role: Ink | None = None
    size_pt: float | None = None
    bold: bool | None = None
    line: float | None = None
    before: float = 0
    after: float | None = None
    align: Align | None = None
    bullet: Bullet = "none"
    margin: int = 0
    hang: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A region that becomes a placeholder. `prompts`, one a level, say what to write, and
    `words` how long it may be (0: no limit of its own). `holds` are the paragraphs that the design
    wants here, each as level and lines: the region must hold them at the first of `sizes`. `fill`
    is the placeholder's own ground, `ground` the colour behind its text."""

    slot: str
    name: str
    idx: int
    rect: Rect
    levels: tuple[Level, ...]
    prompts: tuple[str, ...]
    words: tuple[int, ...] = ()
    holds: tuple[tuple[int, int], ...] = ()
    kind: SlotKind = "text"
    anchor: Anchor = "t"
    insets: Insets = NO_INSETS
    sizes: tuple[float, ...] = ()
    fill: Ink | None = None
    ground: Ink | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """A disc or ring of art. `outer` is its full width in EMU, outline included."""

    centre: Point
    outer: int
    fill: Ink | None = None
    ring: Ink | None = None
    ring_pt: float = 0
    numeral: str = ""
    numeral_pt: float = 0
    numeral_role: Ink = "ink"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """Straight strokes of art through `points`, flat caps and mitre joins."""

    points: tuple[Point, ...]
    role: Ink
    width_pt: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """A filled rectangle behind a region."""

    rect: Rect
    role: Ink


Mark = Dot | Stroke | Panel


@dataclass(frozen=True, slots=True, kw_only=True)
class Art:
    """Decoration of a layout, named for the selection pane; more than one mark makes a group.
    Art that is `whole` keeps its shape on a page of another size (`deck.layouts.page`)."""

    name: str
    marks: tuple[Mark, ...]
    whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LayoutSpec:
    """One layout. `regions` in reading order; `areas` are free rectangles for drawings; `ground` is
    the role of its background; `stage` layouts have no source, footer or slide number; `use` says
    in a sentence what the layout is for. A slide of it holds `most_words` at most, as is wanted:
    half a minute of silent reading, more on a page that is sent."""

    role: str
    name: str
    use: str
    regions: tuple[Region, ...]
    areas: Mapping[str, Rect] = field(default_factory=dict[str, Rect])
    ground: Ink = "paper"
    stage: bool = False
    most_words: int = 125
    art: tuple[Art, ...] = ()
