"""The facilitator’s guide of a variant: every slide with its time and notes, every exercise."""

from __future__ import annotations

from collections.abc import Iterator

from deck.docx.paper import Contents, Grid, Heading, Paper, Para, Part, cell, plain
from deck.docx.running import exercise_parts
from deck.docx.session import Session, Step, Stretch, needs
from deck.frame import Run
from deck.richtext import plain as unmarked
from deck.strings import number


def facilitator(session: Session) -> Paper:
    """Return the facilitator's guide."""
    variant, words = session.deck.variant, session.strings.documents
    title = words.titles.facilitator.format(variant=unmarked(variant.title))
    return Paper(
        title=title, subject=unmarked(variant.description), lines=(unmarked(variant.description),),
        parts=tuple(_parts(session)),
    )  # fmt: skip


def _parts(session: Session) -> Iterator[Part]:
    words = session.strings.documents
    yield Para(runs=plain(words.facilitator.lead), style="lead")
    if session.start is None:
        yield Para(runs=plain(words.facilitator.from_start), style="note")
    yield Contents(title=words.contents, depth=1)
    yield Heading(text=words.facilitator.overview, level=1, new_page=True)
    yield agenda(session)
    yield from materials(session, level=2)
    for stretch in session.stretches:
        yield from _stretch(stretch, session)


def agenda(session: Session) -> Grid:
    """Return the sections in order, with their times and slide numbers."""
    words = session.strings.documents.facilitator
    rows = tuple(
        (
            cell(session.clock(one.at)),
            cell(minutes(session, one.minutes)),
            cell(one.numbers),
            cell(unmarked(one.section.agenda or one.section.name)),
            cell(unmarked(one.section.lead) if one.section.lead else words.none),
            _wanted(one, words.none),
        )
        for one in session.counted
    )
    head = (words.clock, words.minutes, words.slides, words.what, words.lead_head, words.materials)
    return Grid(
        caption=words.agenda, head=head, rows=rows, widths=(1.3, 1.6, 1.4, 4.2, 2.1, 3),
        right=(1,),
    )  # fmt: skip


def _wanted(stretch: Stretch, none: str) -> tuple[tuple[Run, ...], ...]:
    found = dict.fromkeys(unmarked(one.materials) for one in stretch.exercises)
    return tuple(plain(one) for one in found) or (plain(none),)


def minutes(session: Session, value: float) -> str:
    """Return minutes as people write them: "15", "2.25"."""
    written = f"{value:.2f}".rstrip("0").rstrip(".")
    return number(session.strings, value, len(written.partition(".")[2]))


def materials(session: Session, *, level: int) -> Iterator[Part]:
    """Yield what has to be brought, added up over all exercises."""
    words = session.strings.documents.facilitator
    rows = tuple(
        (cell(one.item), tuple(plain(title) for title in one.exercises)) for one in needs(session)
    )
    if not rows:
        return
    yield Heading(text=words.materials, level=level)
    yield Para(runs=plain(words.materials_lead))
    head = (words.material, words.needed_for)
    yield Grid(caption=words.materials, head=head, rows=rows, widths=(1, 1))


def _stretch(stretch: Stretch, session: Session) -> Iterator[Part]:
    words, name = session.strings.documents.facilitator, unmarked(stretch.section.name)
    title = words.backup.format(name=name)
    if stretch.counted:
        time, length = session.clock(stretch.at), minutes(session, stretch.minutes)
        title = words.section.format(time=time, name=name, minutes=length)
    yield Heading(text=title, level=1, new_page=True)
    for step in stretch.steps:
        yield from _step(step, stretch, session)


def _step(step: Step, stretch: Stretch, session: Session) -> Iterator[Part]:
    words, frame = session.strings.documents.facilitator, step.frame
    title = " ".join(frame.title.split())
    yield Heading(text=words.slide.format(n=step.number, title=title), level=2)
    yield Para(runs=plain(_timed(step, stretch, session)), style="note", keep=True)
    for part in frame.notes:
        for place, paragraph in enumerate(part.paragraphs):
            head = (Run(text=f"{part.heading}: ", bold=True),) if place == 0 else ()
            runs = tuple(Run(text=one.text, bold=one.bold, italic=one.italic, link=_web(one.link))
                         for one in paragraph.runs)  # fmt: skip
            if any(one.text.strip() for one in runs):
                yield Para(runs=(*head, *runs))
    if step.exercise is not None:
        yield from exercise_parts(step.exercise, session.strings, level=3)


def _timed(step: Step, stretch: Stretch, session: Session) -> str:
    """Return when a slide is shown, and for how long."""
    words, time = session.strings.documents.facilitator, session.clock(step.at)
    if not stretch.counted:
        return words.untimed
    if not step.frame.seconds:
        return words.standing.format(time=time)
    return words.timed.format(time=time, length=length(session, step))


def length(session: Session, step: Step) -> str:
    """Return how long a slide takes: "1 min 30 s"."""
    whole, rest = divmod(step.frame.seconds, 60)
    pattern = session.strings.documents.facilitator.length
    return pattern.format(minutes=whole, seconds=f"{rest:02d}")


def _web(link: str) -> str:
    """Return a link that leads somewhere outside the deck; a document has no slides to lead to."""
    return link if link.startswith("http") else ""
