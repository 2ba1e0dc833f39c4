"""Pictures at the size of their places, and drawings beside the PNG that stands in for them."""

from __future__ import annotations

from dataclasses import replace

from deck.frame import Picture
from deck.images.place import fit_pictures
from deck.images.prepare import sized
from deck.opc.names import EXT_SVG
from deck.opc.xml import find
from tests.images.files import encoded
from tests.render import sample
from tests.render.test_drawing import Draw

LARGE = encoded("PNG", (2400, 2400))


def shown(inches: float, data: bytes = LARGE, **more: object) -> Picture:
    return replace(sample.picture(), rect=sample.box(1, 1, inches, inches), data=data,
                   crop=(0.0,) * 4, **more)  # fmt: skip


def pictures(*given: Picture) -> list[Picture]:
    slides = tuple(sample.frame(one, key=f"s{n}") for n, one in enumerate(given))
    made = fit_pictures(slides, {LARGE: b"<svg/>"})
    return [one for frame in made for one in frame.items if isinstance(one, Picture)]


def test_a_picture_is_as_large_as_its_largest_place_needs() -> None:
    small, large = pictures(shown(1), shown(2))
    assert sized(large.data) == (440, 440)
    assert small.data == large.data


def test_a_crop_counts() -> None:
    (made,) = pictures(replace(shown(1), crop=(0.25, 0.25, 0.25, 0.25)))
    assert sized(made.data) == (440, 440)


def test_a_picture_of_about_the_right_size_stays() -> None:
    (made,) = pictures(shown(10))
    assert made.data == LARGE


def test_a_drawing_stands_beside_its_picture(drawn: Draw) -> None:
    (made,) = pictures(shown(1))
    assert made.svg == b"<svg/>"
    package = drawn(made)
    slide = package.xml("ppt/slides/slide1.xml")
    blip = find(slide, f"//a:blip/a:extLst/a:ext[@uri='{EXT_SVG}']/asvg:svgBlip")
    assert blip is not None
    assert package.members["ppt/media/image1.svg"] == b"<svg/>"
    assert b'Extension="svg" ContentType="image/svg+xml"' in package.members["[Content_Types].xml"]


def test_a_picture_that_is_no_drawing_has_none() -> None:
    (made,) = pictures(shown(1, encoded("PNG")))
    assert made.svg == b""
