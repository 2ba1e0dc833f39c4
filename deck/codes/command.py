"""Codes of the command step."""

from __future__ import annotations

from deck.codes.code import Code

CODES: tuple[Code, ...] = ()
