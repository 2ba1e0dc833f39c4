"""A plain string that keeps its place, so that a wrong reference is shown where it stands."""

from __future__ import annotations

from deck.diagnostics import Span


class Word(str):
    """A string from a content file. It equals the same text without a place."""

    span: Span

    def __new__(cls, text: str, span: Span) -> Word:
        word = super().__new__(cls, text)
        word.span = span
        return word


def place(text: str, otherwise: Span) -> Span:
    """Return where a string stands, or the place given, if it does not know."""
    return text.span if isinstance(text, Word) else otherwise
