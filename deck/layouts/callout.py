"""Callout: one box with a sentence or two, beside the points or under them, loud or quiet."""

from __future__ import annotations

from dataclasses import replace

from deck.geometry import Insets, Rect
from deck.layouts.common import framed, free
from deck.layouts.grid import BODY_FOOT, BODY_TOP, box, spread, units
from deck.layouts.layout import Ink, LayoutSpec, Level, Region
from deck.layouts.points import body
from deck.limits import WORDS

MAIN = spread(1, 7, BODY_TOP, BODY_FOOT - BODY_TOP)
ABOVE = spread(1, 10, BODY_TOP, 216)
BESIDE, UNDER = spread(8, 12, BODY_TOP, BODY_FOOT - BODY_TOP), box(64, 418, 1152, 206)
INSETS = Insets(units(24), units(20), units(24), units(20))


def _callout(rect: Rect, lines: int, *, loud: bool) -> Region:
    text: Ink = "on-solid" if loud else "ink"
    head: Ink = "on-solid" if loud else "accent"
    ground: Ink = "solid" if loud else "panel"
    return Region(
        slot="callout", name="Callout", idx=21, rect=rect, holds=((0, 1), (1, lines)),
        levels=(
            Level(style="strong", role=head, after=6),
            Level(style="question", role=text, after=0),
        ),
        anchor="ctr", fill=ground, ground=ground, insets=INSETS,
        prompts=("Heading", "A sentence or two"), words=WORDS["callout"]["callout"],
    )  # fmt: skip


def _spec(where: str, manner: str) -> LayoutSpec:
    loud, beside = manner == "loud", where == "beside"
    text, box_, lines = (MAIN, BESIDE, 5) if beside else (ABOVE, UNDER, 3)
    points = body(text) if beside else replace(body(text), holds=((0, 1),) * 3)
    return LayoutSpec(
        role=f"callout-{where}-{manner}", name=f"Callout {where}, {manner}",
        use=f"Points, and {'one loud' if loud else 'a quiet'} box with a sentence {where} them.",
        regions=framed(points, _callout(box_, lines, loud=loud)), areas=free(body=text),
    )  # fmt: skip


LAYOUTS = tuple(
    _spec(where, manner) for where in ("beside", "under") for manner in ("loud", "quiet")
)
