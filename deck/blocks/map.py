"""The nine messages on one page, in their three arguments; drawn from the library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from deck.canvas import Canvas
from deck.drawing import badge, plain
from deck.frame import Freeform, Line
from deck.geometry import Point
from deck.model import GROUPS, Block, Group, Message
from deck.template import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageMap(Block):
    """The nine messages on one page, in their three arguments; drawn from the library.

    Example:
        kind: map
        current: process
    """

    kind: ClassVar[str] = "map"
    layout: ClassVar[str] = "map"
    current: Group | None = None

    def arrange(self, canvas: Canvas) -> Block | None:
        for row, group in enumerate(GROUPS):
            messages = [one for one in canvas.setting.messages if one.group == group][:3]
            _line(canvas, row, messages, accent=group == self.current)
            canvas.fill(f"group-{row + 1}", canvas.strings.group(group))
            canvas.fill(f"gloss-{row + 1}", canvas.strings.verbs[group])
            for column, message in enumerate(messages):
                canvas.fill(f"message-{row * 3 + column + 1}", message.short)
        return None

    def made_kicker(self, canvas: Canvas) -> str:
        return canvas.strings.kickers.map


def _line(canvas: Canvas, row: int, messages: list[Message], *, accent: bool) -> None:
    """Draw one argument: a line that leaves the frame, and a numbered dot over each message."""
    slots = [canvas.slot(f"message-{row * 3 + column + 1}").rect for column in range(3)]
    y = slots[0].y - canvas.inch(0.36)
    xs = [slot.x + canvas.inch(0.23) for slot in slots]
    colour: Role = "accent" if accent else "deep"
    stroke = Line(role=colour, width_pt=1.875)
    edge = Point(canvas.setting.template.width, y)
    through = Freeform(
        points=(Point(xs[0], y), edge),
        name=canvas.strings.names.line,
        line=stroke,
        decorative=True,
    )
    ring = Line(role="deep", width_pt=1.5)
    dots = [
        badge(canvas, Point(x, y), 0.46, str(message.number), size_pt=18, fill=colour)
        if message.number in canvas.setting.shown
        else badge(
            canvas,
            Point(x, y),
            0.46,
            str(message.number),
            size_pt=18,
            fill="paper",
            role="deep",
            ring=ring,
        )
        for x, message in zip(xs, messages, strict=False)
    ]
    items = "; ".join(f"{one.number} {plain(canvas, one.short)}" for one in messages)
    canvas.group(
        f"{canvas.strings.names.line} {row + 1}",
        canvas.strings.alt.map.format(items=items),
        [through, *dots],
    )
