"""No drawing's alt text is longer than a reader listens to: the gist stays, and all of it stands in
the notes under "Data"."""

from __future__ import annotations

import re
from dataclasses import replace

from deck.blocks.diagram import MOST_ALT
from deck.canvas import Canvas
from deck.frame import Chart, Group, Item, Table

_SENTENCE = re.compile(r"(?<=[.!?;])\s+")


def brief(canvas: Canvas, item: Item) -> Item:
    """Return a drawing with its alt text cut after a sentence if it is too long to listen to.

    What a chart or table shows may stand in the notes already, as values.
    """
    if not isinstance(item, Group | Table | Chart) or len(item.alt) <= MOST_ALT:
        return item
    first = _SENTENCE.split(item.alt)[0]
    known = canvas.data if isinstance(item, Group) else canvas.data[:1] and [first]
    if not any(one.startswith(first) for one in known):
        canvas.data.append(item.alt)
    return replace(item, alt=gist(item.alt, canvas.strings.alt.rest))


def gist(alt: str, rest: str) -> str:
    """Return as many whole sentences as fit, and where the rest stands.

    >>> gist("Tree: One owns it. " + "And more, " * 30 + "all.", "See the notes.")
    'Tree: One owns it. See the notes.'
    """
    room = MOST_ALT - len(rest) - 1
    kept = ""
    for sentence in _SENTENCE.split(alt):
        longer = f"{kept} {sentence}".strip()
        if len(longer) > room:
            break
        kept = longer
    whole = kept or alt[:room].rpartition(" ")[0].rstrip(",:")
    return f"{whole.rstrip(';')}{'' if whole.endswith(('.', '!', '?')) else '.'} {rest}"
