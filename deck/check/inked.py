"""Where ink is on a slide: the text of a shape as measured, and what a person sees of an object.

Text in a face whose widths are known (`deck.fonts`) is measured as before drawing, with a line of
1.2 em. Text in any other face is estimated on the low side, from the count of its letters, so that
what is reported is there.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from deck.fonts import FontBook
from deck.frame import Paragraph as Lines
from deck.frame import Run as Words
from deck.geometry import EMU_PER_POINT, Insets, Rect
from deck.measure import PITCH, measure
from deck.opc.view import SEE_THROUGH, Paragraph, Run, Shape
from deck.template import TextStyle

SLACK = 3 * EMU_PER_POINT
_LETTER, _LINE = 0.42, 1.1  # of the size: a narrow letter, a low line
_BOOK = FontBook()
_SIDEWAYS = {"vert": 90, "vert270": 270}
_WIDE = 1 << 31


@dataclass(frozen=True, slots=True)
class Extent:
    """How wide and high text is in EMU; `lines` as broken; `word` is the first that is wider than
    the box, or empty; `known` tells whether the face's widths are."""

    width: int
    height: int
    lines: tuple[str, ...] = ()
    word: str = ""
    known: bool = True


@functools.lru_cache(maxsize=1024)
def extent(paragraphs: tuple[Paragraph, ...], width: int) -> Extent:
    """Return how far text goes in a box `width` EMU wide between its insets."""
    faces = {run.look.face for one in paragraphs for run in one.runs if run.text.strip()}
    if not all(_BOOK.certain(face) for face in faces):
        return _estimated(paragraphs, width)
    levels = tuple(_style(one) for one in paragraphs)
    lines = tuple(_words(one, n) for n, one in enumerate(paragraphs))
    made = measure(lines, levels, width, book=_BOOK, faces={})
    return Extent(made.width, made.height, made.lines, made.unbreakable)


def _style(paragraph: Paragraph) -> TextStyle:
    looks = [run.look for run in paragraph.runs if run.text.strip()]
    size = max((one.size_pt for one in looks), default=_first_size(paragraph))
    space = paragraph.spacing
    line = space.exact_pt / (size * PITCH) * 100 if space.exact_pt and size else space.line
    return TextStyle(
        size_pt=size,
        typeface=looks[0].face if looks else "Arial",
        line=line,
        before=space.before,
        after=space.after,
        margin=space.margin,
        indent=space.indent,
        bullet="none" if paragraph.bullet == "none" else "char",
    )


def _first_size(paragraph: Paragraph) -> float:
    return paragraph.runs[0].look.size_pt if paragraph.runs else 18.0


def _words(paragraph: Paragraph, level: int) -> Lines:
    return Lines(runs=tuple(_run(run) for run in paragraph.runs), level=level)


def _run(run: Run) -> Words:
    look = run.look
    return Words(text=run.text, bold=look.bold, italic=look.italic, size_pt=look.size_pt)


def _estimated(paragraphs: tuple[Paragraph, ...], width: int) -> Extent:
    wide = max((_width(one) for one in paragraphs), default=0)
    high = sum(_height(one, width) for one in paragraphs)
    return Extent(min(wide, width), high, known=False)


def _size(paragraph: Paragraph) -> float:
    return max((run.look.size_pt for run in paragraph.runs), default=0.0) * EMU_PER_POINT


def _width(paragraph: Paragraph) -> int:
    longest = max((len(one) for one in paragraph.text.split("\n")), default=0)
    return round(longest * _LETTER * _size(paragraph))


def _height(paragraph: Paragraph, width: int) -> int:
    size = _size(paragraph)
    lines = sum(
        max(1, math.ceil(len(one) * _LETTER * size / max(1, width)))
        for one in paragraph.text.split("\n")
    )
    return round(lines * _LINE * size)


def has_text(shape: Shape) -> bool:
    """Whether a shape has words that can be seen, in a direction that is judged."""
    return bool(shape.text.strip()) and not shape.hidden and shape.rect is not None and (
        _turned(shape) is not None
    )  # fmt: skip


def _turned(shape: Shape) -> int | None:
    """Return by how much the text of a shape is turned on the slide: a right angle, or None."""
    if shape.frame.vertical not in ("horz", *_SIDEWAYS) or shape.turn % 90:
        return None
    return (_SIDEWAYS.get(shape.frame.vertical, 0) + round(shape.turn)) % 360


def inner(shape: Shape) -> Rect:
    """Return the room for a shape's words, on the slide (insets turn with the shape)."""
    assert shape.rect is not None
    sides, quarter = shape.frame.insets, round(shape.turn) // 90 % 4
    edges = (sides.left, sides.top, sides.right, sides.bottom)
    turned = edges[4 - quarter :] + edges[: 4 - quarter]
    return shape.rect.inset(Insets(*turned))


def words_of(shape: Shape) -> Extent:
    """Return how far the words of a shape go in its own box, in the direction they are read."""
    room = inner(shape)
    along = room.h if (_turned(shape) or 0) % 180 else room.w
    return extent(shape.paragraphs, along if shape.frame.wrap else _WIDE)


def text_area(shape: Shape) -> Rect | None:
    """Return where a shape's text is; all of a table or chart; None without text."""
    if shape.hidden or shape.rect is None:
        return None
    if shape.kind in ("table", "chart"):
        return shape.rect
    return written(shape) if has_text(shape) else None


def written(shape: Shape) -> Rect:
    """Return the rectangle that a shape's words take up on the slide, beyond its box if they go
    there."""
    room, found, turn = inner(shape), words_of(shape), _turned(shape) or 0
    sideways = bool(turn % 180)
    along, across = (room.h, room.w) if sideways else (room.w, room.h)
    aligned = {one.align for one in shape.paragraphs if one.text.strip()}
    align = aligned.pop() if len(aligned) == 1 else ""
    start = {"ctr": 0.5, "r": 1.0}.get(align, 0.0)
    down = {"ctr": 0.5, "b": 1.0}.get(shape.frame.anchor, 0.0)
    left = round((along - found.width) * start)
    top = round((across - found.height) * down)
    return _placed(room, Rect(left, top, found.width, found.height), turn)


def _placed(room: Rect, area: Rect, turn: int) -> Rect:
    """Return an area given in a box's own direction as one on the slide."""
    match turn:
        case 90:
            return Rect(room.right - area.bottom, room.y + area.x, area.h, area.w)
        case 180:
            return Rect(room.right - area.right, room.bottom - area.bottom, area.w, area.h)
        case 270:
            return Rect(room.x + area.y, room.bottom - area.right, area.h, area.w)
        case _:
            return Rect(room.x + area.x, room.y + area.y, area.w, area.h)


def ink(shape: Shape) -> Iterator[tuple[Shape, Rect]]:
    """Yield what a person sees of an object, part by part; of a group, its parts. Lines are left
    out: `deck.check.crossing` follows them."""
    if shape.hidden:
        return
    if shape.kind == "group":
        for one in shape.children:
            yield from ink(one)
    elif shape.rect is not None and shape.kind != "connector":
        if shape.kind != "shape" or {shape.fill, shape.outline} != {SEE_THROUGH}:
            yield shape, shape.rect
        elif has_text(shape):
            yield shape, written(shape)


def shared(one: Rect, other: Rect) -> tuple[int, int]:
    """Return how wide and high the area is that two rectangles share; below zero where apart."""
    return (
        min(one.right, other.right) - max(one.x, other.x),
        min(one.bottom, other.bottom) - max(one.y, other.y),
    )


def in_points(*lengths: float) -> str:
    """Return lengths in points, as a finding says them."""
    return " x ".join(f"{one / EMU_PER_POINT:.0f}" for one in lengths) + " pt"


def all_shapes(shapes: Iterable[Shape]) -> Iterator[Shape]:
    """Yield shapes that can be seen, groups opened, groups themselves left out."""
    for one in shapes:
        if one.hidden:
            continue
        if one.kind == "group":
            yield from all_shapes(one.children)
        else:
            yield one
