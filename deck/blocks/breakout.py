"""Groups that work side by side, and the stages of their work."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Annotated, ClassVar

from deck.blocks.breakout_parts import foot, group, heads
from deck.canvas import Canvas
from deck.limits import WORDS
from deck.model import Block, Node, Text
from deck.rules import Items, Range, Words

MOST = 3  # groups on a slide


@dataclass(frozen=True, slots=True, kw_only=True)
class Team(Node):
    """A group: its name, the numbers of its messages, what it looks at, and its question."""

    name: Annotated[Text, Words(WORDS["breakout"]["group"][0])]
    messages: Annotated[tuple[int, ...], Items(0, 5)] = ()
    heading: Annotated[Text, Words(WORDS["breakout"]["heading"][0])]
    question: Annotated[Text, Words(WORDS["breakout"]["question"][0])]


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkStage(Node):
    """A stage that all groups share: its minutes, and what to do."""

    minutes: Annotated[int, Range(1, 240)]
    text: Annotated[Text, Words(WORDS["breakout"]["stage"][1])]


@dataclass(frozen=True, slots=True, kw_only=True)
class Breakout(Block):
    """Two to four groups with a question each, over the two or three stages they share.

    Four groups take two slides, two on each. Where the slide has no kicker, it says the minutes.

    Example:
        kind: breakout
        groups:
          - name: Group A
            messages: [1, 2, 3]
            heading: Choose the way of working
            question: Where do we start with the tool and not the need?
          - name: Group B
            messages: [4, 5, 6]
            heading: Change the work
            question: Which journey would we redesign if we were free to?
          - name: Group C
            messages: [7, 8, 9]
            heading: Create the environment
            question: Which condition could this team change by itself?
        stages:
          - {minutes: 10, text: "Discuss: one true story for each message"}
          - {minutes: 10, text: "Choose: the message that matters most here"}
          - {minutes: 10, text: "Report: one story, one choice, one ask"}
    """

    kind: ClassVar[str] = "breakout"
    layout: ClassVar[str] = "breakout"
    groups: Annotated[tuple[Team, ...], Items(2, 4)]
    stages: Annotated[tuple[WorkStage, ...], Items(2, 3)]
    done: int = field(default=0, metadata={"decode": False})

    def arrange(self, canvas: Canvas) -> Block | None:
        rest = self.groups[self.done :]
        count = len(self.groups) if len(self.groups) <= MOST else 2
        columns = canvas.area("groups").columns((1,) * count, canvas.inch(0.25))
        look = heads(canvas, self.groups, columns[0].w)
        for n, (team, column) in enumerate(zip(rest, columns, strict=False), 1):
            group(canvas, n, team, column, look)
        foot(canvas, self.stages)
        return replace(self, done=self.done + count) if count < len(rest) else None

    def made_kicker(self, canvas: Canvas) -> str:
        minutes = sum(stage.minutes for stage in self.stages)
        return canvas.strings.kickers.breakout.format(minutes=minutes)
