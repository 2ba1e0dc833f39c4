"""SVG files that a deck must not carry: each refused, at its line, with what to do."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deck.images.prepare import Prepared, prepare, sized
from deck.imaging import Flaw
from deck.svg.picture import PIXELS, raster, vector, written
from deck.svg.read import SvgFault, read_svg
from deck.svg.safe import check_svg

HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'xmlns:ink="http://www.inkscape.org/" viewBox="0 0 9 6">\n'
)
LAUGHS = '<g id="a0"><path d="M0 0h1"/></g>' + "".join(
    f'<g id="a{n}">' + f'<use href="#a{n - 1}"/>' * 10 + "</g>" for n in range(1, 9)
)
CHAIN = '<g id="a0"/>' + "".join(f'<g id="a{n}"><use href="#a{n - 1}"/></g>' for n in range(1, 99))
HOSTILE = {
    "script": ("<script>alert(1)</script>", "a script"),
    "handler": ('<rect onclick="x()"/>', "an event handler, 'onclick'"),
    "handler in capitals": ('<rect onLoad="x()"/>', "an event handler"),
    "handler on the root": ("<g onload='x'/>", "an event handler"),
    "foreign object": ("<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>",
                       "a foreign object"),
    "web": ('<use href="https://example.org/a.svg#b"/>', "outside the file"),
    "web by xlink": ('<use xlink:href="http://example.org/a.svg#b"/>', "outside the file"),
    "file": ('<use href="file:///etc/passwd"/>', "outside the file"),
    "relative": ('<use href="other.svg#a"/>', "outside the file"),
    "script address": ('<use href="javascript:alert(1)"/>', "outside the file"),
    "data": ('<use href="data:image/svg+xml,x"/>', "outside the file"),
    "picture": ('<image href="data:image/png;base64,AAAA"/>', "a picture inside"),
    "link": ('<a href="#b"/>', "a link"),
    "missing": ('<use href="#none"/>', "which is not there"),
    "url": ('<rect fill="url(https://example.org/a#b)"/>', "outside the file"),
    "url in quotes": ("<rect fill=\"url( 'http://e.org/#b' )\"/>", "outside the file"),
    "url in a style": ('<rect style="fill:URL(//e.org/a)"/>', "outside the file"),
    "url without end": ('<rect fill="url(http://e.org"/>', "without end"),
    "import": ("<style>@import 'http://e.org/a.css';</style>", "@-rule"),
    "font": ("<style>@font-face{src:url(http://e.org/a)}</style>", "@-rule"),
    "escape": ("<style>a{fill:\\75rl(http://e.org)}</style>", "an escape"),
    "style url": ("<style>a{fill:url(http://e.org)}</style>", "outside the file"),
    "style url without end": ("<style>a{fill:url(x</style>", "without end"),
    "style reference": ("<g id='b'/><style>a{mask:url(#b)}</style>", "no gradient"),
    "style filter": ("<style>a{filter: blur(9px)}</style>", "a filter effect"),
    "expression": ('<rect style="width:expression(alert(1))"/>', "could run"),
    "base": ('<g xml:base="http://e.org/"/>', "another base"),
    "animation": ('<rect><animate attributeName="x"/></rect>', "an animation, <animate>"),
    "set": ('<rect><set attributeName="x"/></rect>', "an animation, <set>"),
    "text": ("<text>Words</text>", "text, which looks different"),
    "filter": ("<filter/>", "a filter effect"),
    "filter attribute": ('<rect filter="blur(3px)"/>', "a filter effect"),
    "pattern": ("<pattern/>", "a pattern"),
    "marker": ("<marker/>", "markers"),
    "unknown": ("<handler/>", "<handler>, which no deck needs"),
    "to itself": ('<use id="b" href="#b"/>', "refers to itself"),
    "in a circle": ('<g id="b"><use href="#c"/></g><g id="c"><use href="#b"/></g>', "to itself"),
    "mask in a circle": ('<mask id="b"><g mask="url(#b)"/></mask>', "refers to itself"),
    "a million laughs": (LAUGHS, "draws more than 20,000"),
    "a long chain": (CHAIN, "more than 80 deep"),
    "deep": ("<g>" * 60 + "</g>" * 60, "nested more than 40 deep"),
    "many": ("<g/>" * 10_001, "more than 10,000 elements"),
    "long path": (f'<path d="M0 0{"h1" * 60_000}"/>', "characters"),
    "many steps": (f'<path d="M0 0{"h1" * 19_000}"/>' * 6, "its lines are more"),
    "many dashes": ('<path d="M0 0h9" stroke-dasharray="1"/>' * 201, "its lines are more"),
    "no path": ('<path d="M0 0 L"/>', "lacks a number"),
    "two of a name": ('<g id="a"/><g id="a"/>', "given twice"),
    "style sheet": ("<?xml-stylesheet href='http://e.org'?>", "a processing instruction"),
    "not closed": ("<g>", "not well-formed"),
    "unknown entity": ("<g>&lol;</g>", "not well-formed"),
    "long text": (f"<title>{'a' * 300_000}</title>", "more than 200,000"),
}  # fmt: skip


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_file_is_refused(case: str) -> None:
    inside, told = HOSTILE[case]
    with pytest.raises(SvgFault) as caught:
        vector(f"{HEAD}{inside}</svg>".encode())
    assert told in caught.value.told
    assert min(caught.value.at) >= 1
    assert caught.value.hint
    found = prepare(f"{HEAD}{inside}</svg>".encode())
    assert isinstance(found, Flaw)
    assert (found.code, bool(found.hint)) == ("svg-refused", True)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b'<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', "a document type"),
        (b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://e.org/svg.dtd"><svg/>',
         "a document type"),
        (b"<svg/>", "does not say how large"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "does not say how large"),
        (b'<svg xmlns="urn:x"/>', "not an SVG"),
        (b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 5"/>', "its size is 0 by 5"),
        (b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 99"/>', "its size is 1 by 99"),
        (b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 a b"/>', "does not say"),
        (b'<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="9"/>', "does not say"),
        (b"<svg", "not well-formed"),
        (b'<?xml version="1.0" encoding="klingon"?><svg/>', "unknown encoding"),
        (b"<svg>" + b" " * 2_000_001, "2.0 MB"),
    ],
)  # fmt: skip
def test_a_file_that_is_none(data: bytes, told: str) -> None:
    with pytest.raises(SvgFault) as caught:
        vector(data)
    assert told in caught.value.told
    assert caught.value.hint


def test_the_line_is_that_of_the_fault() -> None:
    with pytest.raises(SvgFault) as caught:
        vector(f"{HEAD}<g/>\n<g>\n<script/></g></svg>".encode())
    assert caught.value.at[0] == 4


def test_what_draws_nothing_is_left_out() -> None:
    inside = (
        "<!-- by Ada --><metadata>Ada</metadata><ink:view ink:zoom='1'><ink:script/></ink:view>"
        '<linearGradient id="s"><stop offset="0" stop-color="#ff0000"/></linearGradient>'
        '<title>A &amp; B</title><style>.a{fill:url(#s)}</style><rect ink:label="Ada" class="a" '
        'width="9" height="6"/><use xlink:href="#r"/><path id="r" d="M1 1h2"/>'
    )
    made = vector(f"{HEAD}{inside}</svg>".encode())
    assert b"Ada" not in made.svg
    assert b"ink" not in made.svg.replace(b"xlink", b"")
    assert b"A &amp; B" in made.svg
    assert vector(made.svg) == made
    ready = prepare(f"{HEAD}{inside}</svg>".encode())
    assert isinstance(ready, Prepared)
    assert (ready.width, ready.height, ready.suffix) == (2400, 1600, "png")
    assert ready.svg == made.svg


def test_drawing_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("deck.svg.picture.SECONDS", 0.001)
    with pytest.raises(SvgFault, match="seconds to draw"):
        vector(f"{HEAD}<path d='M0 0h9v6'/></svg>".encode())


LAYER = "<path d='M0 0h9v9h-9z'/>"


def layered(count: int, attributes: str, head: str = "") -> bytes:
    """Return a drawing with so many groups in each other."""
    return f"{HEAD}{head}{f'<g {attributes}>' * count}{LAYER}{'</g>' * count}</svg>".encode()


MASK = f"<mask id='m'>{LAYER}</mask>"
LINKS = "".join(f"<mask id='m{n}' mask='url(#m{n - 1})'>{LAYER}</mask>" for n in range(1, 17))
CHAINED = f"<defs><mask id='m0'>{LAYER}</mask>{LINKS}</defs><g mask='url(#m16)'/>"


@pytest.mark.parametrize(
    ("attributes", "head"),
    [
        ("opacity='.9'", ""),
        ("style='opacity:.9'", ""),
        ("mask='url(#m)'", MASK),
        ("clip-path='url(#c)'", "<clipPath id='c'><path d='M0 0h9v6z'/></clipPath>"),
        ("style='mix-blend-mode:multiply'", ""),
        ("class='a'", "<style>.a{opacity:.9}</style>"),
    ],
)
def test_layers_have_an_end(attributes: str, head: str) -> None:
    with pytest.raises(SvgFault, match="more than 16 layers"):
        vector(layered(17, attributes, head))


def test_layers_by_reference_have_an_end() -> None:
    with pytest.raises(SvgFault, match="more than 16 layers"):
        vector(f"{HEAD}{CHAINED}</svg>".encode())


def test_groups_that_are_no_layers_may_be_deeper() -> None:
    root = read_svg(layered(30, "fill-opacity='.9' stroke='#123'"))
    check_svg(root)
    check_svg(read_svg(layered(12, "opacity='.9'")))


def unjudged(data: bytes, width: float, height: float) -> bytes:
    """Return the PNG of a file that nothing has judged."""
    bare = read_svg(data.replace(b"viewBox=", b"id="))
    return raster(written(bare, width, height), width, height)


def test_drawing_has_an_end_in_memory() -> None:
    """Only Linux holds a program to so much memory; elsewhere the limit on layers does it."""
    assert unjudged(layered(3, "opacity='.9'"), 9, 6)
    if sys.platform == "linux":
        with pytest.raises(SvgFault, match="takes more than 640 MB to draw"):
            unjudged(layered(36, "opacity='.9'"), 9, 9)


@pytest.mark.parametrize("size", [(9, 6), (900_000, 600_000), (1, 50)])
def test_however_large_it_is_it_is_drawn_in_as_many_pixels(size: tuple[int, int]) -> None:
    made = unjudged(layered(1, ""), *size)
    assert max(sized(made)) == PIXELS


def test_a_drawing_that_cannot_be_drawn() -> None:
    with pytest.raises(SvgFault, match="cannot be drawn"):
        raster(b"<svg", 9, 6)


@given(st.text(max_size=200))
def test_any_text_is_refused_or_read(inside: str) -> None:
    try:
        root = read_svg(f"{HEAD}{inside}</svg>".encode("utf-8", "replace"))
    except SvgFault:
        return
    assert root.tag == "svg"
