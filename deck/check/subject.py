"""What a rule looks at: one slide, or the whole deck; and how it names the place of a fault.

A deck is read slide by slide and a slide is let go once its rules have run, so that a thousand
slides need little memory. What the rules on the whole deck need of a slide is kept in a `Brief`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from deck.diagnostics import Diagnostic, Severity, Span
from deck.geometry import Point
from deck.opc.faults import fault
from deck.opc.manifest import Manifest, ManifestObject
from deck.opc.package import Package
from deck.opc.sheets import about_of
from deck.opc.view import Deck, Shape, Slide
from deck.opc.xml import Element


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One slide under check: its view, its XML root, and the deck's outline (no slides in it)."""

    package: Package
    deck: Deck
    slide: Slide
    root: Element
    ours: bool

    def fault(
        self,
        code: str,
        message: str,
        shape: Shape | None = None,
        *,
        severity: Severity | None = None,
    ) -> Diagnostic:
        """Return a finding on the slide, or on one of its shapes."""
        one = None if shape is None else (shape.id, shape.name)
        return self._placed(code, message, one, severity)

    def fault_at(
        self, code: str, message: str, element: Element, *, severity: Severity | None = None
    ) -> Diagnostic:
        """Return a finding on the shape that an element of the slide's XML lies in."""
        return self._placed(code, message, shape_around(element), severity)

    def _placed(
        self, code: str, message: str, shape: tuple[int, str] | None, severity: Severity | None
    ) -> Diagnostic:
        where = f"slide {self.slide.number}" + (f", '{shape[1]}'" if shape and shape[1] else "")
        span, path = origin(self.deck.manifest, self.slide, shape)
        made = fault(code, message, where, severity=severity or Severity.ERROR)
        return replace(made, span=span, path=path)

    def built(self, shape: Shape) -> ManifestObject | None:
        """Return what the manifest says of an object, if it is still called what it was."""
        manifest = self.deck.manifest if self.ours and self.slide.key else None
        slide = manifest.slide(self.slide.key) if manifest else None
        made = slide.object(shape.id) if slide else None
        return made if made is not None and made.name == shape.name else None

    def part(self, shape: Shape) -> str:
        """Return what an object of ours is on every slide that has it ("tracker"), or nothing."""
        made = self.built(shape)
        return made.part if made else ""

    @property
    def softer(self) -> Severity:
        """An error in a deck of ours, a warning in anyone else's."""
        return Severity.ERROR if self.ours else Severity.WARNING


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a part that recurs from slide to slide stands: what it is, and its shape."""

    role: str
    id: int
    name: str
    place: Point


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """What is kept of a slide: enough for the rules on the whole deck."""

    number: int
    id: int
    part: str
    key: str
    title: str
    shape_ids: frozenset[int]
    creation_ids: tuple[str, ...]
    layout: str = ""
    spots: tuple[Spot, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """The whole deck under check, when its slides have been seen."""

    package: Package
    deck: Deck
    slides: tuple[Brief, ...]
    ours: bool

    def fault(
        self,
        code: str,
        message: str,
        slide: Brief,
        name: str = "",
        *,
        severity: Severity = Severity.ERROR,
    ) -> Diagnostic:
        """Return a finding on a slide, or on its shape of that name."""
        where = f"slide {slide.number}" + (f", '{name}'" if name else "")
        made = fault(code, message, where, severity=severity)
        manifest = self.deck.manifest
        built = manifest.slide(slide.key) if manifest and slide.key else None
        return replace(made, span=built.span if built else None)

    @property
    def softer(self) -> Severity:
        """An error in a deck of ours, a warning in anyone else's."""
        return Severity.ERROR if self.ours else Severity.WARNING


SlideRule = Callable[[Seen], Iterator[Diagnostic]]
DeckRule = Callable[[Whole], Iterator[Diagnostic]]


def brief(seen: Seen) -> Brief:
    """Return what is kept of a slide."""
    slide = seen.slide
    shapes = tuple(slide.walk())
    spots = (_spot(seen, one) for one in slide.shapes)
    return Brief(
        number=slide.number,
        id=slide.id,
        part=slide.part,
        key=slide.key,
        title=" ".join(slide.title.split()),
        shape_ids=frozenset(one.id for one in shapes),
        creation_ids=tuple(one.creation_id for one in shapes if one.creation_id),
        layout=slide.layout_part,
        spots=tuple(one for one in spots if one is not None),
    )


_FEET = {"ftr": "footer", "sldNum": "slide number", "dt": "date"}
_OURS = {10: "kicker", 11: "source"}


def _spot(seen: Seen, shape: Shape) -> Spot | None:
    """Return the place of a shape if it is a part that recurs, or None."""
    mark, rect = shape.placeholder, shape.rect
    if shape.kind == "group" and seen.part(shape) in ("tracker", "mark"):
        return _tracker(shape, seen.part(shape))
    if mark is None or rect is None or shape.hidden:
        return None
    role = "title" if shape.is_title else _FEET.get(mark.type, _OURS.get(mark.idx, "") * seen.ours)
    return Spot(role, shape.id, shape.name, Point(rect.x, rect.y)) if role else None


def _tracker(group: Shape, role: str) -> Spot | None:
    """Return the place of the tracker or mark: its first dot's centre, for the current dot is
    larger and so the edges of the group move with the message."""
    dots = [one.rect.centre for one in group.children if one.rect and one.form == "ellipse"]
    if not dots:
        return None
    first = Point(min(one.x for one in dots), min(one.y for one in dots))
    return Spot(role, group.id, group.name, first)


def shape_around(element: Element) -> tuple[int, str] | None:
    """Return id and name of the nearest shape round an element, or None outside any shape."""
    place: Element | None = element
    while place is not None:
        about = about_of(place)
        if about is not None:
            id_ = about.get("id", "")
            return (int(id_) if id_.isdecimal() else 0), about.get("name", "")
        place = place.getparent()
    return None


def origin(
    manifest: Manifest | None, slide: Slide, shape: tuple[int, str] | None
) -> tuple[Span | None, str]:
    """Return the content line that a slide or shape came from, and its address there."""
    built = manifest.slide(slide.key) if manifest is not None and slide.key else None
    if built is None:
        return None, ""
    thing = built.object(shape[0]) if shape is not None else None
    if thing is not None and shape is not None and thing.name == shape[1] and thing.origin.span:
        return thing.origin.span, thing.origin.path
    return built.span, ""
