"""What each kind of item becomes, and what a whole deck carries beside its slides."""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion

from deck.opc.names import qn
from deck.opc.package import Package
from tests.render import sample
from tests.render.conftest import pretty

CASES = list(sample.EVERYTHING)
SHARED = (
    "[Content_Types].xml", "_rels/.rels", "ppt/presentation.xml", "ppt/_rels/presentation.xml.rels",
    "ppt/slides/slide1.xml", "ppt/slides/_rels/slide1.xml.rels", "ppt/notesSlides/notesSlide1.xml",
    "ppt/notesSlides/_rels/notesSlide1.xml.rels", "ppt/tags/tag1.xml", "customXml/item1.xml",
    "customXml/itemProps1.xml", "docProps/core.xml", "docProps/app.xml",
)  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_an_item_becomes_this_xml(
    case: str, everything: Package, golden: SnapshotAssertion
) -> None:
    slide = everything.xml(f"ppt/slides/slide{CASES.index(case) + 1}.xml")
    tree = slide.find(f"{qn('p:cSld')}/{qn('p:spTree')}")
    assert tree is not None
    drawn = tree[3:-2]  # behind the tree's own properties and the title, before footer and number
    assert "".join(pretty(shape) for shape in drawn) == golden


@pytest.mark.parametrize("number", range(1, 10))
def test_a_chart_becomes_this_part(
    number: int, everything: Package, golden: SnapshotAssertion
) -> None:
    assert pretty(everything.members[f"ppt/charts/chart{number}.xml"]) == golden


@pytest.mark.parametrize("part", SHARED, ids=lambda part: part.strip("_[").replace("/", "-"))
def test_a_deck_carries_this(part: str, everything: Package, golden: SnapshotAssertion) -> None:
    assert pretty(everything.members[part]) == golden
