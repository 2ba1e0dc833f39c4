"""Native charts: axes that add up, and what survives in other programs (R1.1, P8)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from deck.check.scan import At
from deck.check.subject import Seen
from deck.diagnostics import Diagnostic
from deck.opc.names import local, qn
from deck.opc.view import Chart, Shape
from deck.opc.xml import Element, XmlFault, child, children, find, find_all, integer

_AXES = frozenset(("catAx", "valAx", "dateAx", "serAx"))
_MOST = 2**31 - 1
_COLOURED = "c:spPr/a:solidFill | c:spPr/a:ln/a:solidFill | c:marker/c:spPr/a:solidFill | c:dPt"


def axis_faults(root: Element, at: At) -> Iterator[Diagnostic]:
    """Yield the faults of a chart's axes. Emits: chart-axis."""
    plot = find(root, "c:chart/c:plotArea")
    if plot is None:
        return
    crossed: dict[str, str] = {}
    defined: Counter[str] = Counter()
    used: set[str] = set()
    for one in children(plot):
        name = local(one.tag)
        if name in _AXES:
            id_ = _value(one, "c:axId")
            defined.update([id_])
            crossed[id_] = _value(one, "c:crossAx")
        elif name.endswith("Chart"):
            used |= {of.get("val", "") for of in one.iterchildren(qn("c:axId"))}
    for told in _id_faults(used, defined, crossed):
        yield at("chart-axis", told, plot)


def _id_faults(used: set[str], defined: Counter[str], crossed: dict[str, str]) -> Iterator[str]:
    """Yield what is wrong with axis ids: each is positive, defined once, drawn on, and crosses an
    axis that is there; of two axes each crosses the other."""
    wrong = False
    for id_ in sorted(used.union(defined, crossed.values())):
        if not 0 < integer(id_, -1) <= _MOST:
            wrong = True
            yield f"axis id '{id_}' is not a positive number"
        elif defined[id_] != 1:
            wrong = True
            yield f"axis id {id_} is defined {defined[id_]} times"
        elif id_ not in used:
            yield f"axis {id_} belongs to no series"
    if not wrong and len(crossed) == 2:
        yield from (
            f"axis {id_} crosses {other}, which does not cross it"
            for id_, other in sorted(crossed.items())
            if crossed[other] != id_
        )


def _value(element: Element, name: str) -> str:
    found = child(element, name)
    return "" if found is None else found.get("val", "")


def check_charts(seen: Seen) -> Iterator[Diagnostic]:
    """Yield what other programs lose of a chart (P8).

    Emits: chart-levels, chart-workbook, chart-colour, raw-colour, chart-data.
    """
    for shape in seen.slide.walk():
        if shape.chart is not None:
            yield from _chart(seen, shape, shape.chart)


def _chart(seen: Seen, shape: Shape, chart: Chart) -> Iterator[Diagnostic]:
    try:
        root = seen.package.xml(chart.part)
    except XmlFault:
        return
    if find(root, ".//c:multiLvlStrRef") is not None:
        yield seen.fault("chart-levels", "the categories have several levels", shape)
    if not chart.workbook:
        yield seen.fault("chart-workbook", "the chart has no workbook", shape)
    if find(root, ".//a:srgbClr | .//a:sysClr | .//a:prstClr") is not None:
        yield seen.fault("raw-colour", "a colour of the chart is not of the theme", shape)
    for number, series in enumerate(find_all(root, ".//c:ser"), 1):
        if find(series, _COLOURED) is None:
            yield seen.fault("chart-colour", f"series {number} has no colour of its own", shape)
    missing = _untold(seen, chart)
    if missing:
        told = f"'{missing}' of the chart is neither in the notes nor in text on the slide"
        yield seen.fault("chart-data", told, shape)


def _untold(seen: Seen, chart: Chart) -> str:
    """Return the first category or series that no text tells, or an empty string."""
    slide = seen.slide
    parts = [one.text for one in slide.notes]
    parts += [one.text for one in slide.walk()]
    parts += [
        cell.text for one in slide.walk() if one.table for row in one.table.cells for cell in row
    ]
    text = _flat(" ".join(parts))
    names = [*chart.categories, *(one.name for one in chart.series if len(chart.series) > 1)]
    return next((one for one in names if _flat(one) not in text), "")


def _flat(text: str) -> str:
    return " ".join(text.split()).casefold()
