"""Two by two: four quadrants between two axes, a winner, badges, and the path through them."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.blocks.diagram import arrow, box, brief, fits, height, ink_on, sides, styled
from deck.blocks.matrix_axes import OFF, OVER, axes
from deck.blocks.matrix_way import PLACES, Place, edge, level, shifted, straight
from deck.canvas import Canvas
from deck.drawing import badge, plain
from deck.frame import Connector, Shape
from deck.geometry import Point, Rect, circle
from deck.limits import WORDS
from deck.model import Block, Node, Text
from deck.rules import Items, Words
from deck.template import Role

# DESIGN 11, in inches: the room of the axes, and where badges and words stand in a quadrant.
AXIS_LEFT, AXIS_FOOT, GAP = 0.479, 0.479, 0.083
WORD_HIGH, WORD_OFF = 0.29, 0.1
POINT, BADGE, DOT, INSET, TOP, SLACK = 0.479, 0.54, 0.21, 0.1875, 0.125, 0.1

# Fill and numeral of a badge, by whether its quadrant is the winner.
_BADGES: dict[bool, tuple[Role, Role]] = {False: ("deep", "paper"), True: ("spot", "on-spot")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Quadrant(Node):
    """One quadrant: heading, text, and a badge of one or two letters."""

    heading: Annotated[Text, Words(WORDS["matrix"]["quadrant"][0])]
    text: Annotated[Text, Words(WORDS["matrix"]["quadrant"][1])]
    badge: Annotated[Text, Words(1)] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside(Node):
    """A takeaway: a heading over a short text, under a rule with a dot."""

    heading: Annotated[Text, Words(WORDS["matrix"]["aside"][0])]
    text: Annotated[Text, Words(WORDS["matrix"]["aside"][1])]


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix(Block):
    """Two by two: four quadrants between two axes, a winner, and a `way` of up to two arrows.

    Example:
        kind: matrix
        shows: A well-run team with basic tools beats a badly run one with advanced tools.
        across: "Technology: basic to advanced"
        upwards: "Operations: weak to excellent"
        top_left: {heading: Quiet achiever, text: "Simple tools, well run", badge: A}
        top_right: {heading: Front runner, text: "Good process, then better tools"}
        bottom_left: {heading: Stuck, text: "Few tools, bad process"}
        bottom_right: {heading: Costly letdown, text: "Fine tools, bad process", badge: B}
        winner: top_left
        way: [bottom_left, top_left, top_right]
        asides:
          - heading: A beats B
            text: A team that runs well gains from a spreadsheet. A broken process fails faster with better tools.
          - heading: Move up before you move right
            text: Fix how the work runs. Then buy the tools that make it better still.

    Example, no sides:
        kind: matrix
        shows: Most requests are easy and frequent, so that is where to begin.
        across: "How often: rarely to daily"
        upwards: "How hard: simple to complex"
        top_left: {heading: Leave, text: Handle each by hand}
        top_right: {heading: Redesign, text: Take the steps apart first}
        bottom_left: {heading: Fold in, text: Join it to another service}
        bottom_right: {heading: Begin here, text: Small effort on many requests}
        winner: bottom_right
    """  # noqa: E501

    kind: ClassVar[str] = "matrix"
    layout: ClassVar[str] = "matrix"
    across: Annotated[Text, Words(WORDS["matrix"]["axis"][0])]
    upwards: Annotated[Text, Words(WORDS["matrix"]["axis"][0])]
    top_left: Quadrant
    top_right: Quadrant
    bottom_left: Quadrant
    bottom_right: Quadrant
    shows: Annotated[Text, Words(30)]
    winner: Place | None = None
    way: Annotated[tuple[Place, ...], Items(0, 3)] = ()
    asides: Annotated[tuple[Aside, ...], Items(0, 2)] = ()

    def layout_role(self, *, strip: bool) -> str:
        if self.asides:
            return "matrix-strip" if strip else "matrix"
        return "drawing" if strip else "drawing-full"

    def arrange(self, canvas: Canvas) -> Block | None:
        area = canvas.area("drawing")
        plot = Rect(
            area.x + canvas.inch(AXIS_LEFT), area.y, area.w - canvas.inch(AXIS_LEFT),
            area.h - canvas.inch(AXIS_FOOT),
        )  # fmt: skip
        if not canvas.has("quadrant-1"):
            plot = Rect(plot.x, plot.y, plot.w - canvas.inch(OVER), plot.h)
        gap = canvas.inch(GAP)
        rects = [one for row in plot.rows((1, 1), gap) for one in row.columns((1, 1), gap)]
        where = dict(zip(PLACES, rects, strict=True))
        moves = self._moves(canvas)
        items: list[Shape | Connector] = [
            box(where[place], self._name(canvas, place), loud=place == self.winner)
            for place in PLACES
        ]
        items += axes(canvas, plot)
        for n, (one, other) in enumerate(moves):
            items += self._move(canvas, where, one, other, first=n == 0)
        items += self._badges(canvas, where)
        labels = [*self._axis_words(canvas, area, plot)]
        if not canvas.has("quadrant-1"):
            for place in PLACES:
                labels += self._labels(
                    canvas, place, self._room(canvas, place, where[place], moves)
                )
        alt = brief(
            canvas, self._alt(canvas, moves, glossed=True), self._alt(canvas, moves, glossed=False)
        )
        canvas.group(canvas.strings.names.diagram, alt, [*items, *labels])
        if canvas.has("quadrant-1"):
            for n, place in enumerate(PLACES, 1):
                self._filled(canvas, n, place, self._room(canvas, place, where[place], moves))
        sides(canvas, self.asides)
        return None

    def quadrant(self, place: Place) -> Quadrant:
        """Return what stands at a place."""
        found = {
            "top_left": self.top_left, "top_right": self.top_right,
            "bottom_left": self.bottom_left, "bottom_right": self.bottom_right,
        }  # fmt: skip
        return found[place]

    def _name(self, canvas: Canvas, place: Place) -> str:
        return f"{canvas.strings.names.quadrant} {PLACES.index(place) + 1}"

    def _moves(self, canvas: Canvas) -> list[tuple[Place, Place]]:
        """Return the steps of the path; only along an axis, never aslant. Emits: way-aslant."""
        moves = list(itertools.pairwise(self.way))
        good = [one for one in moves if straight(*one)]
        if len(self.way) == 1 or len(good) < len(moves):
            canvas.fault(
                "way-aslant", "the way must lead from quadrant to quadrant along an axis",
                about=self.across, hint="name quadrants that share a side, two or three of them",
            )  # fmt: skip
        return good

    def _move(
        self, canvas: Canvas, where: dict[Place, Rect], one: Place, other: Place, *, first: bool
    ) -> list[Shape | Connector]:
        """Return an arrow from one quadrant to the next, and the dot that a path begins with.

        It begins and ends at the badges' places, short of a badge, and never on a solid box.
        """
        start, end = _point(canvas, where[one]), _point(canvas, where[other])
        upright = start.x == end.x
        sign = 1 if (end.y > start.y if upright else end.x > start.x) else -1
        made: list[Shape | Connector] = []
        begin = finish = None
        radius = canvas.inch(BADGE) // 2
        near, far = ((2, 0) if upright else (3, 1)) if sign > 0 else ((0, 2) if upright else (1, 3))
        start_badge, end_badge = self.quadrant(one).badge, self.quadrant(other).badge
        if one == self.winner:
            start = edge(where[one], start, upright=upright, after=sign > 0)
        elif start_badge is not None:
            begin = (f"{canvas.strings.names.badge} {start_badge}", near)
            start = shifted(start, sign * radius, upright=upright)
        elif first:
            name = f"{canvas.strings.names.badge} 0"
            size = canvas.inch(DOT)
            made.append(Shape(rect=circle(start, size), name=name, preset="ellipse", fill="accent",
                              decorative=True))  # fmt: skip
            begin = (name, near)
            start = shifted(start, sign * size // 2, upright=upright)
        if other == self.winner:
            end = edge(where[other], end, upright=upright, after=sign < 0)
        elif end_badge is not None:
            finish = (f"{canvas.strings.names.badge} {end_badge}", far)
            end = shifted(end, -sign * radius, upright=upright)
        return [arrow(canvas, start, end, "accent", 4.5, begin=begin, finish=finish), *made]

    def _badges(self, canvas: Canvas, where: dict[Place, Rect]) -> list[Shape]:
        made: list[Shape] = []
        for place in PLACES:
            text, loud = self.quadrant(place).badge, place == self.winner
            if text is None:
                continue
            fill, role = _BADGES[loud]
            made.append(
                badge(canvas, _point(canvas, where[place]), BADGE, str(text), size_pt=20,
                      fill=fill, role=role)
            )  # fmt: skip
        return made

    def _room(
        self, canvas: Canvas, place: Place, rect: Rect, moves: list[tuple[Place, Place]]
    ) -> Rect:
        """Return what of a quadrant its words may take: over its badge and its arrows, or to the
        left of them where that fits and over does not."""
        inset, top = canvas.inch(INSET), canvas.inch(TOP)
        whole = Rect(rect.x + inset, rect.y + top, rect.w - 2 * inset, rect.h - 2 * top)
        mine = [one for one in moves if place in one] if place != self.winner else []
        if self.quadrant(place).badge is None and not mine:
            return whole
        reach = canvas.inch(POINT) + canvas.inch(BADGE) // 2 + canvas.inch(0.05)
        over = Rect(whole.x, whole.y, whole.w, rect.bottom - reach - whole.y)
        left = Rect(whole.x, whole.y, rect.right - reach - whole.x, whole.h)
        swept = any(level(*one) for one in mine) and place.endswith("right")
        climbed = any(not level(*one) for one in mine) and place.startswith("bottom")
        if swept and climbed:
            return Rect(over.x, over.y, left.w, over.h)
        if swept or climbed:
            return over if swept else left
        return over if self._fits(canvas, place, over) else left

    def _fits(self, canvas: Canvas, place: Place, room: Rect) -> bool:
        one = self.quadrant(place)
        head, text = canvas.style("strong"), canvas.style("side")
        high = height(canvas, one.heading, head, room.w)
        return fits(canvas, one.heading, head, room.w, room.h) and fits(
            canvas, one.text, text, room.w, room.h - high - canvas.inch(SLACK)
        )

    def _filled(self, canvas: Canvas, n: int, place: Place, room: Rect) -> None:
        """Fill a quadrant's placeholder, moved only where a badge or an arrow needs the room."""
        quadrant, slot = self.quadrant(place), f"quadrant-{n}"
        role = ink_on(place == self.winner)
        words = tuple(
            run for level, text in enumerate((quadrant.heading, quadrant.text))
            for run in canvas.rich(text, level=level, role=role if role != "ink" else None)
        )  # fmt: skip
        own = canvas.slot(slot).rect
        rect = None if room.contains(own) and canvas.fits(slot, words) else room
        canvas.fill(slot, words, rect=rect, about=quadrant.text, path=f"body.{place}",
                    over=(canvas.strings.names.diagram,))  # fmt: skip

    def _labels(self, canvas: Canvas, place: Place, room: Rect) -> list[Shape]:
        quadrant, role = self.quadrant(place), ink_on(place == self.winner)
        high = height(canvas, quadrant.heading, canvas.style("strong"), room.w)
        name = canvas.strings.names.label
        below = Rect(room.x, room.y + high, room.w, room.h - high)
        return [
            canvas.label(Rect(room.x, room.y, room.w, high), quadrant.heading, "strong",
                         name=f"{name} {quadrant.heading}", role=role),
            canvas.label(below, quadrant.text, "side", name=f"{name} {quadrant.text}", role=role),
        ]  # fmt: skip

    def _axis_words(self, canvas: Canvas, area: Rect, plot: Rect) -> list[Shape]:
        """Return the words of both axes, those of the upright one turned."""
        high = canvas.inch(WORD_HIGH)
        top = plot.bottom + canvas.inch(OFF + WORD_OFF)
        style, name = styled(canvas, "label", bold=True), canvas.strings.names.label
        across = Rect(plot.x, top, plot.w, min(high, area.bottom - top + canvas.inch(0.05)))
        upright = Rect(area.x, plot.y, high, plot.h)
        return [
            canvas.label(across, self.across, style, name=f"{name} {self.across}"),
            canvas.label(upright, self.upwards, style, name=f"{name} {self.upwards}", rotated=True),
        ]

    def _alt(self, canvas: Canvas, moves: list[tuple[Place, Place]], *, glossed: bool) -> str:
        alt, said = canvas.strings.alt, list[str]()
        for place in PLACES:
            one = self.quadrant(place)
            words = alt.quadrant.format(place=alt.places[PLACES.index(place)],
                                        heading=plain(canvas, one.heading),
                                        text=plain(canvas, one.text))  # fmt: skip
            if not glossed:
                words = plain(canvas, one.heading)
            if one.badge is not None:
                words = alt.marked.format(quadrant=words, badge=one.badge)
            said.append(alt.winner.format(quadrant=words) if place == self.winner else words)
        if moves:
            stops: list[Place] = [moves[0][0], *(other for _, other in moves)]
            way = " → ".join(plain(canvas, self.quadrant(one).heading) for one in stops)
            said.append(alt.moves.format(items=way))
        return alt.matrix.format(
            shows=plain(canvas, self.shows), across=plain(canvas, self.across),
            upwards=plain(canvas, self.upwards), items=". ".join(said),
        )  # fmt: skip


def _point(canvas: Canvas, rect: Rect) -> Point:
    """Return where a quadrant's badge stands, and arrows begin and end."""
    return Point(rect.right - canvas.inch(POINT), rect.bottom - canvas.inch(POINT))
