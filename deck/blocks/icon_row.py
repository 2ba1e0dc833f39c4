"""Three to six icons, each with a heading and a short text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, ClassVar

from deck.blocks.even import even_sizes, high
from deck.canvas import Canvas
from deck.icons import IconName, icon
from deck.limits import WORDS
from deck.model import Block, Node, Text
from deck.rules import Items, Words

IN_A_ROW = 4  # more stand in two rows of three
GAP = 0.08  # inches between a heading and its text


@dataclass(frozen=True, slots=True, kw_only=True)
class IconItem(Node):
    """An icon, its heading and a short text. The icon is decoration: the heading says it."""

    icon: IconName
    heading: Annotated[Text, Words(WORDS["icon-row"]["heading"][0])]
    text: Annotated[Text, Words(WORDS["icon-row"]["text"][0])]
    accent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class IconRow(Block):
    """Three to six things, each with an icon, a heading and a short text; one may be accented.

    Example:
        kind: icon-row
        items:
          - {icon: people, heading: Users, text: Ten people watched beat a hundred opinions heard.}
          - {icon: data, heading: Data, text: Collect once what three offices now ask for.}
          - {icon: scales, heading: Rules, text: Ask which ones the law demands. Drop the rest.}

    Example, four:
        kind: icon-row
        items:
          - {icon: people, heading: Users, text: Watch ten of them while they work.}
          - {icon: data, heading: Data, text: "Ask for each thing once, and share it."}
          - {icon: scales, heading: Rules, text: Keep those that the law demands.}
          - {icon: coin, heading: Money, accent: true, text: "Pay for outcomes, stage by stage."}

    Example, six:
        kind: icon-row
        items:
          - {icon: people, heading: Users, text: Watch ten people at work.}
          - {icon: data, heading: Data, text: Collect each thing once.}
          - {icon: scales, heading: Rules, text: Keep what the law demands.}
          - {icon: coin, heading: Money, text: Pay for what is done.}
          - {icon: flow, heading: Process, text: Take out the longest wait.}
          - {icon: target, heading: Goals, text: Measure what people get.}
    """

    kind: ClassVar[str] = "icon-row"
    layout: ClassVar[str] = "icon-row-3"
    items: Annotated[tuple[IconItem, ...], Items(3, 6)]

    def layout_role(self, *, strip: bool) -> str:
        return f"icon-row-{len(self.items) if len(self.items) <= IN_A_ROW else 6}"

    def arrange(self, canvas: Canvas) -> Block | None:
        numbered = tuple(enumerate(self.items, 1))
        headings = {
            f"heading-{n}": canvas.rich(one.heading, role="accent" if one.accent else None)
            for n, one in numbered
        }
        head = even_sizes(canvas, headings)
        tall = high(canvas, headings, head[0])
        texts = {f"text-{n}": canvas.rich(one.text) for n, one in numbered}
        body = even_sizes(canvas, texts)
        for n, one in numbered:
            drawn = icon(
                canvas, one.icon, canvas.area(f"icon-{n}"), "accent" if one.accent else "deep"
            )
            slot, under = canvas.slot(f"heading-{n}").rect, canvas.slot(f"text-{n}").rect
            up = max(0, under.y - slot.y - tall - canvas.inch(GAP))
            canvas.add(drawn)
            canvas.fill(f"heading-{n}", headings[f"heading-{n}"], about=one.heading, sizes=head,
                        rect=replace(slot, h=max(tall, slot.h - up)))  # fmt: skip
            canvas.fill(f"text-{n}", texts[f"text-{n}"], about=one.text, sizes=body,
                        rect=under.moved(dy=-up))  # fmt: skip
        return None
