"""One figure, what it counts, and a strip of cells that shows the share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.drawing import plain
from deck.frame import Freeform, Line, Shape
from deck.geometry import Point, Rect
from deck.limits import WORDS
from deck.model import Block, Node, Text
from deck.rules import Chars, Range, Words
from deck.template import Role

ROLES: tuple[Role, Role] = ("accent", "deep")


@dataclass(frozen=True, slots=True, kw_only=True)
class Share(Node):
    """A share drawn as equal cells: `part` of `of` carry the accent. Labels say both in words."""

    of: Annotated[int, Range(20, 50)]
    part: Annotated[int, Range(1, 49)]
    part_label: Annotated[Text, Words(7)]
    rest_label: Annotated[Text, Words(7)]


@dataclass(frozen=True, slots=True, kw_only=True)
class BigNumber(Block):
    """One figure, what it counts, and a strip of cells that shows the share.

    Example:
        kind: number
        figure: 1 in 4
        caption: calls came from people asking what had happened to their application
        share: {of: 40, part: 10, part_label: 25% want an update, rest_label: 75% all other reasons}
    """

    kind: ClassVar[str] = "number"
    layout: ClassVar[str] = "number"
    figure: Annotated[Text, Words(4), Chars(9)]
    caption: Annotated[Text, Words(WORDS["number"]["caption"][0])]
    share: Share | None = None

    def arrange(self, canvas: Canvas) -> Block | None:
        canvas.fill("figure", self.figure)
        canvas.fill("caption", self.caption)
        if self.share is not None:
            _strip(canvas, self.share)
        return None


def _strip(canvas: Canvas, share: Share) -> None:
    """Draw equal cells, the share in the accent, with a bracket and a label under either part."""
    area = canvas.area("drawing")
    gap = canvas.inch(0.04)
    band = Rect(area.x, area.y, area.w, canvas.inch(0.75))
    cells = band.columns((1,) * share.of, gap)
    names = canvas.strings.names
    parts: list[Shape | Freeform] = [
        Shape(
            rect=cell,
            name=f"{names.node} {n}",
            decorative=True,
            fill="accent" if n <= share.part else "mute",
        )
        for n, cell in enumerate(cells, 1)
    ]
    edges = ((cells[0].x, cells[share.part - 1].right), (cells[share.part].x, cells[-1].right))
    top, foot = band.bottom + canvas.inch(0.14), band.bottom + canvas.inch(0.25)
    for (left, right), role in zip(edges, ROLES, strict=True):
        points = (Point(left, top), Point(left, foot), Point(right, foot), Point(right, top))
        stroke = Line(role=role, width_pt=1.5)
        parts.append(Freeform(points=points, name=names.line, line=stroke, decorative=True))
    first, second = plain(canvas, share.part_label), plain(canvas, share.rest_label)
    alt = canvas.strings.alt.share.format(
        of=share.of, part=share.part, part_label=first, rest_label=second
    )
    canvas.group(names.diagram, alt, parts)
    _labels(canvas, share, edges, band.bottom + canvas.inch(0.33))


def _labels(
    canvas: Canvas, share: Share, edges: tuple[tuple[int, int], tuple[int, int]], top: int
) -> None:
    """Set the two labels from their brackets' left ends; a short first part lends no width."""
    (left, middle), (start, right) = edges
    height = canvas.inch(0.36)
    style = canvas.style("strong")
    first = canvas.measured(canvas.rich(share.part_label), (style,), right - left).width
    gap = canvas.inch(0.25)
    start = max(start, left + first + gap)
    boxes = (
        Rect(left, top, max(middle, start - gap) - left, height),
        Rect(start, top, right - start, height),
    )
    for text, rect, role in zip((share.part_label, share.rest_label), boxes, ROLES, strict=True):
        canvas.add(canvas.label(rect, text, style, name=canvas.strings.names.label, role=role))
