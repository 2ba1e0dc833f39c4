"""What pages to read are set with: headings, text, bullets, and numbers of sources in the text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import zip_longest

from deck.blocks.even import even_sizes
from deck.canvas import Canvas
from deck.citing import marked
from deck.drawing import plain
from deck.frame import Paragraph, Run
from deck.model import Fact, Message, Text

HEAD, TEXT, POINT, NUMBER = range(4)  # levels of a column (`deck.layouts.reading`)
AIR = 0.15  # inches
Lines = tuple[Paragraph, ...]


def headed(canvas: Canvas, heading: Text | str, *texts: Text | Lines, first: bool = False) -> Lines:
    """Return a heading with what stands under it; `first` in a column, it needs no air above."""
    lines = list(canvas.rich(heading))
    for one in texts:
        lines += canvas.rich(one, level=TEXT) if isinstance(one, Text) else one
    return tuple(lines)


def points(canvas: Canvas, texts: Iterable[Text], *, numbered: bool = False) -> Lines:
    """Return bullets, or numbers where the order is of use for talking about them."""
    level = NUMBER if numbered else POINT
    return tuple(one for text in texts for one in canvas.rich(text, level=level))


def run_in(canvas: Canvas, label: str, text: Text) -> Lines:
    """Return text whose bold label stands at the beginning of its first line."""
    first, *rest = canvas.rich(text, level=TEXT)
    label_run = Run(text=f"{label} ", bold=True, lang=canvas.strings.language)
    return (replace(first, runs=(label_run, *first.runs)), *rest)


def spoken(canvas: Canvas, text: Text) -> Text:
    """Return what people say, in quotation marks."""
    words = canvas.strings.words.quote.format(text=text)
    return Text(words, text.span, text.path)


def claim(canvas: Canvas, fact: Fact) -> Lines:
    """Return a fact's claim as a bullet that ends in the number of its source."""
    *rest, last = canvas.rich(fact.claim, level=POINT)
    return (*rest, replace(last, runs=(*last.runs, *numbered(canvas, fact))))


def numbered(canvas: Canvas, *facts: Fact) -> tuple[Run, ...]:
    """Return the numbers of the sources of facts, to follow the words that they bear out."""
    canvas.cited.extend(one.key for one in facts)
    mark = marked(canvas, facts, "").strip("\u00a0 ")
    if not mark:
        return ()
    return (Run(text=f"\u00a0{mark}", role="deep", lang=canvas.strings.language),)


def related(canvas: Canvas, message: Message) -> Lines:
    """Return the related messages as bullets, each a link where the deck has pages of it."""
    deck = canvas.setting.deck
    first: dict[int, str] = {}
    for placed in deck.slides:
        if placed.slide.message is not None:
            first.setdefault(placed.slide.message, placed.slide.key)
    lines: list[Paragraph] = []
    for one in deck.library.messages:
        if one.key in message.related:
            words = canvas.strings.reading.related_one
            said = words.format(n=one.number, short=plain(canvas, one.short))
            link = f"#{first[one.number]}" if one.number in first else ""
            run = Run(text=said, link=link, role="link" if link else None,
                      lang=canvas.strings.language)  # fmt: skip
            lines.append(Paragraph(runs=(run,), level=POINT))
    return tuple(lines)


def aired(canvas: Canvas, lines: Lines) -> Lines:
    """Return a column's lines with air above its headings, but for those at its head."""
    air = canvas.inch(AIR)
    return tuple(
        replace(one, after=air) if one.level != HEAD and later and later.level == HEAD else one
        for one, later in zip_longest(lines, lines[1:])
        if one is not None
    )


def set_columns(canvas: Canvas, columns: Mapping[str, tuple[Lines, Text]]) -> None:
    """Fill columns at one size of type; each with the text that faults of it point at."""
    made = {name: (aired(canvas, lines), about) for name, (lines, about) in columns.items()}
    sizes = even_sizes(canvas, {name: lines for name, (lines, _) in made.items()})
    for name, (lines, about) in made.items():
        canvas.fill(name, lines, about=about, sizes=sizes)
