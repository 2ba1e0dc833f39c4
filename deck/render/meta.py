"""What a deck says of itself outside its slides: its properties and its footer."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta:
    """Properties of the finished file. `date` is an ISO 8601 time in UTC ("2026-01-31T00:00:00Z"),
    made from the build's epoch and never from the clock; `identifier` is the stable name that all
    ids derive from ("nine-messages/short/en-GB"); `version` is that of this program; `target` the
    program that the deck is made for (`deck.setting.Target`)."""

    title: str
    creator: str
    language: str
    date: str
    identifier: str
    footer: str
    subject: str = ""
    keywords: str = ""
    version: str = "0.0.0"
    target: str = "powerpoint"
