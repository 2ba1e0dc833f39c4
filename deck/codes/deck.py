"""Codes of finished decks: reading the container, package invariants, and the checks on looks."""

from __future__ import annotations

from deck.codes import deck_container
from deck.codes.code import Code

CODES: tuple[Code, ...] = (*deck_container.CODES,)
