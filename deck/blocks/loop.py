"""Steps that come round: clockwise boxes, the leaders' stretch, and words in the middle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.blocks.diagram import LOUD, arrow, ink_on, sides, styled
from deck.canvas import Canvas
from deck.drawing import badge, headed, plain
from deck.frame import Connector, Shape
from deck.geometry import Insets, Point, Rect
from deck.limits import WORDS
from deck.model import Block, Node, Text
from deck.rules import Items, Words

# DESIGN 13, in inches.
TOP, BOX_H, BOX_W, BOX_4, GAP = 0.125, 1.083, 2.667, 3.125, 0.458
BADGE, BADGE_AT, TEXT_AT, TEXT_END = 0.38, 0.333, 0.625, 0.1
CLEAR = 0.416  # between an upright arrow and the words in the middle


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn(Node):
    """One step of the loop. `leaders` steps are solid, and the way on from them is the accent."""

    text: Annotated[Text, Words(WORDS["loop"]["step"][0])]
    leaders: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Centre(Node):
    """The words in the middle: a heading over a text."""

    heading: Annotated[Text, Words(WORDS["loop"]["centre"][0])]
    text: Annotated[Text, Words(WORDS["loop"]["centre"][1])]


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside(Node):
    """A takeaway: a heading over a short text, under a rule with a dot."""

    heading: Annotated[Text, Words(WORDS["loop"]["aside"][0])]
    text: Annotated[Text, Words(WORDS["loop"]["aside"][1])]


@dataclass(frozen=True, slots=True, kw_only=True)
class Loop(Block):
    """Steps that come round, clockwise from the top left, with takeaways beside up to six of them.

    Example:
        kind: loop
        shows: A loop turns only as fast as its leaders decide.
        steps:
          - {text: Pick one real problem}
          - {text: Try the smallest change}
          - {text: Show it to real users}
          - {text: Measure what happened}
          - {text: "Stop, change or grow", leaders: true}
          - {text: Move people and money, leaders: true}
        centre:
          heading: Two weeks a turn
          text: If steps 5 and 6 wait for a yearly cycle, the loop breaks.
        asides:
          - {heading: "Team: 1 to 4", text: Leaders clear the path and stay out of it.}
          - {heading: "Leaders: 5 and 6", text: Decide in days; let money follow proof.}

    Example, four steps:
        kind: loop
        shows: What is learnt comes back into the next plan.
        steps: [{text: Plan}, {text: Do}, {text: Check}, {text: Act, leaders: true}]

    Example, eight steps:
        kind: loop
        shows: A request goes round eight hands before it is closed.
        steps:
          - {text: Ask}
          - {text: Receive}
          - {text: Check}
          - {text: Decide, leaders: true}
          - {text: Write}
          - {text: Sign}
          - {text: Send}
          - {text: File}
        centre: {heading: Forty days a turn, text: Thirty of them are waiting.}
    """

    kind: ClassVar[str] = "loop"
    layout: ClassVar[str] = "loop"
    steps: Annotated[tuple[Turn, ...], Items(4, 8)]
    shows: Annotated[Text, Words(30)]
    centre: Centre | None = None
    asides: Annotated[tuple[Aside, ...], Items(0, 2)] = ()

    def layout_role(self, *, strip: bool) -> str:
        if self.asides:
            return "loop-strip" if strip else "loop"
        return "drawing" if strip else "drawing-full"

    def arrange(self, canvas: Canvas) -> Block | None:
        boxes = _boxes(canvas, len(self.steps))
        names = [f"{canvas.strings.names.node} {n}" for n in range(1, len(boxes) + 1)]
        items: list[Shape | Connector] = []
        for place, step in enumerate(self.steps):
            items.append(_arrow(canvas, place, boxes, names, leaders=step.leaders))
        for place, (rect, step) in enumerate(zip(boxes, self.steps, strict=True), 1):
            items.extend(_step(canvas, place, rect, names[place - 1], step))
        if self.centre is not None and not canvas.has("centre"):
            items.extend(_middle(canvas, boxes, self.centre))
        alt = canvas.strings.alt.loop.format(
            shows=plain(canvas, self.shows), items=self._said(canvas)
        )
        canvas.group(canvas.strings.names.diagram, alt, items)
        if self.centre is not None and canvas.has("centre"):
            words = headed(canvas, self.centre.heading, self.centre.text)
            canvas.fill("centre", words, about=self.centre.text, path="body.centre")
        sides(canvas, self.asides)
        return None

    def _said(self, canvas: Canvas) -> str:
        said: list[str] = []
        for n, one in enumerate(self.steps, 1):
            words = plain(canvas, one.text)
            told = canvas.strings.alt.leader.format(step=words) if one.leaders else words
            said.append(f"{n} {told}")
        return " → ".join(said)


def _boxes(canvas: Canvas, count: int) -> list[Rect]:
    """Return the boxes clockwise: the upper row to the right, the lower row back to the left."""
    area = canvas.area("drawing")
    above = (count + 1) // 2
    wide_pair = max(canvas.inch(BOX_4), area.w * 7 // 20)
    widest = (area.w - canvas.inch(GAP) * (above - 1)) // above
    wanted = wide_pair if above == 2 else canvas.inch(BOX_W)
    width, high = min(widest, wanted), canvas.inch(BOX_H)
    if not canvas.has("centre") and above > 2:
        width = widest - (canvas.inch(0.2) if above == 3 else 0)
    tops = (area.y + canvas.inch(TOP), area.bottom - canvas.inch(TOP) - high)
    upper = [Rect(x, tops[0], width, high) for x in _lefts(area, width, above)]
    lower = [Rect(x, tops[1], width, high) for x in _lefts(area, width, count - above)]
    return [*upper, *reversed(lower)]


def _lefts(area: Rect, width: int, count: int) -> list[int]:
    """Return where boxes of one width begin, the first and the last at the area's edges."""
    return [area.x + (area.w - width) * n // (count - 1) for n in range(count)]


def _arrow(
    canvas: Canvas, place: int, boxes: list[Rect], names: list[str], *, leaders: bool
) -> Connector:
    """Return the arrow from one box to the next, and from the last to the first."""
    after = (place + 1) % len(boxes)
    one, other = boxes[place], boxes[after]
    role, width = ("accent", 3.0) if leaders else ("deep", 2.25)
    if one.y == other.y:
        right = other.x > one.x
        start = Point(one.right if right else one.x, one.centre.y)
        end = Point(other.x if right else other.right, other.centre.y)
        ends = (3, 1) if right else (1, 3)
    else:
        down = other.y > one.y
        start = Point(one.centre.x, one.bottom if down else one.y)
        end = Point(other.centre.x, other.y if down else other.bottom)
        ends = (2, 0) if down else (0, 2)
    return arrow(
        canvas, start, end, role, width,  # pyright: ignore
        begin=(names[place], ends[0]), finish=(names[after], ends[1]),
    )  # fmt: skip


def _step(canvas: Canvas, place: int, rect: Rect, name: str, step: Turn) -> list[Shape]:
    """Return a box with its words, and its badge in front of them."""
    insets = Insets(canvas.inch(TEXT_AT), 0, canvas.inch(TEXT_END), 0)
    loud = step.leaders
    made = canvas.label(
        rect, step.text, styled(canvas, "side", bold=True), name=name, role=ink_on(loud),
        anchor="ctr", fill="solid" if loud else "panel", line=LOUD if loud else None, insets=insets,
    )  # fmt: skip
    centre = Point(rect.x + canvas.inch(BADGE_AT), rect.centre.y)
    return [
        made,
        badge(canvas, centre, BADGE, str(place), size_pt=16, fill="spot" if loud else "deep",
              role="on-spot" if loud else "paper"),
    ]  # fmt: skip


def _middle(canvas: Canvas, boxes: list[Rect], centre: Centre) -> list[Shape]:
    """Return the words in the middle as labels, where the layout has no place for them."""
    clear, upper = canvas.inch(CLEAR), [one for one in boxes if one.y == boxes[0].y]
    left = upper[0].centre.x + clear
    width = upper[-1].centre.x - clear - left
    top, foot = upper[0].bottom, boxes[-1].y
    head, body = canvas.style("heading"), canvas.style("body")
    high = canvas.measured(canvas.rich(centre.heading), (head,), width).height
    low = canvas.measured(canvas.rich(centre.text), (body,), width).height
    gap = canvas.inch(0.06)
    start = max(top, (top + foot - high - gap - low) // 2)
    name = canvas.strings.names.label
    room = foot - start - high - gap
    return [
        canvas.label(Rect(left, start, width, high), centre.heading, head,
                     name=f"{name} {centre.heading}"),
        canvas.label(Rect(left, start + high + gap, width, min(low, room)), centre.text, body,
                     name=f"{name} {centre.text}"),
    ]  # fmt: skip
