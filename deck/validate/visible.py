"""What can be read on a slide: its texts, without the notes and the alternative texts."""

from __future__ import annotations

from collections.abc import Iterator

from deck.blocks.chart import ChartBody
from deck.blocks.gap import Gap
from deck.model import Slide, Text
from deck.walk import texts

UNSEEN = ("shows", "alt")


def visible(slide: Slide) -> Iterator[Text]:
    """Yield the texts of a slide that its reader sees, but for the source note."""
    heads = (slide.title, slide.kicker, slide.ask, slide.illustrative)
    yield from (one for one in heads if one is not None)
    for text in texts(slide.body):
        if text.path.rpartition(".")[2] not in UNSEEN:
            yield text


def drawn(slide: Slide) -> Iterator[float]:
    """Yield the values that a slide's chart draws, or the lines of a gap that is measured."""
    body = slide.body
    if isinstance(body, ChartBody):
        yield from (one for row in body.rows for one in row.values if one is not None)
    if isinstance(body, Gap):
        yield from (value for row in body.rows for value in (row.first, row.second))
