"""Runs, links, bookmarks and fields: the insides of a paragraph, in WordprocessingML."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from deck.docx.paper import Runs
from deck.frame import Run

Element = Any  # an lxml element: python-docx does not type its own
Relate = Callable[[str], str]
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def el(tag: str, children: Iterable[Element] = (), /, **attributes: str | int) -> Element:
    """Return an element; attributes are of the same prefix as the tag, a final _ is left out."""
    made: Element = OxmlElement(tag)
    prefix = tag.partition(":")[0]
    for name, value in attributes.items():
        made.set(qn(f"{prefix}:{name.rstrip('_')}"), str(value))
    for child in children:
        made.append(child)
    return made


def text(words: str) -> Element:
    made = el("w:t")
    made.text = words
    made.set(SPACE, "preserve")
    return made


def run(words: str, *, bold: bool = False, italic: bool = False, style: str = "") -> Element:
    """Return one run of text; a line feed in it is a break."""
    marks: list[Element] = [el("w:rStyle", val=style)] if style else []
    if bold and not style:
        marks.append(el("w:rStyle", val="Strong"))
    elif bold:
        marks.append(el("w:b"))
    if italic:
        marks.append(el("w:i"))
    inside: list[Element] = [el("w:rPr", marks)] if marks else []
    for number, line in enumerate(words.split("\n")):
        if number:
            inside.append(el("w:br"))
        inside.append(text(line))
    return el("w:r", inside)


def runs(said: Runs, relate: Relate) -> list[Element]:
    """Return runs and links; `relate` gives the id of a relationship to a web address."""
    return [_linked(one, relate) if one.link else _plain(one) for one in said if one.text]


def _plain(one: Run) -> Element:
    return run(one.text, bold=bool(one.bold), italic=bool(one.italic))


def _linked(one: Run, relate: Relate) -> Element:
    inside = run(one.text, bold=bool(one.bold), italic=bool(one.italic), style="Hyperlink")
    link = el("w:hyperlink", [inside], history=1)
    if one.link.startswith("#"):
        link.set(qn("w:anchor"), anchor(one.link[1:]))
    else:
        link.set(qn("r:id"), relate(one.link))
    return link


def anchor(name: str) -> str:
    """Return the name of a bookmark: letters, digits and _, at most 40 of them.

    >>> anchor("source-3")
    'source_3'
    """
    return name.replace("-", "_").replace("~", "_")[:40]


def bookmarked(inside: list[Element], name: str, number: int) -> list[Element]:
    """Return what a bookmark goes round, with the bookmark."""
    start = el("w:bookmarkStart", id=number, name=anchor(name))
    return [start, *inside, el("w:bookmarkEnd", id=number)]


def field(code: str, shown: list[Element]) -> list[Element]:
    """Return a field with what it shows until it is updated."""
    instruction = el("w:instrText")
    instruction.text = f" {code} "
    instruction.set(SPACE, "preserve")
    return [
        el("w:r", [el("w:fldChar", fldCharType="begin")]),
        el("w:r", [instruction]),
        el("w:r", [el("w:fldChar", fldCharType="separate")]),
        *shown,
        el("w:r", [el("w:fldChar", fldCharType="end")]),
    ]


def paragraph(style: str, inside: Iterable[Element], *more: Element) -> Element:
    """Return a paragraph of a style; `more` are properties, in the order of the schema."""
    return el("w:p", [el("w:pPr", [el("w:pStyle", val=style), *more]), *inside])


def to_fill_in(label: str, prompt: str, number: int) -> Element:
    """Return a content control to write in, named by its label."""
    about = [
        el("w:alias", val=label[:64]),
        el("w:tag", val=f"field-{number}"),
        el("w:id", val=number),
        el("w:showingPlcHdr"),
        el("w:text", multiLine=1),
    ]
    shown = run(prompt, style="PlaceholderText")
    return el("w:sdt", [el("w:sdtPr", about), el("w:sdtContent", [shown])])
