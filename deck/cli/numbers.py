"""Slide numbers as people write them: "1,6-8"."""

from __future__ import annotations

import re

import click


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
            found = re.fullmatch(r"\s*([0-9]{1,4})\s*(?:-\s*([0-9]{1,4})\s*)?", part)
            if not found:
                self.fail(f"'{part}' is not a slide number or a range such as 6-8", param, ctx)
            first = int(found[1])
            last = int(found[2] or first)
            if not 1 <= first <= last:
                self.fail(f"'{part.strip()}' must count upwards from 1", param, ctx)
            chosen.update(range(first, last + 1))
        return frozenset(chosen)
