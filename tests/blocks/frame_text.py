"""A laid-out slide as plain text, an item a line and its words under it: for golden files.

Places are inches from the page's left and top edge, then width and height, to a hundredth. What is
usual is left out, so that a line says what is particular to its item.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import singledispatch

from deck.frame import (
    Chart,
    Connector,
    Fill,
    Freeform,
    Group,
    Icon,
    Item,
    Line,
    Paragraph,
    Picture,
    Run,
    Shape,
    SlideFrame,
    Table,
)
from deck.geometry import EMU_PER_INCH, EMU_PER_POINT, Point, Rect
from deck.template import TextStyle

SIDES = ("top", "left", "bottom", "right")
INDENT = "  "
MOST_POINTS = 12  # of a stroke that are written
BREAK = " // "


def as_text(frame: SlideFrame) -> str:
    """Return a slide as text."""
    head = f"slide {frame.key}, layout {frame.layout}"
    lines = (head, *(line for item in frame.items for line in lines_of(item)))
    return "\n".join(lines) + "\n"


@singledispatch
def lines_of(item: Item) -> Iterator[str]:
    """Yield the lines of one item."""
    raise TypeError(item)


@lines_of.register
def _(item: Fill) -> Iterator[str]:
    yield f"placeholder {item.slot} {_called(item.name, item.rect)}"
    yield from _paragraphs(item.paragraphs, item.style)


@lines_of.register
def _(item: Shape) -> Iterator[str]:
    what = (
        item.preset, _called(item.name, item.rect), item.fill and f"fill {item.fill}",
        _line(item.line), "rotated" if item.rotated else "",
        f"anchor {item.anchor}" if item.paragraphs and item.anchor != "ctr" else "",
        _insets(item) if item.paragraphs else "", _alt(item.alt),
    )  # fmt: skip
    yield _joined(*what)
    yield from _paragraphs(item.paragraphs, item.style)


@lines_of.register
def _(item: Freeform) -> Iterator[str]:
    kind = "freeform" if item.closed else "strokes"
    fill = item.fill and f"fill {item.fill}"
    yield _joined(
        kind,
        _called(item.name, item.rect),
        _points(item.points),
        fill,
        _line(item.line),
        _alt(item.alt),
    )


@lines_of.register
def _(item: Icon) -> Iterator[str]:
    yield _joined("icon", _called(item.name, item.rect), item.role, _alt(item.alt))


@lines_of.register
def _(item: Connector) -> Iterator[str]:
    ends = (
        f"{name} {_point(at)}{_glue(glue)}"
        for name, at, glue in (("from", item.start, item.begin), ("to", item.end, item.finish))
    )
    bend = "elbow" if item.bend else ""
    yield _joined("connector", f"'{item.name}'", *ends, bend, _line(item.line), _alt(item.alt))


@lines_of.register
def _(item: Group) -> Iterator[str]:
    yield _joined("group", _called(item.name, item.rect), _alt(item.alt))
    yield from (INDENT + line for one in item.items for line in lines_of(one))


@lines_of.register
def _(item: Table) -> Iterator[str]:
    total = "last row is a total" if item.total else ""
    yield _joined("table", _called(item.name, item.rect), total, _alt(item.alt))
    yield f"{INDENT}columns {' '.join(map(_inches, item.columns))}"
    for height, row in zip(item.rows, item.cells, strict=True):
        yield f"{INDENT}row {_inches(height)}"
        for cell in row:
            fill = cell.fill and f"fill {cell.fill}"
            sides = cell.side and f"side {_line(cell.side)}"
            rule = cell.rule and f"under {_line(cell.rule)}"
            yield INDENT * 2 + _joined("cell", fill, rule, sides)
            yield from (INDENT * 2 + one for one in _paragraphs(cell.paragraphs, cell.style))


@lines_of.register
def _(item: Chart) -> Iterator[str]:
    yield _joined(f"chart {item.type}", _called(item.name, item.rect), _alt(item.alt))
    plot = " ".join(f"{one:.3f}" for one in item.plot)
    yield f"{INDENT}plot {plot}, values {item.values}, form {item.form}"
    yield f"{INDENT}categories {' | '.join(map(_one_line, item.categories))}"
    for one in item.series:
        values = " ".join("-" if value is None else f"{value:g}" for value in one.values)
        yield f"{INDENT}series '{one.name}' {one.role}: {values}"
    if item.accent:
        yield f"{INDENT}accent on {' '.join(map(str, item.accent))}"
    for label in item.direct:
        where = f"series {label.series} point {label.point}"
        yield f"{INDENT}label {label.text!r} at {where}, {label.place}"
    yield from (INDENT + line for one in item.words for line in lines_of(one))


@lines_of.register
def _(item: Picture) -> Iterator[str]:
    crop = " ".join(f"{one:.3f}" for one in item.crop)
    cropped = f"crop {crop}" if any(item.crop) else ""
    kind = f"{item.suffix.lstrip('.')}{' and svg' if item.svg else ''}"
    yield _joined("picture", _called(item.name, item.rect), kind, cropped, _alt(item.alt))


# -- parts -----------------------------------------------------------------------------------------


def _joined(kind: str, *more: str | None) -> str:
    first, *rest = (one for one in more if one) if any(more) else ("",)
    return f"{kind} {', '.join((first, *rest))}".strip()


def _inches(length: int) -> str:
    """Return EMU as inches; never "-0.00"."""
    return f"{round(length / EMU_PER_INCH, 2) + 0.0:.2f}"


def _called(name: str, rect: Rect) -> str:
    return f"'{name}' {_place(rect)}"


def _place(rect: Rect) -> str:
    return f"at {_inches(rect.x)} {_inches(rect.y)} size {_inches(rect.w)} {_inches(rect.h)}"


def _point(point: Point) -> str:
    return f"{_inches(point.x)} {_inches(point.y)}"


def _points(points: tuple[Point, ...]) -> str:
    shown = points if len(points) <= MOST_POINTS else (*points[: MOST_POINTS - 1], points[-1])
    return f"{len(points)} points {' - '.join(map(_point, shown))}"


def _one_line(text: str) -> str:
    return text.replace("\n", BREAK)


def _glue(glue: tuple[str, int] | None) -> str:
    return f" on '{glue[0]}' {SIDES[glue[1]]}" if glue else ""


def _line(line: Line | None) -> str:
    if line is None:
        return ""
    dash = " dashed" if line.dash == "dash" else ""
    return f"line {line.role} {line.width_pt:g} pt{dash}{' with head' if line.head else ''}"


def _insets(shape: Shape) -> str:
    one = shape.insets
    sides = (one.left, one.top, one.right, one.bottom)
    return (
        f"insets {' '.join(f'{side / EMU_PER_POINT:g}' for side in sides)} pt" if any(sides) else ""
    )


def _alt(alt: str) -> str:
    return f"alt {alt!r}" if alt else ""


def _paragraphs(paragraphs: tuple[Paragraph, ...], style: TextStyle | None) -> Iterator[str]:
    for one in paragraphs:
        marks = (
            f"level {one.level}" if one.level else "", one.align or "",
            f"bullet {one.bullet}" if one.bullet else "",
            f"from {one.start}" if one.bullet == "number" and one.start != 1 else "",
        )  # fmt: skip
        about = f" ({', '.join(filter(None, marks))})" if any(marks) else ""
        yield f"{INDENT}paragraph{about}"
        first = style if one.level == 0 else None  # a style is that of its box's first level
        yield from (f"{INDENT * 2}{_run(run, first)}" for run in one.runs)


def _run(run: Run, style: TextStyle | None) -> str:
    bold = run.bold if run.bold is not None else style is not None and style.bold
    role = run.role or (style.role if style else None)
    size = run.size_pt or (style.size_pt if style else None)
    look = (
        f"{size:g} pt" if size else "", "bold" if bold else "", "italic" if run.italic else "",
        role or "", f"link {run.link}" if run.link else "", run.lang,
    )  # fmt: skip
    return f"{' '.join(filter(None, look))} | {_one_line(run.text)}"
