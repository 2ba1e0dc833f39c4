"""The words and numbers in a chart: direct labels instead of a legend and an axis of values.

Which points are labelled, where and in which colour, `deck.charting` has decided (`Chart.direct`).
What holds for most points of a series is said once, so that a row added to the workbook is labelled
like the others; the rest is said point by point.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from deck.frame import Chart, ChartLabel, Run
from deck.opc.xml import Element, sub
from deck.render.text import Pen, run_properties
from deck.template import Role, TextStyle

SHOWN = ("c:showLegendKey", "c:showVal", "c:showCatName", "c:showSerName", "c:showPercent",
         "c:showBubbleSize")  # fmt: skip
MINUS = "\N{MINUS SIGN}"


def label_text(
    parent: Element,
    style: TextStyle,
    pen: Pen,
    *,
    role: Role | None = None,
    bold: bool | None = None,
    wrapped: bool = True,
) -> None:
    """Add `c:txPr`: unrotated text in a style, with its language. A label at a point must not be
    `wrapped`: programs would break it at a fifth of the chart, inside a word if need be."""
    body = sub(parent, "c:txPr")
    wrap = "square" if wrapped else "none"
    sub(body, "a:bodyPr", {"rot": 0, "vert": "horz", "wrap": wrap})
    sub(body, "a:lstStyle")
    paragraph = sub(body, "a:p")
    run = Run(text="", role=role, bold=bold)
    run_properties(sub(paragraph, "a:pPr"), "a:defRPr", run, pen, style)
    sub(paragraph, "a:endParaRPr", {"lang": pen.language})


def labels(parent: Element, item: Chart, number: int, pen: Pen) -> None:
    """Add the labels of series `number` (from 0)."""
    own = [one for one in item.direct if one.series == number]
    made = sub(parent, "c:dLbls")
    usual = _usual(item, number, own)
    for one in sorted(own, key=lambda label: label.point):
        if usual is None or _look(one) != _look(usual):
            point = sub(made, "c:dLbl")
            sub(point, "c:idx", {"val": one.point})
            _label(point, item, one, pen)
    if usual is not None:
        _label(made, item, usual, pen)
        return
    for tag in SHOWN:
        sub(made, tag, {"val": 0})


def _usual(item: Chart, number: int, own: list[ChartLabel]) -> ChartLabel | None:
    """Return the label most points have, if each known point of the series has one."""
    known = {n for n, value in enumerate(item.series[number].values) if value is not None}
    if not known or {one.point for one in own} != known:
        return None
    plain = [_look(one) for one in own if one.plain]
    return Counter(plain).most_common(1)[0][0] if plain else None


def _look(label: ChartLabel) -> ChartLabel:
    text = label.text if label.fixed else ""
    return replace(label, series=0, point=0, text=text)


def _label(parent: Element, item: Chart, label: ChartLabel, pen: Pen) -> None:
    style = item.figures if label.plain else item.labels
    if label.lower:
        _moved(parent, label.lower / item.rect.h)
    if label.fixed:
        _fixed(parent, label, style, pen)
    sub(parent, "c:numFmt", {"formatCode": signed(item.values), "sourceLinked": 0})
    shape = sub(parent, "c:spPr")
    sub(shape, "a:noFill")
    sub(sub(shape, "a:ln"), "a:noFill")
    label_text(parent, style, pen, role=label.role, bold=True, wrapped=False)
    sub(parent, "c:dLblPos", {"val": label.place})
    shown = {"c:showVal": label.value or label.fixed, "c:showSerName": label.name}
    for tag in SHOWN:
        sub(parent, tag, {"val": shown.get(tag, False)})
    if label.name and label.value:
        sub(parent, "c:separator", text=" ")


def _moved(parent: Element, down: float) -> None:
    """Move a label from where its place would have it, by a part of the chart's height."""
    layout = sub(sub(parent, "c:layout"), "c:manualLayout")
    sub(layout, "c:x", {"val": 0})
    sub(layout, "c:y", {"val": f"{down:.6g}"})


def _fixed(parent: Element, label: ChartLabel, style: TextStyle, pen: Pen) -> None:
    """Give a label a text of its own, which stays at its point."""
    rich = sub(sub(parent, "c:tx"), "c:rich")
    sub(rich, "a:bodyPr", {"rot": 0, "vert": "horz", "wrap": "none"})
    sub(rich, "a:lstStyle")
    paragraph = sub(rich, "a:p")
    run = Run(text=label.text, role=label.role, bold=True)
    made = sub(paragraph, "a:r")
    run_properties(made, "a:rPr", run, pen, style)
    sub(made, "a:t", text=label.text)


def signed(format_: str) -> str:
    """Return a number format that writes negative values with a true minus sign.

    >>> signed("#,##0")
    '#,##0;"−"#,##0'
    """
    return format_ if ";" in format_ else f'{format_};"{MINUS}"{format_}'
