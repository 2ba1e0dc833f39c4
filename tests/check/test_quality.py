"""How a finished slide looks: one fault at a time, each made from the clean deck by one change."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.check.breaking import CHART, LAYOUT, ONE, THREE, TWO, Members, broken, codes, found, run
from tests.check.decks import changed
from tests.check.pieces import TITLE_BOX, box, shape

NUMBER = '<p:sp><p:nvSpPr><p:cNvPr id="9"'
MANIFEST = "customXml/item1.xml"
BODY = '<p:sp><p:nvSpPr><p:cNvPr id="3"'
FILL = '<a:solidFill><a:schemeClr val="bg2"/></a:solidFill>'
TITLE = "It matters because it is money"


def with_piece(one: str, before: str = NUMBER) -> Callable[[], Members]:
    """Return a deck whose first slide has one more object before another."""
    return broken(ONE, before, f"{one}{before}")


def label(x: int, y: int, w: int = 1371600, h: int = 457200, text: str = "Label") -> str:
    return shape(30, "Label", box(x, y, w, h), text)


def mark(x: int, y: int, w: int, h: int, *, fill: str = "bg2") -> str:
    made = shape(30, "Mark", box(x, y, w, h), fill=fill)
    return made.replace('name="Mark"', 'name="Mark" descr="Mark: something to see."')


def line(x: int, y: int, w: int, h: int, form: str = "line", turn: str = "") -> str:
    place = box(x, y, w, h).replace("<a:xfrm>", f"<a:xfrm{turn}>")
    return (
        '<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="30" name="Line" descr="A line."/><p:cNvCxnSpPr/><p:nvPr'
        f'/></p:nvCxnSpPr><p:spPr>{place}<a:prstGeom prst="{form}"><a:avLst/></a:prstGeom><a:ln '
        'w="19050"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:ln></p:spPr></p:cxnSp>'
    )


def picture(x: int, y: int, w: int, h: int) -> str:
    return (
        '<p:pic><p:nvPicPr><p:cNvPr id="30" name="Picture" descr="A field."/><p:cNvPicPr/><p:nvPr/>'
        f"</p:nvPicPr><p:blipFill><a:blip/></p:blipFill><p:spPr>{box(x, y, w, h)}<a:prstGeom "
        'prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
    )


def gradient(*stops: str) -> str:
    inside = "".join(
        f'<a:gs pos="{n * 100_000 // (len(stops) - 1)}"><a:schemeClr val="{one}"/></a:gs>'
        for n, one in enumerate(stops)
    )
    return f'<a:gradFill><a:gsLst>{inside}</a:gsLst><a:lin ang="0"/></a:gradFill>'


def words(count: int, word: str = "a") -> str:
    return " ".join([word] * count)


def reading(text: str) -> Callable[[], Members]:
    return broken(ONE, "Reading text.", text)


def moved_title() -> Members:
    """Return a deck whose third title stands a quarter of an inch lower."""
    low = TITLE_BOX.replace('y="609600"', 'y="838200"')
    return changed(THREE, "<p:spPr></p:spPr>", f"<p:spPr>{low}</p:spPr>")


def moved_tracker(by: int) -> Members:
    """Return a deck with a tracker on each slide, the third one moved; it has a German name."""
    about = '<object id="40" name="Wegweiser" kind="group" guid="{}" hash="0" part="tracker"/>'
    members = changed(MANIFEST, "</slide>", f"{about}</slide>", times=3)
    for part, x in ((ONE, 9144000), (TWO, 9144000), (THREE, 9144000 + by)):
        dot = shape(41, "Dot", box(x, 200000, 228600, 228600), fill="tx2")
        dot = dot.replace('prst="rect"', 'prst="ellipse"')
        size = f'<a:off x="{x}" y="200000"/><a:ext cx="228600" cy="228600"/>'
        inner = size.replace("a:off", "a:chOff").replace("a:ext ", "a:chExt ")
        made = (
            '<p:grpSp><p:nvGrpSpPr><p:cNvPr id="40" name="Wegweiser" descr="Message 1 of 9"/>'
            "<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>"
            f"{size}{inner}</a:xfrm></p:grpSpPr>{dot}</p:grpSp>"
        )
        members = changed(part, NUMBER, f"{made}{NUMBER}", members=members)
    return members


def pair(y: int) -> Members:
    """Return a deck with two marks side by side, the second one at that height."""
    second = mark(3048000, y, 900000, 600000, fill="tx2").replace('id="30"', 'id="31"')
    return with_piece(mark(609600, 4500000, 900000, 500000, fill="tx2") + second)()


def in_row(y: int, text: str = "Second head") -> Members:
    """Return a deck with two plain texts side by side, the second one at that height."""
    heads = (
        shape(30, "Head", box(609600, 4500000, 1371600, 300000), "First head"),
        shape(31, "Head 2", box(6705600, y, 1371600, 900000), text),
    )
    return with_piece("".join(heads).replace(FILL, "<a:noFill/>"))()


def too_wordy(text: str) -> Members:
    named = changed(LAYOUT, 'name="Points"', 'name="Points and side"')
    return changed(ONE, "Reading text.", text, members=named)


@pytest.mark.parametrize(
    ("code", "members"),
    [
        ("text-outside-box", reading(words(60, "reading"))),
        ("text-outside-box", reading("x" * 90)),
        ("text-outside-box", broken(THREE, 'h="457200"', 'h="300000"')),
        ("text-outside-box", broken(THREE, "<a:t>B</a:t>", f"<a:t>{'x' * 60}</a:t>")),
        ("text-outside-safe-area", with_piece(label(400000, 5000000))),
        ("text-outside-safe-area", with_piece(label(10744200, 5000000, text="Label edge"))),
        ("items-overlap", with_piece(mark(11430000, 3200000, 600000, 600000))),
        ("items-overlap", with_piece(mark(609600, 1755648, 2000000, 400000))),
        ("line-through-text", with_piece(line(609600, 1900000, 2000000, 0))),
        ("line-through-text", with_piece(line(609600, 1900000, 200000, 2000000,
                                              "bentConnector2"))),
        ("line-through-text", with_piece(line(300000, 1900000, 1200000, 0, turn=' rot="1800000"'))),
        ("edge-missed", with_piece(label(647700, 5000000))),
        ("outside-body", with_piece(mark(10820400, 838200, 500000, 400000, fill="tx2"))),
        ("outside-body", with_piece(mark(300000, 4500000, 600000, 400000, fill="tx2"))),
        ("outside-body", with_piece(mark(11430000, 4500000, 600000, 400000, fill="tx2"))),
        ("outside-body", with_piece(mark(3048000, 6096000, 600000, 390000, fill="tx2"))),
        ("outside-body", with_piece(line(609600, 5000000, 300000, 1480000))),
        ("outside-body", broken(MANIFEST, 'part="tracker"', "")),
        ("row-missed", lambda: pair(4550800)),
        ("row-missed", lambda: in_row(4550800)),
        ("footer-crowded", with_piece(label(3048000, 6248400))),
        ("position-drift", moved_title),
        ("position-drift", lambda: moved_tracker(30000)),
        ("words-over-limit", lambda: too_wordy(words(25))),
        ("words-many", broken(ONE, "In a box", words(126))),
        ("mark-contrast", with_piece(mark(609600, 4500000, 500000, 500000))),
        ("mark-contrast", broken(CHART, "accent1", "bg2")),
        ("text-over-picture", with_piece(picture(609600, 1755648, 5486400, 1828800), BODY)),
        ("contrast", broken(ONE, FILL, gradient("bg1", "tx1"))),
        ("size-not-listed", run('lang="en-GB" sz="1900"')),
        ("size-not-listed", with_piece(label(609600, 4500000).replace("1800", "1700"))),
        ("short-last-line", broken(ONE, f"{TITLE}</a:t></a:r>",
                                   f'{TITLE}</a:t></a:r><a:br/><a:r><a:rPr lang="en-GB"/>'
                                   "<a:t>now</a:t></a:r>")),
    ],
)  # fmt: skip
def test_one_fault(code: str, members: Callable[[], Members]) -> None:
    assert code in codes(members())


@pytest.mark.parametrize(
    "members",
    [
        with_piece(mark(609600, 4500000, 500000, 500000, fill="tx2")),
        lambda: moved_tracker(0),
        with_piece(mark(11430000, 4500000, 762000, 400000, fill="tx2")),  # on to the page's edge
        lambda: pair(4500000),
        lambda: pair(4450000),  # their middles are on one line
        lambda: pair(4700000),  # clearly lower
        lambda: in_row(4500000),
        lambda: in_row(4510000),  # within a point
        lambda: in_row(4700000),
        with_piece(label(609600, 4500000)),  # on the margin
        run('lang="en-GB" sz="2400"'),  # the other size that the body of this layout may take
        with_piece(line(609600, 1740000, 2000000, 0)),  # over the text, not through it
        with_piece(label(6800000, 3000000)),  # wholly inside the box before it
        lambda: too_wordy(words(24)),
        lambda: too_wordy(f"\u201c{words(30)}\u201d"),  # a quotation is verbatim
    ],
)
def test_no_fault(members: Callable[[], Members]) -> None:
    assert codes(members()) == set()


def test_a_finding_says_how_far_and_where() -> None:
    told = [one for one in found(moved_title()) if one.code == "position-drift"]
    assert [(one.where, one.message) for one in told] == [
        ("slide 3, 'Title'", "the title stands 18 pt lower than on 2 other slides of its layout"),
    ]


def test_a_finding_names_the_content_line() -> None:
    spans = [one.span for one in found(reading(words(60, "reading"))()) if
             one.code == "text-outside-box"]  # fmt: skip
    assert spans
    assert all(one is not None and one.line for one in spans)


def test_other_peoples_faces_are_estimated_low() -> None:
    face = '<a:rPr lang="en-GB"><a:latin typeface="Comic Sans MS"/></a:rPr><a:t>'
    plain = '<a:rPr lang="en-GB"></a:rPr><a:t>Reading text.'
    assert codes(changed(ONE, plain, f"{face}{words(30, 'reading')}"), ours=False) == set()
    many = changed(ONE, plain, f"{face}{words(90, 'reading')}")
    assert "text-outside-box" in codes(many, ours=False)


def test_text_turned_on_its_side_is_measured_along_it() -> None:
    tall = shape(30, "Axis", box(609600, 4000000, 400000, 1800000), "Up the side")
    turned = tall.replace("<a:bodyPr ", '<a:bodyPr vert="vert270" ')
    assert codes(with_piece(turned)()) == set()
    long = turned.replace("Up the side", words(20, "Side"))
    assert "text-outside-box" in codes(with_piece(long)())


def test_a_group_is_one_drawing() -> None:
    inside = mark(9144000, 609600, 400000, 228600, fill="tx2").replace('id="30"', 'id="31"')
    both = broken(ONE, "</p:grpSp>", f"{inside}</p:grpSp>")
    assert "items-overlap" not in codes(both())


def test_a_label_may_stand_on_a_chart_and_a_series_may_be_outlined() -> None:
    line_ = '<a:ln><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:ln>'
    fill = '<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>'
    pale = '<a:solidFill><a:schemeClr val="bg2"/></a:solidFill>'
    assert codes(changed(CHART, fill, f"{pale}{line_}")) == set()
    label_ = shape(30, "Label", box(2000000, 3000000, 1371600, 457200), "Label")
    assert codes(changed(TWO, NUMBER, f"{label_}{NUMBER}")) == set()
