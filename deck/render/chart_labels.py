"""The words and numbers in a chart: direct labels instead of a legend and an axis of values."""

from __future__ import annotations

from deck.frame import Chart, Run
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
    made = sub(parent, "c:dLbls")
    if item.type == "line":
        _line_labels(made, item, number, pen)
    else:
        _bar_labels(made, item, number, pen)


def _bar_labels(parent: Element, item: Chart, number: int, pen: Pen) -> None:
    """A value at the end of each bar; where there are several series, the first bar of each says
    its name too, for there is no legend."""
    accented = set(item.accent) if number == 0 else set[int]()
    named = len(item.series) > 1
    for point in sorted(accented | ({0} if named else set())):
        role: Role | None = "accent" if point in accented else None
        made = sub(parent, "c:dLbl")
        sub(made, "c:idx", {"val": point})
        _label(made, item, pen, "outEnd", role=role, name=named and point == 0)
    _label(parent, item, pen, "outEnd")


def _line_labels(parent: Element, item: Chart, number: int, pen: Pen) -> None:
    """Values at its end and at the accent. A line alone has one where it begins too; a line among
    others has its name at its end, and no more, for beginnings often lie close together."""
    values = item.series[number].values
    known = [point for point, value in enumerate(values) if value is not None]
    if known:
        accented = set(item.accent) & set(known) if number == 0 else set[int]()
        alone = len(item.series) == 1
        for point in sorted(accented | {known[-1]} | ({known[0]} if alone else set())):
            role: Role | None = "accent" if point in accented else None
            made = sub(parent, "c:dLbl")
            sub(made, "c:idx", {"val": point})
            last = point == known[-1]
            _label(made, item, pen, "r" if last else "t", role=role, name=last and not alone)
    for tag in SHOWN:
        sub(parent, tag, {"val": 0})


def _label(
    parent: Element,
    item: Chart,
    pen: Pen,
    place: str,
    *,
    role: Role | None = None,
    name: bool = False,
) -> None:
    sub(parent, "c:numFmt", {"formatCode": signed(item.values), "sourceLinked": 0})
    shape = sub(parent, "c:spPr")
    sub(shape, "a:noFill")
    sub(sub(shape, "a:ln"), "a:noFill")
    style = item.labels if name else item.figures
    label_text(parent, style, pen, role=role, bold=True, wrapped=False)
    sub(parent, "c:dLblPos", {"val": place})
    shown = {"c:showVal", "c:showSerName"} if name else {"c:showVal"}
    for tag in SHOWN:
        sub(parent, tag, {"val": tag in shown})
    if name:
        sub(parent, "c:separator", text="\n" if item.type == "column" else " ")


def signed(format_: str) -> str:
    """Return a number format that writes negative values with a true minus sign.

    >>> signed("#,##0")
    '#,##0;"−"#,##0'
    """
    return format_ if ";" in format_ else f'{format_};"{MINUS}"{format_}'
