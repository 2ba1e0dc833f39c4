"""Steps that rise from left to right, and what each of them changes."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.blocks.diagram import arrow, box, brief, height, ink_on, styled
from deck.canvas import Canvas
from deck.drawing import badge, plain
from deck.frame import Connector, Freeform, Line, Shape
from deck.geometry import Point, Rect
from deck.limits import WORDS
from deck.model import Block, Node, Text
from deck.rules import Items, Words
from deck.template import TextStyle

# DESIGN 10, in inches: treads under the area's top and above its foot, and what stands on them.
TOP_TREAD, LOW_TREAD, AXIS_ROOM, AXIS_LINE = 0.94, 0.92, 0.36, 0.11  # the last two over words
BADGE, ABOVE, GAP, INSET, BASE_FOOT = 0.42, 0.26, 0.16, 0.21, 0.1
LEAST_RISE = 0.26
MANY = 5  # steps whose gloss is set smaller


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung(Node):
    """One step: heading, gloss, and what it rests on, under the block's `label`."""

    heading: Annotated[Text, Words(WORDS["ladder"]["heading"][0])]
    gloss: Annotated[Text, Words(WORDS["ladder"]["gloss"][0])]
    base: Annotated[Text, Words(WORDS["ladder"]["base"][0])] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder(Block):
    """Steps that rise from left to right, the highest of them the loud one, over an axis in words.

    Example:
        kind: ladder
        shows: Each step up asks leaders to change more of the work.
        label: You change
        steps:
          - {heading: Digitise, gloss: Put the form online, base: The channel}
          - {heading: Optimise, gloss: Cut waits and handovers, base: The process}
          - {heading: Redesign, gloss: Let steps disappear, base: Rules and roles}
          - {heading: New model, gloss: Share the work anew, base: Who does the work}
        axis: How much of the process and way of working you are willing to change

    Example, three steps:
        kind: ladder
        shows: Trust grows with what a service knows and does unasked.
        steps:
          - {heading: Answer, gloss: Reply when somebody asks}
          - {heading: Remind, gloss: Say what is due}
          - {heading: Act, gloss: Pay without a claim}
    """

    kind: ClassVar[str] = "ladder"
    layout: ClassVar[str] = "ladder"
    strip_layout: ClassVar[bool] = True
    steps: Annotated[tuple[Rung, ...], Items(3, 5)]
    shows: Annotated[Text, Words(30)]
    label: Annotated[Text, Words(WORDS["ladder"]["label"][0])] | None = None
    axis: Annotated[Text, Words(WORDS["ladder"]["axis"][0])] | None = None

    def arrange(self, canvas: Canvas) -> Block | None:
        treads = _treads(canvas, self)
        items: list[Shape | Freeform | Connector] = [
            *_panels(canvas, treads, _foot(canvas, self)),
            _stair(canvas, treads),
        ]
        if self.axis is not None:
            area = canvas.area("drawing")
            y = canvas.slot("axis").rect.y - canvas.inch(AXIS_LINE)
            items.append(arrow(canvas, Point(area.x, y), Point(area.right, y), "ink", 1.5))
        for place, (tread, step) in enumerate(zip(treads, self.steps, strict=True), 1):
            items.extend(self._step(canvas, place, tread, step))
        pattern, shows = canvas.strings.alt.ladder, plain(canvas, self.shows)
        heads = (f"{n} {plain(canvas, one.heading)}" for n, one in enumerate(self.steps, 1))
        alt = brief(
            canvas,
            pattern.format(shows=shows, items=self._said(canvas)),
            pattern.format(shows=shows, items=" → ".join(heads)),
        )
        canvas.group(canvas.strings.names.diagram, alt, items)
        if self.axis is not None:
            canvas.fill("axis", self.axis)
        return None

    def _step(self, canvas: Canvas, place: int, tread: Rect, step: Rung) -> list[Shape]:
        """Return the words over a tread, its badge, and the words in the panel under it."""
        name, last = canvas.strings.names.label, place == len(self.steps)
        heading, gloss = styled(canvas, "step"), _gloss_style(canvas, self)
        width = tread.w - canvas.inch(GAP)
        foot = tread.y - canvas.inch(ABOVE)
        low = height(canvas, step.gloss, gloss, width)
        high = height(canvas, step.heading, heading, width)
        head = Rect(tread.x, foot - low - high, width, high)
        centre = Point(tread.x + canvas.inch(0.23), tread.y)
        return [
            canvas.label(head, step.heading, heading, name=f"{name} {place} {step.heading}"),
            canvas.label(Rect(tread.x, foot - low, width, low), step.gloss, gloss,
                         name=f"{name} {place} {step.gloss}"),
            badge(canvas, centre, BADGE, str(place), size_pt=16, fill="accent" if last else "deep"),
            *self._base(canvas, place, tread, step),
        ]  # fmt: skip

    def _base(self, canvas: Canvas, place: int, tread: Rect, step: Rung) -> list[Shape]:
        """Return what a step rests on, at the foot of its panel under the label."""
        if step.base is None:
            return []
        name, role = canvas.strings.names.label, ink_on(place == len(self.steps))
        inset, foot = canvas.inch(INSET), _foot(canvas, self) - canvas.inch(BASE_FOOT)
        left, width = tread.x + inset, tread.w - inset - canvas.inch(0.06)
        style, small = styled(canvas, "side", bold=True), styled(canvas, "small")
        above = 0 if self.label is None else height(canvas, self.label, small, width)
        room = foot - tread.y - canvas.inch(BADGE) // 2 - above
        high = max(height(canvas, one.base, style, width) for one in self.steps if one.base)
        high = min(high, room)
        made = [canvas.label(Rect(left, foot - high, width, high), step.base, style, role=role,
                             name=f"{name} {place} {step.base}")]  # fmt: skip
        if self.label is not None:
            rect = Rect(left, foot - high - above, width, above)
            made.insert(0, canvas.label(rect, self.label, small, role=role,
                                        name=f"{name} {place} {self.label}"))  # fmt: skip
        return made

    def _said(self, canvas: Canvas) -> str:
        alt, said = canvas.strings.alt, list[str]()
        for n, one in enumerate(self.steps, 1):
            words = alt.rung.format(
                heading=plain(canvas, one.heading), gloss=plain(canvas, one.gloss)
            )
            if one.base is not None:
                label = plain(canvas, self.label) if self.label is not None else ""
                base = f"{label} {plain(canvas, one.base)}".strip()
                words = alt.based.format(step=words, base=base)
            said.append(f"{n} {' '.join(words.split())}")
        return " → ".join(said)


def _gloss_style(canvas: Canvas, ladder: Ladder) -> TextStyle:
    return styled(canvas, "label" if len(ladder.steps) >= MANY else "side")


def _foot(canvas: Canvas, ladder: Ladder) -> int:
    """Return where the panels end: over the axis, or at the foot of the body."""
    if ladder.axis is None:
        return canvas.area("drawing").bottom
    return canvas.slot("axis").rect.y - canvas.inch(AXIS_ROOM)


def _treads(canvas: Canvas, ladder: Ladder) -> tuple[Rect, ...]:
    """Return the treads, lowest first, as flat rectangles: as steep as the words above allow."""
    area, count = canvas.area("drawing"), len(ladder.steps)
    columns = area.columns((1,) * count)
    low = _foot(canvas, ladder) - canvas.inch(LOW_TREAD)
    width = columns[0].w - canvas.inch(GAP)
    rise = (low - area.y - canvas.inch(TOP_TREAD)) // (count - 1)
    for n, step in enumerate(ladder.steps[1:], 1):
        words = height(canvas, step.heading, styled(canvas, "step"), width)
        words += height(canvas, step.gloss, _gloss_style(canvas, ladder), width)
        rise = min(rise, (low - area.y - canvas.inch(ABOVE) - words) // n)
    if rise < canvas.inch(LEAST_RISE):
        canvas.fault(
            "overflow", "the words over the steps leave no room for the steps to rise",
            about=max((one.gloss for one in ladder.steps), key=lambda text: len(text.source)),
            hint="cut the glosses to one line",
        )  # fmt: skip
    return tuple(Rect(one.x, low - rise * n, one.w, 0) for n, one in enumerate(columns))


def _panels(canvas: Canvas, treads: tuple[Rect, ...], foot: int) -> list[Shape]:
    name = canvas.strings.names.tread
    return [
        box(Rect(one.x, one.y, one.w, foot - one.y), f"{name} {n}", loud=n == len(treads))
        for n, one in enumerate(treads, 1)
    ]


def _stair(canvas: Canvas, treads: tuple[Rect, ...]) -> Freeform:
    """Return the stepped line along the treads, on to the edge of the page."""
    points = [Point(treads[0].x, treads[0].y)]
    for one, after in itertools.pairwise(treads):
        points += [Point(one.right, one.y), Point(one.right, after.y)]
    points.append(Point(canvas.setting.template.width, treads[-1].y))
    return Freeform(
        points=tuple(points), name=canvas.strings.names.line,
        line=Line(role="accent", width_pt=3), decorative=True,
    )  # fmt: skip
