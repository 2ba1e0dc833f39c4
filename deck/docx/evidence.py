"""What a slide shows as a chart or a table, as a native table of a document."""

from __future__ import annotations

from deck.blocks.chart import ChartBody
from deck.blocks.table import TableBody
from deck.docx.paper import Cell, Grid, cell, plain
from deck.model import Slide
from deck.richtext import plain as unmarked
from deck.strings import Strings, number

SHORT = 5  # rows of a table that is kept on one page


SHOWN = (ChartBody, TableBody)
"""The bodies that a table can stand for."""


def grid_of(slide: Slide, strings: Strings) -> Grid | None:
    """Return a slide's chart or table; None where its body has another form."""
    body = slide.body
    if isinstance(body, ChartBody):
        return _chart(body, strings)
    if isinstance(body, TableBody):
        lines = (*body.rows, *((body.total,) if body.total else ()))
        rows = tuple(tuple(cell(one) for one in row) for row in lines)
        head = tuple(unmarked(one) for one in body.head)
        caption = unmarked(slide.title) if slide.title else unmarked(body.shows)
        right = tuple(one - 1 for one in body.numbers)
        return Grid(
            caption=caption, head=head, rows=rows, widths=tuple(body.widths), right=right,
            about=unmarked(body.shows), together=len(rows) <= SHORT,
        )  # fmt: skip
    return None


def _chart(body: ChartBody, strings: Strings) -> Grid:
    words = strings.documents.guide
    names = body.axes if body.type == "scatter" else body.series
    series = [unmarked(one) for one in names] or [words.value]
    rows = [
        (cell(unmarked(row.label)), *(_figure(body, one, strings) for one in row.values))
        for row in body.rows
    ]
    return Grid(
        caption=unmarked(body.title), head=(words.category, *series), rows=tuple(rows),
        widths=(3.0, *(1.0 for _ in series)), right=tuple(range(1, len(series) + 1)),
        about=unmarked(body.shows), together=len(rows) <= SHORT,
    )  # fmt: skip


def _figure(body: ChartBody, value: float | None, strings: Strings) -> Cell:
    if value is None:
        return (plain(strings.documents.guide.no_value),)
    return (plain(f"{number(strings, value, body.decimals)}{body.suffix}"),)
