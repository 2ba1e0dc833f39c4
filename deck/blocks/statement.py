"""One message, verbatim, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from deck.canvas import Canvas
from deck.drawing import badge
from deck.frame import Freeform, Line, Paragraph, Shape
from deck.geometry import Point, Rect, circle
from deck.measure import at_size, lines_per_face
from deck.model import Block, Text
from deck.template import TextStyle

STEPS = 8  # of an eighth of an inch, by which a statement may be narrowed


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Block):
    """One message, verbatim, and nothing else.

    The words come from the message; the slide's title is made from them.

    Example:
        kind: statement
    """

    kind: ClassVar[str] = "statement"
    layout: ClassVar[str] = "statement"

    def arrange(self, canvas: Canvas) -> Block | None:
        message = canvas.message
        if message is None:
            canvas.fault("message-missing", "a statement slide needs a message", about=self.span)
            return None
        canvas.fill("attribution", message.attribution)
        _art(canvas, message.number)
        return None

    def title_sizes(self, canvas: Canvas, sizes: tuple[float, ...]) -> tuple[float, ...]:
        """Leave out the sizes that are meant for fewer words (DESIGN 3: 18, 24, 36)."""
        message = canvas.message
        words = len(message.statement.source.split()) if message else 0
        return sizes[sum(words > most for most in (18, 24)) :] or sizes[-1:]

    def title_rect(
        self, canvas: Canvas, title: Text | str, sizes: tuple[float, ...]
    ) -> Rect | None:
        """Narrow the title a little where that saves its last line from holding one word, or makes
        it as many lines in every shipped face; the words themselves cannot be changed."""
        slot = canvas.slot("title")
        paragraphs = canvas.rich(title)
        levels = at_size(slot.levels, sizes[0]) if sizes else slot.levels
        whole = canvas.measured(paragraphs, levels, slot.rect.w)
        best, faults = slot.rect, _faults(canvas, paragraphs, levels, slot.rect.w)
        for step in range(1, STEPS + 1):
            rect = replace(slot.rect, w=slot.rect.w - step * canvas.inch(0.125))
            if len(canvas.measured(paragraphs, levels, rect.w).lines) > len(whole.lines) + 1:
                break
            found = _faults(canvas, paragraphs, levels, rect.w)
            if found < faults:
                best, faults = rect, found
        return best if best != slot.rect else None

    def made_title(self, canvas: Canvas) -> Text | str | None:
        message = canvas.message
        if message is None:
            return None
        quoted = canvas.strings.words.quote.format(text=message.statement)
        return Text(quoted, message.statement.span, message.statement.path)


def _faults(
    canvas: Canvas, paragraphs: tuple[Paragraph, ...], levels: tuple[TextStyle, ...], width: int
) -> int:
    """Count what is wrong with a break: unequal line counts between faces, single last words."""
    setting = canvas.setting
    broken = lines_per_face(
        paragraphs, levels, width, book=setting.book, faces=setting.template.faces
    ).values()
    unequal = len({len(lines) for lines in broken}) > 1
    lonely = sum(" " not in lines[-1].strip() for lines in broken if len(lines) > 1)
    return 2 * unequal + lonely


def _art(canvas: Canvas, current: int) -> None:
    """Draw the tracker grown into art: past dots filled, the current large, coming ones rings."""
    area = canvas.area("art")
    pitch = canvas.inch(1.25)
    first = Point(area.x + canvas.inch(0.21), area.y + canvas.inch(0.21))
    centres = [Point(first.x + pitch * (n % 3), first.y + pitch * (n // 3)) for n in range(9)]
    here = centres[min(current, 9) - 1]
    names = canvas.strings.names
    through = Freeform(
        points=(here, Point(canvas.setting.template.width, here.y)),
        name=names.line,
        line=Line(role="accent", width_pt=9),
        decorative=True,
    )
    ring = Line(role="deep", width_pt=1.5)
    dots = [
        badge(canvas, centre, 1.04, str(current), size_pt=40, fill="accent")
        if n == current
        else Shape(
            rect=circle(centre, canvas.inch(0.42)),
            name=f"{names.badge} {n}",
            preset="ellipse",
            fill="deep" if n < current else canvas.layout.ground,
            line=None if n < current else ring,
            decorative=True,
        )
        for n, centre in enumerate(centres, 1)
    ]
    alt = canvas.strings.alt.art.format(n=current)
    canvas.group(names.art, alt, [through, *dots])
