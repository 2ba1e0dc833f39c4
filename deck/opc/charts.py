"""Native charts to `Chart` values, read from the chart part's cached numbers (ECMA-376 21.2)."""

from __future__ import annotations

from collections.abc import Iterator

from deck.opc.colours import Palette, fill_of
from deck.opc.names import REL_WORKBOOK, local, qn
from deck.opc.package import Package
from deck.opc.view import SEE_THROUGH, Chart, Ground, Series
from deck.opc.xml import Element, XmlFault, child, children, find_all, integer

_MOST_POINTS = 100_000
_R_ID = qn("r:id")


def read_chart(package: Package, part: str, reference: Element, palette: Palette) -> Chart | None:
    """Return the chart that a `c:chart` reference on `part` names; None if it cannot be read."""
    relationship = package.rels(part).get(reference.get(_R_ID, ""))
    if relationship is None or relationship.target not in package:
        return None
    try:
        root = package.xml(relationship.target)
    except XmlFault:
        return None
    return chart_of(root, palette, relationship.target, package)


def chart_of(root: Element, palette: Palette, part: str, package: Package) -> Chart:
    """Return a chart part's content as values."""
    plots = [
        one
        for area in find_all(root, "c:chart/c:plotArea")
        for one in children(area)
        if local(one.tag).endswith("Chart")
    ]
    series = [one for plot in plots for one in plot.iterchildren(qn("c:ser"))]
    title = find_all(root, "c:chart/c:title//a:t")
    return Chart(
        part=part,
        type="+".join(dict.fromkeys(_type(one) for one in plots)),
        categories=_categories(series[0]) if series else (),
        series=tuple(_series(one, palette) for one in series),
        title="".join(one.text or "" for one in title),
        workbook=package.related(part, REL_WORKBOOK),
        ground=_ground(root, palette),
        inks=tuple(_inks(root, palette)),
    )


def _type(plot: Element) -> str:
    name = local(plot.tag).removesuffix("Chart").removesuffix("3D")
    direction = child(plot, "c:barDir")
    if name == "bar" and direction is not None and direction.get("val") == "col":
        return "column"
    return name


def _categories(series: Element) -> tuple[str, ...]:
    holder = child(series, "c:cat")
    if holder is None:
        holder = child(series, "c:xVal")
    return tuple(text or "" for text in _points(holder))


def _series(element: Element, palette: Palette) -> Series:
    holder = child(element, "c:val")
    if holder is None:
        holder = child(element, "c:yVal")
    name = "".join(text or "" for text in _points(child(element, "c:tx")))
    if not name:
        literal = child(element, "c:tx", "c:v")
        name = "" if literal is None else literal.text or ""
    return Series(
        name=name,
        values=tuple(_number(text) for text in _points(holder)),
        fill=fill_of(child(element, "c:spPr"), palette)[1],
        outline=fill_of(child(element, "c:spPr", "a:ln"), palette)[1],
        points=tuple(_own_fills(element, palette)),
    )


def _own_fills(series: Element, palette: Palette) -> Iterator[Ground]:
    for point in series.iterchildren(qn("c:dPt")):
        stated, found = fill_of(child(point, "c:spPr"), palette)
        if stated:
            yield found


def _inks(root: Element, palette: Palette) -> Iterator[str]:
    """Yield the colours that text of a chart states, each once."""
    seen: set[str] = set()
    for one in root.iter(qn("a:defRPr"), qn("a:rPr")):
        stated, ink = fill_of(one, palette)
        if stated and ink is not None and ink != SEE_THROUGH and ink not in seen:
            seen.add(ink)
            yield ink


def _ground(root: Element, palette: Palette) -> Ground:
    """Return what a chart draws behind its plot: the plot area's own fill, else the chart's."""
    for holder in (child(root, "c:chart", "c:plotArea", "c:spPr"), child(root, "c:spPr")):
        stated, found = fill_of(holder, palette)
        if stated and found != SEE_THROUGH:
            return found
    return SEE_THROUGH


def _points(holder: Element | None) -> list[str | None]:
    """Return the cached points under a reference or literal by index; None where one is missing.

    Of several levels of categories the innermost, which comes first, is taken.
    """
    if holder is None:
        return []
    points = [one for one in holder.iter(qn("c:pt")) if _first_level(one)]
    counted = next(holder.iter(qn("c:ptCount")), None)
    count = len(points) if counted is None else integer(counted.get("val"))
    last = max((integer(one.get("idx")) + 1 for one in points), default=0)
    found: list[str | None] = [None] * min(max(count, last), _MOST_POINTS)
    for one in points:
        index = integer(one.get("idx"))
        if 0 <= index < len(found):
            value = child(one, "c:v")
            found[index] = "" if value is None else value.text or ""
    return found


def _first_level(point: Element) -> bool:
    parent = point.getparent()
    if parent is None or parent.tag != qn("c:lvl"):
        return True
    before = parent.getprevious()
    return before is None or before.tag != qn("c:lvl")


def _number(text: str | None) -> float | None:
    try:
        return float(text) if text else None
    except ValueError:
        return None
