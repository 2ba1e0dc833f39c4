"""Pictures that cannot be used: a coded error at the line that names them, never a traceback."""

from __future__ import annotations

import io
import json
import struct
import warnings
import zipfile
import zlib
from pathlib import Path

import pytest
from PIL import Image

from deck.images.strip import metadata
from deck.imaging import MOST_PIXELS, pixels
from tests.cli.conftest import Run

pytestmark = pytest.mark.slow  # nearly every one builds a deck

SLIDES = """\
replaces: [sb-decision]
slides:
  - key: sb-decision
    title: A picture of our own
    seconds: 60
    body:
      kind: picture
      src: {src}
      alt: A wall
      caption: A wall
      credit: Us
"""


def encoded(format_: str, size: tuple[int, int] = (40, 30)) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, (200, 10, 10)).save(out, format_)
    return out.getvalue()


def png(width: int, height: int, rows: bytes = b"") -> bytes:
    """A PNG whose header says any size."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n%s</svg>'

# Name of the file, its bytes, the code of the error, a word of its message.
CASES = {
    "webp": ("a.webp", encoded("WEBP"), "picture-format", "WebP"),
    "webp named png": ("a.png", encoded("WEBP"), "picture-format", "WebP"),
    "tiff": ("a.tiff", encoded("TIFF"), "picture-format", "TIFF"),
    "gif": ("a.gif", encoded("GIF"), "picture-format", "GIF"),
    "no svg": ("a.svg", b'<?xml version="1.0"?><svg xmlns="x"/>', "svg-refused", "not an SVG"),
    "svg that runs": (
        "a.svg",
        SVG % b"<script/>",
        "svg-refused",
        "assets/a.svg:2:1: it has a script",
    ),
    "svg named png": ("a.png", SVG % b"<text>a</text>", "svg-refused", "text"),
    "web page": ("a.png", b"<!DOCTYPE html><html>sign in", "picture-format", "web page"),
    "no suffix": ("picture", b"anything", "picture-format", "format"),
    "empty": ("a.png", b"", "picture-unreadable", "empty"),
    "no pixels": ("a.png", png(0, 0), "picture-unreadable", "damaged"),
    "cut to its head": ("a.png", encoded("PNG")[:50], "picture-unreadable", "it ends too early"),
    "cut in its rows": (
        "a.png",
        encoded("PNG", (400, 300))[:-60],
        "picture-unreadable",
        "too early",
    ),
    "rows missing": ("a.png", png(40, 30, b"\0" * 50), "picture-unreadable", "damaged"),
    "jpeg cut short": ("a.jpg", encoded("JPEG")[:300], "picture-unreadable", "damaged"),
    "bomb": ("a.png", png(60_000, 60_000, b"\0" * 9999), "picture-size", "3,600 megapixels"),
    "bomb that only warns": ("a.png", png(10_000, 10_000), "picture-size", "100 megapixels"),
}


def lay(project: Path, name: str) -> Path:
    """Write a slide that names a picture; return where the picture belongs."""
    slides = project / "content" / "slides"
    slides.mkdir(parents=True)
    (slides / "ours.yaml").write_text(SLIDES.format(src=name), encoding="utf-8")
    (project / "assets").mkdir()
    return project / "assets" / name


def faults(run: Run, *arguments: object) -> list[dict[str, str]]:
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        result = run(*arguments, "--json")
    assert result.exit_code == 1, result.output
    found = json.loads(result.stdout)["diagnostics"]
    return [one for one in found if one["severity"] == "error"]


# A whole check lays out every variant in every theme: one case a code, for all are judged alike.
CHECKED = ("webp", "svg that runs", "empty", "bomb")


@pytest.mark.parametrize(
    ("case", "command"),
    [
        *((case, ("build", "--variant", "short")) for case in CASES),
        *((case, ("check",)) for case in CHECKED),
    ],
)
def test_a_picture_that_cannot_be_used(
    run: Run, project: Path, case: str, command: tuple[str, ...]
) -> None:
    name, data, code, word = CASES[case]
    lay(project, name).write_bytes(data)
    found = faults(run, *command)
    assert {one["code"] for one in found} == {code}
    assert {(one["file"], one["line"]) for one in found} == {("content/slides/ours.yaml", 8)}
    assert f"assets/{name}:" in found[0]["message"]
    assert word in found[0]["message"]
    assert found[0]["hint"]


def test_a_link_that_leads_out_of_assets(run: Run, project: Path) -> None:
    outside = project.parent / "outside.png"
    outside.write_bytes(encoded("PNG"))
    lay(project, "a.png").symlink_to(outside)
    found = faults(run, "build", "--variant", "short")
    assert {(one["code"], one["line"]) for one in found} == {("missing-asset", 8)}
    assert "a link that leads out of assets/" in found[0]["hint"]


def test_a_link_that_leads_nowhere(run: Run, project: Path) -> None:
    lay(project, "a.png").symlink_to("none.png")
    found = faults(run, "build", "--variant", "short")
    assert {one["code"] for one in found} == {"missing-asset"}
    assert "leads nowhere" in found[0]["hint"]


@pytest.mark.parametrize(("name", "format_"), [("a.png", "JPEG"), ("a.tiff", "PNG")])
def test_a_picture_goes_by_its_bytes_not_its_suffix(
    run: Run, project: Path, name: str, format_: str
) -> None:
    lay(project, name).write_bytes(encoded(format_))
    result = run("build", "--variant", "short")
    assert result.exit_code == 0, result.stderr


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("photo.jpg", encoded("JPEG", (12_000, 8_400))),
        ("drawing.svg", SVG % b'<path d="M1 1h6v6z"/>'),
    ],
    ids=("100 megapixels", "svg"),
)
def test_a_picture_is_made_ready(run: Run, project: Path, name: str, data: bytes) -> None:
    lay(project, name).write_bytes(data)
    out = project / "out.pptx"
    result = run("build", "--variant", "short", "-o", out)
    assert result.exit_code == 0, result.stderr
    with zipfile.ZipFile(out) as package:
        media = {one: package.read(one) for one in package.namelist() if "/media/" in one}
    kinds = {one.rpartition(".")[2] for one in media}
    assert kinds == ({"png", "svg"} if name.endswith("svg") else {"jpg"})
    assert all(pixels(one) <= MOST_PIXELS and not metadata(one) for one in media.values())
