"""Every diagnostic code there is, by the part that emits it; makes `docs/diagnostics.md`."""

from __future__ import annotations

from deck.codes import command, content, deck, layout, scores, theme
from deck.codes.code import Code

CODES: dict[str, Code] = {
    one.code: one for part in (content, scores, theme, layout, deck, command) for one in part.CODES
}
