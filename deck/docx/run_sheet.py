"""The run sheet of a variant: one table by section, one by slide, and what to bring."""

from __future__ import annotations

from collections.abc import Iterator

from deck.docx.facilitator import agenda, length, materials, minutes
from deck.docx.paper import Grid, Heading, Paper, Para, Part, cell, plain
from deck.docx.session import Session
from deck.richtext import plain as unmarked


def run_sheet(session: Session) -> Paper:
    """Return the run sheet, on pages turned to their wide side."""
    variant, words = session.deck.variant, session.strings.documents
    title = words.titles.run_sheet.format(variant=unmarked(variant.title))
    return Paper(
        title=title, subject=unmarked(variant.description), parts=tuple(_parts(session)), wide=True
    )


def _parts(session: Session) -> Iterator[Part]:
    words = session.strings.documents.facilitator
    yield Para(runs=plain(words.run_sheet_lead), style="lead")
    if session.start is None:
        yield Para(runs=plain(words.from_start), style="note")
    yield Heading(text=words.overview, level=1)
    yield agenda(session)
    total = sum(one.minutes for one in session.counted)
    yield Para(runs=plain(words.total.format(minutes=minutes(session, total)), bold=True))
    yield from materials(session, level=1)
    yield Heading(text=words.minute_by_minute, level=1, new_page=True)
    yield _by_slide(session)


def _by_slide(session: Session) -> Grid:
    words = session.strings.documents.facilitator
    rows = tuple(
        (
            cell(session.clock(step.at)),
            cell(length(session, step) if step.frame.seconds else words.none),
            cell(str(step.number)),
            cell(" ".join(step.frame.title.split())),
            cell(unmarked(part.section.name)),
            cell(unmarked(part.section.lead) if part.section.lead else words.none),
        )
        for part in session.counted
        for step in part.steps
    )
    head = (
        words.clock, words.seconds, words.slides, words.what, words.section_head,
        words.lead_head,
    )  # fmt: skip
    return Grid(
        caption=words.minute_by_minute, head=head, rows=rows, widths=(1.2, 2, 1.2, 8, 3.4, 2.2),
        right=(2,),
    )  # fmt: skip
