"""Whether a document can be read by everyone: what a check of accessibility asks."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DC = "{http://purl.org/dc/elements/1.1/}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
LEAST = 22  # half points: no text under 11 points


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as container:
        return {name: container.read(name) for name in container.namelist()}


def faults(data: bytes) -> list[str]:
    """Return what is wrong with a document, in words."""
    inside = members(data)
    body = etree.fromstring(inside["word/document.xml"])
    core = etree.fromstring(inside["docProps/core.xml"])
    styles = etree.fromstring(inside["word/styles.xml"])
    found = [f"no {name}" for name in ("title", "creator", "language")
             if not (core.findtext(f"{DC}{name}") or "").strip()]  # fmt: skip
    language = [one.get(f"{W}val") for one in styles.iter(f"{W}lang")]
    found += [] if language == [core.findtext(f"{DC}language")] else [f"language {language}"]
    found += _headings(body)
    found += _tables(body)
    found += _paragraphs(body)
    found += [f"small text in {one.get(f'{W}val')}" for one in styles.iter(f"{W}sz")
              if int(str(one.get(f"{W}val"))) < LEAST]  # fmt: skip
    found += ["no alt text" for one in body.iter(f"{WP}docPr") if not one.get("descr")]
    return found


def _style(paragraph: etree._Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return str(style.get(f"{W}val")) if style is not None else ""


def said(element: etree._Element) -> str:
    return "".join(one.text or "" for one in element.iter(f"{W}t"))


def headings(body: etree._Element) -> list[tuple[int, str]]:
    """Return the headings with their levels."""
    found = ((re.fullmatch(r"Heading([1-9])", _style(one)), one) for one in body.iter(f"{W}p"))
    return [(int(match[1]), said(one)) for match, one in found if match]


def _headings(body: etree._Element) -> Iterator[str]:
    before = 0
    for level, words in headings(body):
        if level > before + 1:
            yield f"the heading '{words}' jumps from {before} to {level}"
        before = level


def _tables(body: etree._Element) -> Iterator[str]:
    for table in body.iter(f"{W}tbl"):
        name = table.find(f"{W}tblPr/{W}tblCaption")
        caption = name.get(f"{W}val") if name is not None else None
        rows = table.findall(f"{W}tr")
        if rows[0].find(f"{W}trPr/{W}tblHeader") is None:
            yield f"the table '{caption}' has no header row"
        if not caption:
            yield "a table has no name"
        if any(True for tag in ("gridSpan", "vMerge") for _ in table.iter(f"{W}{tag}")):
            yield f"the table '{caption}' has merged cells"
        if len({len(row.findall(f"{W}tc")) for row in rows}) != 1:
            yield f"the rows of '{caption}' differ in cells"


def _paragraphs(body: etree._Element) -> Iterator[str]:
    for paragraph in body.iter(f"{W}p"):
        if not said(paragraph).strip():
            yield f"an empty paragraph ({_style(paragraph)})"
    for link in body.iter(f"{W}hyperlink"):
        if not said(link).strip() or said(link).startswith("http"):
            yield f"a link without meaning: '{said(link)}'"
