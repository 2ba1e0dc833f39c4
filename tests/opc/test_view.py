"""The semantic view of a deck: what people see, whatever made the file."""

from __future__ import annotations

import pytest

from deck.geometry import Rect
from deck.opc.package import Package
from deck.opc.reading import read_view
from deck.opc.view import SEE_THROUGH, Deck, Shape
from tests.check.decks import added, changed, clean, without
from tests.check.pieces import box, paragraph, shape

SLIDE = "ppt/slides/slide{}.xml"
ONE, TWO, THREE = (SLIDE.format(n) for n in (1, 2, 3))
LAYOUT = "ppt/slideLayouts/slideLayout1.xml"
MASTER = "ppt/slideMasters/slideMaster1.xml"


def view(members: dict[str, bytes] | None = None) -> Deck:
    deck, found = read_view(Package(members or clean()))
    assert found == ()
    return deck


def named(deck: Deck, name: str) -> Shape:
    return next(one for slide in deck.slides for one in slide.walk() if one.name == name)


def test_the_deck_as_a_whole() -> None:
    deck = view()
    assert (deck.width, deck.height) == (12192000, 6858000)
    assert [one.title for one in deck.slides] == [
        "It matters because it is money", "Two bars say it", "Somebody does it",
    ]  # fmt: skip
    assert [one.id for one in deck.slides] == [256, 257, 258]
    assert {one.layout for one in deck.slides} == {"Points"}
    assert [(one.name, one.slides) for one in deck.sections] == [
        ("Why it matters", (256, 257)), ("What to do", (258,)),
    ]  # fmt: skip
    assert deck.properties.title == "Two bars"
    assert deck.properties.language == "en-GB"
    assert deck.properties.application == "Nine Messages"
    assert deck.masters == (MASTER,)


def test_identity() -> None:
    deck = view()
    assert [(one.key, one.base) for one in deck.slides] == [
        ("why", "1f3a9c2e"), ("bars", "1f3a9c2e"), ("who", "1f3a9c2e"),
    ]  # fmt: skip
    assert deck.slide("bars") is deck.slides[1]
    assert deck.manifest is not None
    slide = deck.manifest.slide("bars")
    assert slide is not None
    thing = slide.object(5)
    assert thing is not None
    assert (thing.name, str(thing.origin.span)) == ("Chart", "content/slides/a.yaml:14:1")


def test_the_notes_give_the_key_where_the_tag_is_gone() -> None:
    members = changed("ppt/tags/tag1.xml", "DECK_KEY", "OTHER")
    assert view(members).slides[0].key == "why"


def test_the_creation_id_gives_the_key_where_tag_and_notes_are_gone() -> None:
    mark = (
        '<p:extLst><p:ext uri="{BB962C8B-B14F-4D97-AF65-F5344CB8AC3E}"><p14:creationId xmlns:p14='
        '"http://schemas.microsoft.com/office/powerpoint/2010/main" val="8"/></p:ext></p:extLst>'
    )
    members = changed(TWO, "</p:cSld>", f"{mark}</p:cSld>")
    members = changed("ppt/tags/tag2.xml", "DECK_KEY", "OTHER", members=members)
    members = changed("ppt/notesSlides/notesSlide2.xml", "[ref: bars@", "[", members=members)
    assert [(one.key, one.base) for one in view(members).slides][1] == ("bars", "1f3a9c2e")


def test_of_copies_the_first_keeps_the_key() -> None:
    members = changed("ppt/tags/tag2.xml", "bars", "why")
    assert [one.key for one in view(members).slides] == ["why", "", "who"]


def test_text_and_its_look() -> None:
    title = view().slides[0].shapes[0]
    run = title.paragraphs[0].runs[0]
    assert title.is_title
    assert (run.text, run.lang, run.bold, run.size_pt) == (
        "It matters because it is money", "en-GB", None, None,
    )  # fmt: skip
    assert (run.look.size_pt, run.look.face, run.look.colour) == (30.0, "Georgia", "10222B")


@pytest.mark.parametrize(
    ("part", "old", "new", "look"),
    [
        (ONE, '<a:rPr lang="en-GB"></a:rPr><a:t>It', '<a:rPr lang="en-GB" b="1" sz="2400"/><a:t>It',
         {"bold": True, "size_pt": 24.0}),
        (ONE, '<a:rPr lang="en-GB"></a:rPr><a:t>It', '<a:rPr><a:solidFill><a:schemeClr '
         'val="accent1"/></a:solidFill></a:rPr><a:t>It', {"colour": "C2410C"}),
        (LAYOUT, 'sz="3000"', 'sz="3600" i="1"', {"size_pt": 36.0, "italic": True}),
        (MASTER, "<p:titleStyle><a:lvl1pPr", '<p:titleStyle><a:lvl1pPr x="" ', {"size_pt": 30.0}),
        (LAYOUT, 'typeface="Georgia"', 'typeface="+mn-lt"', {"face": "Arial"}),
        (LAYOUT, 'schemeClr val="tx1"', 'schemeClr val="bg2"', {"colour": "F6F3EC"}),
    ],
)  # fmt: skip
def test_looks_are_inherited(part: str, old: str, new: str, look: dict[str, object]) -> None:
    run = view(changed(part, old, new)).slides[0].shapes[0].paragraphs[0].runs[0]
    assert {name: getattr(run.look, name) for name in look} == look


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("", "10222B"),
        ('<a:lumMod val="50000"/><a:lumOff val="50000"/>', "5B9FC2"),
        ('<a:shade val="0"/>', "000000"),
        ('<a:tint val="0"/>', "FFFFFF"),
        ('<a:alpha val="100000"/>', "10222B"),
        ('<a:alpha val="50000"/>', None),
    ],
)
def test_colours_are_adjusted(inside: str, expected: str | None) -> None:
    ink = f'<a:solidFill><a:schemeClr val="tx1">{inside}</a:schemeClr></a:solidFill>'
    old = '<a:rPr lang="en-GB"></a:rPr><a:t>It'
    members = changed(ONE, old, f"<a:rPr>{ink}</a:rPr><a:t>It")
    assert view(members).slides[0].shapes[0].paragraphs[0].runs[0].look.colour == expected


def test_places_are_inherited_and_groups_opened() -> None:
    deck = view()
    title, body = deck.slides[0].shapes[:2]
    assert (title.rect, title.placed) == (Rect(609600, 609600, 10058400, 914400), False)
    assert (body.rect, body.placed) == (Rect(609600, 1755648, 5486400, 1828800), True)
    members = changed(
        ONE, '<a:ext cx="914400" cy="457200"/><a:chOff', '<a:ext cx="1828800" cy="914400"/><a:chOff'
    )
    assert named(view(members), "Dot").rect == Rect(9144000, 609600, 457200, 457200)


def test_a_turned_shape_takes_up_its_turned_place() -> None:
    place = box(6705600, 1755648, 4876800, 1828800)
    members = changed(ONE, place, place.replace("<a:xfrm>", '<a:xfrm rot="16200000">'))
    assert named(view(members), "Box").rect == Rect(8229600, 231648, 1828800, 4876800)


def test_fills_and_ground() -> None:
    deck = view()
    assert named(deck, "Box").fill == "F6F3EC"
    assert named(deck, "Body").fill == SEE_THROUGH
    assert deck.slides[0].ground == "FFFFFF"
    painted = changed(LAYOUT, '<p:cSld name="Points">', '<p:cSld name="Points"><p:bg><p:bgPr>'
                      '<a:solidFill><a:schemeClr val="accent2"/></a:solidFill><a:effectLst/>'
                      "</p:bgPr></p:bg>")  # fmt: skip
    assert view(painted).slides[0].ground == "0B3A47"


def test_layout_art_is_behind_the_slide() -> None:
    art = shape(8, "Panel", box(0, 0, 100, 100))
    members = changed(LAYOUT, "</p:spTree>", f"{art}</p:spTree>")
    assert [one.name for one in view(members).slides[0].art] == ["Panel"]


def test_a_swapped_colour_map() -> None:
    members = changed(MASTER, 'bg1="lt1" tx1="dk1"', 'bg1="dk1" tx1="lt1"')
    deck = view(members)
    assert deck.slides[0].ground == "10222B"
    assert deck.slides[0].shapes[0].paragraphs[0].runs[0].look.colour == "FFFFFF"


def test_tables() -> None:
    table = named(view(), "Table").table
    assert table is not None
    assert table.header_row
    assert [[cell.text for cell in row] for row in table.cells] == [["Head 0", "B"], ["A", "B"]]
    assert (table.columns, table.rows) == ((5486400, 5486400), (457200, 457200))
    assert table.cells[0][0].fill == "FFFFFF"
    assert table.cells[0][0].paragraphs[0].runs[0].look.size_pt == 18.0
    merged = named(view(changed(THREE, "<a:tc>", '<a:tc gridSpan="2">')), "Table").table
    assert merged is not None
    assert merged.cells[0][0].merged


def test_charts() -> None:
    chart = named(view(), "Chart").chart
    assert chart is not None
    assert (chart.type, chart.categories) == ("bar", ("One", "Two"))
    assert [(one.name, one.values, one.fill) for one in chart.series] == [
        ("Share", (36.0, 12.5), "C2410C")
    ]
    gap = changed("ppt/charts/chart1.xml", '<c:pt idx="0"><c:v>36</c:v></c:pt>', "")
    again = named(view(gap), "Chart").chart
    assert again is not None
    assert again.series[0].values == (None, 12.5)


def test_marks_of_access() -> None:
    deck = view()
    assert named(deck, "Tracker").alt == "Message 1 of 9"
    assert not named(deck, "Tracker").decorative


def test_links() -> None:
    members = changed(
        ONE, '<a:rPr lang="en-GB"></a:rPr><a:t>Reading',
        '<a:rPr lang="en-GB"><a:hlinkClick r:id="rId20"/></a:rPr><a:t>Reading',
    )  # fmt: skip
    rels = "ppt/slides/_rels/slide1.xml.rels"
    link = (
        '<Relationship Id="rId20" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships/hyperlink" Target="https://example.org/" TargetMode="External"/>'
    )
    members = changed(rels, "</Relationships>", f"{link}</Relationships>", members=members)
    run = named(view(members), "Body").paragraphs[0].runs[0]
    assert run.link == "https://example.org/"
    assert run.look.colour == "0B5C73"


def test_notes() -> None:
    slide = view().slides[0]
    assert [one.text for one in slide.notes] == [
        "Say (60 seconds)", "One 36, Two 12.5.", "[ref: why@1f3a9c2e]",
    ]  # fmt: skip


def test_breaks_and_levels() -> None:
    text = paragraph("Reading text.")
    broken = text.replace("</a:p>", "<a:br/></a:p>").replace("<a:p>", '<a:p><a:pPr lvl="1"/>')
    body = named(view(changed(ONE, text, broken)), "Body")
    assert body.text == "Reading text.\n"
    assert body.paragraphs[0].level == 1


def test_a_broken_slide_is_reported_and_the_rest_read() -> None:
    deck, found = read_view(Package({**clean(), ONE: b"<p:sld"}))
    assert [one.code for one in found] == ["part-not-xml"]
    assert [one.number for one in deck.slides] == [2, 3]


@pytest.mark.parametrize("part", [LAYOUT, MASTER, "ppt/theme/theme1.xml", "docProps/core.xml",
                                  "ppt/charts/chart1.xml", "ppt/tags/tag1.xml",
                                  "customXml/item1.xml"])  # fmt: skip
@pytest.mark.parametrize("broken", [None, b"<", b"<x/>"])
def test_anything_may_be_missing(part: str, broken: bytes | None) -> None:
    members = without(part) if broken is None else added({part: broken})
    deck, _ = read_view(Package(members))
    assert len(deck.slides) == 3


def test_groups_in_groups_without_end() -> None:
    inside = "<p:grpSp><p:nvGrpSpPr><p:cNvPr id='7' name='G'/></p:nvGrpSpPr>" * 200
    tree = f"{inside}{'</p:grpSp>' * 200}</p:spTree>"
    deck = view(changed(ONE, "</p:spTree>", tree))
    assert sum(1 for _ in deck.slides[0].walk()) < 50
