"""The foot of a slide's body: the strip, the source line, and the tag of what is invented."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from deck.canvas import Canvas
from deck.citations import named
from deck.citing import attributed, long, short, shortest
from deck.drawing import labelled
from deck.frame import Line, Paragraph, Run
from deck.geometry import Rect

TAG_GAP = 44 / 96  # inches between the source line and the tag


def strip(canvas: Canvas) -> None:
    """Fill the strip: "Ask" and a question, or the slide's message word for word.

    Emits: no-strip where the layout has none.
    """
    ask, message = canvas.slide.ask, canvas.message
    if ask is None and not canvas.slide.quote_statement:
        return
    if not canvas.has("strip"):
        canvas.fault("no-strip", f"the layout '{canvas.layout.name}' has no strip", about=ask)
        return
    if ask is not None:
        canvas.fill("strip", labelled(canvas, canvas.strings.words.ask, ask), about=ask)
    elif message is not None:
        quoted = canvas.strings.words.quote.format(text=message.statement)
        canvas.fill("strip", quoted, about=message.statement)


def source_line(canvas: Canvas) -> None:
    """Fill the source line from the slide's facts, its message and its own note."""
    if not canvas.has("source"):
        return
    facts = named(canvas.slide, canvas.setting.deck.library)
    inside = canvas.slide.body.cites and canvas.numbers  # numbered where they are used
    if inside:
        facts = tuple(one for one in facts if one.key in canvas.cited)
    own = canvas.slide.body.made_source(canvas)
    if not (facts or own or _quoted(canvas) or canvas.slide.source_note):
        return
    rect = _source_rect(canvas)
    forms = [_line(canvas, form(canvas, facts)) for form in (long, short, shortest)]
    line = _shorter(canvas, forms, rect)
    if inside and not canvas.fits("source", line, rect):
        return
    canvas.fill("source", line, about=canvas.slide.source_note, rect=rect)


def tag(canvas: Canvas) -> None:
    """Draw the dashed tag that says what on the slide is invented. Emits: no-tag."""
    words = canvas.slide.illustrative
    if words is None:
        return
    if "tag" not in canvas.layout.areas:
        what = f"the layout '{canvas.layout.name}' has no room for the tag '{words}'"
        canvas.fault("no-tag", what, about=words)
        return
    dashes = Line(role="mute", width_pt=1.5, dash="dash")
    made = canvas.label(
        canvas.area("tag"), words, "small", name=canvas.strings.names.tag, role="deep",
        align="ctr", anchor="ctr", line=dashes,
    )  # fmt: skip
    canvas.add(replace(made, part="tag"))


def _source_rect(canvas: Canvas) -> Rect:
    """Return the room of the source line: what the tag leaves of it."""
    rect = canvas.slot("source").rect
    if canvas.slide.illustrative is None or "tag" not in canvas.layout.areas:
        return rect
    return Rect(rect.x, rect.y, canvas.area("tag").x - canvas.inch(TAG_GAP) - rect.x, rect.h)


def _shorter(
    canvas: Canvas, forms: Sequence[tuple[Paragraph, ...]], rect: Rect
) -> tuple[Paragraph, ...]:
    """Return the longest form that takes no more lines than the next one, and that fits."""
    slot = canvas.slot("source")
    lines = [len(canvas.measured(canvas.rich(one), slot.levels, rect.w).lines) for one in forms]
    for n, one in enumerate(forms[:-1]):
        if lines[n] <= min(lines[n:]) and canvas.fits("source", one, rect):
            return one
    return forms[-1]


def _quoted(canvas: Canvas) -> bool:
    return canvas.slide.quote_statement and canvas.message is not None


def _line(canvas: Canvas, citations: list[str]) -> tuple[Paragraph, ...]:
    words, message = canvas.strings.words, canvas.message
    parts: list[str] = []
    if citations:
        pattern = words.source if len(citations) == 1 else words.sources
        parts.append(pattern.format(list=canvas.strings.numbers.list_join.join(citations)))
    if _quoted(canvas) and message is not None:
        parts.append(words.message_source.format(by=attributed(canvas, message)))
    if own := canvas.slide.body.made_source(canvas):
        parts.append(own)
    plain = " ".join(_stopped(part) for part in parts)
    runs = (Run(text=plain),) if plain else ()
    note = canvas.slide.source_note
    if note is None:
        return (Paragraph(runs=runs),)
    extra = canvas.rich(note)[0].runs
    gap = (Run(text=" "),) if runs else ()
    return (Paragraph(runs=(*runs, *gap, *extra)),)


def _stopped(sentence: str) -> str:
    return sentence if sentence.endswith((".", "?", "!")) else f"{sentence}."
