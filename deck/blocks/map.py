"""The nine messages on one page, in their three arguments; drawn from the library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from deck.canvas import Canvas
from deck.drawing import badge, plain
from deck.frame import Freeform, Line, Shape
from deck.geometry import Point, Rect
from deck.model import GROUPS, Block, Group
from deck.motif import OUTSIDE, Place, motif, state
from deck.template import Role

# DESIGN 03, in inches: the dot over its words; with a fourth column, less room for the arguments.
ABOVE, INDENT, DOT = 0.36, 0.23, 0.46
GROUP_WIDTH, GAP, COLUMN_GAP = 2.08, 0.17, 0.13
NARROW_PT = 18

Progress = Literal["done", "current", "coming", ""]
ROLES: dict[Progress, Role] = {"done": "deep", "current": "accent", "coming": "mute", "": "deep"}


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageMap(Block):
    """The nine messages on one page, in their three arguments; drawn from the library.

    With `current` it shows progress: that argument's row in the accent, the rows before it done,
    those after it still to come. Messages without a slide in the deck are rings; a tenth message
    stands outside the square, at the end of its row.

    Example:
        kind: map

    Example, progress:
        kind: map
        current: process
    """

    kind: ClassVar[str] = "map"
    layout: ClassVar[str] = "map"
    current: Group | None = None

    def arrange(self, canvas: Canvas) -> Block | None:
        square = motif(canvas.setting.messages)
        for row, group in enumerate(GROUPS):
            _row(canvas, row, group, square.row(row), square.columns, self._progress(row))
        return None

    def _progress(self, row: int) -> Progress:
        if self.current is None:
            return ""
        now = GROUPS.index(self.current)
        return "current" if row == now else "done" if row < now else "coming"

    def made_kicker(self, canvas: Canvas) -> str:
        return canvas.strings.kickers.map


def _row(
    canvas: Canvas, row: int, group: Group, places: tuple[Place, ...], columns: int,
    progress: Progress,
) -> None:  # fmt: skip
    """Draw one argument: its line and dots, its name and gloss, and its messages' words."""
    slots = _slots(canvas, row, columns)
    _line(canvas, row, group, places, slots, progress)
    narrow = columns > OUTSIDE
    for slot, words in (
        ("group", canvas.strings.group(group)),
        ("gloss", canvas.strings.verbs[group]),
    ):
        name = f"{slot}-{row + 1}"
        rect = canvas.slot(name).rect
        width = min(rect.w, canvas.inch(GROUP_WIDTH)) if narrow else rect.w
        canvas.fill(name, words, rect=Rect(rect.x, rect.y, width, rect.h))
    for place in (one for one in places if one.message is not None):
        _words(canvas, place, slots[place.column], narrow=narrow)


def _words(canvas: Canvas, place: Place, rect: Rect, *, narrow: bool) -> None:
    """Put a message's short form under its dot; one outside the square has no placeholder."""
    message = place.message
    if message is None:
        return
    if place.outside:
        name = f"{canvas.strings.names.slots['message']} {place.number}"
        style = "side" if narrow else "body"
        canvas.add(canvas.label(rect, message.short, style, name=name))
        return
    name = f"message-{place.row * 3 + place.column + 1}"
    sizes = (canvas.points(NARROW_PT),) if narrow else ()
    canvas.fill(name, message.short, rect=rect, sizes=sizes)


def _slots(canvas: Canvas, row: int, columns: int) -> list[Rect]:
    """Return where the words of a row stand: the layout's own places, or four narrower ones."""
    own = [canvas.slot(f"message-{row * 3 + column + 1}").rect for column in range(3)]
    if columns <= OUTSIDE:
        return own
    left = canvas.slot(f"group-{row + 1}").rect.x + canvas.inch(GROUP_WIDTH + GAP)
    right = max(own[-1].right, canvas.area("body").right)
    whole = Rect(left, own[0].y, right - left, own[0].h)
    return list(whole.columns((1,) * columns, canvas.inch(COLUMN_GAP)))


def _line(
    canvas: Canvas, row: int, group: Group, places: tuple[Place, ...], slots: list[Rect],
    progress: Progress,
) -> None:  # fmt: skip
    """Draw the line that leaves the frame, or ends at a tenth message, and the row's dots."""
    y = slots[0].y - canvas.inch(ABOVE)
    points = [Point(slot.x + canvas.inch(INDENT), y) for slot in slots]
    colour = ROLES[progress]
    outside = next((one for one in places if one.outside), None)
    end = points[2] if outside else Point(canvas.setting.template.width, y)
    lines = [_stroke(canvas, points[0], end, Line(role=colour, width_pt=1.875))]
    if outside:
        lines.append(
            _stroke(canvas, points[2], points[OUTSIDE], _joining(canvas, outside, progress))
        )
    dots = [_dot(canvas, one, points[one.column], progress) for one in places]
    canvas.group(
        f"{canvas.strings.names.line} {row + 1}",
        _alt(canvas, row, group, places),
        [*lines, *dots],
    )


def _stroke(canvas: Canvas, start: Point, end: Point, line: Line) -> Freeform:
    name = canvas.strings.names.line
    return Freeform(points=(start, end), name=name, line=line, decorative=True)


def _joining(canvas: Canvas, place: Place, progress: Progress) -> Line:
    """Return the stroke to a dot outside the square, and round it (DESIGN 25)."""
    if state(place, None, canvas.setting.shown) == "absent":
        return Line(role=ROLES[progress], width_pt=1.875)
    return Line(role=ROLES[progress] if progress else "accent", width_pt=3)


def _dot(canvas: Canvas, place: Place, centre: Point, progress: Progress) -> Shape:
    """Return a numbered dot: filled, or a ring where it is to come, outside or not in the deck."""
    number, missing = str(place.number), state(place, None, canvas.setting.shown) == "absent"
    colour = ROLES[progress]
    if not missing and not place.outside and progress != "coming":
        return badge(canvas, centre, DOT, number, size_pt=18, fill=colour)
    if missing:
        dash = "dash" if progress else "solid"
        ring = Line(role="mute" if progress == "coming" else "deep", width_pt=1.5, dash=dash)
    else:
        ring = (
            _joining(canvas, place, progress) if place.outside else Line(role=colour, width_pt=1.5)
        )
    role: Role = ring.role if ring.role == "accent" else "deep"
    return badge(canvas, centre, DOT, number, size_pt=18, fill="paper", role=role, ring=ring)


def _alt(canvas: Canvas, row: int, group: Group, places: tuple[Place, ...]) -> str:
    """Return what a row shows: its messages in order, who stands outside, what is left out."""
    words, numbers = canvas.strings.alt, canvas.strings.numbers
    items = numbers.list_join.join(
        f"{one.number} {plain(canvas, one.message.short)}" for one in places if one.message
    )
    said = words.map.format(
        n=row + 1, of=len(GROUPS), group=canvas.strings.group(group), items=items
    )
    outside = [str(one.number) for one in places if one.outside]
    shown = canvas.setting.shown
    missing = [str(one.number) for one in places if state(one, None, shown) == "absent"]
    more = [words.outside.format(items=numbers.list_comma.join(outside))] if outside else []
    more += [words.absent.format(items=numbers.list_comma.join(missing))] if missing else []
    return ". ".join([said, *more]) + "."
