"""How many words a slide and the places of its layout hold.

A place of one of our layouts has a limit a level of text (`deck.limits`). A whole slide is warned
of above 125 words: half a minute of silent reading (250 words a minute). Ours at the design's own
volume (an exercise, a map) hold up to about 120, so that the usual advice of 40 would tell nothing.
Layouts of pages to read say themselves how many words they hold.
Tables, which are looked up and not read through, sources and feet are not counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from deck.check.subject import Seen
from deck.diagnostics import Diagnostic, Severity
from deck.layouts import LAYOUTS
from deck.layouts.layout import Region
from deck.limits import WORDS
from deck.opc.view import Shape

USUAL = 125
MOST = {spec.name: spec.most_words for spec in LAYOUTS}
SOURCE = 11
FEET = ("ftr", "sldNum", "dt")
_ADDED = re.compile(r"\s\([^()]*\d+[^()\d]+\d+\)$")
QUOTES = '\u201c\u2018\u201e\u00ab"'
REGIONS = {
    (spec.name, region.idx): region
    for spec in LAYOUTS for region in spec.regions if any(region.words)
}  # fmt: skip


def check_words(seen: Seen) -> Iterator[Diagnostic]:
    """Yield what holds too many words. Emits: words-over-limit, words-many."""
    total = 0
    for shape in seen.slide.walk():
        mark = shape.placeholder
        if shape.hidden or (mark and mark.type in FEET):
            continue
        if seen.ours and mark:
            yield from _place(seen, shape, REGIONS.get((seen.slide.layout, mark.idx)))
            if mark.idx == SOURCE:
                continue
        total += len(shape.text.split())
    most = MOST.get(seen.slide.layout, USUAL) if seen.ours else USUAL
    if total > most:
        told = f"the slide holds {total} words, {most} at most wanted"
        yield seen.fault("words-many", told, severity=Severity.WARNING)


def _place(seen: Seen, shape: Shape, region: Region | None) -> Iterator[Diagnostic]:
    """Yield the first text of a place that is too long. Quotations are verbatim, and prompts are
    the layout's own words: neither is judged."""
    for one in shape.paragraphs if region is not None else ():
        assert region is not None
        count, most = len(_written(one.text).split()), _most(region, one.level)
        free = one.text.strip()[:1] in QUOTES or one.text.startswith(region.prompts)
        if most and count > most and not free:
            told = f"'{one.text[:30]}...' has {count} words, {most} at most wanted"
            yield seen.fault("words-over-limit", told, shape, severity=Severity.WARNING)
            return


def _written(text: str) -> str:
    """Return a text without the number of a continuation or a group that the program adds.

    >>> _written("Four marks show the waits (group 2 of 4)")
    'Four marks show the waits'
    """
    return _ADDED.sub("", text)


def _most(region: Region, level: int) -> int:
    """Return the limit of a level; a title may hold what every title may, whatever is advised."""
    most = region.words[min(level, len(region.words) - 1)]
    return max(most, *WORDS["every"]["title"]) if region.kind == "title" and most else most
