"""Whether measured text fits its box, at which of the sizes it may take, and what to say if not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from deck.frame import Paragraph
from deck.geometry import EMU_PER_POINT, Rect
from deck.measure import Measured
from deck.template import Slot, TextStyle


@dataclass(frozen=True, slots=True, kw_only=True)
class Overflow:
    """Text that does not fit: the code of its fault, what is wrong, what helps."""

    code: str
    message: str
    hint: str


def allowed(slot: Slot) -> tuple[float | None, ...]:
    """Return the sizes that a slot's text may take, largest first; None is the size it has."""
    return slot.sizes or (None,)


def sized(
    paragraphs: tuple[Paragraph, ...], levels: Sequence[TextStyle], size: float | None
) -> tuple[Paragraph, ...]:
    """Set the first level at `size` points, and no deeper level larger than that."""
    if size is None or size == levels[0].size_pt:
        return paragraphs
    return tuple(_at(one, levels, size) for one in paragraphs)


def _at(one: Paragraph, levels: Sequence[TextStyle], size: float) -> Paragraph:
    own = levels[min(one.level, len(levels) - 1)].size_pt
    wanted = min(own, size)
    if wanted == own:
        return one
    return replace(one, runs=tuple(replace(run, size_pt=wanted) for run in one.runs))


def excess(text: Measured, inner: Rect) -> int:
    """Return by how many EMU text is too high (or a word too wide) for the inside of its box;
    nought if it fits."""
    if text.unbreakable:
        return max(1, text.width - inner.w)
    return max(0, text.height - inner.h)


def overflow(text: Measured, inner: Rect, words: int, place: str) -> Overflow:
    """Return what to say of text that does not fit `place`; it has so many `words`.

    Emits: overflow, word-too-wide.
    """
    if text.unbreakable:
        return Overflow(
            code="word-too-wide",
            message=f"the word '{text.unbreakable}' is wider than {_pt(inner.w)} pt, "
            f"the width of '{place}'",
            hint="use a shorter word",
        )
    over = text.height - inner.h
    cut = max(1, -(-words * over // max(1, text.height)))
    return Overflow(
        code="overflow",
        message=f"{len(text.lines)} lines are {_pt(over)} pt too high for '{place}', "
        f"which holds {_pt(inner.h)} pt",
        hint=f"cut about {cut} of {words} words",
    )


def _pt(emu: int) -> str:
    return f"{emu / EMU_PER_POINT:.0f}"
