"""Geometry and identity of a finished deck: one fault at a time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from deck.check import check_file
from tests.check.breaking import LAYOUT, ONE, PRES, TWO, Members, broken, codes, found
from tests.check.decks import added, changed, clean, without, zipped
from tests.check.pieces import DECORATIVE, box, paragraph, placeholder, shape

TAG, NOTES, MANIFEST = (
    "ppt/tags/tag1.xml", "ppt/notesSlides/notesSlide1.xml", "customXml/item1.xml",
)  # fmt: skip
PRES_RELS = "ppt/_rels/presentation.xml.rels"


def with_shape(one: str) -> Callable[[], Members]:
    """Return a deck whose first slide has one more shape before its number."""
    return broken(ONE, '<p:sp><p:nvSpPr><p:cNvPr id="9"', f'{one}<p:sp><p:nvSpPr><p:cNvPr id="9"')


def label(x: int, y: int, w: int = 914400, h: int = 457200, text: str = "Label") -> str:
    return shape(30, "Label", box(x, y, w, h), text)


def art(x: int, y: int) -> str:
    """Return a decorative square inch."""
    return shape(30, "Art", box(x, y, 914400, 914400 // 2), about=DECORATIVE)


@pytest.mark.parametrize(
    ("code", "members"),
    [
        ("off-slide", with_shape(label(11500000, 5500000))),
        ("off-slide", with_shape(label(-12700, 5500000))),
        ("no-place", with_shape(label(0, 0).replace(box(0, 0, 914400, 457200), ""))),
        ("text-overlap", with_shape(label(6800000, 1800000, text="Over the box"))),
        ("placeholder-empty", broken(ONE, paragraph("Reading text."), "<a:p/>")),
        ("placeholder-empty", with_shape(
            placeholder(30, "Body", 'type="body" idx="20"', "<a:p/>"))),
        ("placeholder-orphan", with_shape(
            placeholder(30, "Body", 'type="body" idx="77"', paragraph("Words")))),
        ("name-missing", broken(ONE, 'name="Box"', 'name=""')),
        ("key-missing", broken(TAG, "DECK_KEY", "OTHER")),
        ("key-missing", broken(NOTES, "[ref: why@1f3a9c2e]", "The end")),
        ("key-disagrees", broken(NOTES, "[ref: why@", "[ref: bars@")),
        ("key-disagrees", broken(TAG, "why", "bars")),
        ("manifest-missing", lambda: bare()),
        ("manifest-disagrees", broken(MANIFEST, 'key="why"', 'key="how"')),
        ("manifest-disagrees", broken(MANIFEST, 'id="256"', 'id="300"')),
        ("manifest-disagrees", broken(MANIFEST, '<object id="5"', '<object id="55"')),
    ],
)  # fmt: skip
def test_one_fault(code: str, members: Callable[[], Members]) -> None:
    assert code in codes(members())


@pytest.mark.parametrize(
    "members",
    [
        with_shape(art(11277600, 5943600)),  # ends on the edge
        with_shape(label(6800000, 3000000)),  # beside the words in the box, not over them
    ],
)
def test_no_fault(members: Callable[[], Members]) -> None:
    assert codes(members()) == set()


def test_a_label_may_stand_on_a_chart() -> None:
    number = '<p:sp><p:nvSpPr><p:cNvPr id="9"'
    inside = changed(TWO, number, f"{label(2000000, 3000000)}{number}")
    assert codes(inside) == set()
    across = changed(TWO, number, f"{label(2000000, 5760000)}{number}")
    assert codes(across) == {"text-overlap"}


def test_a_picture_or_chart_may_fill_a_placeholder() -> None:
    mark = '<p:nvPr><p:ph idx="20"/></p:nvPr></p:nvGraphicFramePr>'
    assert codes(changed(TWO, "<p:nvPr/></p:nvGraphicFramePr>", mark)) == set()


def test_the_layouts_placeholder_gives_the_place() -> None:
    moved = changed(LAYOUT, 'x="609600" y="609600"', 'x="11000000" y="609600"')
    assert [one.where for one in found(moved) if one.code == "off-slide"] == [
        "slide 1, 'Title'", "slide 2, 'Title'", "slide 3, 'Title'",
    ]  # fmt: skip


def test_other_programs_may_round_by_a_point() -> None:
    near = with_shape(art(11277601, 5943600))()
    assert codes(near) == {"off-slide"}
    assert codes(near, ours=False) == set()


def test_other_peoples_decks_have_no_keys() -> None:
    assert codes(changed(TAG, "DECK_KEY", "OTHER"), ours=False) == set()


def test_a_file_is_ours_if_it_has_our_manifest(tmp_path: Path) -> None:
    path = tmp_path / "deck.pptx"
    path.write_bytes(zipped(clean()))
    assert check_file(path) == ()
    path.write_bytes(zipped(changed(TAG, "DECK_KEY", "OTHER")))
    assert [one.code for one in check_file(path)] == ["key-missing"]
    assert check_file(path, ours=False) == ()
    path.write_bytes(zipped(changed(TAG, "DECK_KEY", "OTHER", members=bare())))
    assert check_file(path) == ()


def bare() -> Members:
    """Return the clean deck without its manifest."""
    members = without(MANIFEST)
    text = members[PRES_RELS].decode()
    start = text.index('<Relationship Id="rId7"')
    end = text.index("/>", start) + 2
    return {**members, PRES_RELS: (text[:start] + text[end:]).encode()}


def test_a_file_that_is_none(tmp_path: Path) -> None:
    path = tmp_path / "deck.pptx"
    path.write_text("hello")
    assert [one.code for one in check_file(path)] == ["deck-not-pptx"]


def test_a_deck_without_slides() -> None:
    text = clean()[PRES].decode()
    start, end = text.index("<p:sldIdLst>"), text.index("</p:sldIdLst>") + len("</p:sldIdLst>")
    members = added({PRES: (text[:start] + text[end:]).encode()})
    assert "slide-unlisted" in codes(members)


@pytest.mark.parametrize("kept", [False, True])
def test_a_slide_that_cannot_be_read_is_the_one_cause(kept: bool) -> None:
    members = {**clean(), TWO: b"<p:sld"} if kept else without(TWO)
    made = {one.code for one in found(members)}
    assert ("part-not-xml" if kept else "part-missing") in made
    assert "manifest-disagrees" not in made


def test_what_is_said_of_any_deck_does_not_ask_to_build_it(tmp_path: Path) -> None:
    path = tmp_path / "theirs.pptx"
    path.write_bytes(zipped({**bare(), "ppt/media/image1.xyz": b"x"}))
    hints = [one.hint for one in check_file(path) if one.code == "part-untyped"]
    assert hints
    assert not any("uild" in one for one in hints)
