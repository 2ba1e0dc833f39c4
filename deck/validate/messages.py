"""The messages among themselves."""

from __future__ import annotations

from collections.abc import Iterator

from deck.diagnostics import Diagnostic
from deck.model import Message
from deck.motif import motif
from deck.validate.scope import Scope, at


def numbers(scope: Scope) -> Iterator[Diagnostic]:
    """Every message has a number of its own. Emits: duplicate-number."""
    first: dict[int, Message] = {}
    for message in scope.library.messages:
        other = first.setdefault(message.number, message)
        if other is not message:
            said = f"message {message.number} is here and in {other.span}"
            yield at("duplicate-number", said, message, "give each message its own number")


def rows(scope: Scope) -> Iterator[Diagnostic]:
    """Every message has a place in or beside the square of nine dots. Emits: row-full."""
    for message in motif(scope.library.messages).left_over:
        said = f"message {message.number} has no place: the row of '{message.group}' is full"
        hint = "a row holds three messages, and one outside the square"
        yield at("row-full", said, message, hint)
