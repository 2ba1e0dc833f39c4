"""Hard questions for the room; those of the slide's message unless `items` are given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.drawing import badge
from deck.frame import Freeform, Line
from deck.geometry import Point, Rect
from deck.limits import WORDS
from deck.model import Block, Node, Question, Text
from deck.rules import Items, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class UseStep(Node):
    """One line of the panel "How to use this": a time and what to do in it."""

    heading: Annotated[Text, Words(WORDS["questions"]["panel"][1])]
    text: Annotated[Text, Words(WORDS["questions"]["panel"][2])]


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions(Block):
    """Hard questions for the room; those of the slide's message unless `items` are given.

    The last one is the one to answer.

    Example:
        kind: questions
        items:
          - Which of our services start with the technology?
          - Where do we have fine tools and a bad process?
          - Who may say no to a change, and who may say yes?
          - What have we stopped doing in the past year?
          - Which old rule would stop a good team in week one?
        use:
          - {heading: 2 min, text: in silence}
          - {heading: 5 min, text: in pairs}
    """

    kind: ClassVar[str] = "questions"
    layout: ClassVar[str] = "questions"
    items: Annotated[tuple[Question, ...], Items(0, 6)] = ()
    use: Annotated[tuple[UseStep, ...], Items(1, 4)]

    def arrange(self, canvas: Canvas) -> Block | None:
        items = self.items or (canvas.message.questions if canvas.message else ())
        if not items:
            canvas.fault(
                "items-missing", "give 'items', or a message to take them from", about=self.span
            )
            return None
        area = canvas.area("rows")
        bands = area.rows((1,) * len(items))
        _spine(canvas, bands)
        for place, (text, band) in enumerate(zip(items, bands, strict=True), 1):
            last = place == len(items)
            slot = canvas.slot(f"row-{place}").rect
            rect = Rect(slot.x, band.y, slot.w, band.h)
            words = canvas.rich(text, bold=True if last else None)
            canvas.fill(f"row-{place}", words, rect=rect, about=text)
        panel = list(canvas.rich(canvas.strings.words.how_to_use))
        for step in self.use:
            panel += canvas.rich(step.heading, level=1)
            panel += canvas.rich(step.text, level=2)
        canvas.fill("panel", panel, about=self.use[0].text, path="body.use")
        return None


def _spine(canvas: Canvas, bands: tuple[Rect, ...]) -> None:
    """Draw the numbered badges on their spine; the last one carries the accent."""
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
            fill="accent" if n == len(ys) else "deep",
        )
        for n, y in enumerate(ys, 1)
    ]
    canvas.group(names.line, "", [spine, *dots], decorative=True)
