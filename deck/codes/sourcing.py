"""Codes of sources: figures, statements and facts."""

from __future__ import annotations

from deck.codes.code import Code

CODES: tuple[Code, ...] = (
    Code("figure-unsourced", "A slide shows a figure and does not say where it is from.",
         "Name its fact in `facts`, write a `source_note` with a year, or tag the slide as "
         "illustrative."),
    Code("figure-untraced", "A figure is in none of the facts that its slide, message or case "
         "names.", "Name the fact that gives it, or correct the figure."),
    Code("figure-derived", "A figure is in no fact; it seems to follow from those that are named.",
         "Say in `source_note` or `notes.evidence` how it is calculated."),
    Code("statement-unattributed", "A message's statement stands on a slide that does not say "
         "whose it is.", "Use `quote_statement: true`, or name who said it."),
    Code("statement-altered", "A text is nearly a message's statement, and not word for word.",
         "Quote it exactly, or say it in words of your own."),
    Code("fact-unused", "Nothing uses a fact: no slide, message, case or page.",
         "Name it where it serves, or remove it."),
    Code("review-order", "A fact's review is due before the fact was checked.",
         "Give a later day in `review_by`."),
    Code("review-overdue", "A fact should have been compared with its source again by now.",
         "Compare it, then set `checked` and `review_by`."),
)  # fmt: skip
