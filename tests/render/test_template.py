"""A template that somebody has worked in leaves its sample slides and their traces behind."""

from __future__ import annotations

import pytest

from deck.opc.container import unpack
from deck.opc.names import (
    CT_PRESENTATION,
    CT_TAGS,
    CT_TEMPLATE,
    REL_SLIDE,
    REL_TAGS,
    REL_VIEW_PROPS,
)
from deck.opc.package import Package
from deck.opc.xml import find_all, values
from deck.package import package
from deck.render import render
from tests.render import sample

SHOW = (
    b'<p:custShowLst><p:custShow name="Short" id="0"><p:sldLst><p:sld r:id="rId7"/></p:sldLst>'
    b"</p:custShow></p:custShowLst>"
    b'<p:custDataLst><p:tags r:id="rId90"/></p:custDataLst>'
)
SECTIONS = (
    b'<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst '
    b'xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"><p14:section '
    b'name="Old" id="{00000000-0000-4000-8000-000000000000}"><p14:sldIdLst><p14:sldId id="256"/>'
    b"</p14:sldIdLst></p14:section></p14:sectionLst></p:ext></p:extLst></p:presentation>"
)
RELATION = '<Relationship Id="{}" Type="{}" Target="{}"/>'


@pytest.fixture(scope="module")
def worked_in() -> bytes:
    """A template (.potx) with a custom show, a section, tags, and views that point at a slide."""
    members, _ = unpack(sample.template_bytes())
    main = members["ppt/presentation.xml"]
    main = main.replace(b"<p:defaultTextStyle>", SHOW + b"<p:defaultTextStyle>")
    head, _, tail = main.rpartition(b"<p:extLst>")
    main = (head or tail.removesuffix(b"</p:presentation>")) + SECTIONS
    members["ppt/presentation.xml"] = main
    members["ppt/tags/tag1.xml"] = (
        b'<p:tagLst xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>'
    )
    rels = "ppt/_rels/presentation.xml.rels"
    tags = RELATION.format("rId90", REL_TAGS, "tags/tag1.xml").encode()
    members[rels] = members[rels].replace(b"</Relationships>", tags + b"</Relationships>")
    slide = RELATION.format("rId1", REL_SLIDE, "slides/slide1.xml").encode()
    members["ppt/_rels/viewProps.xml.rels"] = members["_rels/.rels"].replace(
        members["_rels/.rels"][members["_rels/.rels"].index(b"<Relationship ") :],
        slide + b"</Relationships>",
    )
    types = members["[Content_Types].xml"].replace(CT_PRESENTATION.encode(), CT_TEMPLATE.encode())
    extra = f'<Override PartName="/ppt/tags/tag1.xml" ContentType="{CT_TAGS}"/></Types>'
    members["[Content_Types].xml"] = types.replace(b"</Types>", extra.encode())
    return package(members, 0)


@pytest.fixture(scope="module")
def deck(worked_in: bytes) -> Package:
    return Package(render((sample.frame(),), sample.TEMPLATE, worked_in, sample.META))


def test_sample_slides_shows_sections_and_tags_are_gone(deck: Package) -> None:
    tree = deck.xml("ppt/presentation.xml")
    assert values(tree, "//p14:section/@name") == ["Opening"]
    assert not find_all(tree, "p:custShowLst | p:custDataLst | p:modifyVerifier")
    assert [name for name in deck.members if name.startswith("ppt/slides/slide")] == [
        "ppt/slides/slide1.xml"
    ]
    assert b"A sample of the template" not in deck.members["ppt/slides/slide1.xml"]
    assert deck.members["ppt/tags/tag1.xml"].count(b"DECK_KEY") == 1


def test_the_notes_master_is_listed(deck: Package) -> None:
    listed = values(deck.xml("ppt/presentation.xml"), "p:notesMasterIdLst/p:notesMasterId/@r:id")
    assert [deck.rels("ppt/presentation.xml")[rid].target for rid in listed] == [
        "ppt/notesMasters/notesMaster1.xml"
    ]


def test_views_that_point_at_sample_slides_go_too(deck: Package) -> None:
    assert not list(deck.all_related("ppt/presentation.xml", REL_VIEW_PROPS))


def test_a_template_file_becomes_a_presentation(deck: Package) -> None:
    assert deck.types.of("ppt/presentation.xml").endswith("presentation.main+xml")


def test_every_relationship_still_leads_somewhere(deck: Package) -> None:
    for name in deck.members:
        for rel in deck.rels(name).values():
            assert rel.external or rel.target in deck.members, (name, rel)


def test_an_opened_template_serves_many_decks(worked_in: bytes) -> None:
    decks = [render((sample.frame(key=key),), sample.TEMPLATE, worked_in, sample.META)
             for key in ("a", "b", "a")]  # fmt: skip
    assert decks[0] == decks[2] != decks[1]


def test_a_template_without_notes_master_is_refused() -> None:
    members, _ = unpack(sample.template_bytes())
    rels = "ppt/_rels/presentation.xml.rels"
    bare = package({**members, rels: members[rels].replace(b"/notesMaster", b"/nobody")}, 0)
    with pytest.raises(ValueError, match="notes master"):
        render((), sample.TEMPLATE, bare, sample.META)
