"""Layers that rest on each other, and what passes down and up through them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal

from deck.blocks.diagram import arrow, box, brief, ink_on, styled
from deck.canvas import Canvas
from deck.drawing import plain
from deck.frame import Connector, Icon, Shape
from deck.geometry import Point, Rect, circle
from deck.icons import IconName, icon
from deck.limits import WORDS
from deck.model import Block, Node, Text
from deck.rules import Items, Words
from deck.template import Role

# DESIGN 12, in inches.
BARS_LEFT, BARS_RIGHT, GAP = 1.875, 2.21, 0.104
ICON, ICON_AT, NAME_AT, PLAIN_AT, EDGE, BETWEEN = 0.42, 0.46, 0.96, 0.25, 0.15, 0.12
NAME_SHARE = 0.505  # of a bar, where its gloss begins
DOWN_AT, UP_AT, DOWN_DOT, UP_DOT = 1.52, 1.85, 0.21, 0.17


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer(Node):
    """One layer: its name, a gloss, and an icon beside them."""

    name: Annotated[Text, Words(WORDS["stack"]["name"][0])]
    gloss: Annotated[Text, Words(WORDS["stack"]["gloss"][0])] | None = None
    icon: IconName | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stack(Block):
    """Layers that rest on each other, top first; one of them loud: the base, the top or none.

    Example:
        kind: stack
        shows: Purpose leads, and technology carries what stands above it.
        layers:
          - {name: Purpose, gloss: The outcome people need, icon: target}
          - {name: Ways of working, gloss: "Roles, skills and habits", icon: people}
          - {name: Process and rules, gloss: "Steps, decisions, law", icon: flow}
          - {name: Data, gloss: "Held once, shared safely", icon: data}
          - {name: Technology, gloss: Tools that support it all, icon: screen}
        down: Direction comes down from purpose
        up: Support comes up from technology

    Example, three layers:
        kind: stack
        shows: A service stands on rules, and rules stand on law.
        layers:
          - {name: Service, gloss: What people meet}
          - {name: Rules, gloss: What staff may decide}
          - {name: Law, gloss: What parliament has passed}
        loud: none
    """

    kind: ClassVar[str] = "stack"
    layout: ClassVar[str] = "stack"
    strip_layout: ClassVar[bool] = True
    layers: Annotated[tuple[Layer, ...], Items(3, 6)]
    shows: Annotated[Text, Words(30)]
    loud: Literal["base", "top", "none"] = "base"
    down: Annotated[Text, Words(WORDS["stack"]["down"][0])] | None = None
    up: Annotated[Text, Words(WORDS["stack"]["up"][0])] | None = None

    def arrange(self, canvas: Canvas) -> Block | None:
        area = canvas.area("drawing")
        left = area.x + (canvas.inch(BARS_LEFT) if self.down else 0)
        right = area.right - (canvas.inch(BARS_RIGHT) if self.up else 0)
        bars = Rect(left, area.y, right - left, area.h).rows(
            (1,) * len(self.layers), canvas.inch(GAP)
        )
        items: list[Shape | Icon | Connector] = []
        for place, (bar, layer) in enumerate(zip(bars, self.layers, strict=True), 1):
            items.extend(self._layer(canvas, place, bar, layer))
        items.extend(self._arrows(canvas, area))
        alt = brief(canvas, self._alt(canvas, glossed=True), self._alt(canvas, glossed=False))
        canvas.group(canvas.strings.names.diagram, alt, items)
        for slot, words in (("down", self.down), ("up", self.up)):
            if words is not None:
                canvas.fill(slot, words)
        return None

    def _layer(
        self, canvas: Canvas, place: int, bar: Rect, layer: Layer
    ) -> list[Shape | Icon | Connector]:
        """Return a bar, its icon, its name and its gloss, in line with those of the others."""
        names = canvas.strings.names
        loud = place == {"base": len(self.layers), "top": 1}.get(self.loud, 0)
        items: list[Shape | Icon | Connector] = [box(bar, f"{names.layer} {place}", loud=loud)]
        if layer.icon is not None:
            centre = Point(bar.x + canvas.inch(ICON_AT), bar.centre.y)
            role: Role = "on-solid" if loud else "deep"
            items.append(icon(canvas, layer.icon, circle(centre, canvas.inch(ICON)), role))
        pictured = any(one.icon for one in self.layers)
        left = bar.x + canvas.inch(NAME_AT if pictured else PLAIN_AT)
        second = bar.x + round(bar.w * NAME_SHARE)
        end = bar.right - canvas.inch(EDGE)
        glossed = any(one.gloss for one in self.layers)
        wide = (second - canvas.inch(BETWEEN) if glossed else end) - left
        items.append(canvas.label(
            Rect(left, bar.y, wide, bar.h), layer.name, styled(canvas, "strong", by=1.1),
            name=f"{names.label} {layer.name}", role=ink_on(loud), anchor="ctr",
        ))  # fmt: skip
        if layer.gloss is not None:
            items.append(canvas.label(
                Rect(second, bar.y, end - second, bar.h), layer.gloss, "body",
                name=f"{names.label} {layer.gloss}", role=ink_on(loud), anchor="ctr",
            ))  # fmt: skip
        return items

    def _arrows(self, canvas: Canvas, area: Rect) -> list[Shape | Connector]:
        """Return the arrows beside the bars, each from a dot at the end where it begins."""
        made: list[Shape | Connector] = []
        if self.down is not None:
            x, size = area.x + canvas.inch(DOWN_AT), canvas.inch(DOWN_DOT)
            start, end = Point(x, area.y + size // 2), Point(x, area.bottom)
            made += _dotted(
                canvas, start, end, size, "accent", 3.75, f"{canvas.strings.names.badge} 1"
            )
        if self.up is not None:
            x, size = area.right - canvas.inch(UP_AT), canvas.inch(UP_DOT)
            start, end = Point(x, area.bottom - size // 2), Point(x, area.y)
            made += _dotted(
                canvas, start, end, size, "deep", 2.25, f"{canvas.strings.names.badge} 2"
            )
        return made

    def _alt(self, canvas: Canvas, *, glossed: bool) -> str:
        alt = canvas.strings.alt
        said = [
            alt.layer.format(name=plain(canvas, one.name), gloss=plain(canvas, one.gloss))
            if one.gloss is not None and glossed else plain(canvas, one.name)
            for one in self.layers
        ]  # fmt: skip
        parts = [alt.stack.format(shows=plain(canvas, self.shows), items="; ".join(said))]
        for pattern, words in ((alt.down, self.down), (alt.up, self.up)):
            if words is not None:
                parts.append(pattern.format(text=plain(canvas, words)))
        return " ".join(parts)


def _dotted(
    canvas: Canvas, start: Point, end: Point, size: int, role: Role, width_pt: float, name: str
) -> list[Shape | Connector]:
    """Return an arrow glued to the dot it comes from."""
    down = end.y > start.y
    edge = Point(start.x, start.y + (size // 2 if down else -(size // 2)))
    return [
        arrow(canvas, edge, end, role, width_pt, begin=(name, 2 if down else 0)),
        Shape(rect=circle(start, size), name=name, preset="ellipse", fill=role, decorative=True),
    ]
