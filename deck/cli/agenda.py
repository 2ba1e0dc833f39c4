"""`agenda`: when each part of a variant begins and ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from deck.cli.clock import Clock
from deck.cli.options import json_option, known, message_option, project_option
from deck.cli.report import finish, plural

if TYPE_CHECKING:
    from deck.composition import Library, Variant


@click.command()
@click.option(
    "--variant", "variants", multiple=True, metavar="NAME",
    help="The variant; may be given several times.  [default: all that have minutes]",
)  # fmt: skip
@message_option
@click.option(
    "--start", type=Clock(), metavar="HH:MM",
    help="When it begins.  [default: the variant's own; without one, times count from 0:00]",
)  # fmt: skip
@project_option
@json_option
def agenda(
    variants: tuple[str, ...], messages: tuple[int, ...], start: str | None, project: Path,
    as_json: bool,
) -> None:  # fmt: skip
    """Print the agenda, with clock times, minutes, lead and slides."""
    from deck.expand import choices, starting
    from deck.load import load_project

    loaded = load_project(project)
    library = starting(loaded.library, start) if start else loaded.library
    for name in variants:
        if name not in loaded.hidden:
            known(name, tuple(library.variants), "variant")
    wanted = [
        one
        for one in library.variants.values()
        if (one.key in variants if variants else one.minutes is not None)
    ]
    if messages and not any(one.chooses for one in wanted):
        raise click.UsageError("--message is for a variant that gives one message")
    agendas = [
        agenda_of(library, one, number)
        for one in wanted
        for number in ((messages or choices(library, one)) if one.chooses else (None,))
    ]
    finish(
        loaded.diagnostics, lines=[line for one in agendas for line in lines_of(one)],
        data={"agendas": [asdict(one) for one in agendas]}, as_json=as_json,
    )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of an agenda; `start` and `end` are times of day."""

    start: str
    end: str
    minutes: float
    what: str
    lead: str | None
    slides: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """The agenda of one variant. Without a `start`, the times of its parts count from 00:00."""

    variant: str
    title: str
    start: str | None
    end: str | None
    minutes: float
    parts: tuple[Part, ...]


def agenda_of(library: Library, variant: Variant, message: int | None) -> Agenda:
    """Return the agenda of a variant, with the message chosen for it."""
    from deck.build import called
    from deck.expand import choices, expand
    from deck.strings import clock

    if message is not None:
        known(str(message), [str(one) for one in choices(library, variant)], "message")
    made = expand(library, variant, message)
    start = variant.start or "00:00"
    passed, parts = 0.0, list[Part]()
    for section in made.variant.sections:
        if not section.counted:
            continue
        minutes = section.minutes or 0
        slides = tuple(str(one.slide.key) for one in made.slides if one.section is section)
        parts.append(Part(
            start=clock(start, passed), end=clock(start, passed + minutes), minutes=minutes,
            what=(section.agenda or section.name).source,
            lead=section.lead.source if section.lead else None, slides=slides,
        ))  # fmt: skip
        passed += minutes
    return Agenda(
        variant=str(called(variant.key, message)), title=variant.title.source,
        start=str(variant.start) if variant.start else None,
        end=clock(start, passed) if variant.start else None, minutes=passed, parts=tuple(parts),
    )  # fmt: skip


def lines_of(agenda: Agenda) -> Iterator[str]:
    """Yield an agenda as lines of text, the slides of each part counted."""
    when = f", {agenda.start} to {agenda.end}" if agenda.start else ""
    yield f"{agenda.variant}: {agenda.title}, {agenda.minutes:g} min{when}"
    if not agenda.parts:
        yield "  nothing in it takes time"
        return
    rows = [
        (f"{one.start}-{one.end}", f"{one.minutes:g} min", one.lead or "-",
         plural(len(one.slides), "slide"), one.what)
        for one in agenda.parts
    ]  # fmt: skip
    widths = [*(max(len(row[n]) for row in rows) for n in range(4)), 0]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield f"  {'  '.join(cells)}".rstrip()
