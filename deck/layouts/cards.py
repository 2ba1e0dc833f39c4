"""Three cards: small moves, each with the time it needs."""

from __future__ import annotations

from collections.abc import Iterator

from deck.geometry import Point
from deck.layouts.common import clock, framed, free
from deck.layouts.grid import BODY, box, units
from deck.layouts.layout import Art, LayoutSpec, Level, Region, Stroke
from deck.limits import WORDS

PITCH = 392


def _card(number: int) -> Iterator[Region]:
    left = 64 + PITCH * (number - 1)
    yield Region(
        slot=f"heading-{number}", name=f"Card {number}", idx=19 + number, holds=((0, 1),),
        rect=box(left, 272, 368, 48), levels=(Level(style="card"),),
        prompts=("Move",), words=WORDS["cards"]["heading"],
    )  # fmt: skip
    yield Region(
        slot=f"text-{number}", name=f"Card {number} text", idx=22 + number, holds=((0, 4),),
        rect=box(left, 332, 348, 172), levels=(Level(style="card-text"),), sizes=(22, 20),
        prompts=("What to do",), words=WORDS["cards"]["text"],
    )  # fmt: skip
    yield Region(
        slot=f"time-{number}", name=f"Card {number} time", idx=25 + number, holds=((0, 1), (1, 1)),
        rect=box(left + 76, 536, 268, 66),
        levels=(Level(style="label"), Level(style="strong", size_pt=22)),
        prompts=("Time needed", "How long"), words=WORDS["cards"]["time"],
    )  # fmt: skip


def _art(number: int) -> Iterator[Art]:
    left = 64 + PITCH * (number - 1)
    ends = (Point(units(left), units(520)), Point(units(left + 348), units(520)))
    yield Art(name=f"Rule {number}", marks=(Stroke(points=ends, role="mute", width_pt=0.75),))
    yield clock(f"Clock {number}", Point(units(left + 26), units(569)), units(44), "deep")


LAYOUTS = (
    LayoutSpec(
        role="cards", name="Three cards", use="Three small moves, and the time each takes.",
        regions=framed(*(region for number in (1, 2, 3) for region in _card(number))),
        areas=free(line=box(64, 186, 1216, 60), body=BODY),
        art=tuple(art for number in (1, 2, 3) for art in _art(number)),
    ),
)  # fmt: skip
