"""How the content reads: reading age, long sentences, jargon, hype, spelling, titles.

Given the library; returns findings, all of them warnings. They are advice to whoever edits: `check`
gives them only when asked. The nine statements and the titles of sources are others' words, and
are not judged. Terms of the glossary are allowed.
"""

from __future__ import annotations

from deck.editorial.findings import findings
from deck.editorial.prose import Measure, measured, sentences
from deck.editorial.tally import Tally, tallies

__all__ = ["Measure", "Tally", "findings", "measured", "sentences", "tallies"]
