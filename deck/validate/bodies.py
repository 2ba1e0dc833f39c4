"""What the kinds of block ask of their own values, beyond what types can say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from deck.blocks.case import Case
from deck.blocks.chart import ChartBody
from deck.blocks.gap import Gap
from deck.blocks.number import BigNumber
from deck.blocks.process import Process
from deck.blocks.questions import Questions
from deck.blocks.statement import Statement
from deck.blocks.table import TableBody
from deck.diagnostics import Diagnostic, Span
from deck.model import Block, Slide
from deck.validate.scope import Scope, at, count

YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")
T = TypeVar("T", bound=Block)
Faults = Callable[[], Iterable[tuple[str, str, Span]]]


def bodies_of(scope: Scope, kind: type[T]) -> Iterator[tuple[Slide, T]]:
    """Yield the slides with a body of one kind."""
    for slide in scope.library.slides.values():
        if isinstance(slide.body, kind):
            yield slide, slide.body


def charts(scope: Scope) -> Iterator[Diagnostic]:
    """Emits: chart-values, highlight-range, chart-range."""
    for slide, body in bodies_of(scope, ChartBody):
        wanted = 2 if body.type == "scatter" else len(body.series) or 1
        for row in body.rows:
            if len(row.values) != wanted:
                message = f"{count(len(row.values), 'value')} for {wanted} series"
                hint = "write null for a missing value"
                yield at("chart-values", message, row, hint, owner=slide)
        for number in body.highlight:
            if not 1 <= number <= len(body.rows):
                message = f"highlight {number} is not one of the rows 1 to {len(body.rows)}"
                yield at("highlight-range", message, body, owner=slide)
        if body.least is not None and body.most is not None and body.least >= body.most:
            message = f"least {body.least:g} is not below most {body.most:g}"
            yield at("chart-range", message, body, owner=slide)


def tables(scope: Scope) -> Iterator[Diagnostic]:
    """Emits: table-cells, table-widths, table-raised."""
    for slide, body in bodies_of(scope, TableBody):
        columns = len(body.head)
        for n, row in enumerate(body.rows, 1):
            if len(row) != columns:
                message = f"row {n} has {count(len(row), 'cell')}, the head has {columns}"
                yield at("table-cells", message, body, span=row[0].span, owner=slide)
        if body.widths and (len(body.widths) != columns or min(body.widths) <= 0):
            widths = ", ".join(f"{one:g}" for one in body.widths)
            message = f"the widths {widths} for {columns} columns"
            hint = "give each column a width above 0, or none"
            yield at("table-widths", message, body, hint, owner=slide)
        if body.raised is not None and body.raised > columns:
            message = f"column {body.raised} cannot be raised: there are {columns}"
            yield at("table-raised", message, body, owner=slide)


def shares(scope: Scope) -> Iterator[Diagnostic]:
    """Emits: share-part."""
    for slide, body in bodies_of(scope, BigNumber):
        if body.share and body.share.part >= body.share.of:
            message = f"{body.share.part} of {body.share.of} leaves no rest"
            yield at("share-part", message, body.share, "'part' is less than 'of'", owner=slide)


def lanes(scope: Scope) -> Iterator[Diagnostic]:
    """Lanes share one grid of steps. Emits: lane-steps."""
    for slide, body in bodies_of(scope, Process):
        counts = [len(lane.steps) for lane in body.lanes]
        if len(set(counts)) > 1:
            message = f"the lanes have {' and '.join(map(str, counts))} steps"
            hint = "give a step that is no more 'state: gone'"
            yield at("lane-steps", message, body, hint, owner=slide)


def words_of_messages(scope: Scope) -> Iterator[Diagnostic]:
    """Bodies that take their words from the slide's message. Emits: message-missing."""
    for slide, body in bodies_of(scope, Block):
        takes = isinstance(body, Statement) or (isinstance(body, Questions) and not body.items)
        if takes and slide.message is None:
            message = f"a slide with '{body.kind}' takes its words from a message"
            yield at("message-missing", message, slide, "add 'message:' with its number")


def grounds(scope: Scope) -> Iterator[Diagnostic]:
    """A case has a source with its year; lines that part are facts, or are tagged as invented.

    Emits: case-unsourced, untagged.
    """
    for slide, body in bodies_of(scope, Case):
        noted = slide.source_note is not None and YEAR.search(slide.source_note.source)
        if not slide.facts and not noted:
            message = "a case says where it comes from, with the year"
            hint = "add 'facts:', or a 'source_note:' with a year"
            yield at("case-unsourced", message, body, hint, owner=slide)
    for slide, gap in bodies_of(scope, Gap):
        if slide.illustrative is None and not (slide.facts and gap.rows):
            drawn = "its values come from no fact" if gap.rows else "its curves are not measured"
            hint = "add 'illustrative: Illustrative curves', or rows and the facts they are from"
            yield at("untagged", f"{drawn}, and no tag says so", gap, hint, owner=slide)


def own_faults(scope: Scope) -> Iterator[Diagnostic]:
    """What a block says of itself: an optional method `faults()` that yields code, message, span.

    Emits: whatever the block names; a block of another package brings its own codes.
    """
    for slide, body in bodies_of(scope, Block):
        faults: Faults | None = getattr(body, "faults", None)
        for code, message, span in faults() if faults else ():
            yield at(code, message, body, span=span, owner=slide)
