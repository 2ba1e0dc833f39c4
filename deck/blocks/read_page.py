"""A page of the library as pages to read: its text flows through two columns, and on to others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import ClassVar

from deck.blocks.read_parts import NUMBER, POINT, TEXT, Lines, aired, numbered, set_columns
from deck.canvas import Canvas
from deck.composition import Library
from deck.frame import Paragraph, Run
from deck.measure import at_size
from deck.model import Block, Key, PagePart, Slide, Text
from deck.richtext import links
from deck.walk import texts

COLUMNS = ("column-1", "column-2")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPage(Block):
    """A page to read: text of one of the library's pages in two columns, continued over as many
    slides as it takes.

    `headings` chooses parts of the page by their headings, each with what follows up to the next
    heading; without it, the whole page is shown. Links to facts become the numbers of their
    sources. Tables and fields to fill in are left out.

    Example:
        kind: read-page
        page: guide-ai
    """

    kind: ClassVar[str] = "read-page"
    layout: ClassVar[str] = "read-two"
    cites: ClassVar[bool] = True
    page: Key
    headings: tuple[str, ...] = ()
    done: int = field(default=0, metadata={"decode": False})

    def arrange(self, canvas: Canvas) -> Block | None:
        library = canvas.setting.deck.library
        parts = self._parts(library)
        units = _units(canvas, parts)[self.done :]
        if not units:
            told = f"no text on the page '{self.page}'"
            canvas.fault("lacks-material", told, about=self.span)
            return None
        about = next(iter(texts(parts)))
        left, right = _split(canvas, units)
        columns = {"column-1": (_joined(units[:left]), about)}
        if right:
            columns["column-2"] = (_joined(units[left : left + right]), about)
        set_columns(canvas, columns)
        done = left + right
        canvas.cited = [key for one in units[:done] for key in one.facts]
        return replace(self, done=self.done + done) if done < len(units) else None

    def made_facts(self, slide: Slide, library: Library) -> tuple[str, ...]:
        targets = (one for text in texts(self._parts(library)) for one in links(text))
        return tuple(one[1:] for one in targets if one[1:] in library.facts)

    def lacking(self, slide: Slide, library: Library) -> Iterator[tuple[str, str]]:
        """Yield what the library lacks of that which the page shows."""
        page = library.pages.get(self.page)
        if page is None:
            yield f"no page '{self.page}'", self.page
            return
        known = {one.heading.source for one in page.parts if one.heading}
        for one in self.headings:
            if one not in known:
                yield f"no part of '{self.page}' is headed '{one}'", one

    def _parts(self, library: Library) -> tuple[PagePart, ...]:
        page = library.pages.get(self.page)
        chosen: list[PagePart] = []
        inside = not self.headings
        for part in page.parts if page else ():
            if part.heading is not None and self.headings:
                inside = part.heading.source in self.headings
            if inside and part.table is None and not part.fields:
                chosen.append(part)
        return tuple(chosen)


@dataclass(frozen=True, slots=True)
class _Unit:
    """What stays together: a paragraph, a bullet, or a heading with what comes first; and the
    facts that it cites."""

    lines: Lines
    facts: tuple[str, ...] = ()


def _units(canvas: Canvas, parts: Sequence[PagePart]) -> list[_Unit]:
    """Return the text of parts in the smallest pieces that may stand in different columns."""
    units: list[_Unit] = []
    for part in parts:
        own = [
            _cited(canvas, one) for text in _texts(part) for one in canvas.rich(text, level=TEXT)
        ]
        own += [_cited(canvas, one) for text in (*part.points, *part.checks)
                for one in canvas.rich(text, level=POINT)]  # fmt: skip
        own += [
            _cited(canvas, replace(line, start=n))
            for n, text in enumerate(part.steps, 1)
            for line in canvas.rich(text, level=NUMBER)[:1]
        ]
        if part.heading is not None:
            head = canvas.rich(part.heading)
            first = own[0] if own else _Unit(())
            own[:1] = [replace(first, lines=(*head, *first.lines))]
        units += own
    return units


def _texts(part: PagePart) -> tuple[Text, ...]:
    return (part.text,) if part.text is not None else ()


def _cited(canvas: Canvas, paragraph: Paragraph) -> _Unit:
    """Return a paragraph with the number of a source in the place of each link to a fact."""
    facts = canvas.setting.deck.library.facts
    runs: list[Run] = []
    keys: list[str] = []
    for run in paragraph.runs:
        fact = facts.get(run.link[1:]) if run.link.startswith("#") else None
        if fact is None:
            runs.append(run)
            continue
        runs.append(replace(run, link="", role=None))
        runs += numbered(canvas, fact)
        keys.append(fact.key)
    return _Unit((replace(paragraph, runs=tuple(runs)),), tuple(keys))


def _joined(units: Sequence[_Unit]) -> Lines:
    """Return units as the lines of one column, whose numbered lists go on from the last column."""
    lines: list[Paragraph] = []
    start = 1
    for one in (line for unit in units for line in unit.lines):
        start = start if lines and lines[-1].level == NUMBER else one.start
        lines.append(replace(one, start=start) if one.level == NUMBER else one)
    return tuple(lines)


def _split(canvas: Canvas, units: Sequence[_Unit]) -> tuple[int, int]:
    """Return how many units each column takes, so that slides are few and columns like high."""
    room = canvas.slot(COLUMNS[0]).rect.h
    sizes = canvas.slot(COLUMNS[0]).sizes
    needed = {size: len(_columns(canvas, units, size, room)) for size in sizes}
    slides = -(-min(needed.values()) // 2)
    size = next(one for one in sizes if -(-needed[one] // 2) == slides)
    whole = _high(canvas, units, size)
    for share in range(1, 20):  # from columns of equal height to full ones, a twentieth at a time
        limit = whole // (2 * slides) + (room - whole // (2 * slides)) * share // 20
        made = _columns(canvas, units, size, limit)
        if len(made) <= 2 * slides:
            return made[0], sum(made[1:2])
    made = _columns(canvas, units, size, room)
    return made[0], sum(made[1:2])


def _columns(canvas: Canvas, units: Sequence[_Unit], size: float, limit: int) -> list[int]:
    """Return how many units each column of at most that height takes; at least one."""
    made: list[int] = []
    rest = list(units)
    while rest:
        count = len(rest)
        while count > 1 and _high(canvas, rest[:count], size) > limit:
            count -= 1
        made.append(count)
        rest = rest[count:]
    return made


def _high(canvas: Canvas, units: Sequence[_Unit], size: float) -> int:
    """Return how high units are in a column at a size of type; the head of a list counts."""
    if not units:
        return 0
    slot = canvas.slot(COLUMNS[0])
    lines = aired(canvas, _joined(units))
    return canvas.measured(lines, at_size(slot.levels, size), slot.rect.w).height
