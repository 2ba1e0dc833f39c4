"""Codes of finished decks: the container, package invariants, portability, access, layout."""

from __future__ import annotations

from deck.codes import deck_access, deck_container, deck_layout, deck_package, deck_portable
from deck.codes.code import Code

CODES: tuple[Code, ...] = (
    *deck_container.CODES,
    *deck_package.CODES,
    *deck_portable.CODES,
    *deck_access.CODES,
    *deck_layout.CODES,
)
