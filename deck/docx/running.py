"""How to run one exercise: its steps, its output, how to facilitate it, and its three settings."""

from __future__ import annotations

from collections.abc import Iterator

from deck.docx.paper import (
    Cell,
    Grid,
    Heading,
    Listing,
    Para,
    Part,
    Runs,
    cell,
    inline,
    labelled,
    paragraphs,
    plain,
)
from deck.frame import Run
from deck.model import Exercise, Mode
from deck.richtext import plain as unmarked
from deck.strings import ModeWords, Strings


def exercise_parts(exercise: Exercise, strings: Strings, *, level: int) -> Iterator[Part]:
    """Yield everything about an exercise, under a heading of a level."""
    words = strings.documents.facilitator
    title = unmarked(exercise.title)
    yield Heading(text=words.exercise.format(title=title), level=level)
    yield from labelled(words.purpose, exercise.purpose)
    yield from labelled(words.people, exercise.people)
    yield from _materials(exercise, strings)
    rows = tuple((cell(str(one.minutes)), cell(one.how), cell(one.task)) for one in exercise.stages)
    yield Grid(
        caption=words.stages.format(title=title), head=(words.minutes, words.how, words.task),
        rows=rows, widths=(1.3, 2.2, 7), right=(0,),
    )  # fmt: skip
    yield from labelled(words.output, exercise.output)
    if exercise.facilitation:
        yield Para(runs=plain(words.facilitation, bold=True), keep=True)
        yield Listing(items=tuple(inline(one) for one in exercise.facilitation))
    if exercise.method is not None:
        yield from labelled(words.method, exercise.method)
    if exercise.modes is not None:
        yield _modes(exercise, title, strings)


def _materials(exercise: Exercise, strings: Strings) -> Iterator[Part]:
    label = f"{strings.documents.facilitator.materials}:"
    if not exercise.supplies:
        yield from labelled(label, exercise.materials)
        return
    yield Para(runs=plain(label, bold=True), keep=True)
    yield Listing(items=tuple(inline(one) for one in exercise.supplies))


def _modes(exercise: Exercise, title: str, strings: Strings) -> Grid:
    """Return the settings as a table: a row for each, with what to paste into the chat."""
    words, modes = strings.documents.modes, exercise.modes
    assert modes is not None
    named = ((words.room, modes.room), (words.remote, modes.remote), (words.hybrid, modes.hybrid))
    rows = tuple(
        (cell(name, bold=True), cell(mode.write), _share(mode, words)) for name, mode in named
    )
    return Grid(
        caption=words.caption.format(title=title), head=(words.mode, words.write, words.share),
        rows=rows, widths=(1.6, 3.6, 5.4),
    )  # fmt: skip


def _share(mode: Mode, words: ModeWords) -> Cell:
    found: list[Runs] = list(paragraphs(mode.share))
    for label, text in ((words.chat, mode.chat), (words.differs, mode.differs)):
        if text is not None:
            found.append((Run(text=f"{label} ", bold=True), *inline(text)))
    return tuple(found)
