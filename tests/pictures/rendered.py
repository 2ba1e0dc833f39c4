"""A deck as LibreOffice draws it: its pages as pictures, with the words on them and where they are.

`render` takes the bytes of any deck. What a page shows is then asked of `tests.pictures.places`.
Needs LibreOffice Impress and poppler's `pdftoppm`, `pdftotext` and `pdffonts`.
"""

from __future__ import annotations

import html
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from deck.geometry import EMU_PER_POINT, Rect
from deck.opc.package import read
from deck.opc.reading import read_view
from deck.opc.view import Shape, Slide
from tests.pictures.fonts import environment, strange, wrong

PROGRAMS = ("soffice", "pdftoppm", "pdftotext", "pdffonts", "fc-match")
MOST_SECONDS = 300
WIDTH = 960

_NUMBER = r'"([-\d.]+)"'
_PAGE = re.compile(rf"<page width={_NUMBER} height={_NUMBER}>(.*?)</page>", re.DOTALL)
_WORD = re.compile(
    rf"<word xMin={_NUMBER} yMin={_NUMBER} xMax={_NUMBER} yMax={_NUMBER}>(.*?)</word>"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A rectangle in points from the page's left and top edge."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def grown(self, by: float) -> Area:
        return Area(left=self.left - by, top=self.top - by,
                    right=self.right + by, bottom=self.bottom + by)  # fmt: skip

    def holds(self, other: Area) -> bool:
        return (
            self.left <= other.left
            and self.top <= other.top
            and self.right >= other.right
            and self.bottom >= other.bottom
        )

    def shared(self, other: Area) -> tuple[float, float]:
        """Return how wide and how high two overlap; not positive where they do not."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        return wide, min(self.bottom, other.bottom) - max(self.top, other.top)


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word on a page. `area` reaches from its font's ascent to its descent."""

    text: str
    area: Area

    @property
    def turned(self) -> bool:
        """Whether it runs upwards or downwards."""
        return len(self.text) > 3 and self.area.height > 1.5 * self.area.width

    @property
    def core(self) -> Area:
        """From the top of its capitals to its base line: what ink there is for certain."""
        one = self.area
        if self.turned:
            return Area(left=one.left + 0.2 * one.width, top=one.top,
                        right=one.right - 0.2 * one.width, bottom=one.bottom)  # fmt: skip
        return Area(left=one.left, top=one.top + 0.18 * one.height,
                    right=one.right, bottom=one.bottom - 0.2 * one.height)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """Where the deck says that words stand: a shape, a cell, or a whole chart (`any_words`). The
    numbers of a `numbered` list are not in its text; `counts` marks the slide's number."""

    name: str
    text: str
    area: Area
    any_words: bool = False
    numbered: bool = False
    counts: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page: its slide's key, its size in points, its words, its boxes, its picture as PNG."""

    number: int
    key: str
    width: float
    height: float
    words: tuple[Word, ...]
    boxes: tuple[Box, ...]
    png: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A deck, drawn: the fonts in the PDF, and its pages."""

    fonts: tuple[str, ...]
    pages: tuple[Page, ...]


def missing() -> tuple[str, ...]:
    """Return the programs that are needed and not there."""
    return tuple(one for one in PROGRAMS if shutil.which(one) is None)


def version() -> str:
    """Return LibreOffice's version, such as "7.4"."""
    done = subprocess.run(["soffice", "--version"], capture_output=True, text=True, check=True)
    found = re.search(r"\b(\d+\.\d+)", done.stdout)
    assert found, done.stdout
    return found[1]


def need_programs() -> None:
    """Skip the test if a program is missing; in CI a skip is a failure."""
    if lacking := missing():
        pytest.skip(f"drawing a deck needs {', '.join(lacking)}: .ci/install installs them")


def render(deck: bytes, *, width: int = WIDTH, pictures: bool = True) -> Rendered:
    """Draw a deck. Fails if a face would be drawn in another than the pinned font."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        variables = environment(folder)
        assert not wrong(variables), "\n".join(wrong(variables))
        pdf = to_pdf(deck, folder, variables)
        fonts = embedded(pdf)
        assert not strange(fonts), f"drawn in fonts that are not pinned: {strange(fonts)}"
        drawn = tuple(_drawn(pdf, width)) if pictures else ()
        read_ = list(_read(pdf))
    slides = _slides(deck)
    assert len(read_) == len(slides), "a slide has no page"
    pages = tuple(
        Page(
            number=n + 1, key=slide.key, width=wide, height=high, words=words,
            boxes=tuple(box for shape in _shapes(slide) for box in _boxes(shape)),
            png=drawn[n] if drawn else b"",
        )
        for n, (slide, (wide, high, words)) in enumerate(zip(slides, read_, strict=True))
    )  # fmt: skip
    return Rendered(fonts=fonts, pages=pages)


def to_pdf(deck: bytes, folder: Path, variables: Mapping[str, str]) -> Path:
    """Convert a deck to PDF in a folder, with a profile of its own; return the PDF."""
    source = folder / "deck.pptx"
    source.write_bytes(deck)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, source]
    done = subprocess.run(
        command, env=dict(variables), capture_output=True, text=True, timeout=MOST_SECONDS,
        check=False,
    )  # fmt: skip
    pdf = source.with_suffix(".pdf")
    assert pdf.is_file(), f"LibreOffice made no PDF: {done.stdout}{done.stderr}"
    return pdf


def embedded(pdf: Path) -> tuple[str, ...]:
    """Return the names of the fonts in a PDF, without the mark of a subset."""
    lines = _said("pdffonts", pdf).splitlines()[2:]
    return tuple(sorted({line.split()[0].split("+")[-1] for line in lines if line.strip()}))


def _said(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=MOST_SECONDS)
    return done.stdout


def _drawn(pdf: Path, width: int) -> Iterator[bytes]:
    size = ("-scale-to-x", str(width), "-scale-to-y", "-1")
    _said("pdftoppm", "-png", *size, pdf, pdf.with_name("page"))
    for one in sorted(pdf.parent.glob("page-*.png")):
        yield one.read_bytes()


def _read(pdf: Path) -> Iterator[tuple[float, float, tuple[Word, ...]]]:
    for wide, high, inside in _PAGE.findall(_said("pdftotext", "-bbox", pdf, "-")):
        words = tuple(
            Word(
                text=html.unescape(text),
                area=Area(left=float(left), top=float(top), right=float(right), bottom=float(low)),
            )
            for left, top, right, low, text in _WORD.findall(inside)
        )
        yield float(wide), float(high), words


def _slides(deck: bytes) -> tuple[Slide, ...]:
    package, found = read(deck)
    assert package is not None, found
    view, faults = read_view(package)
    assert not faults
    return view.slides


def area_of(rect: Rect) -> Area:
    """Return a rectangle in EMU as one in points."""
    left, top, right, bottom = (
        one / EMU_PER_POINT for one in (rect.x, rect.y, rect.right, rect.bottom)
    )
    return Area(left=left, top=top, right=right, bottom=bottom)


def _shapes(slide: Slide) -> Iterator[Shape]:
    """Yield all that shows: the slide's own, and what its layout and master put behind it."""
    yield from slide.walk()
    for one in slide.art:
        yield from one.walk()


def _boxes(shape: Shape) -> Iterator[Box]:
    """Yield where a shape's words may stand: itself, or each of its cells."""
    if shape.rect is None or shape.hidden:
        return
    if shape.kind == "chart":
        yield Box(name=shape.name, text="", area=area_of(shape.rect), any_words=True)
    elif shape.table is not None:
        yield from _cells(shape, shape.rect)
    elif shape.text.strip():
        numbered = any(one.bullet == "number" for one in shape.paragraphs)
        yield Box(
            name=shape.name, text=shape.text, area=area_of(shape.rect), numbered=numbered,
            counts=shape.placeholder is not None and shape.placeholder.type == "sldNum",
        )  # fmt: skip


def _cells(shape: Shape, rect: Rect) -> Iterator[Box]:
    assert shape.table is not None
    top = rect.y
    for n, (row, height) in enumerate(zip(shape.table.cells, shape.table.rows, strict=True)):
        left = rect.x
        for m, (cell, width) in enumerate(zip(row, shape.table.columns, strict=True)):
            if cell.text.strip():
                where = f"{shape.name}, row {n + 1}, column {m + 1}"
                area = area_of(Rect(left, top, width, height))
                yield Box(name=where, text=cell.text, area=area)
            left += width
        top += height
