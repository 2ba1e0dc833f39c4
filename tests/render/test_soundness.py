"""The package is sound and complete, and holds nothing of the template that it should not."""

from __future__ import annotations

import io
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from openxml_audit import validate_pptx  # pyright: ignore
from pptx import Presentation

from deck.opc.names import CONTENT_TYPES, rels_of, source_of
from deck.opc.package import Package
from deck.opc.xml import values
from deck.package import package
from tests.conftest import ROOT
from tests.render import sample


def test_every_relationship_leads_somewhere_and_every_part_is_reached(everything: Package) -> None:
    reached: set[str] = set()
    waiting = [""]
    while waiting:
        for rel in everything.rels(waiting.pop()).values():
            if not rel.external and rel.target not in reached:
                assert rel.target in everything.members, rel
                reached.add(rel.target)
                waiting.append(rel.target)
    parts = {name for name in everything.members if not name.endswith(".rels")}
    assert parts - {CONTENT_TYPES} == reached


def test_every_member_has_a_content_type_and_every_type_a_member(everything: Package) -> None:
    types = everything.types
    assert all(types.of(name) for name in everything.members if name != CONTENT_TYPES)
    assert set(types.overrides) <= set(everything.members)


def test_ids_and_names_are_unique_on_a_slide(everything: Package) -> None:
    for name in everything.members:
        if name.startswith("ppt/slides/slide"):
            for attribute in ("id", "name"):
                found = Counter(values(everything.xml(name), f"//p:cNvPr/@{attribute}"))
                assert max(found.values()) == 1, (name, found)


def test_creation_ids_are_unique_in_the_deck(everything: Package) -> None:
    found: Counter[str] = Counter()
    for name in everything.members:
        if name.startswith("ppt/slides/slide"):
            found.update(values(everything.xml(name), "//a16:creationId/@id"))
    assert max(found.values()) == 1


def test_every_run_has_a_language(everything: Package) -> None:
    for name in everything.members:
        if name.startswith(("ppt/slides/slide", "ppt/notesSlides/notes", "ppt/charts/chart")):
            tree = everything.xml(name)
            assert not values(tree, "//a:r[not(a:rPr/@lang)]//a:t/text()"), name
            assert not values(tree, "//a:fld[not(a:rPr/@lang)]//a:t/text()"), name


def test_slides_name_no_colour_but_of_the_theme(everything: Package) -> None:
    for name in everything.members:
        if name.startswith(("ppt/slides/slide", "ppt/charts/chart")):
            assert b"srgbClr" not in everything.members[name], name


def test_nothing_of_the_template_is_left_but_masters_and_layouts(everything: Package) -> None:
    names = " ".join(everything.members)
    whole = b" ".join(everything.members.values())
    assert "printerSettings" not in names
    assert "thumbnail" not in names
    for word in (b"Steve Canny", b"generated using python-pptx", b"A sample of the template"):
        assert word not in whole


def test_members_of_the_template_come_as_they_were(everything: Package) -> None:
    from deck.opc.container import unpack

    before, _ = unpack(sample.template_bytes())
    same = [name for name in before if everything.members.get(name) == before[name]]
    assert "ppt/slideMasters/slideMaster1.xml" in same
    assert "ppt/slideLayouts/_rels/slideLayout2.xml.rels" in same


def test_the_validator_finds_nothing(everything: Package, tmp_path: Any) -> None:
    path = tmp_path / "deck.pptx"
    path.write_bytes(package(everything.members, 1_769_817_600))
    result = validate_pptx(str(path))
    assert result.is_valid, result.errors


def test_python_pptx_reads_what_was_drawn(everything: Package) -> None:
    deck: Any = Presentation(io.BytesIO(package(everything.members, 0)))
    assert len(deck.slides) == len(sample.EVERYTHING)
    slides = dict(zip(sample.EVERYTHING, deck.slides, strict=True))
    chart = next(one.chart for one in slides["chart-bar"].shapes if one.has_chart)
    assert tuple(chart.plots[0].series[0].values) == (36.0, -6.5, None, 4.0)
    assert tuple(chart.plots[0].categories)[3] == "Cheaper channels"
    table = next(one.table for one in slides["table"].shapes if one.has_table)
    assert table.first_row
    assert table.cell(1, 1).text == "[Write]"
    notes = slides["table"].notes_slide.notes_text_frame.text
    assert notes.splitlines()[-1] == "[ref: table@1f3a9c2e]"


@pytest.mark.parametrize("count", [0, 1, 3])
def test_any_number_of_slides_makes_a_deck(count: int, drawn: Callable[..., Package]) -> None:
    frames = tuple(sample.frame(key=f"k{n}") for n in range(count))
    from deck.render import render

    made = Package(render(frames, sample.TEMPLATE, sample.template_bytes(), sample.META))
    tree = made.xml("ppt/presentation.xml")
    assert len(values(tree, "p:sldIdLst/p:sldId/@id")) == count


def test_relationship_members_belong_to_members(everything: Package) -> None:
    for name in everything.members:
        if name.endswith(".rels") and name != "_rels/.rels":
            assert source_of(name) in everything.members
            assert rels_of(source_of(name)) == name


def test_what_a_deck_says_of_itself_does_not_wait_for_pptx() -> None:
    code = "import deck.render.meta, sys; sys.exit('pptx' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
