"""The same slides by a bare python-pptx script: what the benchmarks compare with.

It takes no care: no language, no ids, no links, no glue beyond what the library does by itself,
placeholders that stay empty are left, and looks of text are size, weight and colour.
"""

from __future__ import annotations

import io
from typing import Any

from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.util import Emu, Pt

from deck.frame import (
    Chart,
    Connector,
    Fill,
    Freeform,
    Group,
    Item,
    Paragraph,
    Picture,
    Shape,
    SlideFrame,
    Table,
)
from deck.geometry import Rect
from deck.template import Template, TextStyle

SHAPES = {
    "rect": MSO_SHAPE.RECTANGLE, "ellipse": MSO_SHAPE.OVAL, "chevron": MSO_SHAPE.CHEVRON,
    "triangle": MSO_SHAPE.ISOSCELES_TRIANGLE, "rightArrow": MSO_SHAPE.RIGHT_ARROW,
}  # fmt: skip
CHARTS = {
    "bar": XL_CHART_TYPE.BAR_CLUSTERED, "column": XL_CHART_TYPE.COLUMN_CLUSTERED,
    "line": XL_CHART_TYPE.LINE,
}  # fmt: skip
INK = MSO_THEME_COLOR.TEXT_1


def make(frames: tuple[SlideFrame, ...], template: Template, data: bytes) -> bytes:
    """Return the deck that python-pptx makes of these frames."""
    deck: Any = Presentation(io.BytesIO(data))
    layouts = {one.part.partname.lstrip("/"): one for one in deck.slide_layouts}
    for frame in frames:
        slide = deck.slides.add_slide(layouts[template.layouts[frame.layout].part.lstrip("/")])
        for item in frame.items:
            _draw(slide, slide.shapes, item)
        lines = [line for part in frame.notes for line in (part.heading, *_lines(part.paragraphs))]
        slide.notes_slide.notes_text_frame.text = "\n".join([*lines, frame.reference])
    out = io.BytesIO()
    deck.save(out)
    return out.getvalue()


def _draw(slide: Any, shapes: Any, item: Item) -> None:
    match item:
        case Fill():
            holders = {one.placeholder_format.idx: one for one in slide.placeholders}
            _write(holders[item.idx].text_frame, item.paragraphs, None)
        case Shape():
            _shape(shapes, item)
        case Freeform():
            first, *rest = ((one.x, one.y) for one in item.points)
            builder = shapes.build_freeform(*first)
            builder.add_line_segments(rest, close=item.closed)
            _look(builder.convert_to_shape(), item)
        case Connector():
            ends = (item.start.x, item.start.y, item.end.x, item.end.y)
            made = shapes.add_connector(MSO_CONNECTOR.STRAIGHT, *map(Emu, ends))
            made.line.width = Pt(item.line.width_pt)
        case Group():
            group = shapes.add_group_shape()
            for part in item.items:
                _draw(slide, group.shapes, part)
        case Table():
            _table(shapes, item)
        case Chart():
            _chart(shapes, item)
        case Picture():
            shapes.add_picture(io.BytesIO(item.data), *_box(item.rect))


def _shape(shapes: Any, item: Shape) -> None:
    made = shapes.add_shape(SHAPES[item.preset], *_box(item.rect))
    made.name = item.name
    _look(made, item)
    if item.paragraphs:
        _write(made.text_frame, item.paragraphs, item.style)


def _look(shape: Any, item: Shape | Freeform) -> None:
    if item.fill is None:
        shape.fill.background()
    else:
        shape.fill.solid()
        shape.fill.fore_color.theme_color = MSO_THEME_COLOR.ACCENT_1
    if item.line is None:
        shape.line.fill.background()
    else:
        shape.line.width = Pt(item.line.width_pt)
        shape.line.color.theme_color = INK


def _write(frame: Any, paragraphs: tuple[Paragraph, ...], style: TextStyle | None) -> None:
    for number, item in enumerate(paragraphs):
        paragraph = frame.add_paragraph() if number else frame.paragraphs[0]
        paragraph.level = item.level
        for run in item.runs:
            made = paragraph.add_run()
            made.text, made.font.bold, made.font.italic = run.text, run.bold, run.italic
            if style is not None:
                made.font.size = Pt(style.size_pt)
                made.font.color.theme_color = INK


def _table(shapes: Any, item: Table) -> None:
    table = shapes.add_table(len(item.rows), len(item.columns), *_box(item.rect)).table
    for number, width in enumerate(item.columns):
        table.columns[number].width = Emu(width)
    for row, cells in enumerate(item.cells):
        table.rows[row].height = Emu(item.rows[row])
        for column, cell in enumerate(cells):
            made = table.cell(row, column)
            made.fill.background()
            _write(made.text_frame, cell.paragraphs, cell.style)


def _chart(shapes: Any, item: Chart) -> None:
    data: Any = CategoryChartData()
    data.categories = item.categories
    for series in item.series:
        data.add_series(series.name, series.values)
    chart = shapes.add_chart(CHARTS[item.type], *_box(item.rect), data).chart
    plot = chart.plots[0]
    plot.has_data_labels = True
    if item.type != "line":
        plot.data_labels.position = XL_LABEL_POSITION.OUTSIDE_END


def _lines(paragraphs: tuple[Paragraph, ...]) -> list[str]:
    return [one.text for one in paragraphs]


def _box(rect: Rect) -> tuple[Emu, Emu, Emu, Emu]:
    return Emu(rect.x), Emu(rect.y), Emu(rect.w), Emu(rect.h)
