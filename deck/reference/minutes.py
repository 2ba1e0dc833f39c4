"""`docs/workshop-minutes.md`: every slide of the workshop, with its part of the agenda's time."""

from __future__ import annotations

from pathlib import Path

from deck.composition import Deck, Library, Placed, Section
from deck.load import load_project
from deck.reference import document, table
from deck.select import select
from deck.strings import clock

VARIANT = "workshop"

LEAD = """\
The sum of the slides of a section is the section's time, and the sum of the counted sections is the
variant's: both are checked when content is read. Slides of a section that is not counted are there
to go back to."""


def page(root: Path) -> str:
    """Return the whole page, for a checkout at `root`."""
    loaded = load_project(root)
    deck, found = select(loaded.library, VARIANT, "en-GB")
    if deck is None:
        raise RuntimeError(f"no variant '{VARIANT}': {found}")
    title = f"Minutes of the {VARIANT}"
    return document(title, "content/variants/", LEAD, agenda(deck), slides(deck, loaded.library))


def agenda(deck: Deck) -> str:
    """Return the table of sections, with the clock."""
    start, minutes = deck.variant.start or "00:00", 0.0
    rows: list[tuple[str, ...]] = []
    for section in deck.variant.sections:
        what = section.agenda.source if section.agenda else ""
        if section.counted:
            rows.append(
                (clock(start, minutes), f"{section.minutes or 0:g}", section.name.source, what)
            )
            minutes += section.minutes or 0
    rows.append((clock(start, minutes), f"**{minutes:g}**", "End", ""))
    return "## Agenda\n\n" + table(("Clock", "Minutes", "Section", "What happens"), rows)


def slides(deck: Deck, library: Library) -> str:
    """Return the table of slides; numbers are those of the content, before any slide continues."""
    rows = [
        (f"{n}", f"`{one.slide.key}`", _title(one, library), one.section.name.source, _time(one))
        for n, one in enumerate(deck.slides, 1)
    ]
    heads = ("#", "Key", "Title", "Section", "Minutes")
    return "## Slides\n\n" + table(heads, rows) + "\n\n" + "\n".join(_sums(deck))


def _title(placed: Placed, library: Library) -> str:
    if placed.slide.title:
        return placed.slide.title.source
    message = library.message(placed.slide.message) if placed.slide.message else None
    return message.headline.source if message else "(made from its body)"


def _time(placed: Placed) -> str:
    return minutes_of(placed.seconds) if placed.counted else "not counted"


def minutes_of(seconds: int) -> str:
    """Return seconds as minutes and seconds: 90 is "1:30"."""
    return f"{seconds // 60}:{seconds % 60:02d}"


def _sums(deck: Deck) -> list[str]:
    """Return each section's sum in a line, so that a reader can add up."""
    return [
        f"- {one.name.source}: {_sum(deck, one)}" for one in deck.variant.sections if one.counted
    ]


def _sum(deck: Deck, section: Section) -> str:
    seconds = sum(one.seconds for one in deck.slides if one.section is section)
    return f"{minutes_of(seconds)} of {section.minutes:g} minutes"
