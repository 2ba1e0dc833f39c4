"""The parts of a breakout slide: a group with its badges, and the panel of stages at the foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from deck.canvas import Canvas
from deck.drawing import badge, dot, line, parent, plain
from deck.frame import Connector, Shape
from deck.geometry import Point, Rect
from deck.measure import at_size

if TYPE_CHECKING:
    from deck.blocks.breakout import Team, WorkStage

BADGE, PITCH, TAIL, END, AIR = 0.54, 0.708, 0.17, 0.104, 0.135  # inches
STAGE_DOT = 0.167
LEAST = 0.7  # of a badge


@dataclass(frozen=True, slots=True)
class Heads:
    """How the headings of all groups are set, so that they stand alike: size, and height."""

    size_pt: float
    high: int


def heads(canvas: Canvas, teams: Sequence[Team], width: int) -> Heads:
    """Return the largest size at which every heading takes one line; else the smallest, and the
    height of the longest one."""
    slot = canvas.slot("heading-1")
    high = slot.rect.h
    for size in slot.sizes:
        levels = at_size(slot.levels, size)
        high = max(canvas.measured(canvas.rich(one.heading), levels, width).height for one in teams)
        if high <= slot.rect.h:
            return Heads(size, slot.rect.h)
    return Heads(slot.sizes[-1] if slot.sizes else slot.levels[0].size_pt, high)


def group(canvas: Canvas, n: int, team: Team, column: Rect, look: Heads) -> None:
    """Draw a group: badges of its messages on a line, then name, heading and question."""
    known = {one.number for one in canvas.setting.messages}
    for number in team.messages:
        if number not in known:
            canvas.fault("unknown-message", f"there is no message {number}", about=team.name)
    slots = [canvas.slot(f"{name}-{n}").rect for name in ("group", "heading", "question")]
    start = Point(column.x, slots[0].centre.y)
    end = _badges(canvas, team, start, _scale(canvas, n, team, column.w))
    left = end + canvas.inch(AIR)
    more = look.high - slots[1].h
    rects = (
        Rect(left, slots[0].y, max(0, column.right - left), slots[0].h),
        Rect(column.x, slots[1].y, column.w, look.high),
        Rect(column.x, slots[2].y + more, column.w - canvas.inch(0.08), slots[2].h - more),
    )
    canvas.fill(f"group-{n}", team.name, rect=rects[0])
    canvas.fill(f"heading-{n}", team.heading, rect=rects[1], sizes=(look.size_pt,))
    canvas.fill(f"question-{n}", team.question, rect=rects[2])


def _scale(canvas: Canvas, n: int, team: Team, width: int) -> float:
    """Return by how much the badges shrink so that the group's name has room beside them; never
    so far that their numerals fall below what can be read."""
    slot = canvas.slot(f"group-{n}")
    name = canvas.measured(canvas.rich(team.name), slot.levels, 1 << 40).width
    room = width - name - canvas.inch(AIR + TAIL + END)
    wanted = canvas.inch(BADGE + PITCH * (len(team.messages) - 1)) if team.messages else 1
    return min(1.0, max(LEAST, room / wanted))


def _badges(canvas: Canvas, team: Team, start: Point, scale: float) -> int:
    """Draw the badges on a line that ends in a small dot; return where it ends."""
    names, size = canvas.strings.names, canvas.inch(BADGE * scale)
    xs = [start.x + size // 2 + canvas.inch(PITCH * scale) * n for n in range(len(team.messages))]
    end = xs[-1] + size // 2 + canvas.inch(TAIL) if xs else start.x + canvas.inch(END) // 2
    tail = dot(canvas, Point(end, start.y), END, "deep")
    badges = [
        badge(canvas, Point(x, start.y), BADGE * scale, str(number), size_pt=round(20 * scale))
        for x, number in zip(xs, team.messages, strict=True)
    ]
    if badges:
        stroke = line(canvas, Point(xs[0], start.y), Point(end, start.y), "deep", 1.5)
        said = canvas.strings.alt.group_messages.format(
            group=plain(canvas, team.name), items=", ".join(str(one) for one in team.messages)
        )
        canvas.group(f"{names.badge} {team.name}", said, [stroke, *badges, tail])
    else:
        canvas.add(tail)
    return end + canvas.inch(END) // 2


def foot(canvas: Canvas, stages: Sequence[WorkStage]) -> None:
    """Draw the stages on one line in the panel: a dot, the minutes, and what to do."""
    area, inset = canvas.area("line"), canvas.inch(0.25)
    columns = [
        Rect(one.x + inset, one.y, one.w - inset, one.h)
        for one in canvas.area("foot").columns((1,) * len(stages), inset)
    ]
    half = canvas.inch(STAGE_DOT) // 2
    y, words = area.centre.y, canvas.strings.words
    stroke = line(canvas, Point(area.x + half, y), Point(area.right, y), "accent", 2.25)
    dots: list[Shape | Connector] = [
        dot(canvas, Point(one.x + half, y), STAGE_DOT, "accent") for one in columns
    ]
    said = canvas.strings.numbers.list_join.join(
        f"{words.minutes_short.format(minutes=one.minutes)}, {plain(canvas, one.text)}"
        for one in stages
    )
    alt = canvas.strings.alt.stages.format(stages=said)
    canvas.group(canvas.strings.names.diagram, alt, [stroke, *dots])
    for n, (stage, column) in enumerate(zip(stages, columns, strict=True), 1):
        slot = canvas.slot(f"stage-{n}").rect
        head = canvas.rich(words.minutes_short.format(minutes=stage.minutes))
        text = canvas.rich(stage.text, level=1)
        rect = Rect(column.x, slot.y, column.w - canvas.inch(0.15), slot.h)
        canvas.fill(
            f"stage-{n}", (*head, *text), rect=rect, about=stage.text, path=parent(stage.text)
        )
