"""Drawing keeps what the frame says: places, sites, links, languages, names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from deck.frame import Connector, Group, Line, Paragraph, Run, Shape
from deck.geometry import Point
from deck.opc.names import REL_HYPERLINK, REL_SLIDE
from deck.opc.package import Package
from deck.opc.xml import Element, find, find_all, values
from tests.render import sample

Draw = Callable[..., Package]
SLIDE = "ppt/slides/slide1.xml"


def _slide(package: Package, number: int = 1) -> Element:
    return package.xml(f"ppt/slides/slide{number}.xml")


def test_a_placeholder_at_its_place_states_none(drawn: Draw) -> None:
    there = _slide(drawn(sample.body(sample.said("Words"))))
    moved = _slide(drawn(sample.body(sample.said("Words"), rect=sample.box(1, 2, 3, 4))))
    path = "//p:sp[p:nvSpPr/p:nvPr/p:ph/@idx='1']/p:spPr/a:xfrm/a:off/@x"
    assert values(there, path) == []
    assert values(moved, path) == ["914400"]


def test_a_placeholder_takes_its_type_from_the_layout(drawn: Draw) -> None:
    slide = _slide(drawn(replace(sample.table(), idx=1)))
    holder = find(slide, "//p:graphicFrame//p:ph")
    assert holder is not None
    assert dict(holder.attrib) == {"idx": "1"}


@pytest.mark.parametrize(
    ("start", "end", "flips"),
    [
        ((0, 0), (9, 9), (None, None)),
        ((9, 0), (0, 9), ("1", None)),
        ((0, 9), (9, 0), (None, "1")),
        ((9, 9), (0, 0), ("1", "1")),
    ],
)
def test_a_connector_runs_the_way_it_points(
    drawn: Draw, start: tuple[int, int], end: tuple[int, int], flips: tuple[str | None, str | None]
) -> None:
    line = Line(role="ink", width_pt=1.5)
    item = Connector(start=Point(*start), end=Point(*end), name="Line", line=line)
    transform = find(_slide(drawn(item)), "//p:cxnSp/p:spPr/a:xfrm")
    assert transform is not None
    assert (transform.get("flipH"), transform.get("flipV")) == flips


@pytest.mark.parametrize(
    ("preset", "sites"),
    [
        ("rect", "0123"), ("ellipse", "0246"), ("triangle", "0135"),
        ("chevron", "0123"), ("rightArrow", "0123"),
    ],
)  # fmt: skip
def test_a_connector_is_glued_to_the_side_it_names(drawn: Draw, preset: str, sites: str) -> None:
    line = Line(role="ink", width_pt=1.5)
    shape = Shape(rect=sample.box(1, 1, 1, 1), name="Box", preset=preset, alt="Box")  # pyright: ignore
    joins = tuple(
        Connector(start=Point(0, 0), end=Point(9, 9), name="Line", line=line, finish=("Box", side))
        for side in range(4)
    )
    group = Group(name="Drawing", alt="A drawing", items=(*joins, shape))
    slide = _slide(drawn(group))
    box = values(slide, "//p:cNvPr[@name='Box']/@id")
    assert values(slide, "//a:endCxn/@id") == box * 4
    assert values(slide, "//a:endCxn/@idx") == list(sites)


@pytest.mark.parametrize(
    ("sides", "preset"),
    [((2, 0), "bentConnector3"), ((3, 1), "bentConnector3"), ((3, 0), "bentConnector2"),
     ((0, 1), "bentConnector2")],
)  # fmt: skip
@pytest.mark.parametrize("end", [(9, 6), (1, 6), (9, 2), (1, 2)])
def test_an_elbow_runs_from_start_to_end(
    drawn: Draw, sides: tuple[int, int], preset: str, end: tuple[int, int]
) -> None:
    begin, finish = sides
    item = Connector(
        start=sample.box(5, 4, 0, 0).centre, end=sample.box(*end, 0, 0).centre, name="Line",
        line=Line(role="ink", width_pt=1.5), bend=True, begin=("A", begin), finish=("B", finish),
    )  # fmt: skip
    slide = _slide(drawn(item))
    assert values(slide, "//p:cxnSp//a:prstGeom/@prst") == [preset]
    transform = find(slide, "//p:cxnSp/p:spPr/a:xfrm")
    assert transform is not None
    assert _ends(transform) == (item.start, item.end)
    leaves_upright = begin in (0, 2)
    assert (transform.get("rot") in ("5400000", "16200000")) == leaves_upright


def _ends(transform: Element) -> tuple[Point, Point]:
    """Return where the first and last corner of a preset lie: mirrored, then turned."""
    off, ext = (find(transform, f"a:{tag}") for tag in ("off", "ext"))
    assert off is not None
    assert ext is not None
    x, y, wide, high = (
        int(one.get(key, "")) for one, key in ((off, "x"), (off, "y"), (ext, "cx"), (ext, "cy"))
    )
    across = -1 if transform.get("flipH") else 1
    down = -1 if transform.get("flipV") else 1
    ends: list[Point] = []
    for sign in (-1, 1):
        dx, dy = sign * across * wide // 2, sign * down * high // 2
        for _ in range(int(transform.get("rot", "0")) // 5_400_000):
            dx, dy = -dy, dx
        ends.append(Point(x + wide // 2 + dx, y + high // 2 + dy))
    return ends[0], ends[1]


def test_an_elbow_without_a_turn_is_a_straight_line(drawn: Draw) -> None:
    line = Line(role="ink", width_pt=1.5)
    item = Connector(
        start=Point(9, 0), end=Point(9, 99), name="Line", line=line, bend=True,
        begin=("A", 2), finish=("B", 0),
    )  # fmt: skip
    slide = _slide(drawn(item))
    assert values(slide, "//p:cxnSp//a:prstGeom/@prst") == ["straightConnector1"]


def test_glue_to_a_shape_that_is_not_there_is_left_out(drawn: Draw) -> None:
    line = Line(role="ink", width_pt=1.5)
    item = Connector(
        start=Point(0, 0), end=Point(9, 9), name="Line", line=line, begin=("Nobody", 1)
    )
    assert values(_slide(drawn(item)), "//a:stCxn/@id") == []


def test_links_lead_out_or_to_the_first_slide_of_a_key(drawn: Draw) -> None:
    frames = (sample.frame(sample.points(), key="test"), sample.frame(key="other"))
    package = drawn(frames=frames)
    links = find_all(_slide(package), "//a:hlinkClick")
    relations = package.rels(SLIDE)
    rids = [link.get("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id", "")
            for link in links]  # fmt: skip
    assert [(relations[rid].type, relations[rid].target) for rid in rids] == [
        (REL_HYPERLINK, "https://example.org/?a=1&b=2"),
        (REL_SLIDE, SLIDE),
    ]
    assert links[1].get("action") == "ppaction://hlinksldjump"


def test_slides_that_link_to_each_other_are_no_trouble(drawn: Draw) -> None:
    count = 1200  # beyond the depth that a recursive walk survives
    frames = tuple(
        sample.frame(sample.body(sample.said("On", link=f"#k{(n + 1) % count}")), key=f"k{n}")
        for n in range(count)
    )
    package = drawn(frames=frames)
    assert "ppt/slides/slide1.xml" in {
        rel.target for rel in package.rels(f"ppt/slides/slide{count}.xml").values()
    }


def test_names_that_repeat_are_told_apart(drawn: Draw) -> None:
    shape = Shape(rect=sample.box(1, 1, 1, 1), name="Dot", decorative=True)
    names = values(_slide(drawn(shape, shape, shape)), "//p:cNvPr/@name")
    assert [name for name in names if name.startswith("Dot")] == ["Dot", "Dot 2", "Dot 3"]


def test_the_decorative_mark_stands_beside_the_creation_id(drawn: Draw) -> None:
    slide = _slide(drawn(Shape(rect=sample.box(1, 1, 1, 1), name="Dot", decorative=True)))
    shape = "//p:cNvPr[@name='Dot']/a:extLst/a:ext"
    assert values(slide, f"{shape}[adec:decorative/@val='1']/@uri") == [
        "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"
    ]
    assert values(slide, f"{shape}[a16:creationId]/@uri") == [
        "{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}"
    ]


def test_the_creation_id_outlives_a_new_name(drawn: Draw) -> None:
    ids = [
        values(_slide(drawn(replace(sample.table(), name=name))), "//p:graphicFrame//@id")[:0]
        or values(
            _slide(drawn(replace(sample.drawing(), name=name))),
            "//p:grpSp/p:nvGrpSpPr//a16:creationId/@id",
        )
        for name in ("Process", "Ablauf")
    ]
    assert ids[0] == ids[1] != []


def test_a_line_feed_is_a_break_and_control_characters_are_gone(drawn: Draw) -> None:
    paragraph = Paragraph(runs=(Run(text="One\nTwo\x1b"),))
    slide = _slide(drawn(sample.body((paragraph,))))
    assert values(slide, "//p:sp[2]//a:t/text()") == ["One", "Two"]
    assert len(find_all(slide, "//p:sp[2]//a:br[a:rPr/@lang]")) == 1


def test_the_same_picture_is_stored_once(drawn: Draw) -> None:
    package = drawn(sample.picture(), replace(sample.picture(), name="Again"))
    assert [name for name in package.members if "/media/" in name] == ["ppt/media/image1.png"]


def test_an_empty_footer_is_left_out(everything: Package) -> None:
    from deck.render import render

    meta = replace(sample.META, footer="")
    members = render((sample.frame(),), sample.TEMPLATE, sample.template_bytes(), meta)
    holders = values(Package(members).xml(SLIDE), "//p:ph/@type")
    assert holders == ["title", "sldNum"]
    assert values(_slide(everything), "//p:ph/@type") == ["title", "ftr", "sldNum"]
