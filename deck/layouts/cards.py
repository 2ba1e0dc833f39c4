"""Two, three or four cards: small moves, each with the time it needs."""

from __future__ import annotations

from collections.abc import Iterator

from deck.geometry import Rect
from deck.layouts.common import framed, free
from deck.layouts.grid import BODY, box
from deck.layouts.layout import LayoutSpec, Level, Region
from deck.limits import WORDS

PITCH = {2: 588, 3: 392}
WIDTH = {2: 520, 3: 348}


def _card(number: int, count: int) -> Iterator[Region]:
    """Yield the regions of a card under the line."""
    left, width = 64 + PITCH[count] * (number - 1), WIDTH[count]
    heading = box(left, 272, width + 20, 48)
    text, time = box(left, 332, width, 172), box(left + 76, 536, width - 80, 66)
    yield from _regions(number, heading, text, time)


def _quarter(number: int) -> Iterator[Region]:
    """Yield the regions of one of four cards, two by two, beside its badge."""
    left, top = 148 + 588 * ((number - 1) % 2), 186 + 234 * ((number - 1) // 2)
    heading, text = box(left, top + 8, 480, 48), box(left, top + 56, 480, 112)
    yield from _regions(number, heading, text, box(left, top + 168, 480, 36), lines=3)


def _regions(
    number: int, heading: Rect, text: Rect, time: Rect, *, lines: int = 4
) -> Iterator[Region]:
    yield Region(
        slot=f"heading-{number}", name=f"Card {number}", idx=18 + 2 * number, holds=((0, 1),),
        rect=heading, levels=(Level(style="card"),), sizes=(28, 24, 22),
        prompts=("Move",), words=WORDS["cards"]["heading"],
    )  # fmt: skip
    yield Region(
        slot=f"text-{number}", name=f"Card {number} text", idx=19 + 2 * number,
        holds=((0, lines),), rect=text, levels=(Level(style="card-text", after=0),),
        sizes=(22, 20), prompts=("What to do",), words=WORDS["cards"]["text"],
    )  # fmt: skip
    low = lines == 3
    yield Region(
        slot=f"time-{number}", name=f"Card {number} time", idx=30 + number,
        holds=((0, 1),) if low else ((0, 1), (1, 1)), rect=time,
        levels=(Level(style="label"), Level(style="strong", size_pt=20 if low else 22)),
        prompts=("Time needed", "How long"), words=WORDS["cards"]["time"],
    )  # fmt: skip


def _spec(count: int, word: str) -> LayoutSpec:
    icons = {
        f"icon_{n}": box(64 + PITCH[count] * (n - 1), 543, 52, 52) for n in range(1, count + 1)
    }
    rules = {
        f"rule_{n}": box(64 + PITCH[count] * (n - 1), 514, WIDTH[count], 12)
        for n in range(1, count + 1)
    }
    return LayoutSpec(
        role="cards" if count == 3 else f"cards-{count}", name=f"{word} cards",
        use=f"{word} small moves, and the time each takes.",
        regions=framed(*(region for n in range(1, count + 1) for region in _card(n, count))),
        areas=free(line=box(64, 186, 1216, 60), body=BODY, **icons, **rules),
    )  # fmt: skip


LAYOUTS = (
    _spec(2, "Two"),
    _spec(3, "Three"),
    LayoutSpec(
        role="cards-4", name="Four cards", use="Four small moves, two by two.",
        regions=framed(*(region for number in (1, 2, 3, 4) for region in _quarter(number))),
        areas=free(
            body=BODY, rule_1=box(64, 398, 540, 12), rule_2=box(652, 398, 540, 12),
            **{
                f"badge_{n}": box(64 + 588 * ((n - 1) % 2), 186 + 234 * ((n - 1) // 2), 60, 60)
                for n in (1, 2, 3, 4)
            },
        ),
    ),
)  # fmt: skip
