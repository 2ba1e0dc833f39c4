"""Pictures made ready: upright, eight bits, sRGB, of print size, and nothing else in the file."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from deck.images.prepare import Prepared, placed_size, prepare, shrunk, sized
from deck.images.strip import metadata, stripped
from deck.imaging import Flaw, flaw
from tests.images.files import RED, animated, encoded, kinds, opened, photo, profiled


def ready(data: bytes) -> Prepared:
    made = prepare(data)
    assert isinstance(made, Prepared), made
    assert not metadata(made.data)
    assert flaw(made.data) is None
    assert sized(made.data) == (made.width, made.height)
    assert prepare(data) == made
    assert opened(made.data).mode in ("1", "L", "P", "RGB", "RGBA", "LA")
    return made


@pytest.mark.parametrize("way", range(1, 9))
def test_a_photograph_stands_upright(way: int) -> None:
    made = ready(photo(way))
    assert (made.width, made.height) == ((40, 30) if way < 5 else (30, 40))
    picture = opened(made.data)
    corner = {1: (3, 3), 2: (36, 3), 3: (36, 26), 4: (3, 26), 5: (3, 3), 6: (26, 3), 7: (26, 36),
              8: (3, 36)}[way]  # fmt: skip
    red, green, _ = picture.getpixel(corner)
    assert abs(red - RED[0]) < 20
    assert green < 60
    assert b"Ada" not in made.data


def test_a_photograph_that_is_upright_keeps_its_data() -> None:
    data = photo(1)
    made = ready(data)
    assert set(metadata(data)) == {"Exif", "comment"}
    assert len(made.data) < len(data)
    assert opened(made.data).tobytes() == opened(data).tobytes()


def test_notes_in_a_png_are_left_out() -> None:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", "Ada")
    notes.add_itxt("XML:com.adobe.xmp", "<x/>")
    made = ready(encoded("PNG", pnginfo=notes, dpi=(300, 300)))
    assert kinds(made.data) == [b"IHDR", b"IDAT", b"IEND"]


def test_what_stands_behind_the_end_is_left_out() -> None:
    for format_ in ("PNG", "JPEG"):
        data = encoded(format_)
        assert metadata(data + b"PK\3\4more") == ("data behind its end",)
        assert ready(data + b"PK\3\4more").data == stripped(data)


def test_colours_that_others_show_wrongly() -> None:
    made = ready(encoded("JPEG", mode="CMYK"))
    assert opened(made.data).mode == "RGB"
    deep = io.BytesIO()
    Image.new("I;16", (9, 9), 40_000).save(deep, "PNG")
    made = ready(deep.getvalue())
    assert opened(made.data).getpixel((1, 1)) == 155


@pytest.mark.parametrize(
    ("mode", "more", "alpha"),
    [
        ("RGB", {}, False), ("RGBA", {}, True), ("LA", {}, True), ("1", {}, False),
        ("L", {}, False), ("P", {}, False), ("P", {"transparency": 0}, True),
        ("RGB", {"transparency": RED}, True),
    ],
)  # fmt: skip
def test_transparency_is_kept(mode: str, more: dict[str, object], alpha: bool) -> None:
    assert ready(encoded("PNG", mode=mode, **more)).alpha is alpha


def test_a_profile_of_srgb_is_left_out_and_another_followed() -> None:
    data = profiled("JPEG", "RGB")
    assert metadata(data) == ("ICC",)
    assert ready(data).data == stripped(data)
    found = prepare(profiled("JPEG", "RGB", b"not a profile" * 20))
    assert isinstance(found, Flaw)
    assert found.code == "picture-unreadable"


def test_a_large_photograph_is_made_smaller() -> None:
    made = ready(encoded("JPEG", (12_000, 8_400)))
    assert (made.width, made.height) == (2933, 2053)
    made = ready(encoded("PNG", (6_000, 700)))
    assert (made.width, made.height) == (6_000, 700)  # no taller than a page needs


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (encoded("GIF"), "picture-format"),
        (encoded("WEBP"), "picture-format"),
        (encoded("TIFF"), "picture-format"),
        (animated(), "picture-format"),
        (b"", "picture-unreadable"),
        (encoded("PNG")[:60], "picture-unreadable"),
        (photo(6)[:-200], "picture-unreadable"),
        (b"<html><svg/></html>", "svg-refused"),
    ],
)
def test_what_cannot_be_used(data: bytes, code: str) -> None:
    found = prepare(data)
    assert isinstance(found, Flaw)
    assert found.code == code
    assert found.told


def test_making_smaller() -> None:
    made = shrunk(encoded("PNG", (400, 300), "RGBA"), (40, 30))
    assert sized(made) == (40, 30)
    assert opened(made).mode == "RGBA"
    assert placed_size((400, 300), (1, 1)) == (293, 220)


@given(st.binary(max_size=300), st.sampled_from(("PNG", "JPEG")), st.integers(0, 400))
def test_any_bytes_are_a_picture_or_a_flaw(noise: bytes, format_: str, at: int) -> None:
    whole = encoded(format_)
    for data in (noise, whole[:at] + noise, whole[:at] + noise + whole[at:]):
        metadata(data)
        made = prepare(data)
        assert isinstance(made, Flaw) or flaw(made.data) is None
