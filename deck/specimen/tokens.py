"""Bodies of a specimen that are made from values, never from a file: tokens, and bare layouts."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import ClassVar

from deck.canvas import Canvas
from deck.frame import Line, Paragraph, Run, Shape
from deck.geometry import EMU_PER_POINT, Insets, Rect
from deck.model import Block
from deck.template import Role, TextStyle

GAP, SWATCH = 0.16, 0.75  # inches
COLUMNS = 3
NAMED = 3.2  # inches, the column of names beside the samples


@dataclass(frozen=True, slots=True, kw_only=True)
class Swatch:
    """One of the twelve colours: its slot, RRGGBB, what it is for, and a role that draws it; the
    colour of followed links has none, for nothing is drawn in it."""

    slot: str
    hex: str
    use: str
    role: Role | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Swatches(Block):
    """The colours of a theme, each as a square with its name, value and use."""

    kind: ClassVar[str] = "swatches"
    layout: ClassVar[str] = "title-only"
    swatches: tuple[Swatch, ...]

    def arrange(self, canvas: Canvas) -> Block | None:
        gap = canvas.inch(GAP)
        rows = canvas.area("body").rows((1,) * -(-len(self.swatches) // COLUMNS), gap)
        cells = [cell for row in rows for cell in row.columns((1,) * COLUMNS, 2 * gap)]
        for cell, swatch in zip(cells, self.swatches, strict=False):
            _swatch(canvas, cell, swatch)
        return None


def _swatch(canvas: Canvas, cell: Rect, swatch: Swatch) -> None:
    side, gap = canvas.inch(SWATCH), canvas.inch(GAP)
    names = canvas.strings.names
    outline = Line(role="deep", width_pt=1.5, dash="solid" if swatch.role else "dash")
    canvas.add(
        Shape(
            rect=Rect(cell.x, cell.y, side, side), name=f"{names.field} {swatch.slot}",
            fill=swatch.role, line=outline, decorative=True,
        )
    )  # fmt: skip
    head = canvas.rich(f"{swatch.slot}  #{swatch.hex}", bold=True)
    words = (*head, *canvas.rich(swatch.use))
    left = cell.x + side + gap
    rect = Rect(left, cell.y, cell.right - left, cell.h)
    canvas.add(
        canvas.label(rect, words, "label", name=f"{canvas.strings.names.label} {swatch.slot}")
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A named text style, with the words that show it."""

    name: str
    style: TextStyle
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeScale(Block):
    """The text styles of a theme, each in its own size, on as many slides as it takes."""

    kind: ClassVar[str] = "type-scale"
    layout: ClassVar[str] = "title-only"
    samples: tuple[Sample, ...]

    def arrange(self, canvas: Canvas) -> Block | None:
        area, gap = canvas.area("body"), canvas.inch(GAP)
        area = Rect(area.x, area.y, area.w, area.h - gap)
        top, placed = area.y, 0
        for sample in (_here(canvas, one) for one in self.samples):
            height = _height(canvas, sample, area)
            if placed and top + height > area.bottom:
                break
            _row(canvas, Rect(area.x, top, area.w, height), sample)
            top += height + gap
            placed += 1
        rest = self.samples[placed:]
        return replace(self, samples=rest) if rest else None


def _here(canvas: Canvas, sample: Sample) -> Sample:
    """Return a sample in the size that its style has on this page."""
    return replace(sample, style=replace(sample.style, size_pt=canvas.points(sample.style.size_pt)))


def _height(canvas: Canvas, sample: Sample, area: Rect) -> int:
    width = area.w - canvas.inch(NAMED)
    text = canvas.measured(canvas.rich(sample.words), (sample.style,), width)
    return max(canvas.inch(0.3), text.height + 2 * EMU_PER_POINT)


def _row(canvas: Canvas, rect: Rect, sample: Sample) -> None:
    names, style = canvas.strings.names, sample.style
    said = f"{sample.name}  {style.size_pt:g} pt" + (f", {style.typeface}")
    left = canvas.inch(NAMED)
    beside = Rect(rect.x, rect.y, left - canvas.inch(GAP), rect.h)
    label = canvas.label(
        beside, said, "small", name=f"{names.label} {sample.name}", role="deep", anchor="ctr"
    )
    shown = Rect(rect.x + left, rect.y, rect.w - left, rect.h)
    look = replace(style, align="l", before=0, after=0)
    text = canvas.label(shown, sample.words, look, name=f"{names.node} {sample.name}", anchor="ctr")
    canvas.add(label, text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompts(Block):
    """A layout that no example fills: each of its places with its own prompt as text."""

    kind: ClassVar[str] = "prompts"
    layout: ClassVar[str] = "title-only"
    role: str
    skipped: frozenset[str] = field(default=frozenset({"title", "kicker", "source"}))

    def layout_role(self, *, strip: bool) -> str:
        return self.role

    def arrange(self, canvas: Canvas) -> Block | None:
        for name, slot in canvas.layout.slots.items():
            if name in self.skipped or slot.kind in ("footer", "number"):
                continue
            if slot.kind == "text":
                lines = slot.prompt.split("\n")[: len(slot.levels)]
                words = tuple(_prompt(canvas, n, one) for n, one in enumerate(lines))
                short = (_prompt(canvas, 0, canvas.slot_name(name)),)
                canvas.fill(name, words if canvas.fits(name, words) else short)
            else:
                pad = canvas.inch(0.15)
                canvas.add(
                    canvas.label(
                        slot.rect, slot.prompt.split("\n")[0], "side", name=canvas.slot_name(name),
                        fill="panel", insets=Insets(pad, pad, pad, pad), anchor="t",
                    )
                )  # fmt: skip
        return None


def _prompt(canvas: Canvas, level: int, words: str) -> Paragraph:
    return Paragraph(runs=(Run(text=words, lang=canvas.strings.language),), level=level)
