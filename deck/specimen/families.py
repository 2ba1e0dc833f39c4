"""The order in which a specimen shows the kinds of slide, and what they need beside their body."""

from __future__ import annotations

from collections.abc import Mapping

# Families in order, each with its kinds in the order of the design; the last takes all others.
FAMILIES: Mapping[str, tuple[str, ...]] = {
    "frame": ("cover", "section", "map", "statement", "statements", "quote", "agenda", "closing"),
    "evidence": ("chart", "number", "readings", "table", "gap", "case"),
    "diagrams": ("process", "ladder", "matrix", "stack", "loop", "roadmap", "timeline", "tree"),
    "work": (
        "cards", "questions", "self-check", "exercise", "canvas", "breakout", "commitments",
        "feedback", "warm-up", "sources",
    ),
    "reading": (
        "read-text", "read-page", "read-message", "read-evidence", "read-cases", "read-practice",
        "read-questions", "glossary",
    ),
    "everyday": (),
}  # fmt: skip

# The message that a kind's slide belongs to; others show the plain mark.
MESSAGES: Mapping[str, int] = {
    "statement": 4, "quote": 3, "chart": 4, "number": 4, "readings": 1, "table": 7, "gap": 2,
    "case": 5, "process": 5, "ladder": 6, "matrix": 3, "stack": 9, "loop": 9, "roadmap": 8,
    "cards": 9, "questions": 1, "exercise": 7, "read-message": 4, "read-evidence": 4,
    "read-cases": 4, "read-practice": 4, "read-questions": 4,
}  # fmt: skip

# Facts of the library that give an example its figures, where the example says these words.
FACTS: Mapping[str, tuple[str, str]] = {
    "chart": ("UK estimate of yearly gain", "ov-uk-45bn-breakdown"),
    "number": ("1 in 4", "m4-uk-calls-progress-chasing"),
    "case": ("with Civilla", "m4-michigan-benefits-form"),
}

# Kinds whose curves stand for no figures at all, unless they have some.
CURVES = frozenset({"gap"})

# Kinds that show what a team may write.
ENTRIES = frozenset({"commitments"})

# Kinds whose numbers are no claim: minutes, dates to fill in, numbers of messages, the library's.
NO_CLAIM = frozenset({
    "cover", "section", "map", "statement", "statements", "quote", "agenda", "closing", "cards",
    "questions", "exercise", "canvas", "breakout", "feedback", "warm-up", "sources",
    "points", "picture", "pictures", "checklist", "definition", "callout", "columns", "readings",
    "self-check", "read-text", "read-page", "read-message", "read-evidence", "read-cases",
    "read-practice", "read-questions",
})  # fmt: skip


def in_order(kinds: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    """Return every kind with its family, in the order of a specimen."""
    named = [(one, family) for family, listed in FAMILIES.items() for one in listed]
    known = [(one, family) for one, family in named if one in kinds]
    last = tuple(FAMILIES)[-1]
    seen = {one for one, _ in known}
    return (*known, *((one, last) for one in kinds if one not in seen))
