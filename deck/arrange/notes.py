"""The notes of a slide: the same headed parts, in the same order, on every slide."""

from __future__ import annotations

from deck.canvas import Canvas
from deck.citations import mark, named
from deck.citing import attributed, credited, marked
from deck.diagnostics import Severity
from deck.frame import NotesPart, Paragraph, notes_text
from deck.geometry import Rect
from deck.measure import pitch
from deck.model import Fact, Text
from deck.strings import when
from deck.template import NotesPage

# The picture as a part of its width on a page of few words, and the thumbnail in the margin as
# parts of the page's height.
HANDOUT = 0.5556
STRIP_TOP, STRIP, STRIP_GAP = 0.025, 0.066, 0.004


def notes_of(canvas: Canvas, seconds: int) -> tuple[NotesPart, ...]:
    """Return Say, Ask, Expect, Evidence and Next, of which a part without words says so; and Data
    where the slide has a chart or scores."""
    heads, notes = canvas.strings.notes, canvas.slide.notes
    say = heads.say.format(seconds=seconds) if seconds else heads.say_untimed
    data = (_part(canvas, heads.data, None, tuple(canvas.data)),) if canvas.data else ()
    return (
        _part(canvas, say, notes.say, _statement(canvas)),
        _part(canvas, heads.ask, notes.ask),
        _part(canvas, heads.expect, notes.expect),
        _part(canvas, heads.evidence, notes.evidence, _evidence(canvas)),
        _part(canvas, heads.next, notes.next),
        *data,
    )


def notes_place(
    canvas: Canvas, notes: tuple[NotesPart, ...], reference: str
) -> tuple[Rect, Rect] | None:
    """Return where the picture and the words of a notes page stand; None is the master's place.

    Long notes take room from the picture: it is first as wide as on the handout, then a thumbnail
    in the margin. PowerPoint prints one page of notes a slide. Emits: notes-too-long.
    """
    page = canvas.setting.template.notes
    if page is None:
        return None
    said = notes_text(notes, reference, page.style.size_pt)
    whole = canvas.measured(said, (page.style,), page.body.w)
    steps = (None, *_steps(page))
    for step in steps:
        if whole.height <= (step[1] if step else page.body).h:
            return step
    over = whole.height - (steps[-1] or (page.image, page.body))[1].h
    lines = -(-over // pitch(page.style))
    canvas.fault(
        "notes-too-long",
        f"the notes run {lines} line{'s' if lines > 1 else ''} over their printed page",
        about=canvas.slide.notes.say or canvas.slide.notes.span,
        hint="shorten the longest part; PowerPoint prints one page of notes a slide",
        severity=Severity.WARNING,
    )
    return steps[-1]


def _steps(page: NotesPage) -> tuple[tuple[Rect, Rect], ...]:
    """Return smaller pictures with more room for words: under the header, then beside it."""
    image, body, whole = page.image, page.body, page.page
    gap = max(0, body.y - image.bottom)
    half = Rect(image.x, image.y, round(image.w * HANDOUT), round(image.h * HANDOUT))
    top, high = round(whole.h * STRIP_TOP), round(whole.h * STRIP)
    wide = high * image.w // max(1, image.h)
    small = Rect(body.right - wide, top, wide, high)
    under = [(half, half.bottom + gap), (small, top + high + round(whole.h * STRIP_GAP))]
    return tuple(
        (picture, Rect(body.x, foot, body.w, body.bottom - foot))
        for picture, foot in under
        if foot < body.y
    )


def _part(canvas: Canvas, heading: str, text: Text | None, made: tuple[str, ...] = ()) -> NotesPart:
    written = canvas.rich(text) if text is not None else ()
    lines = tuple(one for line in made for one in canvas.rich(line))
    paragraphs: tuple[Paragraph, ...] = (*written, *lines)
    return NotesPart(
        heading=heading, paragraphs=paragraphs or canvas.rich(canvas.strings.notes.none)
    )


def _statement(canvas: Canvas) -> tuple[str, ...]:
    """Return the message word for word, where the slide quotes it."""
    message = canvas.message
    if message is None or not canvas.slide.quote_statement:
        return ()
    quoted = canvas.strings.words.quote.format(text=message.statement)
    pattern = canvas.strings.notes.statement
    return (pattern.format(statement=quoted, by=attributed(canvas, message)),)


def _evidence(canvas: Canvas) -> tuple[str, ...]:
    """Return the number, the full source and the caveat of each fact that the slide uses. A page to
    read, whose sources are listed, has the number and caveat alone; where its body cites them one
    by one, of those on this part of it."""
    slide, lines = canvas.slide, list[str]()
    for fact in named(slide, canvas.setting.deck.library):
        if canvas.numbers and (slide.body.cites or slide.draws_on):
            if fact.caveat and (fact.key in canvas.cited or not slide.body.cites):
                lines.append(marked(canvas, (fact,), fact.caveat.source))
            continue
        told = marked(canvas, (fact,), _source(canvas, fact))
        lines.append(f"{told} {fact.caveat}" if fact.caveat else told)
    return tuple(lines)


def _source(canvas: Canvas, fact: Fact) -> str:
    """Return a source in full; its address only where no list of sources gives it."""
    heads = canvas.strings.notes
    pattern = heads.source_listed if mark(canvas.numbers, (fact,)) else heads.source
    return pattern.format(
        publisher=credited(canvas.strings, fact.source),
        title=fact.source.title,
        date=when(canvas.strings, fact.source.date),
        url=fact.source.url,
    )
