"""A paper to the members of a `.docx`: python-docx opens, relates and closes the package.

Its default template brings 160 styles, fonts and a picture of another hand; all that is exchanged
for our own styles, lists, theme and settings. The clock and the machine leave no mark.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.section import Section
from docx.shared import Mm

from deck.docx.flow import Flow
from deck.docx.look import Look
from deck.docx.marks import Element, el, field, run
from deck.docx.paper import Paper
from deck.docx.styles import W, numbering_xml, styles_xml
from deck.docx.tables import Fields
from deck.docx.theming import themed

MARGIN, FOOT = 18.5, 10.0  # millimetres
TWIPS = 1440 / 25.4
DROPPED = ("thumbnail", "customXml", "stylesWithEffects", "webSettings")


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a document says of itself besides its title, and the words that stand round it."""

    creator: str
    language: str
    date: str
    footer: str
    prompt: str
    caption: str


def write(paper: Paper, look: Look, about: About) -> dict[str, bytes]:
    """Return the members of a document."""
    document = Document()
    _foundation(document, look, about.language)
    section = document.sections[0]
    width = _page(section, wide=paper.wide)
    _properties(document, paper, about)
    _footer(section, paper.title, about.footer, round(width))
    flow = Flow(
        paper=paper, width=round(width), fields=Fields(about.prompt), caption=about.caption,
        relate=lambda url: document.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, True),
        list_again=lambda: _list_again(document),
    )  # fmt: skip
    end = document.element[0][-1]  # the section properties close the body
    for element in flow.elements():
        end.addprevious(element)
    out = io.BytesIO()
    document.save(out)
    with zipfile.ZipFile(out) as container:
        members = {name: container.read(name) for name in container.namelist()}
    return themed(members, look, about.language)


def _foundation(document: Doc, look: Look, language: str) -> None:
    """Put our styles and lists in the place of the template's, and drop what it brings besides."""
    _exchange(document.styles.element, styles_xml(look, language))
    _exchange(document.part.numbering_part.element, numbering_xml())
    package = document.part.package
    for rels in (document.part.rels, *((package.rels,) if package else ())):
        for key in [key for key, one in rels.items() if one.reltype.endswith(DROPPED)]:
            del rels[key]


def _exchange(element: Element, xml: str) -> None:
    for child in list(element):
        element.remove(child)
    for child in list(parse_xml(xml)):
        element.append(child)


def _page(section: Section, *, wide: bool) -> float:
    """Set A4 and its margins; return the width of the text in twips."""
    width, height = (297, 210) if wide else (210, 297)
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
    section.left_margin = section.right_margin = Mm(MARGIN)
    section.top_margin = section.bottom_margin = Mm(MARGIN)
    section.header_distance = section.footer_distance = Mm(FOOT)
    return (width - 2 * MARGIN) * TWIPS


def _properties(document: Doc, paper: Paper, about: About) -> None:
    core, moment = document.core_properties, datetime.fromisoformat(about.date)
    core.title, core.subject = paper.title, paper.subject
    core.author = core.last_modified_by = about.creator
    core.language, core.comments, core.keywords = about.language, "", ""
    core.created = core.modified = moment
    core.revision = 1


def _footer(section: Section, title: str, pattern: str, width: int) -> None:
    """Write the running footer: the title at the left, the page and their number at the right."""
    paragraph = section.footer.paragraphs[0]._p  # pyright: ignore[reportPrivateUsage]
    inside: list[Element] = [*field("TITLE", [run(title)]), el("w:r", [el("w:tab")])]
    rest = pattern
    for name, code in (("page", "PAGE"), ("pages", "NUMPAGES")):
        before, _, rest = rest.partition(f"{{{name}}}")
        inside += [run(before), *field(code, [run("1")])]
    inside += [run(rest)] if rest else []
    tabs = el("w:tabs", [el("w:tab", val="right", pos=width)])
    for child in list(paragraph):
        paragraph.remove(child)
    for child in (el("w:pPr", [el("w:pStyle", val="Footer"), tabs]), *inside):
        paragraph.append(child)


def _list_again(document: Doc) -> int:
    """Return the number of a new numbered list, which begins with 1."""
    numbering = document.part.numbering_part.element
    number = 1 + max(_ids(numbering))
    start = el("w:lvlOverride", [el("w:startOverride", val=1)], ilvl=0)
    numbering.append(el("w:num", [el("w:abstractNumId", val=3), start], numId=number))
    return number


def _ids(numbering: Element) -> Iterable[int]:
    return (int(one.get(f"{{{W}}}numId")) for one in numbering.iter(f"{{{W}}}num"))
