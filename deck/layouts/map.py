"""Map: the nine messages as three lines of three stops."""

from __future__ import annotations

from collections.abc import Iterator

from deck.layouts.common import framed, free
from deck.layouts.grid import BODY, box
from deck.layouts.layout import LayoutSpec, Level, Region
from deck.limits import WORDS

PITCH, COLUMN_PITCH = 144, 294


def _row(row: int) -> Iterator[Region]:
    top = PITCH * row
    yield Region(
        slot=f"group-{row + 1}", name=f"Argument {row + 1}", idx=20 + row, holds=((0, 1),),
        rect=box(64, 204 + top, 270, 42), levels=(Level(style="group"),),
        prompts=("Argument",), words=WORDS["map"]["group"],
    )  # fmt: skip
    yield Region(
        slot=f"gloss-{row + 1}", name=f"Gloss {row + 1}", idx=23 + row, holds=((0, 2),),
        rect=box(64, 260 + top, 207, 68), levels=(Level(style="body", after=0),),
        prompts=("What it asks",), words=WORDS["map"]["gloss"],
    )  # fmt: skip
    for column in range(3):
        number = row * 3 + column + 1
        yield Region(
            slot=f"message-{number}", name=f"Message {number}", idx=99 + number, holds=((0, 2),),
            rect=box(368 + COLUMN_PITCH * column, 260 + top, 250, 68),
            levels=(Level(style="body", after=0),), prompts=("Message",),
            words=WORDS["map"]["message"],
        )  # fmt: skip


LAYOUTS = (
    LayoutSpec(
        role="map",
        name="Map",
        use="All nine messages on one page, in their three arguments.",
        regions=framed(*(region for row in range(3) for region in _row(row))),
        areas=free(body=BODY),
    ),
)
