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
    "ladder": {"heading": (3,), "gloss": (5,), "base": (5,), "label": (3,), "axis": (14,)},
    "matrix": {"quadrant": (3, 6), "axis": (6,), "aside": (6, 20)},
    "stack": {"name": (4,), "gloss": (7,), "down": (6,), "up": (6,)},
    "loop": {"step": (5,), "centre": (5, 20), "aside": (5, 12)},
    "tree": {"post": (5,)},
    "closing": {"lead": (24,), "contact": (16,)},
    "picture": {"caption": (24, 14)},
    "columns": {"heading": (5,), "text": (40, 16)},
    "definition": {"term": (4,), "meaning": (36,), "example": (30,)},
    "checklist": {"body": (16, 16)},
    "callout": {"callout": (5, 30)},
    "icon-row": {"heading": (4,), "text": (14,)},
    "roadmap": {"phase": (3, 4), "lane": (4,), "cell": (8,)},
    "timeline": {"date": (4,), "text": (16,)},
    "gap": {"name": (5,), "callout": (5, 20)},
    "case": {"figure": (3,), "label": (6,), "fact": (4, 8), "step": (0, 26)},
    "quotation": {"title": (45,), "attribution": (6, 12)},
    "canvas": {"label": (4,), "prompt": (6,)},
    "breakout": {"group": (3,), "heading": (5,), "question": (14,), "stage": (0, 10)},
    "feedback": {"prompt": (8,), "field": (8,)},
}
