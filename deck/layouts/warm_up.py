"""Warm-up: the timer of an exercise, nine loose dots to draw on, and two takeaways."""

from __future__ import annotations

from deck.layouts.common import framed, free
from deck.layouts.exercise import ON_TIMER, TIMER, TIMER_ART, TIMER_BAR
from deck.layouts.grid import box
from deck.layouts.layout import LayoutSpec, Level, Region
from deck.limits import WORDS

PITCH = 202


def _aside(number: int) -> Region:
    """Return a takeaway; the second one carries the accent."""
    return Region(
        slot=f"aside-{number}", name=f"Takeaway {number}", idx=23 + number,
        holds=((0, 1), (1, 4)), rect=box(872, 216 + PITCH * (number - 1), 344, 178),
        levels=(
            Level(style="task", after=3, role="accent" if number == 2 else None),
            Level(style="body", after=0),
        ),
        prompts=("Heading", "What to do"), words=WORDS["every"]["aside"],
    )  # fmt: skip


LAYOUTS = (
    LayoutSpec(
        role="warm-up", name="Warm-up",
        use="Nine dots to join in a few minutes, the rules, and what to ask afterwards.",
        art=TIMER_ART,
        regions=framed(*ON_TIMER, _aside(1), _aside(2)),
        areas=free(
            timer=TIMER, bar=TIMER_BAR, dots=box(440, 234, 340, 340),
            rule_1=box(872, 194, 344, 12), rule_2=box(872, 194 + PITCH, 344, 12),
        ),
    ),
)  # fmt: skip
