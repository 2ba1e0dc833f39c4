"""Hard questions for the room; those of the slide's message unless `items` are given."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar

from deck.blocks.even import even_sizes
from deck.canvas import Canvas
from deck.diagnostics import Span
from deck.drawing import badge
from deck.frame import Freeform, Line, Paragraph
from deck.geometry import Point, Rect
from deck.limits import WORDS
from deck.model import Block, Node, Question, Text
from deck.rules import Items, Words

LEAST, MOST = 3, 6  # questions on a slide
APART, UNDER = 0.26, 0.16  # inches between two steps, and under the last beside the inset


@dataclass(frozen=True, slots=True, kw_only=True)
class UseStep(Node):
    """One line of the panel "How to use this": a time and what to do in it."""

    heading: Annotated[Text, Words(WORDS["questions"]["panel"][1])]
    text: Annotated[Text, Words(WORDS["questions"]["panel"][2])]


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions(Block):
    """Hard questions for the room; those of the slide's message unless `items` are given.

    Three to six share the height of a slide; more go on on another, and are numbered through. The
    last one is the one to answer.

    Example:
        kind: questions
        items:
          - Which of our services start with the technology?
          - Where do we have fine tools and a bad process?
          - Who may say no to a change, and who may say yes?
          - What have we stopped doing in the past year?
          - Who here owns the rules these teams work under, and what did we change last month?
        use:
          - {heading: 2 min, text: "Alone, in silence"}
          - {heading: 5 min, text: In pairs}
          - {heading: 10 min, text: "Together, on the one that stings"}
    """

    kind: ClassVar[str] = "questions"
    layout: ClassVar[str] = "questions"
    items: Annotated[tuple[Question, ...], Items(0, 18)] = ()
    use: Annotated[tuple[UseStep, ...], Items(1, 4)]

    def arrange(self, canvas: Canvas) -> Block | None:
        items = self.items or _asked(canvas)
        if not items:
            canvas.fault(
                "items-missing", "give 'items', or a message to take them from", about=self.span
            )
            return None
        slides = -(-len(items) // MOST)
        shown = items[: -(-len(items) // slides)]
        rest = items[len(shown) :]
        _rows(canvas, shown, first=self._first(canvas), ends=not rest)
        _panel(canvas, self.use)
        return replace(self, items=rest) if rest else None

    def faults(self) -> Iterator[tuple[str, str, Span]]:
        """Emits: item-count."""
        if 0 < len(self.items) < LEAST:
            wanted = f"{len(self.items)} items, {LEAST} or more wanted, or none"
            yield "item-count", wanted, self.items[0].span

    def _first(self, canvas: Canvas) -> int:
        """Return the number of the first item, which is not 1 where a slide goes on."""
        whole = canvas.slide.body
        if not isinstance(whole, Questions):
            return 1
        return 1 + max(0, len(whole.items or _asked(canvas)) - len(self.items or _asked(canvas)))


def _asked(canvas: Canvas) -> tuple[Question, ...]:
    return canvas.message.questions if canvas.message else ()


def _panel(canvas: Canvas, use: tuple[UseStep, ...]) -> None:
    """Fill the panel with the steps as far apart as designed, or as far as there is room; it ends
    under the last one."""
    slot = canvas.slot("panel")
    inner = slot.rect.inset(slot.insets)
    needed = canvas.measured(_steps(canvas, use, 0), slot.levels, inner.w).height
    apart = min(canvas.down(APART), max(0, inner.h - needed) // max(1, len(use) - 1))
    words = _steps(canvas, use, apart)
    high = canvas.measured(words, slot.levels, inner.w).height + canvas.down(UNDER)
    rect = replace(slot.rect, h=min(slot.rect.h, slot.insets.top + high + slot.insets.bottom))
    canvas.fill("panel", words, about=use[0].text, path="body.use", rect=rect)


def _steps(canvas: Canvas, use: tuple[UseStep, ...], apart: int) -> tuple[Paragraph, ...]:
    """Return the panel's heading and its steps, with `apart` EMU more under each but the last."""
    words = list(canvas.rich(canvas.strings.words.how_to_use))
    for step in use:
        words += canvas.rich(step.heading, level=1)
        words += canvas.rich(step.text, level=2)
        if step is not use[-1]:
            words[-1] = replace(words[-1], after=apart)
    return tuple(words)


def _rows(canvas: Canvas, items: tuple[Question, ...], *, first: int, ends: bool) -> None:
    """Set the questions in rows of like height and one size of type; the very last is bold."""
    bands = canvas.area("rows").rows((1,) * len(items))
    _spine(canvas, bands, first=first, ends=ends)
    words: dict[str, tuple[Paragraph, ...]] = {}
    rects: dict[str, Rect] = {}
    for place, (text, band) in enumerate(zip(items, bands, strict=True), 1):
        name, slot = f"row-{place}", canvas.slot(f"row-{place}").rect
        words[name] = canvas.rich(text, bold=True if ends and place == len(items) else None)
        rects[name] = Rect(slot.x, band.y, slot.w, band.h)
    sizes = even_sizes(canvas, words, rects)
    for (name, rich), text in zip(words.items(), items, strict=True):
        canvas.fill(name, rich, rect=rects[name], about=text, sizes=sizes)


def _spine(canvas: Canvas, bands: tuple[Rect, ...], *, first: int, ends: bool) -> None:
    """Draw the numbered badges on their spine; the very last one carries the accent."""
    x = bands[0].x + canvas.inch(0.25)
    ys = [band.y + band.h // 2 for band in bands]
    stroke = Line(role="deep", width_pt=1.5)
    names = canvas.strings.names
    spine = Freeform(
        points=(Point(x, ys[0]), Point(x, ys[-1])), name=names.line, line=stroke, decorative=True
    )
    dots = [
        badge(
            canvas,
            Point(x, y),
            0.5,
            str(n),
            size_pt=18,
            fill="accent" if ends and y == ys[-1] else "deep",
        )
        for n, y in enumerate(ys, first)
    ]
    canvas.group(names.line, "", [spine, *dots], decorative=True)
