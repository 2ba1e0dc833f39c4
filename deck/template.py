"""A template as a value: what arrange may know of the PowerPoint file that a deck is built in.

Every measure comes from the `.pptx` itself, read through the theme's mapping (role to layout, slot
to placeholder); no page size is assumed. `deck.template_read` makes it; arrange and render read it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from deck.geometry import NO_INSETS, Insets, Rect

EMU_PER_UNIT = 9_525
"""EMU of a design unit, 1/96 inch, on the design's own page."""
LEAST_PT = 12.0

Face = Literal["major", "minor"]
Anchor = Literal["t", "ctr", "b"]
Align = Literal["l", "ctr", "r"]
SlotKind = Literal["title", "text", "chart", "table", "picture", "object", "footer", "number"]

# Roles of colour (DESIGN 4.1). The mapping gives each the name that `a:schemeClr` carries.
ROLES = (
    "paper", "ink", "panel", "deep", "accent", "solid", "mute", "spot", "good", "stop",
    "on-solid", "on-spot", "link",
)  # fmt: skip
Role = Literal[
    "paper", "ink", "panel", "deep", "accent", "solid", "mute", "spot", "good", "stop",
    "on-solid", "on-spot", "link",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class TextStyle:
    """How text of one level looks. `line` is the line pitch in per cent of 1.2 em; `before` and
    `after` are EMU between paragraphs; `margin` and `indent` EMU as in `a:pPr`; `typeface` is the
    literal face that `face` resolves to, for measuring."""

    size_pt: float
    face: Face = "minor"
    typeface: str = "Arial"
    bold: bool = False
    italic: bool = False
    role: Role = "ink"
    line: float = 100.0
    before: int = 0
    after: int = 0
    margin: int = 0
    indent: int = 0
    align: Align = "l"
    bullet: Literal["none", "char", "number"] = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A placeholder of a layout. `idx` and `ph_type` are its `p:ph` attributes; `levels` its text
    styles by level, inheritance resolved; `sizes` the sizes in points that text may take, largest
    first (only the first unless the mapping allows more); `ground` the colour role behind it."""

    name: str
    idx: int
    ph_type: str
    kind: SlotKind
    rect: Rect
    levels: tuple[TextStyle, ...]
    anchor: Anchor = "t"
    insets: Insets = NO_INSETS
    sizes: tuple[float, ...] = ()
    ground: Role = "paper"
    prompt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A layout of the template. `slots` in reading order; `areas` are free rectangles for drawings
    ("body", "tracker", "art"), from the mapping, as are the colour roles of the page: its `ground`,
    what is drawn on it (`front`), the through-line and the numerals on that."""

    role: str
    name: str
    part: str
    slots: Mapping[str, Slot]
    areas: Mapping[str, Rect]
    ground: Role = "paper"
    front: Role = "deep"
    line: Role = "accent"
    on_line: Role = "paper"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotesPage:
    """The page that notes are printed on: its size, the places of the slide's picture and of the
    words, and the style of the words."""

    page: Rect
    image: Rect
    body: Rect
    style: TextStyle


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A whole template, frozen. `styles` are the named text styles for labels in drawings and
    cells (`STYLES`); `colours` maps a role to the name `a:schemeClr` takes; `hexes` to RRGGBB, for
    contrast. `faces` are the typefaces each of major and minor must fit in: for shipped themes all
    of their faces, so that a change of theme changes no break. `certain` says whether the widths
    are known; if not, measuring adds a margin."""

    theme: str
    width: int
    height: int
    layouts: Mapping[str, Layout]
    styles: Mapping[str, TextStyle]
    colours: Mapping[Role, str]
    hexes: Mapping[Role, str]
    faces: Mapping[Face, tuple[str, ...]]
    language: str = "en-GB"
    notes: NotesPage | None = None

    @property
    def scale(self) -> float:
        """How large shapes and type are beside those of the design's page of 1280 x 720 units: by
        its height, or by its width where the page is narrower than that."""
        return min(self.height / 720, self.width / 1280) / EMU_PER_UNIT

    def unit(self, u: float) -> int:
        """Return `u` units of the design as EMU."""
        return round(u * self.scale * EMU_PER_UNIT)

    def size(self, points: float) -> float:
        """Return a size of the design's type on this page, never under 12 points."""
        return max(min(points, LEAST_PT), math.floor(points * self.scale * 2 + 0.01) / 2)


# Named text styles every template must give (DESIGN 3), smallest use first.
STYLES = {
    "small": "14 pt: tags, scale labels, prompts",
    "label": "16 pt: nodes, axis and field labels",
    "side": "18 pt: side text, table cells, labels",
    "body": "20 pt: reading text",
    "strong": "20 pt bold: heads of columns, lane names",
    "question": "24 pt: questions, captions, leads",
    "step": "22 pt major bold: step headings",
    "heading": "28 pt minor bold: side headings",
    "card": "28 pt major bold: card headings",
    "result": "44 pt minor bold: results of lanes",
    "badge": "18 pt minor bold, centred: numerals in badges",
    "figure": "115 pt minor bold: the big number",
    "timer": "96 pt minor bold: minutes of an exercise",
}
