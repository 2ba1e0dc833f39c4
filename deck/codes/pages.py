"""Codes of pages, which become documents."""

from __future__ import annotations

from deck.codes.code import Code

CODES: tuple[Code, ...] = (
    Code(
        "part-unclear",
        "A part of a page holds nothing, or more than one thing beside its heading.",
        "Give each part one of: text, points, steps, checks, fields, table.",
    ),
    Code(
        "page-name",
        "A page has the name of a document that the program makes itself.",
        "Give the page another key.",
    ),
)
