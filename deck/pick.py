"""Some of a deck's slides, by number: `build --range`.

Given laid-out slides; returns those with the numbers, as they were. A link to a slide that is left
out becomes plain text, for a link to nowhere breaks the file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

from deck.diagnostics import Diagnostic, Severity
from deck.frame import Fill, Group, Item, NotesPart, Paragraph, Run, Shape, SlideFrame, Table

T = TypeVar("T", Fill, Shape, NotesPart)


def pick(
    frames: tuple[SlideFrame, ...], numbers: frozenset[int] | None, variant: str
) -> tuple[tuple[SlideFrame, ...], tuple[Diagnostic, ...]]:
    """Return the slides with these numbers, counted from 1; all of them if None.

    Emits: no-such-slide, link-outside-range.
    """
    if numbers is None:
        return frames, ()
    beyond = sorted(one for one in numbers if one > len(frames))
    if beyond:
        message = f"no slide {beyond[0]}: the last of '{variant}' is {len(frames)}"
        return (), (Diagnostic("no-such-slide", message, hint=f"give numbers to {len(frames)}"),)
    chosen = tuple(frame for n, frame in enumerate(frames, 1) if n in numbers)
    cutter = _Cutter(frozenset(frame.key for frame in chosen))
    cut = tuple(cutter.slide(frame) for frame in chosen)
    return cut, tuple(cutter.found)


class _Cutter:
    """Takes links to slides that are not in `inside` off the text of frames."""

    def __init__(self, inside: frozenset[str]) -> None:
        self.inside = inside
        self.found: list[Diagnostic] = []
        self.frame: SlideFrame | None = None

    def slide(self, frame: SlideFrame) -> SlideFrame:
        self.frame = frame
        items = tuple(self.item(one) for one in frame.items)
        notes = tuple(self.text(one) for one in frame.notes)
        return replace(frame, items=items, notes=notes)

    def item(self, item: Item) -> Item:
        match item:
            case Fill():
                return self.text(item)
            case Shape():
                return self.text(item)
            case Group():
                parts = tuple(
                    self.text(one) if isinstance(one, Shape) else one for one in item.items
                )
                return replace(item, items=parts)
            case Table():
                rows = tuple(
                    tuple(replace(cell, paragraphs=self.cut(cell.paragraphs)) for cell in row)
                    for row in item.cells
                )
                return replace(item, cells=rows)
            case _:
                return item

    def text(self, holder: T) -> T:
        return replace(holder, paragraphs=self.cut(holder.paragraphs))

    def cut(self, paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
        return tuple(replace(one, runs=tuple(self.runs(one))) for one in paragraphs)

    def runs(self, paragraph: Paragraph) -> Iterator[Run]:
        for run in paragraph.runs:
            if run.link.startswith("#") and run.link[1:] not in self.inside:
                message = f"the link to '{run.link[1:]}' leads out of the range and is dropped"
                span = self.frame.span if self.frame else None
                self.found.append(
                    Diagnostic("link-outside-range", message, span, severity=Severity.WARNING)
                )
                yield replace(run, link="")
            else:
                yield run
