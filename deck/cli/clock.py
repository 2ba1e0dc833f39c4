"""A time of day as people write it: 13:30, and 9:05."""

from __future__ import annotations

import re

import click


class Clock(click.ParamType):  # pyright: ignore[reportMissingTypeArgument] - not in 8.1
    """A time of day, hours and minutes."""

    name = "time"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        found = re.fullmatch(r"([0-9]{1,2}):([0-9]{2})", value.strip(), re.ASCII)
        if not found or int(found[1]) > 23 or int(found[2]) > 59:
            self.fail(f"'{value}' is not a time of day: write 09:00 or 13:30", param, ctx)
        return f"{int(found[1]):02d}:{found[2]}"
