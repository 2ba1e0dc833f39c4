"""The `d` of an SVG path as moves, straight lines, cubic curves and closings, all absolute.

Every command of SVG 1.1 and 2 is read, in relative and absolute form: shorthand curves, quadratic
curves and elliptical arcs become cubics (an arc piece of at most a quarter turn each, within
0.03 % of the true arc). What is no path raises `PathFault`; nothing is guessed, nothing is drawn
up to the fault as browsers do.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from deck.svg.arc import arc

Pair = tuple[float, float]
Step = tuple[Literal["move", "line", "cubic", "close"], tuple[Pair, ...]]

MOST_CHARACTERS = 100_000
MOST_STEPS = 20_000
MOST_COORDINATE = 1e7

_NUMBER = re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")
_BETWEEN = re.compile(r"[ \t\r\n\f]*,?[ \t\r\n\f]*")
_SPACE = re.compile(r"[ \t\r\n\f]*")
_COUNTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}


class PathFault(ValueError):
    """A path that is not one, or that is longer than a drawing needs."""


def steps(d: str) -> tuple[Step, ...]:
    """Return a path as absolute steps. Raises PathFault.

    >>> steps("M1 2h3v4z")
    (('move', ((1.0, 2.0),)), ('line', ((4.0, 2.0),)), ('line', ((4.0, 6.0),)), ('close', ()))
    """
    if len(d) > MOST_CHARACTERS:
        raise PathFault(f"the path has {len(d):,} characters, at most {MOST_CHARACTERS:,}")
    pen = _Pen()
    for letter, numbers in _commands(d):
        if not pen.steps and letter not in "Mm":
            raise PathFault(f"the path begins with '{letter}', not with a move")
        pen.draw(letter, numbers)
        if len(pen.steps) > MOST_STEPS:
            raise PathFault(f"the path has more than {MOST_STEPS:,} steps")
    return tuple(pen.steps)


def _commands(d: str) -> Iterator[tuple[str, tuple[float, ...]]]:
    """Yield each command with one set of its numbers; a set that follows without a letter repeats
    the command, a move as a line."""
    at = _skip(_SPACE, d, 0)
    while at < len(d):
        letter = d[at]
        count = _COUNTS.get(letter.upper()) if letter.isascii() else None
        if count is None:
            raise PathFault(f"'{letter}' at character {at + 1} is no path command")
        at = _skip(_SPACE, d, at + 1)
        if count == 0:
            yield letter, ()
            continue
        while True:
            numbers, at = _numbers(d, at, letter, count)
            yield letter, numbers
            letter = {"M": "L", "m": "l"}.get(letter, letter)
            after = _skip(_BETWEEN, d, at)
            if not _NUMBER.match(d, after):
                break
            at = after
        at = _skip(_SPACE, d, at)


def _skip(pattern: re.Pattern[str], d: str, at: int) -> int:
    found = pattern.match(d, at)
    return found.end() if found else at


def _numbers(d: str, at: int, letter: str, count: int) -> tuple[tuple[float, ...], int]:
    """Return as many numbers as a command takes, and where they end."""
    read: list[float] = []
    for place in range(count):
        if place:
            at = _skip(_BETWEEN, d, at)
        if letter in "Aa" and place in (3, 4):  # flags may stand without a space between
            if d[at : at + 1] not in ("0", "1"):
                raise PathFault(f"an arc's flag at character {at + 1} is neither 0 nor 1")
            value, at = float(d[at]), at + 1
        else:
            found = _NUMBER.match(d, at)
            if not found:
                raise PathFault(f"'{letter}' lacks a number at character {at + 1}")
            value, at = float(found.group()), found.end()
        if not abs(value) <= MOST_COORDINATE:
            raise PathFault(f"the number at character {at} is too large")
        read.append(value)
    return tuple(read), at


@dataclass(slots=True)
class _Pen:
    """Where the pen is, where its outline began, and the handle that a shorthand curve mirrors."""

    at: Pair = (0.0, 0.0)
    start: Pair = (0.0, 0.0)
    handle: tuple[str, Pair] | None = None
    steps: list[Step] = field(default_factory=list[Step])

    def draw(self, letter: str, numbers: tuple[float, ...]) -> None:
        relative = letter.islower()
        self._reopen(letter)
        _DRAW[letter.upper()](self, numbers, self.at if relative else (0.0, 0.0))
        if any(not abs(value) <= MOST_COORDINATE for value in self.at):
            raise PathFault("the path leads too far away")

    def _reopen(self, letter: str) -> None:
        """After a closing, whatever is not a move goes on from where the outline began."""
        if self.steps and self.steps[-1][0] == "close" and letter not in "MmZz":
            self.steps.append(("move", (self.at,)))

    def add(self, name: Literal["move", "line", "cubic"], *points: Pair) -> None:
        self.steps.append((name, points))
        self.at, self.handle = points[-1], None

    def move(self, n: tuple[float, ...], o: Pair) -> None:
        self.add("move", (n[0] + o[0], n[1] + o[1]))
        self.start = self.at

    def line(self, n: tuple[float, ...], o: Pair) -> None:
        self.add("line", (n[0] + o[0], n[1] + o[1]))

    def across(self, n: tuple[float, ...], o: Pair) -> None:
        self.add("line", (n[0] + o[0], self.at[1]))

    def down(self, n: tuple[float, ...], o: Pair) -> None:
        self.add("line", (self.at[0], n[0] + o[1]))

    def cubic(self, n: tuple[float, ...], o: Pair) -> None:
        first, second, end = _pairs(n, o)
        self.add("cubic", first, second, end)
        self.handle = ("C", second)

    def smooth(self, n: tuple[float, ...], o: Pair) -> None:
        second, end = _pairs(n, o)
        self.add("cubic", self._mirrored("C"), second, end)
        self.handle = ("C", second)

    def quadratic(self, n: tuple[float, ...], o: Pair) -> None:
        handle, end = _pairs(n, o)
        self._quadratic(handle, end)

    def smooth_quadratic(self, n: tuple[float, ...], o: Pair) -> None:
        (end,) = _pairs(n, o)
        self._quadratic(self._mirrored("Q"), end)

    def _quadratic(self, handle: Pair, end: Pair) -> None:
        self.add("cubic", _third(self.at, handle), _third(end, handle), end)
        self.handle = ("Q", handle)

    def _mirrored(self, kind: str) -> Pair:
        if self.handle is None or self.handle[0] != kind:
            return self.at
        return 2 * self.at[0] - self.handle[1][0], 2 * self.at[1] - self.handle[1][1]

    def arc(self, n: tuple[float, ...], o: Pair) -> None:
        end = (n[5] + o[0], n[6] + o[1])
        if math.dist(self.at, end) == 0:
            return
        if n[0] == 0 or n[1] == 0:
            self.add("line", end)
            return
        for piece in arc(self.at, end, (abs(n[0]), abs(n[1])), n[2], bool(n[3]), bool(n[4])):
            self.add("cubic", *piece)

    def close(self, n: tuple[float, ...], o: Pair) -> None:
        if self.steps[-1][0] != "close":
            self.steps.append(("close", ()))
        self.at, self.handle = self.start, None


_DRAW: dict[str, Callable[[_Pen, tuple[float, ...], Pair], None]] = {
    "M": _Pen.move, "L": _Pen.line, "H": _Pen.across, "V": _Pen.down, "C": _Pen.cubic,
    "S": _Pen.smooth, "Q": _Pen.quadratic, "T": _Pen.smooth_quadratic, "A": _Pen.arc,
    "Z": _Pen.close,
}  # fmt: skip


def _pairs(numbers: tuple[float, ...], origin: Pair) -> tuple[Pair, ...]:
    return tuple(
        (numbers[at] + origin[0], numbers[at + 1] + origin[1]) for at in range(0, len(numbers), 2)
    )


def _third(end: Pair, handle: Pair) -> Pair:
    """Return the cubic handle beside `end` that a quadratic handle stands for."""
    return end[0] + (handle[0] - end[0]) * 2 / 3, end[1] + (handle[1] - end[1]) * 2 / 3
