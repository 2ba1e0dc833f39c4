"""Why a picture cannot be decoded is said in plain words, never in those of the decoder."""

from __future__ import annotations

import io
import random

import pytest
from PIL import Image

from deck.imaging import CHANGED, CUT, Flaw, flaw


def photo(form: str) -> bytes:
    out = io.BytesIO()
    Image.effect_noise((60, 40), 50).save(out, form)
    return out.getvalue()


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_a_picture_cut_short_ends_too_early(form: str) -> None:
    data = photo(form)
    for length in (9, 20, 24, 40, 60, 300, len(data) // 2, len(data) - 40):
        assert flaw(data[:length]) == Flaw("picture-unreadable", f"the picture is damaged: {CUT}")


def test_a_changed_byte_is_told_without_the_names_of_chunks() -> None:
    data = bytearray(photo("PNG"))
    data[len(data) // 2] ^= 255
    assert flaw(bytes(data)) == Flaw("picture-unreadable", f"the picture is damaged: {CHANGED}")


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_no_reason_is_a_bare_word_or_a_value_of_python(form: str) -> None:
    data, chance = photo(form), random.Random(4)
    for _ in range(200):
        spoilt = bytearray(data)
        spoilt[chance.randrange(min(200, len(data)))] ^= chance.randrange(1, 256)
        found = flaw(bytes(spoilt))
        why = found.told.rpartition("damaged: ")[2] if found else "it is sound"
        assert " " in why
        assert "b'" not in why
        assert "MPO" not in why


def test_a_flaw_names_file_line_and_column() -> None:
    one = Flaw("svg-refused", "it has a script", at=(3, 7))
    assert one.of("assets/a.svg") == "assets/a.svg:3:7: it has a script"
    assert Flaw("picture-size", "it is large").of("a.png") == "a.png: it is large"
