"""Usable by everyone: one barrier at a time, and what is no barrier."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from deck.diagnostics import Severity
from tests.check.breaking import (
    CORE,
    LAYOUT,
    MASTER,
    ONE,
    PRES,
    READING,
    THREE,
    TWO,
    Members,
    broken,
    codes,
    found,
    run,
)
from tests.check.decks import changed
from tests.check.pieces import DECORATIVE, box, shape

TRACKER = 'name="Tracker" descr="Message 1 of 9"/>'
CHART_ALT = 'descr="Bar chart. Two bars. Values: One 36, Two 12.5."'
SLIDE_RELS = "ppt/slides/_rels/slide1.xml.rels"
FILL = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="bg2"/>'
LONG = "slow and careful words that go on for more than one line and then for some more of it"


def alt(new: str) -> Callable[[], Members]:
    """Return a deck whose chart is described otherwise."""
    return broken(TWO, CHART_ALT, new)


def inked(scheme: str, size: str = "") -> Callable[[], Members]:
    ink = f'<a:solidFill><a:schemeClr val="{scheme}"/></a:solidFill>'
    return run(f'lang="en-GB"{size}', ink)


def linked(text: str, target: str = "https://example.org/") -> Members:
    members = run('lang="en-GB"', '<a:hlinkClick r:id="rId20"/>', text)()
    link = (
        '<Relationship Id="rId20" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        f'relationships/hyperlink" Target="{target}" TargetMode="External"/></Relationships>'
    )
    return changed(SLIDE_RELS, "</Relationships>", link, members=members)


@pytest.mark.parametrize(
    ("code", "members"),
    [
        ("slide-untitled", broken(ONE, "It matters because it is money", " ")),
        ("slide-untitled", broken(ONE, '<p:ph type="title"/>', "")),
        ("title-repeated", broken(TWO, "Two bars say it", "Somebody  does it")),
        ("alt-missing", alt("")),
        ("alt-missing", broken(ONE, TRACKER, 'name="Tracker"/>')),
        ("alt-missing", broken(ONE, "In a box", "")),
        ("alt-missing", broken(THREE, 'descr="Table: who does what."', "")),
        ("alt-file-name", alt('descr="chart.png"')),
        ("alt-file-name", alt('descr="Picture of two bars"')),
        ("alt-file-name", alt('descr="A dog. Description automatically generated"')),
        ("alt-and-decorative", broken(
            ONE, TRACKER, f'name="Tracker" descr="Nine dots">{DECORATIVE}</p:cNvPr>')),
        ("alt-long", broken(ONE, "Message 1 of 9", "Message 1 of 9. " * 20)),
        ("decorative-ignored", broken(
            ONE, TRACKER, f'name="Tracker" descr="Nine dots">{DECORATIVE}</p:cNvPr>'.replace(
                "C183D7F6", "FF2B5EF4"))),
        ("reading-order", broken(
            ONE, '<p:sp><p:nvSpPr><p:cNvPr id="2"',
            shape(20, "First", box(9144000, 5943600, 900000, 228600), "Words")
            + '<p:sp><p:nvSpPr><p:cNvPr id="2"')),
        ("reading-order", broken(
            ONE, "</p:spTree>",
            shape(20, "Last", box(9144000, 5943600, 900000, 228600), "Words") + "</p:spTree>")),
        ("run-language", run("")),
        ("document-title", broken(CORE, "Two bars", "")),
        ("document-language", broken(CORE, "en-GB", "")),
        ("table-header", broken(THREE, ' firstRow="1"', "")),
        ("table-header", broken(THREE, "Head 0", "")),
        ("link-text", lambda: linked("Click here")),
        ("link-text", lambda: linked("https://example.org/a")),
        ("link-target", lambda: linked("The report", "file:///C:/report.docx")),
        ("text-too-small", run('lang="en-GB" sz="1300"')),
        ("text-too-small", broken(LAYOUT, 'sz="1200"', 'sz="1100"')),
        ("text-too-small", broken(THREE, 'sz="1800"', 'sz="1000"')),
        ("all-capitals", run('lang="en-GB" cap="all"')),
        ("justified", broken(ONE, f"<a:p><a:r>{READING}",
                             f'<a:p><a:pPr algn="just"/><a:r>{READING}')),
        ("long-italics", run('lang="en-GB" i="1"', text=LONG)),
        ("underlined", run('lang="en-GB" u="sng"')),
        ("contrast", inked("accent3", ' sz="1400"')),
        ("contrast", broken(ONE, box(6705600, 1755648, 4876800, 1828800) + FILL,
                            box(6705600, 1755648, 4876800, 1828800) + FILL.replace("bg2", "tx2"))),
        ("contrast", broken(THREE, '<a:schemeClr val="bg1"/></a:solidFill></a:tcPr>',
                            '<a:schemeClr val="tx2"/></a:solidFill></a:tcPr>')),
        ("media", broken(
            ONE, '<p:nvPr><p:ph type="sldNum" idx="12"/></p:nvPr>',
            '<p:nvPr><p:ph type="sldNum" idx="12"/><a:videoFile r:link="rId1"/></p:nvPr>')),
        ("auto-advance", broken(ONE, "</p:clrMapOvr>",
                                '</p:clrMapOvr><p:transition advTm="5000"/>')),
        ("section-name", broken(PRES, "What to do", "Untitled Section")),
        ("section-name", broken(PRES, "What to do", "Section 2")),
        ("section-name", broken(PRES, "What to do", "Why it matters")),
        ("edit-password", broken(PRES, "<p:extLst>", "<p:modifyVerifier/><p:extLst>")),
    ],
)  # fmt: skip
def test_one_barrier(code: str, members: Callable[[], Members]) -> None:
    assert code in codes(members())


def test_what_is_no_barrier() -> None:
    decorative = broken(ONE, TRACKER, f'name="Tracker">{DECORATIVE}</p:cNvPr>')
    small, slanted = run('lang="en-GB" sz="1400"'), run('lang="en-GB" i="1"', text="A word")
    for members in (decorative, inked("accent1"), slanted):
        assert codes(members()) == set()
    assert codes(small()) == {"size-not-listed"}
    assert codes(linked("The report of 2018")) == set()


def test_large_text_needs_less_contrast() -> None:
    assert codes(inked("accent3", ' sz="1800"')()) == set()
    assert codes(inked("accent3", ' sz="1400" b="1"')()) == {"size-not-listed"}
    assert codes(inked("accent3", ' sz="1400"')()) == {"contrast", "size-not-listed"}


def test_contrast_is_with_what_lies_behind() -> None:
    """Reading text on a dark panel of the layout, then on a dark shape of the slide."""
    dark = shape(40, "Panel", box(0, 1700000, 7000000, 3000000), fill="tx2")
    on_layout = changed(LAYOUT, "</p:spTree>", f"{dark}</p:spTree>")
    assert [one.where for one in found(on_layout) if one.code == "contrast"] == ["slide 1, 'Body'"]
    beside = dark.replace('cx="7000000"', 'cx="600000"')
    assert codes(changed(LAYOUT, "</p:spTree>", f"{beside}</p:spTree>")) == set()
    partly = dark.replace('cx="7000000"', 'cx="900000"')
    assert codes(changed(LAYOUT, "</p:spTree>", f"{partly}</p:spTree>")) == {"contrast"}
    first = '<p:sp><p:nvSpPr><p:cNvPr id="3"'
    behind = shape(40, "Panel", box(0, 1700000, 7000000, 3000000), fill="tx2",
                   about=DECORATIVE) + first  # fmt: skip
    assert codes(changed(ONE, first, behind)) == {"contrast"}


def test_what_is_drawn_later_is_not_behind() -> None:
    """In a group: a label without fill, then a dark panel over the same place."""
    place = box(9400000, 609600, 650000, 400000)  # beside the dot
    label = shape(41, "Label", place, "Word").replace(
        '<a:solidFill><a:schemeClr val="bg2"/></a:solidFill>', "<a:noFill/>"
    )
    panel = shape(42, "Panel", place, fill="tx2")
    under = changed(ONE, "</p:grpSp>", f"{panel}{label}</p:grpSp>")
    over = changed(ONE, "</p:grpSp>", f"{label}{panel}</p:grpSp>")
    assert codes(under) == {"contrast"}
    assert codes(over) == {"items-overlap"}  # it hides the label


def test_a_swapped_map_and_a_dark_ground() -> None:
    members = changed(MASTER, 'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"',
                      'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"')  # fmt: skip
    assert codes(members) == set()
    assert "contrast" in codes(changed(MASTER, 'tx1="dk1"', 'tx1="lt1"'))


def test_text_on_a_gradient_is_not_judged() -> None:
    ground = '<a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/>'
    blend = "<a:gradFill><a:gsLst/></a:gradFill><a:effectLst/>"
    assert "contrast" not in codes(changed(MASTER, ground, blend, members=inked("bg1")()))


def test_a_small_link() -> None:
    clicked = (
        '<p:cNvPr id="7" name="Dot"><a:hlinkClick r:id="rId1" '
        'action="ppaction://hlinksldjump"/></p:cNvPr>'
    )
    small = changed(ONE, '<p:cNvPr id="7" name="Dot"></p:cNvPr>', clicked)
    assert codes(small) == set()
    tiny = changed(ONE, 'cx="228600" cy="228600"', 'cx="127000" cy="127000"', members=small)
    assert codes(tiny) == {"link-small"}


def test_other_peoples_decks_get_warnings() -> None:
    members = changed(CORE, "en-GB", "", members=inked("accent3", ' sz="1400"')())
    assert {one.severity for one in found(members, ours=False)} == {Severity.WARNING}
    assert {one.severity for one in found(members)} == {Severity.ERROR}


def test_a_fault_names_the_content() -> None:
    (one,) = found(alt("")())
    assert (one.where, str(one.span), one.path) == (
        "slide 2, 'Chart'", "content/slides/a.yaml:14:1", "body",
    )  # fmt: skip
    assert one.hint
    (other,) = found(broken(ONE, TRACKER, 'name="Tracker"/>')())
    assert (other.where, str(other.span)) == ("slide 1, 'Tracker'", "content/slides/a.yaml:1:1")
