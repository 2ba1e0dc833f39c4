"""The time that the environment sets for what is written: SOURCE_DATE_EPOCH."""

from __future__ import annotations

import os

import click

EPOCH = "SOURCE_DATE_EPOCH"


def epoch_said() -> int | None:
    """Return the time that the environment sets, if it does."""
    from deck.times import EARLIEST, SPAN, holds

    said = os.environ.get(EPOCH, "").strip()
    if not said:
        return None
    if not (said.isascii() and said.isdigit()):
        raise click.UsageError(f"{EPOCH} is '{said}', not a number of seconds since 1970")
    if len(said) <= 12 and int(said) < EARLIEST:
        click.echo(f"{EPOCH} is before 1980, which no archive can hold: 1980-01-01 it is", err=True)
        return EARLIEST
    if len(said) > 12 or not holds(int(said)):
        raise click.UsageError(f"{EPOCH} is '{said}': a deck can be dated only {SPAN}")
    return int(said)
