"""Identity is written in full, and read back by the deck's own reader."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from deck.opc.manifest import read_manifest
from deck.opc.package import Package
from deck.opc.xml import values
from deck.render import render
from deck.render.fingerprint import fingerprint, shown
from deck.render.ids import creation_id
from deck.render.meta import Meta
from deck.render.properties import app_version
from tests.render import sample

Draw = Callable[..., Package]


def test_the_manifest_lists_every_slide_and_object(everything: Package) -> None:
    manifest = read_manifest(everything)
    assert manifest is not None
    assert manifest.identifier == "nine-messages/test/en-GB"
    assert [one.key for one in manifest.slides] == list(sample.EVERYTHING)
    for number, slide in enumerate(manifest.slides, 1):
        ids = values(everything.xml(f"ppt/slides/slide{number}.xml"), "//p:cNvPr/@id")
        assert {str(one.id) for one in slide.objects} <= set(ids)


def test_an_object_keeps_address_text_place_and_fingerprint(everything: Package) -> None:
    manifest = read_manifest(everything)
    assert manifest is not None
    slide = manifest.slide("placeholder")
    assert slide is not None
    assert (slide.file, slide.line, slide.base) == ("content/slides/test.yaml", 2, "1f3a9c2e")
    title, points, footer, number = slide.objects
    assert (title.origin.slot, title.origin.file, title.origin.line) == (
        "title", "content/slides/test.yaml", 3,
    )  # fmt: skip
    assert points.origin.base == "Source **text**"
    assert points.hash == fingerprint(shown(sample.points()))
    assert points.rect == sample.points().rect
    assert footer.rect is number.rect is None


def test_cells_and_parts_of_a_drawing_are_listed_by_address(everything: Package) -> None:
    manifest = read_manifest(everything)
    assert manifest is not None
    table, group = manifest.slide("table"), manifest.slide("group")
    assert table is not None
    assert group is not None
    cells = [one for item in table.objects for one in item.cells]
    assert [(one.row, one.column, one.origin.path) for one in cells] == [(1, 0, "rows[0].left")]
    assert [one.name for one in group.objects if one.origin.slot == "lanes"] == ["Process", "Ask"]


def test_a_slide_carries_its_key_as_tag_and_creation_id(everything: Package) -> None:
    tree = everything.xml("ppt/slides/slide1.xml")
    assert values(tree, "//p14:creationId/@val") == [str(creation_id("placeholder"))]
    tags = everything.xml("ppt/tags/tag1.xml")
    assert values(tags, "p:tag[@name='DECK_KEY']/@val") == ["placeholder"]


def test_every_slide_is_in_one_section_and_sections_are_named(drawn: Draw) -> None:
    names = ("Opening", "Opening", "Decision", "Opening")
    frames = tuple(sample.frame(key=f"k{n}", section=one) for n, one in enumerate(names))
    tree = drawn(frames=frames).xml("ppt/presentation.xml")
    assert values(tree, "//p14:section/@name") == ["Opening", "Decision", "Opening"]
    assert values(tree, "//p14:sldId/@id") == values(tree, "p:sldIdLst/p:sldId/@id")
    ids = values(tree, "//p14:section/@id")
    assert len(set(ids)) == 3
    assert all(one == one.upper() for one in ids)


def test_fingerprints_follow_what_is_shown() -> None:
    one = sample.chart()
    assert shown(one).splitlines()[1] == "Gain\t36\t-6.5\t\t4"
    assert shown(sample.table()).splitlines()[1] == "Left\t[Write]"
    assert fingerprint("a") != fingerprint("b")


def test_versions_have_the_form_that_office_asks_for() -> None:
    assert [app_version(one) for one in ("0.1.0", "1.12.3", "2", "1.2.dev1")] == [
        "0.0100", "1.1203", "2.0000", "1.0200",
    ]  # fmt: skip


def test_properties_are_those_of_the_meta(everything: Package) -> None:
    core = everything.xml("docProps/core.xml")
    assert values(core, "dc:title/text() | dc:creator/text() | dc:language/text()") == [
        "A deck", "Nine Messages", "en-GB",
    ]  # fmt: skip
    assert values(core, "dcterms:modified/text()") == ["2026-01-31T00:00:00Z"]
    assert values(everything.xml("docProps/app.xml"), "ep:Slides/text()") == [
        str(len(sample.EVERYTHING))
    ]


def test_a_title_may_hold_any_character() -> None:
    meta = Meta(
        title="A & B < C \"D\" \x07", creator="", language="en-GB", date="2026-01-31T00:00:00Z",
        identifier="x", footer="& more",
    )  # fmt: skip
    members = render((sample.frame(),), sample.TEMPLATE, sample.template_bytes(), meta)
    manifest = read_manifest(Package(members))
    assert manifest is not None
    assert manifest.title == 'A & B < C "D" '


def test_a_slide_has_the_same_ids_in_every_deck_that_has_it() -> None:
    path = "ppt/slides/slide{}.xml"
    frames = (sample.frame(sample.drawing(), key="a"), sample.frame(sample.drawing(), key="b"))
    other = replace(sample.META, identifier="nine-messages/other/en-GB")
    first = render(frames, sample.TEMPLATE, sample.template_bytes(), sample.META)
    second = render(frames[1:], sample.TEMPLATE, sample.template_bytes(), other)
    ids = "//a16:creationId/@id | //p14:creationId/@val"
    assert values(Package(first).xml(path.format(2)), ids) == values(
        Package(second).xml(path.format(1)), ids
    )
