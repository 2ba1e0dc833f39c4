"""The messages among themselves."""

from __future__ import annotations

from collections.abc import Iterator

from deck.diagnostics import Diagnostic
from deck.model import Message
from deck.validate.scope import Scope, at


def numbers(scope: Scope) -> Iterator[Diagnostic]:
    """Every message has a number of its own. Emits: duplicate-number."""
    first: dict[int, Message] = {}
    for message in scope.library.messages:
        other = first.setdefault(message.number, message)
        if other is not message:
            said = f"message {message.number} is here and in {other.span}"
            yield at("duplicate-number", said, message, "give each message its own number")
