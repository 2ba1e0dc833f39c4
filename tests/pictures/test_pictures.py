"""References are there and small, fonts are pinned, and the comparison can fail."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from deck.arrange import arrange
from deck.blocks import BLOCKS
from deck.build import meta_of, prepare
from deck.examples import body_of, examples_of
from deck.frame import Connector, Group, Item, Shape
from deck.package import package
from deck.render import render as to_members
from deck.specimen import packaged
from tests.arrange.test_arrange import deck_of, slide
from tests.conftest import ROOT
from tests.pictures import fonts, references
from tests.pictures.compare import as_reference, compared, small
from tests.pictures.decks import silent
from tests.pictures.references import NAMES, difference, left_over, need_version, wanted
from tests.pictures.rendered import Page, need_programs, render
from tests.settings import setting_of

PROCESS = next(one for one in BLOCKS if one.kind == "process")


@pytest.mark.parametrize("theme", NAMES)
def test_each_reference_is_of_a_slide_and_each_slide_has_one(theme: str) -> None:
    assert not left_over(theme)
    assert not [key for key in wanted(theme) if not references.path_of(theme, key).is_file()]


def test_the_references_are_small() -> None:
    sizes = {one: one.stat().st_size for one in references.FOLDER.rglob("*.png")}
    assert max(sizes.values()) < 40_000
    assert sum(sizes.values()) < 2_000_000


# -- fonts -----------------------------------------------------------------------------------------


@pytest.mark.slow
def test_the_font_matcher_picks_the_pinned_fonts(tmp_path: Path) -> None:
    need_programs()
    assert not fonts.wrong(fonts.environment(tmp_path))


@pytest.mark.slow
@pytest.mark.parametrize("face", fonts.PINNED)
def test_another_font_is_found(face: str, tmp_path: Path) -> None:
    need_programs()
    other = {**fonts.PINNED, face: "DejaVu Sans"}
    found = fonts.wrong(fonts.environment(tmp_path, other))
    assert len(found) == len(fonts.STYLES)
    assert f"{face} regular is drawn in DejaVu Sans" in found[0]


def test_a_font_in_a_pdf_that_is_not_pinned_is_found() -> None:
    embedded = ("Gelasio-Bold", "LiberationSans-Bold", "LiberationSerif", "Georgia")
    assert fonts.strange(embedded) == ("LiberationSerif", "Georgia")


# -- that it can fail, drawn -----------------------------------------------------------------------


def shifted(item: Item) -> Item:
    """Move the second step by a tenth of its height."""
    return _part(
        item, "Step 1.2", lambda one: replace(one, rect=one.rect.moved(dy=one.rect.h // 10))
    )


def recoloured(item: Item) -> Item:
    """Fill the second step with another role."""
    return _part(item, "Step 1.2", lambda one: replace(one, fill="panel"))


def unlined(item: Item) -> Item:
    """Take away a connector between two steps."""
    if not isinstance(item, Group):
        return item
    lines = [one for one in item.items if isinstance(one, Connector)]
    return replace(item, items=tuple(one for one in item.items if one not in lines[1:2]))


def reworded(item: Item) -> Item:
    """Change one letter of a step."""

    def spelt(one: Shape) -> Shape:
        (paragraph,) = one.paragraphs
        (run,) = paragraph.runs
        word = replace(run, text=run.text.replace("P", "B", 1))
        return replace(one, paragraphs=(replace(paragraph, runs=(word,)),))

    return _part(item, "Step 1.2", spelt)


def _part(item: Item, name: str, change: Callable[[Shape], Shape]) -> Item:
    if not isinstance(item, Group):
        return item
    parts = (
        change(one) if isinstance(one, Shape) and one.name == name else one for one in item.items
    )
    return replace(item, items=tuple(parts))


CHANGES = (shifted, recoloured, unlined, reworded)


@cache
def changed() -> tuple[Page, ...]:
    """Return a slide drawn as it is, once more as it is, and with each of the changes."""
    ready, found = prepare(packaged(ROOT), NAMES[0], None, silent)
    assert ready is not None, found
    body, _ = body_of(examples_of(PROCESS)[0], ready.loaded.registry.kinds)
    assert body is not None
    made = arrange(setting_of(ready.loaded, deck_of(ready.loaded, slide(body=body, message=5))))
    (frame,) = made.frames
    frames = [frame, replace(frame, key="again")]
    for change in CHANGES:
        items = tuple(change(one) for one in frame.items)
        assert items != frame.items
        frames.append(replace(frame, key=change.__name__, items=items))
    variant = next(iter(ready.loaded.library.variants.values()))
    template = ready.theme.template
    members = to_members(frames, template, ready.theme.data, meta_of(ready, variant, 0))
    return render(package(members, 315_532_800)).pages


@pytest.mark.slow
def test_a_slide_that_is_drawn_alike_does_not_differ() -> None:
    need_programs()
    page, again, *_ = changed()
    found = compared(small(again), as_reference(small(page)))
    assert (found.mean, found.worst, found.blocks) == (0, 0, 0)


@pytest.mark.slow
@pytest.mark.parametrize("number", range(len(CHANGES)), ids=[one.__name__ for one in CHANGES])
def test_a_slide_that_is_drawn_differently_fails(number: int) -> None:
    need_programs()
    page, _, *others = changed()
    assert not compared(small(others[number]), as_reference(small(page))).passes


# -- that it can fail, by hand ---------------------------------------------------------------------


def plain() -> Image.Image:
    picture = Image.new("RGB", (480, 270), "white")
    pen = ImageDraw.Draw(picture)
    pen.rectangle((40, 40, 140, 100), fill="#103040")
    pen.line((40, 200, 440, 200), fill="#8a8f99")
    return picture


def test_pictures_of_other_sizes_differ() -> None:
    assert not compared(plain(), as_reference(plain().resize((480, 360)))).passes


def test_a_pale_change_of_a_whole_page_differs() -> None:
    tinted = plain().point(lambda value: max(0, value - 2))
    found = compared(tinted, as_reference(plain()))
    assert found.worst < 3
    assert not found.passes


def test_a_failure_leaves_pictures_and_says_how_to_accept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(references, "FOLDER", tmp_path / "references")
    monkeypatch.setattr(references, "WRONG", tmp_path / "wrong")
    monkeypatch.setattr(references, "page_of", lambda theme, key: page(plain()))
    assert "has no reference picture" in difference("harbour", "table")
    other = plain()
    ImageDraw.Draw(other).rectangle((40, 40, 140, 100), fill="#c2410c")
    path = references.path_of("harbour", "table")
    path.parent.mkdir(parents=True)
    path.write_bytes(as_reference(small(page(other))))
    found = difference("harbour", "table")
    assert "make pictures" in found
    assert str(path) in found
    assert (tmp_path / "wrong/harbour/table.png").is_file()
    with Image.open(tmp_path / "wrong/harbour/table-difference.png") as marked:
        assert marked.getpixel((40, 40)) == (255, 0, 255)
    path.write_bytes(as_reference(small(page(plain()))))
    assert not difference("harbour", "table")


def test_accepting_writes_only_what_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(references, "ROOT", tmp_path)
    monkeypatch.setattr(references, "FOLDER", tmp_path / "references")
    monkeypatch.setattr(references, "MADE_WITH", tmp_path / "made-with.txt")
    monkeypatch.setattr(references, "version", lambda: "7.4")
    monkeypatch.setattr(references, "page_of", lambda theme, key: page(plain()))
    (tmp_path / "made-with.txt").write_text("7.4\n", "utf-8")
    left = tmp_path / "references/civic/gone.png"
    left.parent.mkdir(parents=True)
    left.write_bytes(b"")
    done = list(references.accept("civic"))
    assert done[:1] == ["wrote references/civic/cover.png"]
    assert done[-1:] == ["removed references/civic/gone.png"]
    assert not left.exists()
    assert not list(references.accept("civic"))
    (tmp_path / "made-with.txt").write_text("24.2\n", "utf-8")
    assert len(list(references.accept("civic"))) == len(wanted("civic"))


def test_another_version_of_libreoffice_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(references, "version", lambda: "99.9")
    with pytest.raises(pytest.skip.Exception, match=r"this is 99\.9.*make pictures"):
        need_version()


def page(picture: Image.Image) -> Page:
    out = io.BytesIO()
    picture.save(out, "PNG")
    return Page(number=1, key="one", width=960, height=540, words=(), boxes=(), png=out.getvalue())
