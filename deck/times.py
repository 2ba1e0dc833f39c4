"""The one time a deck knows: seconds since 1970, from the setting or from the content's own date.

The clock is never read, so the same content gives the same bytes on any day.
"""

from __future__ import annotations

import datetime

from deck.package import EARLIEST, LATEST

SPAN = "from 1980 to 2107"  # the years between the two, for people


def epoch_of(date: str) -> int:
    """Return the first second, in UTC, of a content date: "2026", "2026-11" or "2026-11-24".

    >>> epoch_of("1980")
    315532800
    """
    year, month, day = (*(int(part) for part in date.split("-")), 1, 1)[:3]
    moment = datetime.datetime(year, month, day, tzinfo=datetime.UTC)
    return int(moment.timestamp())


def holds(epoch: int) -> bool:
    """Whether a zip archive can hold that time."""
    return EARLIEST <= epoch <= LATEST


def iso_time(epoch: int) -> str:
    """Return a time as core properties write it (ECMA-376 part 2, 11.1: W3CDTF).

    >>> iso_time(315532800)
    '1980-01-01T00:00:00Z'
    """
    moment = datetime.datetime.fromtimestamp(epoch, datetime.UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
