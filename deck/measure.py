"""Text measured before it is drawn: lines, height and width of paragraphs in a box of given width.

Given paragraphs, the text styles of their levels and a width, it wraps as PowerPoint does and says
how high the text stands. It draws nothing, shrinks nothing and raises nothing: a word wider than
the box is reported (`unbreakable`) and stands on a line of its own.

Rules: greedy lines, broken at spaces and after hyphens, dashes and slashes (`deck.wrap`); line
pitch 1.2 em of the largest run times the line percentage; space before the first and after the last
paragraph counts nothing; widths are 0.5 per cent generous, because renderers round positions.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from deck.fonts import MARGIN, FontBook
from deck.frame import Paragraph, Run
from deck.geometry import EMU_PER_POINT
from deck.template import Face, TextStyle
from deck.wrap import SPACES, Piece, Setting, set_lines

SLACK = 1.005
PITCH = 1.2
ROUNDING = 0.5

Faces = Mapping[Face, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Measured:
    """Text in a box. `lines` over all paragraphs, without the spaces they end in; `height` and
    `width` EMU, insets not included; the text keeps its lines in a box of `width`. `unbreakable` is
    the first word that is wider than the box, or empty; `paragraphs` counts lines by paragraph."""

    lines: tuple[str, ...]
    height: int
    width: int
    unbreakable: str = ""
    paragraphs: tuple[int, ...] = ()


def measure(
    paragraphs: tuple[Paragraph, ...],
    levels: tuple[TextStyle, ...],
    width: int,
    *,
    book: FontBook,
    faces: Faces,
    certain: bool = True,
    size_pt: float | None = None,
) -> Measured:
    """Measure `paragraphs` in a box `width` EMU wide between its insets.

    `levels` are the styles by paragraph level (the last one serves deeper levels); `size_pt` sets
    another size (`at_size`). Text must fit in every typeface of `faces` for its face, and in the
    style's own: the widest decides each line. `certain=False` adds the margin of an unknown face.
    """
    margin = 1.0 if certain else MARGIN
    styles = levels if size_pt is None else at_size(levels, size_pt)
    return _measure(paragraphs, styles, width, book, faces, margin)


def at_size(levels: tuple[TextStyle, ...], size_pt: float) -> tuple[TextStyle, ...]:
    """Return the styles with the first level at `size_pt` and no deeper level larger than that."""
    if levels[0].size_pt == size_pt:
        return levels
    first = replace(levels[0], size_pt=size_pt)
    rest = tuple(replace(one, size_pt=min(one.size_pt, size_pt)) for one in levels[1:])
    return (first, *rest)


def lines_per_face(
    paragraphs: tuple[Paragraph, ...],
    levels: tuple[TextStyle, ...],
    width: int,
    *,
    book: FontBook,
    faces: Faces,
    certain: bool = True,
) -> dict[str, tuple[str, ...]]:
    """Return the lines that each typeface alone would break, for comparing them.

    Text of a face that does not have the typeface is broken by the widest of its own.
    """
    margin = 1.0 if certain else MARGIN
    names = dict.fromkeys(name for face in faces for name in faces[face])
    found: dict[str, tuple[str, ...]] = {}
    for name in names:
        only: Faces = {face: (name,) if name in own else own for face, own in faces.items()}
        styles = tuple(
            replace(one, typeface=name) if name in faces.get(one.face, ()) else one
            for one in levels
        )
        found[name] = _measure(paragraphs, styles, width, book, only, margin).lines
    return found


def pitch(style: TextStyle) -> int:
    """Return the height of one line of `style` in EMU."""
    return round(style.size_pt * PITCH * style.line / 100 * EMU_PER_POINT)


def _measure(
    paragraphs: tuple[Paragraph, ...],
    levels: tuple[TextStyle, ...],
    width: int,
    book: FontBook,
    faces: Faces,
    margin: float,
) -> Measured:
    lines: list[str] = []
    counts: list[int] = []
    height, widest, gap = 0.0, 0.0, 0
    unbreakable = ""
    for paragraph in paragraphs:
        style = levels[min(paragraph.level, len(levels) - 1)]
        if counts:
            height += gap + style.before
        gap = style.after if paragraph.after is None else paragraph.after
        found = _break(paragraph, style, width, book, faces, margin)
        lines += found.lines
        counts.append(len(found.lines))
        height += found.height
        widest = max(widest, found.width)
        unbreakable = unbreakable or found.unbreakable
    return Measured(tuple(lines), round(height), math.ceil(widest), unbreakable, tuple(counts))


@dataclass(slots=True)
class _Broken:
    lines: list[str]
    height: float = 0.0
    width: float = 0.0
    unbreakable: str = ""


def _break(
    paragraph: Paragraph, style: TextStyle, width: int, book: FontBook, faces: Faces, margin: float
) -> _Broken:
    """Break one paragraph. Its first line starts at the indent, or, after a bullet, no further left
    than the others (ECMA-376 part 1, 21.1.2.2.7: `marL` and `indent`)."""
    bullet = style.bullet if paragraph.bullet is None else paragraph.bullet
    start = max(style.margin if bullet != "none" else 0, style.margin + style.indent)
    names = (style.typeface, *faces.get(style.face, ()))
    pieces = tuple([_piece(run, style) for run in paragraph.runs])
    leading = PITCH * style.line / 100 * EMU_PER_POINT
    out = _Broken([])
    for settings in set_lines(pieces, names, book, SLACK * EMU_PER_POINT, margin):
        _break_line(settings, (width, start, style.margin), (leading, style.size_pt), out)
        start = style.margin
    return out


def _break_line(
    settings: tuple[Setting, ...],
    box: tuple[int, int, int],
    leading: tuple[float, float],
    out: _Broken,
) -> None:
    """Break one hard line into `out`. `box` is the width of the box and where its first and its
    other lines start; `leading` is the pitch per point, and the points of an empty line."""
    width, start, hanging = box
    per_point, empty = leading
    base = settings[0]
    count, at = len(base.words), 0
    if not count:
        out.lines.append("")
        out.height += per_point * empty
    while at < count:
        room = width - start + ROUNDING
        end = min([one.reach(at, room) for one in settings])
        if end <= at:
            out.unbreakable = out.unbreakable or base.words[at].rstrip(SPACES)
            end = at + 1
        out.width = max(out.width, start + max([one.span(at, end) for one in settings]))
        out.lines.append(base.text(at, end))
        out.height += per_point * base.size(at, end)
        at, start = end, hanging


def _piece(run: Run, style: TextStyle) -> Piece:
    return (
        run.text,
        style.bold if run.bold is None else run.bold,
        style.italic if run.italic is None else run.italic,
        style.size_pt if run.size_pt is None else run.size_pt,
    )
