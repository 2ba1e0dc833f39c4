"""The notes of a slide: the same headed parts, in the same order, on every slide."""

from __future__ import annotations

from deck.canvas import Canvas
from deck.frame import NotesPart, Paragraph
from deck.model import Text
from deck.strings import when


def notes_of(canvas: Canvas, seconds: int) -> tuple[NotesPart, ...]:
    """Return Say, Ask, Expect, Evidence, Next and Data; a part without words says so."""
    heads, notes = canvas.strings.notes, canvas.slide.notes
    say = heads.say.format(seconds=seconds) if seconds else heads.say_untimed
    return (
        _part(canvas, say, notes.say, _statement(canvas)),
        _part(canvas, heads.ask, notes.ask),
        _part(canvas, heads.expect, notes.expect),
        _part(canvas, heads.evidence, notes.evidence, _evidence(canvas)),
        _part(canvas, heads.next, notes.next),
        _part(canvas, heads.data, None, tuple(canvas.data)),
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
    return (pattern.format(statement=quoted, by=message.attribution),)


def _evidence(canvas: Canvas) -> tuple[str, ...]:
    """Return the full source and the caveat of each fact the slide uses."""
    facts = canvas.setting.deck.library.facts
    lines: list[str] = []
    for fact in (facts[key] for key in canvas.slide.facts if key in facts):
        cited = canvas.strings.notes.source.format(
            publisher=fact.source.publisher,
            title=fact.source.title,
            date=when(canvas.strings, fact.source.date),
            url=fact.source.url,
        )
        lines.append(f"{cited} {fact.caveat}" if fact.caveat else cited)
    return tuple(lines)
