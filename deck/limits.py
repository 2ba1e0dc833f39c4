"""How many words each place of a layout may hold: one table, by layout and slot.

The blocks' fields take their limits from here, and with them the decoder, the JSON Schemas and
`docs/blocks.md`; so do the prompts of the layouts' placeholders and `docs/layouts.md`. A slot has
one number a level of text; 0 leaves the level to what fits (DESIGN 6.1, and where our regions
differ, `docs/design-changes.md`). What is not in the table is a label whose room is measured.
"""

from __future__ import annotations

WORDS: dict[str, dict[str, tuple[int, ...]]] = {
    "every": {"title": (14,), "kicker": (8,), "strip": (16,), "aside": (4, 13), "so-what": (16,)},
    "cover": {"lead": (14,), "meta": (12,)},
    "section": {"lead": (20,), "row": (7,)},
    "map": {"group": (1,), "gloss": (5,), "message": (7,)},
    "statement": {"title": (36,)},
    "points": {"body": (24, 18)},
    "chart": {"chart-title": (14,)},
    "number": {"caption": (24,)},
    "cards": {"heading": (4,), "text": (18,), "time": (0, 3)},
    "questions": {"row": (18,), "panel": (0, 3, 8)},
    "exercise": {"stage": (0, 14)},
    "closing": {"lead": (24,), "contact": (16,)},
    "picture": {"caption": (24,)},
}
