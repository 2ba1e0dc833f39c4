"""Where a title breaks: decided here, once, and the same in every typeface it must fit in.

The words are never touched where a width can do it: the title's box is made narrower, from the
right, until every face breaks the same lines and none leaves one short word alone at the end. Where
no width does that (long statements, whose letters run differently in each face), line breaks are
set between the words; each stands after the space that was there, so that the text without its
breaks is the text (docs/decisions/0010).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

from deck.canvas import Canvas
from deck.frame import Paragraph, Run
from deck.geometry import Rect
from deck.measure import Faces, at_size, lines_per_face
from deck.template import Slot, TextStyle
from deck.wrap import words

SHORT_LINE = 8  # characters
STEP = 1 / 16  # inch, by which a box is narrowed
LEAST = 0.5  # of its width, to which it may be
TOLERANCES = ((0.997, 1.0, 1.015), (1.0, 1.006))
"""By how much a real line may differ from the measured one: kerning makes it narrower."""

Lines = tuple[str, ...]
Levels = tuple[TextStyle, ...]


@dataclass(frozen=True, slots=True)
class Broken:
    """A title as it is to be set: its size in points (None: it fits at none), where, and its
    paragraphs."""

    size_pt: float | None
    rect: Rect
    paragraphs: tuple[Paragraph, ...]


def broken(
    canvas: Canvas, slot: Slot, paragraphs: tuple[Paragraph, ...], sizes: tuple[float, ...]
) -> Broken:
    """Return the largest size at which a title fits, and its breaks at that size."""
    for size in sizes or (slot.levels[0].size_pt,):
        levels = at_size(slot.levels, size)
        if _holds(canvas, slot, paragraphs, levels, slot.rect):
            rect = _narrowed(canvas, slot, paragraphs, levels)
            if rect is not None:
                return Broken(size, rect, paragraphs)
            return Broken(size, slot.rect, _with_breaks(canvas, slot, paragraphs, levels))
    return Broken(None, slot.rect, paragraphs)


def lonely(lines: Sequence[str]) -> bool:
    """Whether a title leaves one word alone on its last line.

    >>> lonely(["Change the work", "first"]), lonely(["Change"]), lonely(["Change", "the work"])
    (True, False, False)
    """
    return len(lines) > 1 and " " not in lines[-1].strip()


def short(lines: Sequence[str]) -> bool:
    """Whether a title leaves next to nothing on its last line.

    >>> short(["Change the work", "first"]), short(["Create the", "environment"])
    (True, False)
    """
    return len(lines) > 1 and len(lines[-1].strip()) <= SHORT_LINE


def _holds(
    canvas: Canvas, slot: Slot, paragraphs: tuple[Paragraph, ...], levels: Levels, rect: Rect
) -> bool:
    inner = rect.inset(slot.insets)
    found = canvas.measured(paragraphs, levels, inner.w)
    return not found.unbreakable and found.height <= inner.h


# -- by width --------------------------------------------------------------------------------------


def _narrowed(
    canvas: Canvas, slot: Slot, paragraphs: tuple[Paragraph, ...], levels: Levels
) -> Rect | None:
    """Return the widest box in which all faces break the same good lines; None if none does."""
    fewest = len(canvas.measured(paragraphs, levels, slot.rect.inset(slot.insets).w).lines)
    if fewest == 1:
        return slot.rect
    several = len(canvas.setting.template.faces.get(levels[0].face, ())) > 1
    trials = product(
        (fewest, fewest + 1), (_lone_or_short, short), TOLERANCES if several else ((1.0,),),
        _rects(canvas, slot),
    )  # fmt: skip
    for most, poor, tolerance, rect in trials:
        lines = _agreed(canvas, slot, paragraphs, levels, rect, tolerance)
        good = 0 < len(lines) <= most and not poor(lines)
        if good and _holds(canvas, slot, paragraphs, levels, rect):
            return rect
    return None if several else slot.rect


def _lone_or_short(lines: Sequence[str]) -> bool:
    return lonely(lines) or short(lines)


def _rects(canvas: Canvas, slot: Slot) -> tuple[Rect, ...]:
    whole, step = slot.rect, canvas.inch(STEP)
    count = int(whole.w * (1 - LEAST)) // step
    return tuple(replace(whole, w=whole.w - n * step) for n in range(count + 1))


def _agreed(
    canvas: Canvas, slot: Slot, paragraphs: tuple[Paragraph, ...], levels: Levels, rect: Rect,
    tolerance: tuple[float, ...],
) -> Lines:  # fmt: skip
    """Return the lines that all faces break in a box, or nothing where they differ."""
    width = rect.inset(slot.insets).w
    seen: Lines = ()
    for factor in tolerance:
        for lines in _per_face(canvas, paragraphs, levels, round(width * factor)):
            if seen and lines != seen:
                return ()
            seen = lines
    return seen


def _per_face(
    canvas: Canvas, paragraphs: tuple[Paragraph, ...], levels: Levels, width: int
) -> Iterator[Lines]:
    setting = canvas.setting
    major: Faces = {levels[0].face: setting.template.faces.get(levels[0].face, ())}
    found = lines_per_face(paragraphs, levels, width, book=setting.book, faces=major)
    yield from found.values()


# -- by breaks -------------------------------------------------------------------------------------


def _with_breaks(
    canvas: Canvas, slot: Slot, paragraphs: tuple[Paragraph, ...], levels: Levels
) -> tuple[Paragraph, ...]:
    """Return the paragraphs with their lines set: as many as the widest face needs, all much of a
    length, each as wide as fits in every face. A text that is broken already stays as it is."""
    if len(paragraphs) != 1 or "\n" in paragraphs[0].text:
        return paragraphs
    width = slot.rect.inset(slot.insets).w
    count = len(canvas.measured(paragraphs, levels, width).lines)
    cut = words(paragraphs[0].text)
    for target in range(canvas.inch(1), width + 1, canvas.inch(STEP)):
        measured = canvas.measured(paragraphs, levels, target)
        if len(measured.lines) == count and not measured.unbreakable and not short(measured.lines):
            return (_set(paragraphs[0], _ends(cut, measured.lines)),)
    lines = canvas.measured(paragraphs, levels, width).lines
    return (_set(paragraphs[0], _ends(cut, lines)),)


def _ends(cut: Sequence[str], lines: Sequence[str]) -> tuple[int, ...]:
    """Return after how many characters each line but the last ends, spaces included."""
    ends: list[int] = []
    at, used = 0, iter(cut)
    for line in lines[:-1]:
        length = 0
        while length < len(line):
            word = next(used)
            length += len(word)
            at += len(word)
        ends.append(at)
    return tuple(ends)


def _set(paragraph: Paragraph, ends: tuple[int, ...]) -> Paragraph:
    """Return the paragraph with a line feed after each of the given characters."""
    runs: list[Run] = []
    at = 0
    for run in paragraph.runs:
        inside = [end - at for end in ends if at < end <= at + len(run.text)]
        parts = [
            run.text[start:end]
            for start, end in zip([0, *inside], [*inside, len(run.text)], strict=True)
        ]
        runs.append(replace(run, text="\n".join(parts)))
        at += len(run.text)
    return replace(paragraph, runs=tuple(runs))
