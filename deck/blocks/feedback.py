"""The nine messages, room for a tenth, and what the room writes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.blocks.link import form_of, linked, qr
from deck.canvas import Canvas
from deck.drawing import badge
from deck.frame import Connector, Line, Shape
from deck.geometry import Insets, Point, Rect, circle
from deck.limits import WORDS
from deck.model import Block, Node, Text
from deck.motif import Place, motif
from deck.rules import Items, Words

DOT, PITCH, TENTH, OUT = 0.75, 1.375, 0.86, 1.625  # inches
NUMERAL_PT = 26
UNDER = 6 / 96  # inch from a prompt to its field


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt(Node):
    """A question, and what to write under it; the field is typed over."""

    question: Annotated[Text, Words(WORDS["feedback"]["prompt"][0])]
    hint: Annotated[Text, Words(WORDS["feedback"]["field"][0])] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback(Block):
    """Asks the room what is wrong or missing: the nine, a tenth outside their square, and two or
    three prompts with room to write. The last prompt is the one that carries the accent. Where the
    variant or the library says where to answer (`feedback`), a link and its QR code stand here too.

    Example:
        kind: feedback
        prompts:
          - {question: "Which message would you sharpen?", hint: Number and new wording}
          - {question: "Which would you drop, and why?", hint: Number and reason}
          - {question: "What would you write as the tenth?", hint: "One sentence, no jargon"}
    """

    kind: ClassVar[str] = "feedback"
    layout: ClassVar[str] = "feedback"
    prompts: Annotated[tuple[Prompt, ...], Items(2, 3)]

    def arrange(self, canvas: Canvas) -> Block | None:
        _dots(canvas)
        area = canvas.area("fields")
        bands = area.rows((1,) * len(self.prompts), canvas.inch(0.25))
        for n, (prompt, band) in enumerate(zip(self.prompts, bands, strict=True), 1):
            slot = canvas.slot(f"prompt-{n}").rect
            canvas.fill(f"prompt-{n}", prompt.question, rect=Rect(slot.x, band.y, slot.w, slot.h))
            top = band.y + slot.h + canvas.inch(UNDER)
            field_ = Rect(band.x, top, band.w, band.bottom - top)
            _field(canvas, n, prompt, field_, last=n == len(self.prompts))
        _answers(canvas)
        return None


def _answers(canvas: Canvas) -> None:
    """Say where to answer: a live link with its QR code, or a bracketed field for one."""
    form = form_of(canvas)
    if not canvas.has("link"):
        return
    if form is None:
        words = canvas.strings
        canvas.fill("link", words.words.prompt.format(text=words.reading.link_field))
        return
    canvas.fill("link", linked(canvas, form.label, form.url, "link"), about=form.label)
    qr(canvas, form.label, form.url)


def _field(canvas: Canvas, n: int, prompt: Prompt, rect: Rect, *, last: bool) -> None:
    """Draw a box to type in, with its hint in brackets."""
    words, names = canvas.strings.words, canvas.strings.names
    pad = canvas.inch(0.14)
    said: Text | str = words.write_here
    if prompt.hint is not None:
        text = words.prompt.format(text=prompt.hint)
        said = Text(text, prompt.hint.span, prompt.hint.path)
    outline = Line(role="accent", width_pt=3) if last else Line(role="deep", width_pt=1.5)
    canvas.add(
        canvas.label(
            rect, said, "small",
            name=f"{names.field} {n}", role="deep", fill="paper", line=outline,
            insets=Insets(pad, pad * 3 // 4, pad, pad * 3 // 4),
        )
    )  # fmt: skip


def _dots(canvas: Canvas) -> None:
    """Draw the nine and the one outside, joined to the middle row by a glued line."""
    area = canvas.area("dots")
    messages = canvas.setting.messages
    square = [one for one in motif(messages).places if not one.outside]
    tenth = 1 + max([9, *(one.number for one in messages)])
    first = Point(area.x + canvas.inch(DOT) // 2, area.y + canvas.inch(DOT) // 2)
    pitch = canvas.inch(PITCH)
    shapes = [
        _dot(canvas, one, Point(first.x + pitch * one.column, first.y + pitch * one.row))
        for one in square
    ]
    sixth = next(
        shape for shape, one in zip(shapes, square, strict=True) if (one.row, one.column) == (1, 2)
    )
    start = Point(sixth.rect.right, sixth.rect.centre.y)
    centre = Point(sixth.rect.centre.x + canvas.inch(OUT), start.y)
    ring = Line(role="accent", width_pt=3.75)
    outside = badge(
        canvas,
        centre,
        TENTH,
        str(tenth),
        size_pt=NUMERAL_PT,
        fill="paper",
        role="accent",
        ring=ring,
    )
    joined = Connector(
        start=start, end=Point(outside.rect.x, centre.y), name=canvas.strings.names.line,
        line=ring, begin=(sixth.name, 3), finish=(outside.name, 1),
    )  # fmt: skip
    alt = canvas.strings.alt.tenth.format(items=_said(square), n=tenth)
    canvas.group(canvas.strings.names.diagram, alt, [joined, *shapes, outside])


def _dot(canvas: Canvas, place: Place, centre: Point) -> Shape:
    """Return a message's dot with its number, or a ring where the library has none."""
    if place.message is not None:
        return badge(canvas, centre, DOT, str(place.number), size_pt=NUMERAL_PT)
    return Shape(
        rect=circle(centre, canvas.inch(DOT)), preset="ellipse", fill="paper",
        name=f"{canvas.strings.names.badge} {place.number}",
        line=Line(role="deep", width_pt=1.5), decorative=True,
    )  # fmt: skip


def _said(places: Sequence[Place]) -> str:
    return ", ".join(str(one.number) for one in places if one.message is not None)
