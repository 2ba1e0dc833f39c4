"""Codes of a finished deck's geometry and identity."""

from __future__ import annotations

from deck.codes.code import Code

CODES: tuple[Code, ...] = (
    Code("off-slide", "An object reaches beyond the slide.", "Move it onto the slide.",
         "docs/deck-rules.md, Usable by everyone"),
    Code("no-place", "An object has no place on the slide.",
         "Give it a position and a size.", "ECMA-376 part 1, 19.3.1.37"),
    Code("text-overlap", "Two texts overlap.", "Move one, or shorten it.",
         "docs/deck-rules.md, Usable by everyone"),
    Code("placeholder-empty", "A placeholder is left empty, so its prompt shows while editing.",
         "Fill it, or leave it out.", "docs/deck-rules.md, Usable by everyone"),
    Code("placeholder-orphan", "A placeholder has no counterpart on the layout.",
         "Use an index that the layout has.", "ECMA-376 part 1, 19.3.1.36"),
    Code("name-missing", "An object has no name for the selection pane.", "Name it.",
         "docs/deck-rules.md, 3 (notes and identity)"),
    Code("key-missing", "A slide of ours does not say which it is.",
         "Build the deck again.", "docs/deck-rules.md, 3 (notes and identity)"),
    Code("key-disagrees", "A slide's tag, notes and manifest do not say the same key.",
         "Build the deck again.", "docs/deck-rules.md, 3 (notes and identity)"),
    Code("manifest-missing", "A deck of ours has no manifest.", "Build the deck again.",
         "docs/deck-rules.md, 3 (notes and identity)"),
    Code("manifest-disagrees", "The manifest and the deck do not hold the same slides and objects.",
         "Build the deck again.", "docs/deck-rules.md, 3 (notes and identity)"),
)  # fmt: skip
