"""A variant's lines as slides: messages at their depth, sequences included, groups copied.

Given a library and one of its variants; returns the slides in order, each with its section and its
time. What a line names and the library lacks is left out here: `deck.validate.references` reports
it, and a sequence that includes itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from deck.composition import CHOSEN, Library, Placed, Section, Use, Variant
from deck.model import Depth, Message, Notes, Slide


@dataclass(frozen=True, slots=True, kw_only=True)
class Expanded:
    """A variant whose sections all have their minutes, and its slides."""

    variant: Variant
    slides: tuple[Placed, ...]


def expand(library: Library, variant: Variant, chosen: int | None = None) -> Expanded:
    """Return the slides of a variant; `chosen` is the number of the message it leaves open."""
    sections: list[Section] = []
    slides: list[Placed] = []
    shown: set[str] = set()
    for section in variant.sections:
        counted = section.counted and variant.minutes is not None
        steps = [
            (use, one)
            for use in section.slides
            for one in steps_of(library, use, chosen)
            if not (_spare(section, use) and one.slide.key in shown)
        ]
        shown.update(step.slide.key for _, step in steps)
        seconds = [seconds_of(use, step.slide, counted=counted) for use, step in steps]
        minutes = section.minutes if section.minutes is not None else sum(seconds) / 60
        section = replace(section, minutes=minutes, counted=counted)
        sections.append(section)
        slides += [
            Placed(
                slide=step.slide, section=section, seconds=time, counted=counted, use=use,
                group=step.group,
            )
            for (use, step), time in zip(steps, seconds, strict=True)
        ]  # fmt: skip
    return Expanded(variant=replace(variant, sections=tuple(sections)), slides=tuple(slides))


def _spare(section: Section, use: Use) -> bool:
    """Whether a line gives what the deck has not shown so far: a sequence included in a section
    that does not count, as the backup is that several variants share."""
    return use.include is not None and not section.counted


def starting(library: Library, start: str) -> Library:
    """Return the library with all its variants starting at that time."""
    variants = {key: replace(one, start=start) for key, one in library.variants.items()}
    return replace(library, variants=variants)


def choices(library: Library, variant: Variant) -> tuple[int | None, ...]:
    """Return what may be chosen for a variant: each message's number, or nothing but None."""
    return tuple(one.number for one in library.messages) if variant.chooses else (None,)


def seconds_of(use: Use, slide: Slide, *, counted: bool) -> int:
    """Return the seconds a slide takes: none where nothing is counted, else what its own line
    says, else the slide's own."""
    if not counted:
        return 0
    return slide.seconds if use.seconds is None or use.slide is None else use.seconds


def depth_of(message: Message, depth: Depth) -> tuple[str, ...]:
    """Return the keys of a message's slides at a depth; none where it lacks that depth."""
    return {
        "one": message.depths.one, "three": message.depths.three, "module": message.depths.module
    }[depth]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Step:
    """One slide of a line, and which copy it is."""

    slide: Slide
    group: tuple[int, int] | None = None


def steps_of(
    library: Library, use: Use, chosen: int | None = None, inside: tuple[str, ...] = ()
) -> Iterator[Step]:
    """Yield the slides that a line stands for; `inside` are the sequences round it."""
    if use.include is not None:
        sequence = library.sequences.get(use.include)
        if sequence is not None and use.include not in inside:
            for line in sequence.slides:
                yield from steps_of(library, line, chosen, (*inside, use.include))
    for key in _keys(library, use, chosen):
        if slide := library.slides.get(key):
            yield from _copies(drawn(library, slide), use.groups)


def drawn(library: Library, slide: Slide) -> Slide:
    """Return a slide with what it draws on: the facts of others, title and notes of the first."""
    others = [library.slides[key] for key in slide.draws_on if key in library.slides]
    if not others:
        return slide
    facts = dict.fromkeys(key for one in (slide, *others) for key in one.facts)
    notes = slide.notes if slide.notes != Notes() else others[0].notes
    return replace(slide, title=slide.title or others[0].title, notes=notes, facts=tuple(facts))


def _keys(library: Library, use: Use, chosen: int | None) -> tuple[str, ...]:
    if use.slide is not None:
        return (use.slide,)
    if use.message is None:
        return ()
    number = chosen if use.message == CHOSEN else int(use.message)
    message = library.message(number) if number is not None else None
    return depth_of(message, use.depth) if message else ()


def _copies(slide: Slide, groups: int | None) -> Iterator[Step]:
    """Yield a slide once, or once for each group: a copy's key ends in its number."""
    if groups is None:
        yield Step(slide)
        return
    for number in range(1, groups + 1):
        yield Step(replace(slide, key=f"{slide.key}-{number}"), (number, groups))
