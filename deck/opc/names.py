"""The names of Open XML: namespaces, relationship types, content types and part paths.

The one place for them; render, theme building, template reading and the checks all import from
here. Sources: ECMA-376 parts 1 and 2, and [MS-PPTX], [MS-ODRAWXML] for the extension namespaces.
"""

from __future__ import annotations

import posixpath
from functools import lru_cache

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MS = "http://schemas.microsoft.com/office"
STRICT_ROOT = "http://purl.oclc.org/ooxml/"

NS: dict[str, str] = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "r": f"{_OFFICE}/relationships",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "dgm": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
    "ct": f"{_PACKAGE}/content-types",
    "rel": f"{_PACKAGE}/relationships",
    "cp": f"{_PACKAGE}/metadata/core-properties",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "dcmitype": "http://purl.org/dc/dcmitype/",
    "xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "ep": f"{_OFFICE}/extended-properties",
    "vt": f"{_OFFICE}/docPropsVTypes",
    "cust": f"{_OFFICE}/custom-properties",
    "ds": f"{_OFFICE}/customXml",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "p14": f"{_MS}/powerpoint/2010/main",
    "p15": f"{_MS}/powerpoint/2012/main",
    "a14": f"{_MS}/drawing/2010/main",
    "a16": f"{_MS}/drawing/2014/main",
    "asvg": f"{_MS}/drawing/2016/SVG/main",
    "adec": f"{_MS}/drawing/2017/decorative",
    "ahyp": f"{_MS}/drawing/2018/hyperlinkcolor",
    "c14": f"{_MS}/drawing/2007/8/2/chart",
    "c15": f"{_MS}/drawing/2012/chart",
    "c16": f"{_MS}/drawing/2014/chart",
    "nm": "urn:nine-messages:manifest:1",
}
MANIFEST_NS = NS["nm"]

# -- relationship types -----------------------------------------------------------------------
REL_DOCUMENT = f"{_OFFICE}/relationships/officeDocument"
REL_EXTENDED = f"{_OFFICE}/relationships/extended-properties"
REL_CUSTOM_PROPS = f"{_OFFICE}/relationships/custom-properties"
REL_CORE = f"{_PACKAGE}/relationships/metadata/core-properties"
REL_THUMBNAIL = f"{_PACKAGE}/relationships/metadata/thumbnail"
REL_SLIDE = f"{_OFFICE}/relationships/slide"
REL_LAYOUT = f"{_OFFICE}/relationships/slideLayout"
REL_MASTER = f"{_OFFICE}/relationships/slideMaster"
REL_NOTES = f"{_OFFICE}/relationships/notesSlide"
REL_NOTES_MASTER = f"{_OFFICE}/relationships/notesMaster"
REL_HANDOUT_MASTER = f"{_OFFICE}/relationships/handoutMaster"
REL_THEME = f"{_OFFICE}/relationships/theme"
REL_TABLE_STYLES = f"{_OFFICE}/relationships/tableStyles"
REL_PRES_PROPS = f"{_OFFICE}/relationships/presProps"
REL_VIEW_PROPS = f"{_OFFICE}/relationships/viewProps"
REL_PRINTER = f"{_OFFICE}/relationships/printerSettings"
REL_CHART = f"{_OFFICE}/relationships/chart"
REL_WORKBOOK = f"{_OFFICE}/relationships/package"
REL_IMAGE = f"{_OFFICE}/relationships/image"
REL_HYPERLINK = f"{_OFFICE}/relationships/hyperlink"
REL_TAGS = f"{_OFFICE}/relationships/tags"
REL_CUSTOM_XML = f"{_OFFICE}/relationships/customXml"
REL_CUSTOM_XML_PROPS = f"{_OFFICE}/relationships/customXmlProps"

# -- content types ----------------------------------------------------------------------------
_VND = "application/vnd.openxmlformats-officedocument"
_PML = f"{_VND}.presentationml"
CT_PRESENTATION = f"{_PML}.presentation.main+xml"
CT_TEMPLATE = f"{_PML}.template.main+xml"
CT_SLIDESHOW = f"{_PML}.slideshow.main+xml"
CT_MACRO_PRESENTATION = "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml"
CT_MACRO_TEMPLATE = "application/vnd.ms-powerpoint.template.macroEnabled.main+xml"
CT_SLIDE = f"{_PML}.slide+xml"
CT_LAYOUT = f"{_PML}.slideLayout+xml"
CT_MASTER = f"{_PML}.slideMaster+xml"
CT_NOTES = f"{_PML}.notesSlide+xml"
CT_NOTES_MASTER = f"{_PML}.notesMaster+xml"
CT_HANDOUT_MASTER = f"{_PML}.handoutMaster+xml"
CT_TAGS = f"{_PML}.tags+xml"
CT_THEME = f"{_VND}.theme+xml"
CT_TABLE_STYLES = f"{_PML}.tableStyles+xml"
CT_CHART = f"{_VND}.drawingml.chart+xml"
CT_WORKBOOK = f"{_VND}.spreadsheetml.sheet"
CT_CORE = "application/vnd.openxmlformats-package.core-properties+xml"
CT_EXTENDED = f"{_VND}.extended-properties+xml"
CT_CUSTOM_PROPS = f"{_VND}.custom-properties+xml"
CT_CUSTOM_XML_PROPS = f"{_VND}.customXmlProperties+xml"
CT_RELS = "application/vnd.openxmlformats-package.relationships+xml"
CT_XML = "application/xml"
PRESENTATION_TYPES = frozenset(
    {CT_PRESENTATION, CT_TEMPLATE, CT_SLIDESHOW, CT_MACRO_PRESENTATION, CT_MACRO_TEMPLATE}
)

# -- part paths, as zip members: no leading slash -----------------------------------------------
CONTENT_TYPES = "[Content_Types].xml"
ROOT_RELS = "_rels/.rels"
PRESENTATION = "ppt/presentation.xml"
CORE_PROPS = "docProps/core.xml"
APP_PROPS = "docProps/app.xml"

# -- graphic data and extensions -----------------------------------------------------------------
URI_TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table"
URI_CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
EXT_DECORATIVE = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"
EXT_SHAPE_CREATION = "{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}"
EXT_SLIDE_CREATION = "{BB962C8B-B14F-4D97-AF65-F5344CB8AC3E}"
EXT_SECTIONS = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"
EXT_LINK_COLOUR = "{A12FA001-AC4F-418D-AE19-62706E023703}"
EXT_SVG = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"

TAG_KEY = "DECK_KEY"


@lru_cache(maxsize=512)
def qn(name: str) -> str:
    """Return a prefixed name in lxml's form.

    >>> qn("a:t")
    '{http://schemas.openxmlformats.org/drawingml/2006/main}t'
    """
    prefix, _, local = name.partition(":")
    return f"{{{NS[prefix]}}}{local}" if local else prefix


def local(tag: object) -> str:
    """Return an element's name without its namespace; an empty string for a comment."""
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def rels_of(part: str) -> str:
    """Return the member that holds the relationships of `part`; "" is the package itself."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def source_of(rels: str) -> str:
    """Return the part that a `.rels` member belongs to; the inverse of `rels_of`."""
    folder, name = posixpath.split(rels)
    return posixpath.join(posixpath.dirname(folder), name.removesuffix(".rels"))


def resolve(source: str, target: str) -> str:
    """Return the member that a relationship's `target` names, seen from the part `source`.

    >>> resolve("ppt/slides/slide1.xml", "../charts/chart1.xml")
    'ppt/charts/chart1.xml'
    """
    if target.startswith("/"):
        return posixpath.normpath(target).lstrip("/")
    return posixpath.normpath(posixpath.join(posixpath.dirname(source), target)).lstrip("/")


def relative(source: str, member: str) -> str:
    """Return `member` as a target seen from the part `source`; the inverse of `resolve`."""
    return posixpath.relpath(member, posixpath.dirname(source) or ".")
