"""What the view tells of how text and marks lie: spacing, cells' margins, turns, gradients."""

from __future__ import annotations

from deck.geometry import Insets, points
from deck.opc.view import SEE_THROUGH, Spacing
from tests.check.breaking import CHART
from tests.check.decks import changed
from tests.opc.test_view import LAYOUT, ONE, THREE, named, view

READING = '<a:p><a:r><a:rPr lang="en-GB"></a:rPr><a:t>Reading text.'


def _spacing(properties: str) -> Spacing:
    """Return the spacing of the reading text, whose paragraph states `properties`."""
    stated = READING.replace("<a:p>", f"<a:p>{properties}")
    deck = view(changed(ONE, READING, stated))
    return named(deck, "Body").paragraphs[0].spacing


def test_spacing_is_inherited_and_overruled() -> None:
    assert _spacing("") == Spacing()
    loose = '<a:pPr marL="90000" indent="-90000"><a:lnSpc><a:spcPct val="90000"/></a:lnSpc>'
    after = '<a:spcAft><a:spcPts val="600"/></a:spcAft></a:pPr>'
    assert _spacing(loose + after) == Spacing(
        line=90.0, after=points(6), margin=90_000, indent=-90_000
    )


def test_spacing_in_points_and_in_lines() -> None:
    exact = '<a:pPr><a:lnSpc><a:spcPts val="2200"/></a:lnSpc></a:pPr>'
    assert _spacing(exact).exact_pt == 22.0
    before = '<a:pPr><a:spcBef><a:spcPct val="50000"/></a:spcBef></a:pPr>'
    assert _spacing(before).before == points(10)  # half of 20 pt


def test_spacing_of_the_layout() -> None:
    old = '<a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc>'
    deck = view(changed(LAYOUT, old, old.replace("100000", "95000")))
    assert deck.slides[0].title_shape is not None
    assert deck.slides[0].title_shape.paragraphs[0].spacing.line == 95.0


def test_margins_of_cells() -> None:
    deck = view(changed(THREE, "<a:tcPr>", '<a:tcPr marL="0" marB="12700">'))
    table = named(deck, "Table").table
    assert table is not None
    assert table.cells[0][0].insets == Insets(0, 45_720, 91_440, 12_700)


def test_turns_and_flips() -> None:
    deck = view(changed(ONE, '<a:xfrm><a:off x="6705600"',
                        '<a:xfrm rot="5400000" flipV="1"><a:off x="6705600"'))  # fmt: skip
    box = named(deck, "Box")
    assert (box.turn, box.flips) == (90.0, (False, True))


def test_stops_of_a_gradient() -> None:
    fill = '<a:solidFill><a:schemeClr val="bg2"/></a:solidFill>'
    stops = '<a:gs pos="0"><a:schemeClr val="bg1"/></a:gs><a:gs pos="100000"><a:schemeClr val="tx1"'
    made = f"<a:gradFill><a:gsLst>{stops}/></a:gs></a:gsLst></a:gradFill>"
    box = named(view(changed(ONE, fill, made)), "Box")
    assert (box.fill, box.grounds) == (None, ("FFFFFF", "10222B"))


def test_colours_of_a_chart() -> None:
    point = (
        '<c:dPt><c:idx val="0"/><c:spPr><a:solidFill><a:schemeClr val="tx2"/></a:solidFill>'
        "</c:spPr></c:dPt><c:cat>"
    )
    ink = '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>'
    members = changed(CHART, "<c:cat>", point)
    members = changed(CHART, '<a:defRPr lang="en-GB"/>', f"<a:defRPr>{ink}</a:defRPr>",
                      members=members)  # fmt: skip
    chart = named(view(members), "Chart").chart
    assert chart is not None
    assert chart.series[0].points == ("0B3A47",)
    assert chart.inks == ("10222B",)
    assert chart.ground == SEE_THROUGH
