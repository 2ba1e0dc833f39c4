"""A bare python-pptx script that makes the same slides: the yardstick for `build`.

`python yardstick.py SLIDES.json OUT.pptx`. The same template and layouts, as many slides, texts,
shapes, tables, charts and notes; looks left to the template. It is spared what `build` also does:
no content is read or checked, no text measured, nothing named, verified, reproducible.
"""

from __future__ import annotations

import json
import sys

from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE

CHARTS = {
    "bar": XL_CHART_TYPE.BAR_CLUSTERED,
    "column": XL_CHART_TYPE.COLUMN_CLUSTERED,
    "line": XL_CHART_TYPE.LINE,
    "area": XL_CHART_TYPE.AREA,
    "doughnut": XL_CHART_TYPE.DOUGHNUT,
    "bar-stacked": XL_CHART_TYPE.BAR_STACKED,
    "column-stacked": XL_CHART_TYPE.COLUMN_STACKED,
}
SHAPES = {
    "rect": MSO_SHAPE.RECTANGLE,
    "ellipse": MSO_SHAPE.OVAL,
    "triangle": MSO_SHAPE.ISOSCELES_TRIANGLE,
    "rightArrow": MSO_SHAPE.RIGHT_ARROW,
    "chevron": MSO_SHAPE.CHEVRON,
}


def write(frame, paragraphs):
    for n, runs in enumerate(paragraphs):
        paragraph = frame.paragraphs[0] if n == 0 else frame.add_paragraph()
        for text, bold in runs:
            run = paragraph.add_run()
            run.text = text
            if bold:
                run.font.bold = True


def fill(slide, item):
    for shape in slide.placeholders:
        if shape.placeholder_format.idx == item["idx"]:
            write(shape.text_frame, item["text"])


def shape(slide, item):
    one = slide.shapes.add_shape(SHAPES[item["preset"]], *item["rect"])
    write(one.text_frame, item["text"])


def line(slide, item):
    x, y, w, h = item["rect"]
    slide.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, x, y, x + w, y + h)


def table(slide, item):
    rows = item["rows"]
    one = slide.shapes.add_table(len(rows), len(rows[0]), *item["rect"]).table
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            write(one.cell(r, c).text_frame, text)


def chart(slide, item):
    data = CategoryChartData()
    data.categories = item["categories"]
    for name, values in item["series"]:
        data.add_series(name, values)
    slide.shapes.add_chart(CHARTS[item["type"]], *item["rect"], data)


DRAW = {"fill": fill, "shape": shape, "line": line, "table": table, "chart": chart}


def main(source, target):
    with open(source, encoding="utf-8") as file:
        data = json.load(file)
    deck = Presentation(data["template"])
    layouts = {one.name: one for one in deck.slide_layouts}
    for content in data["slides"]:
        slide = deck.slides.add_slide(layouts[content["layout"]])
        for item in content["items"]:
            DRAW[item["do"]](slide, item)
        slide.notes_slide.notes_text_frame.text = "\n".join(content["notes"])
    deck.save(target)


if __name__ == "__main__":
    main(*sys.argv[1:])
