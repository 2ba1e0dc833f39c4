"""What is drawn on a slide: shapes, freeform drawings, icons and the lines that join them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from deck.frame.text import Address, Paragraph
from deck.geometry import NO_INSETS, Insets, Point, Rect
from deck.svg.shapes import Outline
from deck.template import Anchor, Role, TextStyle

Preset = Literal["rect", "ellipse", "triangle", "rightArrow", "chevron"]
Dash = Literal["solid", "dash"]
Part = Literal["", "tracker", "mark", "tag"]
"""What an item is on every slide that has it, whatever it is called in the deck's language: the
tracker, the plain mark in its place, the tag of what is invented."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A stroke: colour role, width in points, dash, and an arrow head at its end."""

    role: Role
    width_pt: float
    dash: Dash = "solid"
    head: bool = False


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
    over: tuple[str, ...] = ()
    part: Part = ""


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
