"""A palette in which every pair of colours that the design uses can be read, from one colour given.

Hue and, as far as sRGB allows, chroma of a colour stay; its lightness moves by the least that makes
each of its pairs pass (WCAG 2.2: text 4.5 to 1, SC 1.4.3; graphics 3 to 1, SC 1.4.11). Colours are
settled in order, each against those before it, so each has a lightness that passes: black or white
at the least.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from deck.contrast import contrast
from deck.oklch import Oklch, oklch, rgb
from deck.pairs import PAIRS, STAGE, Pair

Ground = Literal["light", "dark"]
STEP = 1 / 400
GREY = 0.004  # chroma below which a hue means nothing
BRIGHT = 0.75  # lightness from which a colour given is that of badges on solid boxes
VIVID = 0.08  # and the chroma it must have
ALIKE = 0.1  # distance in OKLab below which two large areas look alike


@dataclass(frozen=True, slots=True)
class Move:
    """A colour that was moved, from what to what, for the pair that it missed by the most; the
    pair's ratio before and after."""

    name: str
    before: str
    after: str
    pair: Pair
    ratio_before: float
    ratio_after: float


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by name, RRGGBB, and the colours that were moved for it."""

    colours: Mapping[str, str]
    moves: tuple[Move, ...]


NAMES = (
    "paper", "ink", "panel", "deep", "primary", "secondary", "spot", "mute", "good", "stop",
    "link", "visited",
)  # fmt: skip
"""The palette's colours in the order they are settled."""

ACCENTS = {
    "accent1": "primary", "accent2": "secondary", "accent3": "mute", "accent4": "spot",
    "accent5": "good", "accent6": "stop", "hlink": "link", "folHlink": "visited",
}  # fmt: skip
GROUNDS: Mapping[Ground, Mapping[str, str]] = {
    "light": {"dk1": "ink", "lt1": "paper", "dk2": "deep", "lt2": "panel"},
    "dark": {"dk1": "paper", "lt1": "ink", "dk2": "panel", "lt2": "deep"},
}
MAPS: Mapping[Ground, Mapping[str, str]] = {
    "light": {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2"},
    "dark": {"bg1": "dk1", "tx1": "lt1", "bg2": "dk2", "tx2": "lt2"},
}
"""The palette's names by the colours of a PowerPoint theme, and the colour map of its master."""


def pairs_of(ground: Ground) -> tuple[Pair, ...]:
    """Return the design's pairs by the palette's names, each once, with the most it needs. Those of
    the stage are left out: on both grounds its roles are colours of other pairs."""
    names = {**ACCENTS, **GROUNDS[ground]}
    names |= {role: names[slot] for role, slot in MAPS[ground].items()}
    found: dict[frozenset[str], Pair] = {}
    for one in PAIRS:
        if not one.front.startswith(STAGE):
            pair = Pair(names[one.front], names[one.ground], one.least, one.where)
            known = found.setdefault(frozenset((pair.front, pair.ground)), pair)
            if known.least < pair.least:
                found[frozenset((pair.front, pair.ground))] = pair
    return tuple(found.values())


def palette(primary: str, secondary: str | None, ground: Ground) -> Palette:
    """Return the palette for one or two colours, RRGGBB, that are wanted."""
    pairs = pairs_of(ground)
    settled: dict[str, str] = {}
    moves: list[Move] = []
    for name, start in _starts(primary, secondary, ground).items():
        mine = tuple(one for one in pairs if _concerns(one, name, settled))
        found = _nearest(start, name, mine, settled)
        settled[name] = found
        if found != start:
            moves.append(_move(name, start, found, mine, settled))
    return Palette(settled, tuple(moves))


def _starts(primary: str, secondary: str | None, ground: Ground) -> dict[str, str]:
    """Return the colours before any is moved: those given, and those made from their hues."""
    hue, tint = _hue(primary), 0.0 if oklch(primary).chroma < GREY else 1.0

    def made(lightness: float, chroma: float, at: float | None = None) -> str:
        own = hue if at is None else at
        return rgb(Oklch(lightness, chroma * (tint if at is None else 1), own))

    if ground == "light":
        solid = secondary or made(0.33, 0.06)
        spot = primary if _is_bright(primary) else made(0.83, 0.12, 75)
        deep = made(0.48, 0.03) if distance(primary, solid) < ALIKE else solid
        return {
            "paper": "FFFFFF", "ink": made(0.23, 0.025), "panel": made(0.965, 0.008),
            "deep": deep, "primary": primary, "secondary": solid, "spot": spot,
            "mute": made(0.64, 0.02), "good": made(0.48, 0.1, 160), "stop": made(0.47, 0.17, 22),
            "link": made(0.45, 0.09, 225), "visited": made(0.45, 0.09, 300),
        }  # fmt: skip
    return {
        "paper": made(0.17, 0.02), "ink": "FFFFFF", "panel": made(0.25, 0.025),
        "deep": made(0.9, 0.02), "primary": primary, "secondary": secondary or made(0.4, 0.06),
        "spot": made(0.87, 0.14, 85), "mute": made(0.63, 0.025), "good": made(0.82, 0.13, 155),
        "stop": made(0.79, 0.12, 25), "link": made(0.83, 0.1, 230),
        "visited": made(0.83, 0.1, 300),
    }  # fmt: skip


def distance(one: str, other: str) -> float:
    """Return how far apart two colours look: the Euclidean distance in OKLab.

    >>> distance("0B3A47", "0B3A47"), round(distance("000000", "FFFFFF"), 3)
    (0.0, 1.0)
    """
    points = [
        (a.lightness, *(a.chroma * turn(math.radians(a.hue)) for turn in (math.cos, math.sin)))
        for a in (oklch(one), oklch(other))
    ]
    return math.dist(*points)


def _is_bright(colour: str) -> bool:
    made = oklch(colour)
    return made.lightness >= BRIGHT and made.chroma >= VIVID


def _hue(colour: str) -> float:
    return oklch(colour).hue


def _concerns(pair: Pair, name: str, settled: Mapping[str, str]) -> bool:
    """Whether a colour has a pair with one that is settled."""
    return (pair.front == name and pair.ground in settled) or (
        pair.ground == name and pair.front in settled
    )


def _nearest(start: str, name: str, pairs: tuple[Pair, ...], settled: Mapping[str, str]) -> str:
    """Return the colour itself if its pairs pass, else the one nearest in lightness that does."""
    if _passes(start, name, pairs, settled):
        return start
    base = oklch(start)
    for step in range(1, round(1 / STEP) + 1):
        for lightness in (base.lightness - step * STEP, base.lightness + step * STEP):
            tried = rgb(Oklch(lightness, base.chroma, base.hue))
            if _passes(tried, name, pairs, settled):
                return tried
    raise AssertionError(f"no lightness of {start} passes")  # black or white always does


def _passes(colour: str, name: str, pairs: tuple[Pair, ...], settled: Mapping[str, str]) -> bool:
    return all(contrast(colour, settled[_other(one, name)]) >= one.least for one in pairs)


def _other(pair: Pair, name: str) -> str:
    return pair.ground if pair.front == name else pair.front


def _move(
    name: str, before: str, after: str, pairs: tuple[Pair, ...], settled: Mapping[str, str]
) -> Move:
    worst = min(pairs, key=lambda one: contrast(before, settled[_other(one, name)]) / one.least)
    ground = settled[_other(worst, name)]
    return Move(name, before, after, worst, contrast(before, ground), contrast(after, ground))
