"""The icons: all drawn from their files, on one grid, as one freeform that recolours."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest

from deck.canvas import Canvas
from deck.forms import Choice, form_of
from deck.geometry import Rect
from deck.icons import NAMES, IconName, glyph, icon
from deck.images.prepare import Prepared, prepare
from deck.load import Loaded
from deck.opc.names import qn
from deck.opc.xml import find, find_all
from deck.svg.shapes import drawing
from tests.conftest import ROOT
from tests.render.test_drawing import Draw

FOLDER = ROOT / "assets" / "icons"


@pytest.fixture
def canvas(loaded: Loaded) -> Canvas:
    """What an icon needs of a canvas: the words of the language."""
    return cast("Canvas", SimpleNamespace(strings=loaded.strings["en-GB"]))


def test_each_name_has_a_file_and_each_file_a_name() -> None:
    assert {one.stem for one in FOLDER.glob("*.svg")} == set(NAMES)
    assert form_of(IconName) == Choice(NAMES)  # so near misses and the schema name them


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_keeps_to_its_grid(name: str) -> None:
    made = glyph(name)
    assert (made.width, made.height) == (48, 48)
    assert made.outlines
    for outline in made.outlines:
        reach = 0 if outline.filled else 1.7
        for _, points in outline.steps:
            assert all(v - reach >= 3.5 and v + reach <= 44.5 for p in points for v in p), name


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_also_a_picture(name: str) -> None:
    made = prepare((FOLDER / f"{name}.svg").read_bytes())
    assert isinstance(made, Prepared)
    assert made.alpha
    assert made.svg


def test_an_icon_stands_whole_in_the_middle_of_its_place(canvas: Canvas) -> None:
    made = icon(canvas, "pen", Rect(0, 0, 3_000_000, 1_000_000), "deep")
    assert made.rect == Rect(1_000_000, 0, 1_000_000, 1_000_000)
    assert made.decorative
    assert made.name == "Icon pen"
    spoken = icon(canvas, "pen", Rect(0, 0, 9, 9), "deep", alt="Write")
    assert (spoken.alt, spoken.decorative) == ("Write", False)


@pytest.mark.parametrize("name", NAMES)
def test_it_is_drawn_as_one_freeform_in_a_theme_colour(
    name: str, canvas: Canvas, drawn: Draw
) -> None:
    made = icon(canvas, name, Rect(0, 0, 480_000, 480_000), "accent")
    shape = find(drawn(made).xml("ppt/slides/slide1.xml"), "//p:sp[.//a:custGeom]")
    assert shape is not None
    assert len(find_all(shape, ".//a:custGeom")) == 1
    assert len(find_all(shape, ".//a:path")) == len(made.outlines)
    colours = {one.get("val") for one in shape.iter(qn("a:schemeClr"))}
    assert len(colours) == 1
    assert not find_all(shape, ".//a:srgbClr")
    # Strokes alone: a reader that passes over a path's own `fill` still draws lines as lines.
    assert {one.get("fill") for one in shape.iter(qn("a:path"))} == {"none"}
    assert find(shape, "./p:spPr/a:noFill") is not None
    line = find(shape, ".//a:ln")
    assert line is not None
    assert int(line.get("w", "0")) == round(made.stroke * 10_000)


@pytest.mark.parametrize(
    "inside",
    ["<text>a</text>", "<use href='#a'/>", "<g><image/></g>", "<circle r='a'/>", "<polygon/>"],
)
def test_what_is_no_icon(inside: str) -> None:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" stroke="x">{inside}</svg>'
    with pytest.raises((ValueError, KeyError)):
        drawing(svg.encode())


def test_every_simple_shape_is_read() -> None:
    shapes = (
        '<rect x="1" y="2" width="3" height="4"/><line x2="5"/><polyline points="0 0 1,1"/>'
        '<polygon points="0,0 1,1 2,0" fill="x" stroke="none"/><ellipse rx="2" ry="1"/>'
    )
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" stroke="currentColor">'
    made = drawing(f"{head}{shapes}</svg>".encode())
    assert [one.filled for one in made.outlines] == [False, False, False, True, False]
    assert made.outlines[0].steps[-1] == ("close", ())
    assert made.outlines[2].steps[-1] == ("line", ((1.0, 1.0),))
