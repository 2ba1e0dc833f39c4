"""A small clean deck, written by hand as members, and the means to break one thing in it.

Three slides on one layout: text, a chart with its workbook, a table; notes, sections, tags and a
manifest. Independent of the renderer, so that the checks are tested against something else.
"""

from __future__ import annotations

import io
import zipfile

from tests.check.books import workbook
from tests.check.pieces import (
    ALL,
    HEAD,
    PACKAGE,
    PML,
    VND,
    box,
    chart,
    chart_frame,
    group,
    number,
    paragraph,
    placeholder,
    rels,
    shape,
    slide,
    table,
    title,
)
from tests.check.sheets import (
    app,
    core,
    layout,
    manifest,
    master,
    notes,
    notes_master,
    presentation,
    tags,
    theme,
)


def slides() -> dict[str, bytes]:
    about = '<p:custDataLst><p:tags r:id="rId9"/></p:custDataLst>'
    body = placeholder(3, "Body", 'type="body" idx="20"', paragraph("Reading text."),
                       place=box(609600, 1755648, 5486400, 1828800))  # fmt: skip
    first = title("It matters because it is money") + body + group()
    first += shape(5, "Box", box(6705600, 1755648, 4876800, 1828800), "In a box") + number()
    second = title("Two bars say it") + chart_frame() + number()
    third = title("Somebody does it") + table() + number()
    return {
        f"ppt/slides/slide{n}.xml": slide(made, data=about)
        for n, made in enumerate((first, second, third), 1)
    }


def content_types(members: dict[str, bytes]) -> bytes:
    kinds = {
        "ppt/presentation.xml": f"{PML}.presentation.main+xml",
        "ppt/presProps.xml": f"{PML}.presProps+xml",
        "ppt/viewProps.xml": f"{PML}.viewProps+xml",
        "ppt/slides/": f"{PML}.slide+xml",
        "ppt/slideLayouts/": f"{PML}.slideLayout+xml",
        "ppt/slideMasters/": f"{PML}.slideMaster+xml",
        "ppt/notesMasters/": f"{PML}.notesMaster+xml",
        "ppt/notesSlides/": f"{PML}.notesSlide+xml",
        "ppt/theme/": f"{VND}.theme+xml",
        "ppt/charts/": f"{VND}.drawingml.chart+xml",
        "ppt/tags/": f"{PML}.tags+xml",
        "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "docProps/app.xml": f"{VND}.extended-properties+xml",
        "customXml/itemProps": f"{VND}.customXmlProperties+xml",
    }
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>'
        for name in sorted(members)
        for start, kind in kinds.items()
        if name.startswith(start) and not name.endswith(".rels")
    )
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        f'ContentType="application/xml"/><Default Extension="xlsx" ContentType="{VND}.spreadsheetml'
        f'.sheet"/>{overrides}</Types>'
    ).encode()


def clean() -> dict[str, bytes]:
    """Return the members of the clean deck."""
    found: dict[str, bytes] = {
        "_rels/.rels": rels(
            ("rId1", "officeDocument", "ppt/presentation.xml"),
            ("rId2", f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            ("rId3", "extended-properties", "docProps/app.xml"),
        ),
        "docProps/core.xml": core(),
        "docProps/app.xml": app(),
        "ppt/presentation.xml": presentation(),
        "ppt/_rels/presentation.xml.rels": rels(
            ("rId1", "slideMaster", "slideMasters/slideMaster1.xml"),
            *((f"rId{n + 1}", "slide", f"slides/slide{n}.xml") for n in (1, 2, 3)),
            ("rId5", "notesMaster", "notesMasters/notesMaster1.xml"),
            ("rId6", "theme", "theme/theme1.xml"),
            ("rId7", "customXml", "../customXml/item1.xml"),
            ("rId10", "presProps", "presProps.xml"),
            ("rId11", "viewProps", "viewProps.xml"),
        ),
        "ppt/presProps.xml": f"{HEAD}<p:presentationPr {ALL}/>".encode(),
        "ppt/viewProps.xml": f"{HEAD}<p:viewPr {ALL}/>".encode(),
        "ppt/theme/theme1.xml": theme(),
        "ppt/theme/theme2.xml": theme(),
        "ppt/slideMasters/slideMaster1.xml": master(),
        "ppt/slideMasters/_rels/slideMaster1.xml.rels": rels(
            ("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"),
            ("rId2", "theme", "../theme/theme1.xml"),
        ),
        "ppt/slideLayouts/slideLayout1.xml": layout(),
        "ppt/slideLayouts/_rels/slideLayout1.xml.rels": rels(
            ("rId1", "slideMaster", "../slideMasters/slideMaster1.xml")
        ),
        "ppt/notesMasters/notesMaster1.xml": notes_master(),
        "ppt/notesMasters/_rels/notesMaster1.xml.rels": rels(
            ("rId1", "theme", "../theme/theme2.xml")
        ),
        "ppt/charts/chart1.xml": chart(),
        "ppt/charts/_rels/chart1.xml.rels": rels(("rId1", "package", "../embeddings/book1.xlsx")),
        "ppt/embeddings/book1.xlsx": workbook(),
        "customXml/item1.xml": manifest(),
        **slides(),
    }
    for n, key in enumerate(("why", "bars", "who"), 1):
        more = [("rId3", "chart", "../charts/chart1.xml")] if n == 2 else []
        found[f"ppt/slides/_rels/slide{n}.xml.rels"] = rels(
            ("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"),
            ("rId2", "notesSlide", f"../notesSlides/notesSlide{n}.xml"),
            *more,
            ("rId9", "tags", f"../tags/tag{n}.xml"),
        )
        found[f"ppt/tags/tag{n}.xml"] = tags(key)
        found[f"ppt/notesSlides/notesSlide{n}.xml"] = notes(key)
        found[f"ppt/notesSlides/_rels/notesSlide{n}.xml.rels"] = rels(
            ("rId1", "notesMaster", "../notesMasters/notesMaster1.xml"),
            ("rId2", "slide", f"../slides/slide{n}.xml"),
        )
    return {"[Content_Types].xml": content_types(found), **found}


def changed(part: str, old: str, new: str, *, members: dict[str, bytes] | None = None,
            times: int = 1) -> dict[str, bytes]:  # fmt: skip
    """Return the clean deck with `old` in one part replaced; it must be there."""
    found = dict(members if members is not None else clean())
    text = found[part].decode()
    assert old in text, f"{part} has no {old!r}"
    found[part] = text.replace(old, new, times).encode()
    return found


def without(*parts: str) -> dict[str, bytes]:
    """Return the clean deck without some members; content types are made again."""
    found = {name: data for name, data in clean().items() if name not in parts}
    return {**found, "[Content_Types].xml": content_types(found)}


def added(more: dict[str, bytes]) -> dict[str, bytes]:
    """Return the clean deck with more members; content types are made again."""
    found = {**clean(), **more}
    return {**found, "[Content_Types].xml": content_types(found)}


def zipped(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()
