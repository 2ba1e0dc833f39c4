"""Documents for Word from the same library as the decks: a guide, a handout, a facilitator's guide,
a run sheet, and the pages of the kit.

`paper` is their narrow waist: each document is made as a `Paper` by a pure function, and `writing`
turns any paper into the members of a `.docx`. Only this package imports `docx`.
"""

from __future__ import annotations
