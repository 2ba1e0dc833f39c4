"""Inline Markdown to runs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deck.diagnostics import Span
from deck.frame import Run
from deck.model import Text
from deck.richtext import faults, links, parse, plain


def runs(source: str) -> list[Run]:
    """Return the runs of a text of one paragraph that is without fault."""
    paragraphs, found = parse(Text(source))
    assert found == ()
    (paragraph,) = paragraphs
    return list(paragraph.runs)


def run(text: str, *, bold: bool = False, italic: bool = False, link: str = "") -> Run:
    return Run(text=text, bold=bold or None, italic=italic or None, link=link)


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("plain", [run("plain")]),
        ("a **b** c", [run("a "), run("b", bold=True), run(" c")]),
        ("a *b* c", [run("a "), run("b", italic=True), run(" c")]),
        ("***b***", [run("b", bold=True, italic=True)]),
        ("**a *b***", [run("a ", bold=True), run("b", bold=True, italic=True)]),
        ("***a* b**", [run("a", bold=True, italic=True), run(" b", bold=True)]),
        ("*a **b** c*", [run("a ", italic=True), run("b", bold=True, italic=True),
                         run(" c", italic=True)]),
        ("**b**c", [run("b", bold=True), run("c")]),
        ("2 * 3 ** 4", [run("2 * 3 ** 4")]),
        (r"\*a\* \[b\](c) \\", [run("*a* [b](c) \\")]),
        (r"\{{name}}", [run("{{name}}")]),
        (r"C:\temp", [run(r"C:\temp")]),
        ("_a_ <b> `c` # d", [run("_a_ <b> `c` # d")]),
        ("[Contact]", [run("[Contact]")]),
        ("[a](https://b.org/c?d=e#f)", [run("a", link="https://b.org/c?d=e#f")]),
        ("see [a **b**](#key-2).", [run("see "), run("a ", link="#key-2"),
                                    run("b", bold=True, link="#key-2"), run(".")]),
        ("**[a](#b)**", [run("a", bold=True, link="#b")]),
        (r"[a\]b](#c)", [run("a]b", link="#c")]),
        ("one\ntwo\n  three  four", [run("one two three  four")]),
        ("  \n a \t b \n", [run("a b")]),
        ("a\u00a0b", [run("a\u00a0b")]),
    ],
)  # fmt: skip
def test_runs(source: str, wanted: list[Run]) -> None:
    assert runs(source) == wanted


def test_blank_lines_part_paragraphs() -> None:
    paragraphs, found = parse(Text("one\ntwo\n\n **three**\n \t\n\n\nfour\n"))
    assert [one.text for one in paragraphs] == ["one two", "three", "four"]
    assert found == ()


def test_plain() -> None:
    assert plain(Text("a **b**\n\n[c](#d)")) == "a b\nc"


def test_links() -> None:
    assert list(links(Text("[a](#b) c [**d** e](https://f.org) [g]"))) == ["#b", "https://f.org"]


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("a **b", [("stray-mark", 2, 4)]),
        ("a *b", [("stray-mark", 2, 3)]),
        ("***b", [("stray-mark", 0, 2), ("stray-mark", 0, 1)]),
        ("a** b", [("stray-mark", 1, 3)]),
        ("a* b", [("stray-mark", 1, 2)]),
        ("****a", [("stray-mark", 0, 4)]),
        ("*a\n\nb*", [("stray-mark", 0, 1), ("stray-mark", 5, 6)]),
        ("x {{name}}", [("reserved-braces", 2, 4)]),
        ("[a](", [("broken-link", 0, 4)]),
        ("[a](b c)", [("broken-link", 0, 4)]),
        ("[](#b)", [("broken-link", 0, 6)]),
        ("[a]()", [("broken-link", 4, 4)]),
        ("[a](javascript:x)", [("broken-link", 4, 16)]),
        ("[a](mailto:b@c.org)", [("broken-link", 4, 18)]),
        ("[a](b.html)", [("broken-link", 4, 10)]),
        ("[a](#Not_a_key)", [("broken-link", 4, 14)]),
        ("[a](file:///etc/passwd)", [("broken-link", 4, 22)]),
    ],
)
def test_faults_and_their_places(source: str, wanted: list[tuple[str, int, int]]) -> None:
    """A text that begins in column 11 and stands as it is on one line, then in quotes."""
    for quotes in (0, 1):
        span = Span("a.yaml", 3, 11, 11 + len(source) + 2 * quotes)
        found = parse(Text(source, span, "title"))[1]
        places = [
            (one.code, one.span.column - 11 - quotes, one.span.end_column - 11 - quotes)
            for one in found
            if one.span
        ]
        assert places == wanted
        assert {one.path for one in found} == {"title"}
        assert found == faults(Text(source, span, "title"))


def test_the_place_of_a_block_is_where_it_begins() -> None:
    span = Span("a.yaml", 3, 11)
    (one,) = parse(Text("many\nlines *", span))[1] or parse(Text("many\n*lines", span))[1]
    assert one.span == span


SPECIAL = st.text(alphabet="ab *_[]()#{}\\\n:/", max_size=40)


@given(SPECIAL)
def test_it_never_fails(source: str) -> None:
    """Whatever it is given: and the quick look for faults agrees with the thorough one."""
    paragraphs, found = parse(Text(source))
    assert faults(Text(source)) == found
    assert all(one.runs for one in paragraphs) or found
    for one in paragraphs:
        for before, after in zip(one.runs, one.runs[1:], strict=False):
            assert not (before.text.endswith(" ") and after.text.startswith(" "))


@given(st.text(max_size=60))
def test_escaped_text_comes_out_as_it_went_in(source: str) -> None:
    """Escape every mark: what is left is the text, but for white space."""
    escaped = "".join("\\" + one if one in r"\*[]{" else one for one in source)
    paragraphs, found = parse(Text(escaped))
    assert found == ()
    kept = " ".join(" ".join(one.text for one in paragraphs).split())
    assert kept == " ".join(source.split())
