"""A native table and its cells."""

from __future__ import annotations

from dataclasses import dataclass

from deck.frame.shapes import Line
from deck.frame.text import Address, Paragraph
from deck.geometry import NO_INSETS, Insets, Rect
from deck.template import Anchor, Role, TextStyle


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
