"""Native charts: a frame on the slide, a chart part, and the workbook embedded in it."""

from __future__ import annotations

from typing import Any, cast

from pptx.parts.chart import ChartPart
from pptx.parts.embeddedpackage import EmbeddedXlsxPart

from deck.frame import Chart
from deck.opc.names import CT_CHART, CT_WORKBOOK, REL_CHART, URI_CHART
from deck.opc.xml import Element, element
from deck.render.chart_space import chart_space
from deck.render.graphic import frame
from deck.render.output import Output
from deck.render.sheet import Mark, Sheet
from deck.render.workbook import workbook

CHARTS = "/ppt/charts/chart%d.xml"
WORKBOOKS = "/ppt/embeddings/Microsoft_Excel_Sheet%d.xlsx"


def draw_chart(parent: Element, item: Chart, mark: Mark, sheet: Sheet) -> None:
    """Add a chart and its two parts."""
    part = _part(item, sheet, sheet.output)
    data = frame(parent, item, mark, sheet, URI_CHART)
    rid = sheet.pen.part.relate_to(part, REL_CHART)
    data.append(element("c:chart", {"r:id": rid}))


def _part(item: Chart, sheet: Sheet, output: Output) -> ChartPart:
    book = workbook(item)
    package = output.base.package
    blob = chart_space(item, book, sheet.pen, output.count("axis"))
    part = ChartPart.load(output.uri(CHARTS), CT_CHART, package, blob)
    embedded = EmbeddedXlsxPart(output.uri(WORKBOOKS), CT_WORKBOOK, package, book.blob)
    cast("Any", part).chart_workbook.xlsx_part = embedded
    output.emit(embedded)
    output.emit(part)
    return part
