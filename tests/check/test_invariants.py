"""A sound file: one thing is broken at a time, and its code fires."""

from __future__ import annotations

import pytest

from tests.check.breaking import CHART, CORE, MASTER, ONE, PRES, THREE, broken, codes
from tests.check.decks import added, changed, clean, content_types, rels, without
from tests.check.sheets import SECTION_IDS

SLIDE_RELS = "ppt/slides/_rels/slide1.xml.rels"
NOTES = "ppt/notesSlides/notesSlide1.xml"
GUID = SECTION_IDS[0]
OWN = 'xmlns:deck="urn:deck" deck:id="a"'


def test_the_clean_deck_is_clean() -> None:
    assert codes(clean()) == set()
    assert codes(clean(), ours=False) == set()


@pytest.mark.parametrize(
    ("code", "members"),
    [
        ("duplicate-part", lambda: added({"PPT/presentation.xml": b"<a/>"})),
        ("part-name", lambda: added({"ppt//a.xml": b"<a/>"})),
        ("part-not-xml", lambda: added({ONE: b"<p:sld"})),
        ("part-not-xml", lambda: added({CHART: b"<c"})),
        ("part-not-xml", lambda: added({NOTES: b"<p"})),
        ("part-not-xml", lambda: added({MASTER: b"<p"})),
        ("part-not-xml", lambda: added({SLIDE_RELS: b"<p"})),
        ("part-missing", lambda: without(CHART)),
        ("part-missing", lambda: without("ppt/embeddings/book1.xlsx")),
        ("part-unreachable", lambda: added({"ppt/media/a.xml": b"<a/>"})),
        ("part-unreachable", lambda: added({"ppt/slides/_rels/slide9.xml.rels": rels()})),
        ("part-untyped", lambda: added({"ppt/media/image1.xyz": b"x"})),
        ("type-without-part", lambda: changed(
            "[Content_Types].xml", "</Types>", '<Override PartName="/ppt/slideMasters/'
            'slideMaster2.xml" ContentType="application/vnd.openxmlformats-officedocument.'
            'presentationml.slideMaster+xml"/></Types>')),
        ("relationship-unknown", broken(ONE, '<a:rPr lang="en-GB"></a:rPr><a:t>Reading', '<a:rPr '
         'lang="en-GB"><a:hlinkClick r:id="rId77"/></a:rPr><a:t>Reading')),
        ("relationship-unknown", broken(PRES, 'r:id="rId5"', 'r:id="rId55"')),
        ("hyperlink-empty", broken(ONE, '<a:rPr lang="en-GB"></a:rPr><a:t>Reading', '<a:rPr '
         'lang="en-GB"><a:hlinkClick r:id=""/></a:rPr><a:t>Reading')),
        ("notes-master-theme", lambda: added(
            {"ppt/notesMasters/_rels/notesMaster1.xml.rels": rels()})),
        ("notes-master-unlisted", broken(
            PRES, '<p:notesMasterIdLst><p:notesMasterId r:id="rId5"/></p:notesMasterIdLst>', "")),
        ("notes-unlinked", lambda: added({"ppt/notesSlides/_rels/notesSlide1.xml.rels": rels(
            ("rId1", "notesMaster", "../notesMasters/notesMaster1.xml"))})),
        ("slide-unlisted", broken(PRES, '<p:sldId id="258" r:id="rId4"/>', "")),
        ("slide-id", broken(PRES, '<p:sldId id="257"', '<p:sldId id="256"')),
        ("slide-id", broken(PRES, '<p:sldId id="257"', '<p:sldId id="255"')),
        ("slide-id", broken(PRES, '<p:sldId id="257"', '<p:sldId id="2147483648"')),
        ("master-id", broken(MASTER, '"2147483649"', '"2147483648"')),
        ("master-id", broken(MASTER, '"2147483649"', '"5"')),
        ("shape-id", broken(ONE, '<p:cNvPr id="3"', '<p:cNvPr id="2"')),
        ("shape-id", broken(ONE, '<p:cNvPr id="3"', '<p:cNvPr id="0"')),
        ("shape-id", broken("ppt/slideLayouts/slideLayout1.xml", 'id="3"', 'id="2"')),
        ("table-ragged", broken(THREE, '<a:gridCol w="5486400"/>', "")),
        ("table-merge", broken(THREE, "<a:tc>", '<a:tc gridSpan="2">')),
        ("table-merge", broken(THREE, "<a:tc>", '<a:tc rowSpan="2">')),
        ("language-tag", broken(ONE, 'lang="en-GB"', 'lang="english"')),
        ("language-tag", broken(CORE, "<dc:language>en-GB", "<dc:language>english")),
        ("section-slides", broken(PRES, '<p14:sldId id="258"/>', '<p14:sldId id="999"/>')),
        ("section-slides", broken(PRES, '<p14:sldId id="258"/>', "")),
        ("section-slides", broken(
            PRES, '<p14:sldId id="258"/>', '<p14:sldId id="258"/><p14:sldId id="257"/>')),
        ("section-id", broken(PRES, GUID, GUID.lower())),
        ("section-id", broken(PRES, GUID, SECTION_IDS[1])),
        ("section-empty", broken(
            PRES, '<p14:sldIdLst><p14:sldId id="258"/></p14:sldIdLst>', "")),
        ("property-date", broken(CORE, "2026-01-31T00:00:00Z", "yesterday")),
        ("not-a-whole-number", broken(ONE, 'y="1755648"', 'y="1755648.5"')),
        ("not-a-whole-number", broken(ONE, 'cx="4876800"', 'cx="-4876800"')),
        ("not-a-whole-number", broken(ONE, 'sz="1800"', 'sz="1850.5"')),
        ("not-a-whole-number", broken(ONE, 'sz="1800"', 'sz="50"')),
        ("not-a-whole-number", broken(MASTER, 'spcPct val="100000"', 'spcPct val="100%"')),
        ("not-a-whole-number", broken(ONE, 'cx="4876800"', "cx='1.5'")),
        ("foreign-namespace", broken(ONE, '<p:cNvPr id="3"', f'<p:cNvPr {OWN} id="3"')),
        ("foreign-namespace", broken(
            ONE, "</p:cSld>", '<d:id xmlns:d="urn:deck"/></p:cSld>')),
        ("chart-axis", broken(CHART, '<c:axId val="111"/>', '<c:axId val="-2068027336"/>')),
        ("chart-axis", broken(CHART, '<c:axId val="222"/></c:barChart>',
                              '<c:axId val="222"/><c:axId val="333"/></c:barChart>')),
        ("chart-axis", broken(CHART, '<c:crossAx val="111"/>', '<c:crossAx val="999"/>')),
        ("theme-formats", broken(
            "ppt/theme/theme1.xml", '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>', "")),
        ("leftover", broken(CORE, "<cp:lastModifiedBy>Nine Messages",
                            "<cp:lastModifiedBy>Steve Canny")),
        ("leftover", broken(CORE, "<dc:title>Two bars", "<dc:title>PowerPoint Presentation")),
        ("leftover", broken(PRES, '<p:sldSz cx', '<p:sldSz type="screen4x3" cx')),
        ("leftover", broken("docProps/app.xml", "Widescreen", "On-screen Show (4:3)")),
        ("leftover", broken("_rels/.rels", "</Relationships>", '<Relationship Id="t" Type="http://'
         'schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail" '
         'Target="docProps/app.xml"/></Relationships>')),
        ("leftover", broken("ppt/_rels/presentation.xml.rels", "</Relationships>", '<Relationship '
         'Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
         'printerSettings" Target="theme/theme1.xml"/></Relationships>')),
    ],
)  # fmt: skip
def test_one_thing_broken(code: str, members: object) -> None:
    assert callable(members)
    assert code in codes(members())


def test_creation_ids_are_unique_in_the_deck() -> None:
    mark = (
        '<a:extLst><a:ext uri="{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}"><a16:creationId '
        'xmlns:a16="http://schemas.microsoft.com/office/drawing/2014/main" '
        'id="{00000000-0000-0000-0000-000000000001}"/></a:ext></a:extLst></p:cNvPr>'
    )
    old, new = '<p:cNvPr id="2" name="Title"/>', f'<p:cNvPr id="2" name="Title">{mark}'
    once = changed(ONE, old, new)
    assert codes(once) == set()
    assert codes(changed(THREE, old, new, members=once)) == {"creation-id"}


def test_a_merged_row_that_is_whole_is_no_ragged_one() -> None:
    spanned = changed(THREE, "<a:tc>", '<a:tc gridSpan="2">')
    whole = changed(THREE, "</a:tc><a:tc>", '</a:tc><a:tc hMerge="1">', members=spanned)
    assert codes(whole) == {"table-merged-cells"}


def test_other_peoples_namespaces_are_their_own() -> None:
    members = changed(ONE, '<p:cNvPr id="3"', f'<p:cNvPr {OWN} id="3"')
    assert codes(members, ours=False) == set()


def test_sections_are_not_demanded() -> None:
    text = clean()[PRES].decode()
    start, end = text.index("<p:extLst>"), text.index("</p:extLst>") + len("</p:extLst>")
    assert codes({**clean(), PRES: (text[:start] + text[end:]).encode()}) == set()


@pytest.mark.parametrize("tag", ["en-GB", "de", "zh-Hant-TW", "sr-Latn", "es-419", "sl-rozaj"])
def test_language_tags_that_are_well_formed(tag: str) -> None:
    assert codes(changed(ONE, 'lang="en-GB"', f'lang="{tag}"')) == set()


def test_members_without_a_presentation() -> None:
    members = without(PRES)
    assert codes(members) == {"deck-not-pptx"}
    assert codes({**members, "[Content_Types].xml": content_types(members)}) == {"deck-not-pptx"}
