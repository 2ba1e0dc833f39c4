"""The head of a slide: title, kicker, and the tracker or the mark."""

from __future__ import annotations

from deck.arrange.breaks import SHORT_LINE, Broken, broken
from deck.canvas import Canvas
from deck.diagnostics import Severity
from deck.drawing import badge, left_out
from deck.frame import Freeform, Line, Shape
from deck.geometry import Point, circle
from deck.measure import at_size
from deck.model import Message, Text
from deck.motif import OUTSIDE, Motif, Place, State, motif, state, total

# DESIGN 5, tracker geometry, in inches from the area's own corner and of diameter.
FIRST_DOT, PITCH = (0.15, 0.14), 0.31
PAST, CURRENT, COMING = 0.11, 0.29, 0.09
TWO_DIGITS = 0.33  # the current dot, where its numeral needs more room


def heading(canvas: Canvas, part: int, parts: int) -> str:
    """Fill the title; return its words. Where it goes on, each slide says which of how
    many it is."""
    title = canvas.slide.body.made_title(canvas) or canvas.slide.title
    if title is None:
        canvas.fault("title-missing", "the slide has no title")
        return ""
    source = title if isinstance(title, Text) else None
    if parts > 1:
        pattern = canvas.strings.words.continued
        words = pattern.format(title=title, n=part, of=parts)
        title = Text(words, title.span, title.path) if isinstance(title, Text) else words
    if group := canvas.placed.group:
        title = _of_group(canvas, title, group)
    slot = canvas.slot("title")
    sizes = canvas.slide.body.title_sizes(canvas, slot.sizes)
    paragraphs = canvas.rich(title)
    made = broken(canvas, slot, paragraphs, sizes)
    canvas.fill(
        "title", made.paragraphs, about=source or Text(str(title)), rect=made.rect,
        sizes=sizes if made.size_pt is None else (made.size_pt,),
    )  # fmt: skip
    if source is not None and source is canvas.slide.title:
        _last_line(canvas, source, made)
    return "".join(run.text for one in paragraphs for run in one.runs)


def _of_group(canvas: Canvas, title: Text | str, group: tuple[int, int]) -> Text | str:
    """Return the title of a group's own copy of a slide: titles are different (WCAG 2.4.2)."""
    words = canvas.strings.words.group_title.format(title=title, n=group[0], of=group[1])
    return Text(words, title.span, title.path) if isinstance(title, Text) else words


def _last_line(canvas: Canvas, title: Text, made: Broken) -> None:
    """Warn of a title that leaves one short word alone on its last line whatever is done (DESIGN
    11, item 7)."""
    slot = canvas.slot("title")
    levels = at_size(slot.levels, made.size_pt or slot.levels[0].size_pt)
    width = made.rect.inset(slot.insets).w
    lines = canvas.measured(made.paragraphs, levels, width).lines
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
            of=total(canvas.setting.messages),
            group=canvas.strings.group(message.group),
        )
        canvas.fill("kicker", words)
    elif made := canvas.slide.body.made_kicker(canvas):
        canvas.fill("kicker", made)
    else:
        canvas.fill("kicker", canvas.placed.section.name)


def tracker(canvas: Canvas) -> None:
    """Draw the nine small dots with the current message, or the plain mark where there is none.

    Messages that the deck has no slide of are rings; a tenth stands outside the square.
    """
    if "tracker" not in canvas.layout.areas:
        return
    message, names = canvas.message, canvas.strings.names
    if message is None:
        dots = [_small(canvas, _centre(canvas, n // 3, n % 3), n + 1, "past") for n in range(9)]
        canvas.group(names.mark, "", dots, decorative=True, part="mark")
        return
    shown = canvas.setting.shown
    square = motif(canvas.setting.messages)
    here = next((one for one in square.places if one.number == message.number), None)
    lines = [] if here is None else [_through(canvas, here)]
    lines += [_join(canvas, one) for one in square.places if one.outside and one is not here]
    dots = [_dot(canvas, one, state(one, message.number, shown)) for one in square.places]
    alt = tracker_alt(canvas, message, square)
    canvas.group(names.tracker, alt, [*lines, *dots], part="tracker")


def tracker_alt(canvas: Canvas, message: Message, square: Motif) -> str:
    """Return what the tracker shows: which message this is, and what the deck leaves out."""
    words = canvas.strings.alt
    said = words.tracker.format(
        n=message.number,
        of=total(canvas.setting.messages),
        group=canvas.strings.group(message.group),
    )
    return f"{said}{left_out(canvas, square)}"


def _centre(canvas: Canvas, row: int, column: int) -> Point:
    """Return where a dot stands; a square with a message outside it moves by one dot, so that the
    numeral of that one keeps clear of the margin."""
    area = canvas.area("tracker")
    if canvas.message is not None:
        column -= motif(canvas.setting.messages).columns - OUTSIDE
    return Point(
        area.x + canvas.inch(FIRST_DOT[0] + PITCH * column),
        area.y + canvas.inch(FIRST_DOT[1] + PITCH * row),
    )


def _through(canvas: Canvas, here: Place) -> Freeform:
    """Return the line of the current message; outside the square it starts at the square."""
    column = here.column - 1 if here.outside else here.column
    start = _centre(canvas, here.row, column)
    edge = Point(canvas.setting.template.width, start.y)
    return _stroke(canvas, start, edge, Line(role="accent", width_pt=3))


def _join(canvas: Canvas, place: Place) -> Freeform:
    """Return the short line between the square and a dot outside it."""
    start = _centre(canvas, place.row, place.column - 1)
    end = _centre(canvas, place.row, place.column)
    return _stroke(canvas, start, end, Line(role="deep", width_pt=1.5))


def _stroke(canvas: Canvas, start: Point, end: Point, line: Line) -> Freeform:
    return Freeform(points=(start, end), name=canvas.strings.names.line, line=line, decorative=True)


def _dot(canvas: Canvas, place: Place, how: State) -> Shape:
    centre = _centre(canvas, place.row, place.column)
    if how == "current":
        wide = TWO_DIGITS if place.number > 9 else CURRENT
        return badge(canvas, centre, wide, str(place.number), size_pt=14, fill="accent")
    return _small(canvas, centre, place.number, how)


def _small(canvas: Canvas, centre: Point, number: int, how: State) -> Shape:
    """Return a dot without numeral: past is filled, coming a ring, absent a ring in mute."""
    name = f"{canvas.strings.names.badge} {number}"
    if how == "past":
        square = circle(centre, canvas.inch(PAST))
        return Shape(rect=square, name=name, preset="ellipse", fill="deep", decorative=True)
    ring = Line(role="mute" if how == "absent" else "deep", width_pt=1.5)
    square = circle(centre, canvas.inch(COMING))
    return Shape(rect=square, name=name, preset="ellipse", fill="paper", line=ring, decorative=True)
