"""What may lie over what: declared, added by hand, or in someone else's deck; and real outlines."""

from __future__ import annotations

import pytest

from deck.check.outlines import Outline, meet, outline, plain, within
from deck.geometry import Point, Rect
from deck.opc.view import Shape
from tests.check.breaking import ONE, Members, codes, found
from tests.check.decks import changed
from tests.check.pieces import box, shape

NUMBER, MANIFEST = '<p:sp><p:nvSpPr><p:cNvPr id="9"', "customXml/item1.xml"
INSIDE = (6800000, 3000000, 1371600, 457200)
"""Wholly on the box of the clean deck's first slide, clear of its words."""


def with_badge(declared: str, *, name: str = "Badge", x: int = INSIDE[0]) -> Members:
    """Return a deck with a badge on a box, both built by us; `declared` is said of the badge."""
    badge = shape(30, "Badge", box(x, *INSIDE[1:]), "A")
    members = changed(ONE, NUMBER, f"{badge}{NUMBER}")
    for id_, called, place, more in (
        (5, "Box", (6705600, 1755648, 4876800, 1828800), ""), (30, name, INSIDE, declared),
    ):  # fmt: skip
        where = " ".join(f'{side}="{one}"' for side, one in zip("xywh", place, strict=True))
        about = f'<object id="{id_}" name="{called}" kind="shape" guid="{{}}" {where} {more}/>'
        members = changed(MANIFEST, "</slide>", f"{about}</slide>", members=members)
    old = members[MANIFEST].decode()
    start = old.index('<object id="5"')
    end = old.index("/>", start) + 2
    return {**members, MANIFEST: (old[:start] + old[end:]).encode()}


def test_an_overlap_of_ours_is_declared() -> None:
    assert codes(with_badge('over="5"')) == set()
    assert codes(with_badge("")) == {"items-overlap"}
    assert codes(with_badge('over="2"')) == {"items-overlap"}


def test_a_finding_names_both() -> None:
    told = [(one.where, one.message) for one in found(with_badge(""))]
    assert told == [("slide 1, 'Badge'", "it overlaps 'Box' by up to 108 x 36 pt")]


def test_what_somebody_added_moved_or_renamed_may_stand_wholly_on_another() -> None:
    assert codes(with_badge("", name="Called something else")) == set()
    assert codes(with_badge("", x=INSIDE[0] + 12700)) == set()
    assert codes(with_badge(""), ours=False) == set()


def square(x: int, y: int, size: int = 100) -> Outline:
    return plain(Rect(x, y, size, size))


def form(name: str, rect: Rect, **more: object) -> Outline:
    made = Shape(id=1, name="", kind="shape", form=name, rect=rect, **more)  # type: ignore[arg-type]
    return outline(made, rect)


AT = Rect(0, 0, 1000, 1000)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (form("rect", AT), square(0, 0), True),
        (form("ellipse", AT), square(0, 0), False),
        (form("ellipse", AT), square(130, 130), True),
        (form("ellipse", AT), form("ellipse", Rect(860, 860, 1000, 1000)), False),
        (form("ellipse", AT), form("ellipse", Rect(690, 690, 1000, 1000)), True),
        (form("donut", AT), square(0, 900), False),
        (form("roundRect", AT), square(-60, -60), False),
        (form("roundRect", AT), square(0, 0), True),
        (form("roundRect", AT, bends=(("adj", 50_000),)), square(0, 0), False),
        (form("pie", AT), square(600, 100), False),
        (form("pie", AT), square(300, 300), True),
        (form("chord", AT), square(880, 300), False),
        (form("triangle", AT), square(0, 0), False),
        (form("triangle", AT, flips=(False, True)), square(0, 0), True),
        (form("rtTriangle", AT), square(800, 100), False),
        (form("diamond", AT), square(100, 100), False),
        (form("rect", Rect(0, 400, 1000, 200), turn=45.0), square(0, 400), False),
        (form("rect", Rect(0, 400, 1000, 200), turn=45.0), square(200, 200), True),
        (form("triangle", Rect(0, 0, 400, 1000), turn=90.0), square(0, 450), True),
        (form("triangle", Rect(0, 0, 400, 1000), turn=90.0), square(340, 0, 60), False),
        (plain(Rect(0, 400, 1000, 100)), plain(Rect(400, 0, 100, 1000)), True),
    ],
)
def test_outlines_are_real(one: Outline, other: Outline, *, expected: bool) -> None:
    assert meet(one, other) is expected
    assert meet(other, one) is expected


def test_a_square_in_the_corner_of_a_circle_hangs_over_it() -> None:
    circle = form("ellipse", AT)
    assert within(square(200, 200, 600), circle)
    assert not within(square(50, 50, 900), circle)
    assert Point(500, 0) in circle


@pytest.mark.parametrize(
    ("preset", "expected"), [("rect", {"items-overlap"}), ("ellipse", set[str]())]
)
def test_a_round_shape_counts_as_its_outline(preset: str, expected: set[str]) -> None:
    mark = shape(30, "Mark", box(11522400, 3524448, 500000, 500000), fill="tx2")
    mark = mark.replace('name="Mark"', 'name="Mark" descr="Mark: something to see."')
    mark = mark.replace('prst="rect"', f'prst="{preset}"')
    assert codes(changed(ONE, NUMBER, f"{mark}{NUMBER}"), ours=False) == expected
