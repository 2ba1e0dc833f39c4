"""Slide numbers as people write them, "1,6-8", and as a file's name has them, "1_6-8"."""

from __future__ import annotations

import re

import click

MOST = 9999


class SlideNumbers(click.ParamType):  # pyright: ignore[reportMissingTypeArgument] - not in 8.1
    """A set of slide numbers from 1: numbers and ranges, separated by commas."""

    name = "numbers"

    def convert(
        self, value: str, param: click.Parameter | None, ctx: click.Context | None
    ) -> frozenset[int]:
        if isinstance(value, frozenset):
            return value
        chosen: set[int] = set()
        for part in value.split(","):
            found = re.fullmatch(r"\s*([0-9]+)\s*(?:-\s*([0-9]+)\s*)?", part)
            if not found:
                self.fail(f"'{part}' is not a slide number or a range such as 6-8", param, ctx)
            if any(len(one.lstrip("0")) > len(str(MOST)) for one in found.groups("")):
                self.fail(f"'{part.strip()}': no slide number is above {MOST}", param, ctx)
            first = int(found[1])
            last = int(found[2] or first)
            if not 1 <= first <= last:
                self.fail(f"'{part.strip()}' must count upwards from 1", param, ctx)
            chosen.update(range(first, last + 1))
        return frozenset(chosen)


def written(numbers: frozenset[int]) -> str:
    """Return the numbers for a file's name, the shortest way.

    >>> written(frozenset({1, 6, 7, 8}))
    '1_6-8'
    """
    runs: list[list[int]] = []
    for one in sorted(numbers):
        if runs and runs[-1][1] == one - 1:
            runs[-1][1] = one
        else:
            runs.append([one, one])
    return "_".join(f"{first}" if first == last else f"{first}-{last}" for first, last in runs)
