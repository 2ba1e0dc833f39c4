"""A library in which every blank self-check is filled in, and followed by two drawings of it.

Given the library, a team's scores and the program's words; returns the library. The drawings come
after the table wherever a variant or a sequence names it, and share its time, so that no section
grows. A table that has scores of its own, or takes no more than a minute, gets no drawings.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from deck.blocks.points import Aside
from deck.blocks.self_check import SelfCheckBody
from deck.blocks.self_check_scores import WIDE, Scores
from deck.composition import Library, Use
from deck.expand import expand
from deck.model import Notes, Slide, Text
from deck.strings import ScoreNotes, Strings

LEAST = 30  # seconds that a slide takes


@dataclass(frozen=True, slots=True)
class _Set:
    """A table with its scores, the slides that draw them, and how many seconds it took."""

    table: Slide
    drawn: tuple[Slide, ...]


def is_blank(slide: Slide | None) -> bool:
    """Whether a slide is a self-check that waits for scores."""
    body = slide.body if slide else None
    return isinstance(body, SelfCheckBody) and body.form == "table" and not body.scores


def has_blank(library: Library, variant: str) -> bool:
    """Whether a variant has a self-check that scores can fill in."""
    one = library.variants.get(variant)
    chosen = library.messages[0].number if library.messages else None
    return one is not None and any(
        is_blank(placed.slide) for placed in expand(library, one, chosen).slides
    )


def with_scores(library: Library, scores: tuple[Scores, ...], strings: Strings) -> Library:
    """Return the library with the scores in every blank self-check of its slides."""
    sets = {
        key: _set(slide, scores, strings)
        for key, slide in library.slides.items()
        if is_blank(slide)
    }
    slides: dict[str, Slide] = {}
    for key, slide in library.slides.items():
        if made := sets.get(key):
            slides |= {one.key: one for one in (made.table, *made.drawn)}
        else:
            slides.setdefault(key, slide)
    variants = {
        key: replace(
            one,
            sections=tuple(
                replace(part, slides=_followed(part.slides, sets)) for part in one.sections
            ),
        )
        for key, one in library.variants.items()
    }
    sequences = {
        key: replace(one, slides=_followed(one.slides, sets))
        for key, one in library.sequences.items()
    }
    return replace(library, slides=slides, variants=variants, sequences=sequences)


def _followed(uses: Sequence[Use], sets: dict[str, _Set]) -> tuple[Use, ...]:
    """Return the lines of a section with the drawings after each table."""
    lines: list[Use] = []
    for use in uses:
        made = sets.get(use.slide) if use.slide else None
        lines += [use] if made is None else _shared(use, made)
    return tuple(lines)


def _shared(use: Use, made: _Set) -> list[Use]:
    """Divide the time of a table between it and its drawings: a quarter, a half and a quarter."""
    seconds = made.table.seconds if use.seconds is None else use.seconds
    keys = [one.key for one in made.drawn]
    if not seconds:
        return [use, *(replace(use, slide=key) for key in keys)]
    if seconds < 2 * LEAST:
        return [use]
    if seconds < 4 * LEAST:
        half = seconds // 2
        return [replace(use, seconds=half), replace(use, slide=keys[0], seconds=seconds - half)]
    quarter = seconds // 4
    times = (seconds - 2 * quarter, quarter)
    drawn = [replace(use, slide=key, seconds=time) for key, time in zip(keys, times, strict=True)]
    return [replace(use, seconds=quarter), *drawn]


def _set(slide: Slide, scores: tuple[Scores, ...], strings: Strings) -> _Set:
    """Return a blank table's slide with the scores, and the two that draw them."""
    words, body = strings.scores, slide.body
    wide, low = _gap_title(scores, strings), _low_title(scores, strings)
    after = replace(
        slide, ask=None, quote_statement=False, facts=(), source_note=None, illustrative=None
    )
    hear = Aside(heading=_text(slide, words.gap_heading), text=_text(slide, words.gap_text))
    how = Aside(heading=_text(slide, words.read_heading), text=_text(slide, words.read_spread))
    point = Aside(heading=_text(slide, words.low_heading), text=_text(slide, words.low_text))
    table = SelfCheckBody(scores=scores, span=body.span, path=body.path)
    drawn = (
        replace(
            after, key=f"{slide.key}-spread", title=_text(slide, wide),
            body=replace(table, form="spread", asides=(hear, how)),
            notes=_notes(slide, words.spread_notes),
        ),
        replace(
            after, key=f"{slide.key}-radar", title=_text(slide, low),
            body=replace(table, form="radar", asides=(point,)),
            notes=_notes(slide, words.radar_notes),
        ),
    )  # fmt: skip
    return _Set(replace(slide, title=_text(slide, words.table), body=table), drawn)


def _text(slide: Slide, words: str) -> Text:
    return Text(words, slide.body.span, "body")


def _notes(slide: Slide, words: ScoreNotes) -> Notes:
    return Notes(
        say=_text(slide, words.say), ask=_text(slide, words.ask),
        expect=_text(slide, words.expect), evidence=_text(slide, words.evidence),
        next=_text(slide, words.next),
    )  # fmt: skip


def _gap_title(scores: Sequence[Scores], strings: Strings) -> str:
    """Say on which message, or messages, the scores lie furthest apart."""
    ranges = {one.message: (one.lowest or 0, one.highest or 0) for one in scores}
    most = max(high - low for low, high in ranges.values())
    widest = [number for number, (low, high) in ranges.items() if high - low == most]
    words = strings.scores
    if most < WIDE:
        return words.no_gap
    if len(widest) > 1:
        return words.gaps.format(n=_list(widest, strings), points=most)
    low, high = ranges[widest[0]]
    return words.gap.format(n=widest[0], lowest=low, highest=high)


def _low_title(scores: Sequence[Scores], strings: Strings) -> str:
    """Say which message, or messages, have the lowest median."""
    least = min(one.median or 0 for one in scores)
    lowest = [one.message for one in scores if (one.median or 0) == least]
    words = strings.scores
    if len(lowest) > 1:
        return words.lows.format(n=_list(lowest, strings), median=least)
    return words.low.format(n=lowest[0], median=least)


def _list(numbers: Sequence[int], strings: Strings) -> str:
    return strings.numbers.list_comma.join(map(str, numbers))
