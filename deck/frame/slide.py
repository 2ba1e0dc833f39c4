"""A slide, laid out: its items in reading order, and its notes."""

from __future__ import annotations

from dataclasses import dataclass

from deck.diagnostics import Span
from deck.frame.chart import Chart
from deck.frame.shapes import Connector, Freeform, Icon, Part, Shape
from deck.frame.table import Table
from deck.frame.text import Address, Paragraph, Run
from deck.geometry import Rect, bounds
from deck.template import TextStyle


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
    over: tuple[str, ...] = ()


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
    over: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Parts of one drawing, one level deep, with one alt text for the whole."""

    name: str
    alt: str
    items: tuple[Shape | Freeform | Connector | Icon, ...]
    decorative: bool = False
    address: Address | None = None
    over: tuple[str, ...] = ()
    part: Part = ""

    @property
    def rect(self) -> Rect:
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
