"""A theme's mapping: which layout of the template plays which role, and where its slots are.

`theme build` writes `themes/NAME/mapping.yaml` for a generated theme; for an authored one it is the
work of a person or of adoption. Everything about looks that is not listed here (rectangles of
placeholders, fonts, sizes, colours) is read from the template itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Literal

from deck.model import Node
from deck.rules import Items, Range
from deck.template import Align, Face, Role, SlotKind


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotMap(Node):
    """A slot: the placeholder's `idx`; `kind` where its type does not say it; the `sizes` in points
    its text may take, largest first (none: only its own); the colour role of what lies behind; the
    `faces` its text counts as, by level, where the template's two fonts are one face; the last one
    serves the deeper levels."""

    idx: int
    kind: SlotKind = "text"
    sizes: tuple[float, ...] = ()
    ground: Role | None = None
    faces: tuple[Face, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LayoutMap(Node):
    """A role: the layout's `name` in the template, its slots in reading order, and `areas`: free
    rectangles for drawings, as [left, top, width, height] in EMU. `ground` is the colour role of
    the page, `front` of what is drawn on it, `line` of the through-line, `on_line` of numerals
    on that (DESIGN 4.1, stage slides)."""

    name: str
    slots: dict[str, SlotMap]
    areas: dict[str, Annotated[tuple[int, ...], Items(4, 4)]] = field(default_factory=dict)
    ground: Role = "paper"
    front: Role = "deep"
    line: Role = "accent"
    on_line: Role = "paper"


@dataclass(frozen=True, slots=True, kw_only=True)
class StyleMap(Node):
    """A named text style for labels in drawings and cells (`deck.template.STYLES`)."""

    size_pt: Annotated[float, Range(8, 200)]
    face: Face = "minor"
    bold: bool = False
    role: Role = "ink"
    line: Annotated[float, Range(70, 200)] = 100
    after_pt: Annotated[float, Range(0, 100)] = 0
    align: Align = "l"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping(Node):
    """The whole mapping. `colours` gives each role its scheme colour; `fit` the typefaces that text
    of each face must fit in besides the template's own; `made_from` is the stamp of a generated
    theme (`deck.masters.stamp`)."""

    made_from: str = ""

    layouts: dict[str, LayoutMap]
    styles: dict[str, StyleMap]
    colours: dict[str, Literal[
        "bg1", "tx1", "bg2", "tx2", "accent1", "accent2", "accent3", "accent4", "accent5",
        "accent6", "hlink", "folHlink", "lt1", "dk1", "lt2", "dk2",
    ]]  # fmt: skip
    fit: dict[str, tuple[str, ...]] = field(default_factory=dict)
