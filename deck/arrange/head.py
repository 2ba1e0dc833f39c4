"""The head of a slide: title, kicker, and the tracker or the mark."""

from __future__ import annotations

from deck.canvas import Canvas
from deck.diagnostics import Severity
from deck.drawing import badge
from deck.frame import Freeform, Line, Shape
from deck.geometry import Point, circle
from deck.model import Text

# DESIGN 5, tracker geometry, in inches from the area's own corner and of diameter.
FIRST_DOT, PITCH = (0.15, 0.14), 0.31
SHORT_LINE = 8  # characters
PAST, CURRENT, COMING = 0.11, 0.29, 0.09


def heading(canvas: Canvas, part: int, parts: int) -> str:
    """Fill the title; return its words. A continuation says which of how many it is."""
    title = canvas.slide.body.made_title(canvas) or canvas.slide.title
    if title is None:
        canvas.fault("title-missing", "the slide has no title")
        return ""
    source = title if isinstance(title, Text) else None
    if part > 1:
        pattern = canvas.strings.words.continued
        words = pattern.format(title=title, n=part, of=parts)
        title = Text(words, title.span, title.path) if isinstance(title, Text) else words
    sizes = canvas.slide.body.title_sizes(canvas, canvas.slot("title").sizes)
    rect = canvas.slide.body.title_rect(canvas, title, sizes)
    canvas.fill("title", title, about=source, sizes=sizes, rect=rect)
    if source is not None and source is canvas.slide.title and "tracker" in canvas.layout.areas:
        _last_line(canvas, source)
    return "".join(run.text for one in canvas.rich(title) for run in one.runs)


def _last_line(canvas: Canvas, title: Text) -> None:
    """Warn of a title that leaves one short word alone on its last line (DESIGN 11, item 7)."""
    slot = canvas.slot("title")
    lines = canvas.measured(canvas.rich(title), slot.levels, slot.rect.w).lines
    if len(lines) > 1 and len(lines[-1].strip()) <= SHORT_LINE:
        canvas.fault(
            "short-last-line", f"the title's last line is only '{lines[-1].strip()}'",
            about=title, hint="cut or add a word", severity=Severity.WARNING,
        )  # fmt: skip


def kicker(canvas: Canvas) -> None:
    """Fill the line above the title: the slide's own, else the message and its argument."""
    if not canvas.has("kicker"):
        return
    own = canvas.slide.kicker
    message = canvas.message
    if own is not None:
        canvas.fill("kicker", own)
    elif message is not None:
        words = canvas.strings.kickers.message.format(
            n=message.number,
            of=len(canvas.setting.messages),
            group=canvas.strings.group(message.group),
        )
        canvas.fill("kicker", words)
    elif made := canvas.slide.body.made_kicker(canvas):
        canvas.fill("kicker", made)
    else:
        canvas.fill("kicker", canvas.placed.section.name)


def tracker(canvas: Canvas) -> None:
    """Draw nine small dots with the current message, or the plain mark where there is none."""
    if "tracker" not in canvas.layout.areas:
        return
    message = canvas.message
    current = message.number if message and message.number <= 9 else None
    area = canvas.area("tracker")
    centres = [
        Point(
            area.x + canvas.inch(FIRST_DOT[0] + PITCH * (n % 3)),
            area.y + canvas.inch(FIRST_DOT[1] + PITCH * (n // 3)),
        )
        for n in range(9)
    ]
    names = canvas.strings.names
    if current is None or message is None:
        dots = [_dot(canvas, centres[n], n + 1, None) for n in range(9)]
        canvas.group(names.mark, "", dots, decorative=True)
        return
    here = centres[current - 1]
    edge = Point(canvas.setting.template.width, here.y)
    line = Freeform(
        points=(here, edge), name=names.line, line=Line(role="accent", width_pt=3), decorative=True
    )
    dots = [_dot(canvas, centres[n], n + 1, current) for n in range(9)]
    alt = canvas.strings.alt.tracker.format(
        n=current, of=len(canvas.setting.messages), group=canvas.strings.group(message.group)
    )
    canvas.group(names.tracker, alt, [line, *dots])


def _dot(canvas: Canvas, centre: Point, number: int, current: int | None) -> Shape:
    """Return one dot: past is filled, current large with its numeral, coming a ring."""
    name = f"{canvas.strings.names.badge} {number}"
    if number == current:
        return badge(canvas, centre, CURRENT, str(number), size_pt=14, fill="accent")
    if current is None or number < current:
        square = circle(centre, canvas.inch(PAST))
        return Shape(rect=square, name=name, preset="ellipse", fill="deep", decorative=True)
    square = circle(centre, canvas.inch(COMING))
    ring = Line(role="deep", width_pt=1.5)
    return Shape(rect=square, name=name, preset="ellipse", fill="paper", line=ring, decorative=True)
