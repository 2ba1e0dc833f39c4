"""The day on which reviews are judged: as said, as the environment sets it, or today."""

from __future__ import annotations

import datetime
import os

import click

EPOCH = "SOURCE_DATE_EPOCH"


class Day(click.ParamType):  # pyright: ignore[reportMissingTypeArgument] - not in 8.1
    """A day: 2027-06-14."""

    name = "date"

    def convert(
        self, value: str, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime.date:
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            self.fail(f"'{value}' is not a day: write 2027-06-14", param, ctx)


def today() -> datetime.date:
    """Return the day that `SOURCE_DATE_EPOCH` names, else the clock's, in UTC."""
    said = os.environ.get(EPOCH, "").strip()
    if not said:
        return datetime.datetime.now(datetime.UTC).date()
    try:
        return datetime.datetime.fromtimestamp(int(said), datetime.UTC).date()
    except (ValueError, OverflowError, OSError):
        raise click.UsageError(f"{EPOCH} is '{said}', which is no time since 1970") from None
