"""Layouts of the drawings that have words of their own round them, each with a twin for a strip.

The drawing itself stands in the area `drawing`; what is read beside it stands in placeholders.
"""

from __future__ import annotations

from deck.geometry import Rect
from deck.layouts.common import RULE_1, RULE_2, STRIP_REGION, asides, framed, free
from deck.layouts.grid import BODY_FOOT, BODY_TOP, CUT_FOOT, box
from deck.layouts.layout import LayoutSpec, Level, Region
from deck.limits import WORDS
from deck.template import Anchor

# DESIGN 10 to 13 in design units; `foot` is where the body ends, with or without a strip.
MATRIX_LEFT, MATRIX_TEXT, MATRIX_FOOT, QUADRANT_GAP = 110, 18, 46, 8


def _twin(role: str, name: str, use: str, foot: int) -> LayoutSpec:
    """Return a layout of this file whose body ends at `foot`."""
    regions, areas = PARTS[role](foot)
    cut = foot == CUT_FOOT
    return LayoutSpec(
        role=f"{role}-strip" if cut else role,
        name=f"{name} and ask" if cut else name,
        use=f"{use}, over a question for the room." if cut else f"{use}.",
        regions=framed(*regions, *((STRIP_REGION,) if cut else ())),
        areas=free(**areas),
    )


Parts = tuple[tuple[Region, ...], dict[str, Rect]]


def _side(foot: int) -> Parts:
    areas = {"drawing": box(64, BODY_TOP, 760, foot - BODY_TOP), "rule-1": RULE_1, "rule-2": RULE_2}
    return asides(20), areas


def _ladder(foot: int) -> Parts:
    top = foot - 28 if foot == BODY_FOOT else foot - 42  # clear of the strip
    axis = Region(
        slot="axis", name="Axis", idx=20, rect=box(64, top, 1152, 32), holds=((0, 1),),
        levels=(Level(style="side", bold=True),), prompts=("What grows from step to step",),
        words=WORDS["ladder"]["axis"],
    )  # fmt: skip
    return (axis,), {"drawing": box(64, BODY_TOP, 1152, foot - BODY_TOP)}


def _matrix(foot: int) -> Parts:
    bottom = foot - MATRIX_FOOT
    high, wide = (bottom - BODY_TOP - QUADRANT_GAP) / 2, 296
    regions = tuple(
        Region(
            slot=f"quadrant-{n + 1}", name=f"Quadrant {n + 1}", idx=20 + n,
            rect=box(
                MATRIX_LEFT + (wide + QUADRANT_GAP) * (n % 2) + MATRIX_TEXT,
                round(BODY_TOP + (high + QUADRANT_GAP) * (n // 2) + 12),
                wide - 2 * MATRIX_TEXT, 100,
            ),
            holds=((0, 1), (1, 2)),
            levels=(Level(style="strong", after=2), Level(style="side", after=0)),
            prompts=("Quadrant", "What it is like"), words=WORDS["matrix"]["quadrant"],
        )
        for n in range(4)
    )  # fmt: skip
    half = (foot - BODY_TOP) // 2
    tops = (200, 200 + min(202, half))
    lines = 4 if half > 202 else 3
    tall = 176 if lines == 4 else 156
    beside = tuple(
        _takeaway(n, 23 + n, box(780, top + 16, 436, tall), WORDS["matrix"]["aside"], (22, 20),
                  "body", lines)
        for n, top in enumerate(tops, 1)
    )  # fmt: skip
    rules = {f"rule-{n}": box(780, top - 6, 436, 12) for n, top in enumerate(tops, 1)}
    return (*regions, *beside), {"drawing": box(64, BODY_TOP, 656, foot - BODY_TOP), **rules}


def _stack(foot: int) -> Parts:
    down = _arrow_words(20, "down", "What comes down", box(64, BODY_TOP, 132, 152), "t", "accent")
    up = _arrow_words(21, "up", "What comes up", box(1060, foot - 152, 156, 152), "b", None)
    return (down, up), {"drawing": box(64, BODY_TOP, 1152, foot - BODY_TOP)}


def _arrow_words(
    idx: int, slot: str, prompt: str, rect: Rect, anchor: Anchor, role: str | None
) -> Region:
    return Region(
        slot=slot, name=prompt, idx=idx, rect=rect, anchor=anchor, holds=((0, 5),),
        levels=(Level(style="side", bold=True, role=role, after=0),), prompts=(prompt,),
        words=WORDS["stack"][slot],
    )  # fmt: skip


def _loop(foot: int) -> Parts:
    middle = (BODY_TOP + foot) // 2
    half, rows = (74, 2) if foot == BODY_FOOT else (54, 1)
    centre = Region(
        slot="centre", name="Centre", idx=20, rect=box(232, middle - half, 520, 2 * half),
        anchor="ctr", holds=((0, 1), (1, rows)), sizes=(28, 24),
        levels=(Level(style="heading", after=4), Level(style="body", after=0)),
        prompts=("One turn", "What keeps it going"), words=WORDS["loop"]["centre"],
    )  # fmt: skip
    pitch, height, lines = (228, 157, 4) if foot == BODY_FOOT else (164, 140, 3)
    tops = (212, 212 + pitch)
    beside = tuple(
        _takeaway(n, 20 + n, box(968, top + 16, 248, height), WORDS["loop"]["aside"], (20,),
                  "side", lines)
        for n, top in enumerate(tops, 1)
    )  # fmt: skip
    rules = {f"rule-{n}": box(968, top - 6, 248, 12) for n, top in enumerate(tops, 1)}
    return (centre, *beside), {"drawing": box(64, BODY_TOP, 856, foot - BODY_TOP), **rules}


def _takeaway(
    number: int, idx: int, rect: Rect, words: tuple[int, ...], sizes: tuple[float, ...],
    text: str, lines: int,
) -> Region:  # fmt: skip
    """Return a takeaway of a width of its own; the second carries the accent."""
    accent = "accent" if number == 2 else None
    return Region(
        slot=f"aside-{number}", name=f"Takeaway {number}", idx=idx, rect=rect, sizes=sizes,
        holds=((0, 1), (1, lines)),
        levels=(
            Level(style="heading", size_pt=sizes[0], after=3, role=accent),
            Level(style=text, after=0),
        ),
        prompts=("Heading", "What it means"), words=words,
    )  # fmt: skip


PARTS = {
    "drawing-side": _side, "ladder": _ladder, "matrix": _matrix, "stack": _stack, "loop": _loop,
}  # fmt: skip
USES = {
    "drawing-side": ("Diagram and side", "A drawing, with two takeaways beside it"),
    "ladder": ("Ladder", "Steps that rise, over an axis in words"),
    "matrix": ("Matrix", "Two by two, with two takeaways beside it"),
    "stack": ("Stack", "Layers, with what comes down on the left and up on the right"),
    "loop": ("Loop", "Steps that come round, with words in the middle and beside it"),
}
LAYOUTS = tuple(
    _twin(role, name, use, foot)
    for role, (name, use) in USES.items()
    for foot in (BODY_FOOT, CUT_FOOT)
)
