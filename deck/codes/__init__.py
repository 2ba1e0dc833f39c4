"""Every diagnostic code there is, by the part that emits it; makes `docs/diagnostics.md`."""

from __future__ import annotations

from deck.codes import command, content, deck, editorial, layout, scores, theme
from deck.codes.code import Code

PARTS = (content, editorial, scores, theme, layout, deck, command)

CODES: dict[str, Code] = {one.code: one for part in PARTS for one in part.CODES}
