"""Codes of the editorial check: advice on language, given by `check --editorial` only."""

from __future__ import annotations

from deck.codes.code import Code

CODES: tuple[Code, ...] = (
    Code("jargon", "A word is jargon, and not a term of the glossary.",
         "Write the plain word, or explain the term in the glossary."),
    Code("hype", "A word praises and says little.", "Say what it does."),
    Code("american-spelling", "A word is spelt the American way.", "Write it the British way."),
    Code("long-sentence", "A sentence has more than 25 words.", "Make two of it."),
    Code("reading-age", "A text asks for a reading age of more than 18 years.",
         "Use shorter sentences and shorter words."),
    Code("title-topic", "A title seems to name a topic: it has no verb that the check knows.",
         "Make it a claim: who does what."),
    Code("title-again", "Two slides of the library have the same title.",
         "Say in one of them what it adds."),
)  # fmt: skip
