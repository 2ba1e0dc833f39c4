"""What is linked from outside a deck is named, whether it is used or not; hyperlinks are not."""

from __future__ import annotations

import pytest

from tests.check.breaking import ONE, Members, broken, codes, found
from tests.check.decks import added, changed

SLIDE_RELS = "ppt/slides/_rels/slide1.xml.rels"
READING = '<a:rPr lang="en-GB"></a:rPr><a:t>Reading'
LINKED = '<a:rPr lang="en-GB"><a:blipFill><a:blip r:link="rId50"/></a:blipFill></a:rPr><a:t>Reading'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def outside(
    kind: str, target: str, part: str = SLIDE_RELS, members: Members | None = None
) -> Members:
    """Return a deck with one more relationship, which leads out of it."""
    one = f'<Relationship Id="rId50" Type="{kind}" Target="{target}" TargetMode="External"/>'
    return changed(part, "</Relationships>", f"{one}</Relationships>", members=members)


@pytest.mark.parametrize(
    ("kind", "target", "told"),
    [
        (f"{OFFICE}/image", "file:///etc/passwd", "picture"),
        (f"{OFFICE}/image", "http://example.org/a.png", "picture"),
        (f"{OFFICE}/video", "film.mp4", "film"),
        ("http://schemas.microsoft.com/office/2007/relationships/media", "film.mp4", "film"),
        (f"{OFFICE}/oleObject", "file:///C:/book.xlsx", "workbook"),
        (f"{OFFICE}/attachedTemplate", "https://example.org/a.potx", "template"),
        ("urn:anything", "https://example.org/", "urn:anything"),
    ],
)
@pytest.mark.parametrize("ours", [True, False])
def test_it_is_named_though_nothing_uses_it(kind: str, target: str, told: str, ours: bool) -> None:
    faults = found(outside(kind, target), ours=ours)
    assert [(one.code, one.severity.value) for one in faults] == [("external-file", "error")]
    assert target in faults[0].message
    assert told in faults[0].message
    assert "nowhere uses" in faults[0].message
    assert faults[0].where == "slide 1"


def test_a_linked_picture_names_its_object() -> None:
    members = outside(
        f"{OFFICE}/image", "file:///etc/passwd", members=broken(ONE, READING, LINKED)()
    )
    (fault,) = (one for one in found(members, ours=False) if one.code == "external-file")
    assert fault.message.startswith("it links a picture")
    assert fault.where.startswith("slide 1, '")


@pytest.mark.parametrize(
    ("part", "where"),
    [
        ("ppt/_rels/presentation.xml.rels", "ppt/presentation.xml"),
        ("ppt/charts/_rels/chart1.xml.rels", "ppt/charts/chart1.xml"),
        ("_rels/.rels", "the package"),
    ],
)
def test_any_part_may_have_it(part: str, where: str) -> None:
    faults = found(outside(f"{OFFICE}/oleObject", "file:///C:/book.xlsx", part), ours=False)
    assert [(one.code, one.where) for one in faults] == [("external-file", where)]


def test_a_long_or_odd_address_is_shown_in_short() -> None:
    (fault,) = found(outside(f"{OFFICE}/image", "file:///\u202e" + "a" * 400))
    assert len(fault.message) < 200
    assert "\u202e" not in fault.message


def test_a_hyperlink_is_none_of_them() -> None:
    assert codes(outside(f"{OFFICE}/hyperlink", "https://example.org/")) == set()


def test_a_part_that_is_no_xml_is_no_hindrance() -> None:
    members = outside(f"{OFFICE}/image", "a.png", members=added({ONE: b"<p"}))
    assert {"external-file", "part-not-xml"} <= codes(members)
