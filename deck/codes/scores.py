"""Codes of a file of scores (`build --scores`)."""

from __future__ import annotations

from deck.codes.code import Code

CODES: tuple[Code, ...] = (
    Code(
        "scores-head",
        "The first line of a file of scores names neither `message` nor the messages' numbers.",
        "Begin with `message` and one column a person, or with the columns 1 to 9.",
    ),
    Code(
        "scores-cells",
        "A line of a file of scores has more cells than the first, or a quote that never ends.",
        "Take out what is too much, or end the quote.",
    ),
    Code("scores-gap", "A score is missing.", "Ask for it, or take the person's scores out."),
    Code("scores-number", "A score is not a whole number.", "Write 0, 1, 2, 3 or 4."),
    Code("scores-scale", "A score lies off the scale.", "Write 0, 1, 2, 3 or 4."),
    Code(
        "scores-twice",
        "A message, or a person, is scored twice in a file of scores.",
        "Keep one of the two.",
    ),
    Code("scores-lacks", "Nobody has scored a message.", "Add its line or column."),
    Code(
        "scores-nobody",
        "A file of scores holds nobody's scores, or those of more than 200 people.",
        "Give one column, or one row, a person.",
    ),
    Code(
        "scores-few",
        "The scores come from so few people that each can be told from the others.",
        "Ask whether they agree, or do without the drawings.",
    ),
)
