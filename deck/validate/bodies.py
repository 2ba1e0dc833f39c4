"""What the kinds of block ask of their own values, beyond what types can say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from deck.blocks.chart import ChartBody
from deck.blocks.commitments import Commitments
from deck.blocks.number import BigNumber
from deck.blocks.process import Process
from deck.blocks.questions import Questions
from deck.blocks.statement import Statement
from deck.blocks.table import TableBody
from deck.diagnostics import Diagnostic, Span
from deck.model import Block
from deck.validate.scope import Scope, at

T = TypeVar("T", bound=Block)
Faults = Callable[[], Iterable[tuple[str, str, Span]]]


def _of(scope: Scope, kind: type[T]) -> Iterator[T]:
    for slide in scope.library.slides.values():
        if isinstance(slide.body, kind):
            yield slide.body


def charts(scope: Scope) -> Iterator[Diagnostic]:
    """Emits: chart-values, highlight-range, chart-range."""
    for body in _of(scope, ChartBody):
        wanted = len(body.series) or 1
        for row in body.rows:
            if len(row.values) != wanted:
                message = f"{len(row.values)} values for {wanted} series"
                yield at("chart-values", message, row, "write null for a missing value")
        for number in body.highlight:
            if not 1 <= number <= len(body.rows):
                message = f"highlight {number} is not one of the rows 1 to {len(body.rows)}"
                yield at("highlight-range", message, body)
        if body.least is not None and body.most is not None and body.least >= body.most:
            yield at("chart-range", f"least {body.least:g} is not below most {body.most:g}", body)


def tables(scope: Scope) -> Iterator[Diagnostic]:
    """Emits: table-cells, table-widths, table-raised."""
    for body in _of(scope, TableBody):
        columns = len(body.head)
        for n, row in enumerate(body.rows, 1):
            if len(row) != columns:
                message = f"row {n} has {len(row)} cells, the head has {columns}"
                yield at("table-cells", message, body, span=row[0].span)
        if body.widths and (len(body.widths) != columns or min(body.widths) <= 0):
            message = f"{len(body.widths)} widths for {columns} columns"
            yield at("table-widths", message, body, "give each column a width above 0, or none")
        if body.raised is not None and body.raised > columns:
            message = f"column {body.raised} cannot be raised: there are {columns}"
            yield at("table-raised", message, body)
    for body in _of(scope, Commitments):
        if len(body.prompts) != len(body.head):
            message = f"{len(body.prompts)} prompts for {len(body.head)} columns"
            yield at("table-cells", message, body)


def shares(scope: Scope) -> Iterator[Diagnostic]:
    """Emits: share-part."""
    for body in _of(scope, BigNumber):
        if body.share and body.share.part >= body.share.of:
            message = f"{body.share.part} of {body.share.of} leaves no rest"
            yield at("share-part", message, body.share, "'part' is less than 'of'")


def lanes(scope: Scope) -> Iterator[Diagnostic]:
    """Lanes share one grid of steps. Emits: lane-steps."""
    for body in _of(scope, Process):
        counts = [len(lane.steps) for lane in body.lanes]
        if len(set(counts)) > 1:
            message = f"the lanes have {' and '.join(map(str, counts))} steps"
            yield at("lane-steps", message, body, "give a step that is no more 'state: gone'")


def words_of_messages(scope: Scope) -> Iterator[Diagnostic]:
    """Bodies that take their words from the slide's message. Emits: message-missing."""
    for slide in scope.library.slides.values():
        body = slide.body
        takes = isinstance(body, Statement) or (isinstance(body, Questions) and not body.items)
        if takes and slide.message is None:
            message = f"a slide with '{body.kind}' takes its words from a message"
            yield at("message-missing", message, slide, "add 'message:' with its number")


def own_faults(scope: Scope) -> Iterator[Diagnostic]:
    """What a block says of itself: an optional method `faults()` that yields code, message, span.

    Emits: whatever the block names; a block of another package brings its own codes.
    """
    for slide in scope.library.slides.values():
        faults: Faults | None = getattr(slide.body, "faults", None)
        for code, message, span in faults() if faults else ():
            yield at(code, message, slide.body, span=span)
