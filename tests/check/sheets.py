"""The parts of the clean deck that stand behind its slides: theme, master, layout, properties."""

from __future__ import annotations

from tests.check.pieces import (
    ALL,
    BODY_BOX,
    FOOT_BOX,
    HEAD,
    PACKAGE,
    TITLE_BOX,
    TREE,
    A,
    P,
    box,
    paragraph,
    placeholder,
    slide,
)

SECTION_IDS = (
    "{6A1F0C6E-0000-4000-8000-000000000001}",
    "{6A1F0C6E-0000-4000-8000-000000000002}",
)


def theme() -> bytes:
    colours = {
        "dk1": "10222B", "lt1": "FFFFFF", "dk2": "0B3A47", "lt2": "F6F3EC", "accent1": "C2410C",
        "accent2": "0B3A47", "accent3": "7C8D95", "accent4": "FFB574", "accent5": "1B6E53",
        "accent6": "A3232F", "hlink": "0B5C73", "folHlink": "5B4A78",
    }  # fmt: skip
    scheme = "".join(f'<a:{k}><a:srgbClr val="{v}"/></a:{k}>' for k, v in colours.items())
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>' * 3
    line = '<a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>' * 3
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3
    face = '<a:latin typeface="{0}"/><a:ea typeface=""/><a:cs typeface=""/>'
    return (
        f'{HEAD}<a:theme {A} name="Test"><a:themeElements><a:clrScheme name="Test">{scheme}'
        f'</a:clrScheme><a:fontScheme name="Test"><a:majorFont>{face.format("Georgia")}'
        f"</a:majorFont><a:minorFont>{face.format('Arial')}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="Test"><a:fillStyleLst>{fill}</a:fillStyleLst><a:lnStyleLst>{line}'
        f"</a:lnStyleLst><a:effectStyleLst>{effect}</a:effectStyleLst><a:bgFillStyleLst>{fill}"
        "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    ).encode()


def _level(size: int, face: str, extra: str = "") -> str:
    return (
        f'<a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc>{extra}<a:defRPr '
        f'lang="en-GB" sz="{size}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>'
        f'<a:latin typeface="{face}"/></a:defRPr></a:lvl1pPr>'
    )


def _sheet_slots() -> str:
    prompt = paragraph("Prompt")
    return (
        placeholder(2, "Title", 'type="title"', prompt, place=TITLE_BOX,
                    style=_level(3000, "Georgia"))
        + placeholder(3, "Body", 'type="body" idx="20"', prompt, place=BODY_BOX,
                      style=_level(2000, "Arial"))
        + placeholder(4, "Number", 'type="sldNum" idx="12"', prompt, place=FOOT_BOX,
                      style=_level(1200, "Arial"))
    )  # fmt: skip


def master() -> bytes:
    styles = "".join(
        f"<p:{one}Style>{_level(2000, 'Arial', '<a:buNone/>')}</p:{one}Style>"
        for one in ("title", "body", "other")
    )
    maps = (
        'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" '
        'accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" '
        'folHlink="folHlink"'
    )
    fill = '<a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/>'
    ground = f"<p:bg><p:bgPr>{fill}</p:bgPr></p:bg>"
    return (
        f"{HEAD}<p:sldMaster {ALL}><p:cSld>{ground}<p:spTree>{TREE}{_sheet_slots()}</p:spTree>"
        f'</p:cSld><p:clrMap {maps}/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/>'
        f"</p:sldLayoutIdLst><p:txStyles>{styles}</p:txStyles></p:sldMaster>"
    ).encode()


def layout() -> bytes:
    made = slide(_sheet_slots(), kind="sldLayout").decode()
    return made.replace("<p:cSld>", '<p:cSld name="Points">', 1).encode()


def notes_master() -> bytes:
    maps = master().decode().split("<p:clrMap ")[1].split("/>")[0]
    body = placeholder(2, "Notes", 'type="body" idx="1"', paragraph("Notes"),
                       place=box(685800, 4400550, 5486400, 3600450))  # fmt: skip
    return (
        f"{HEAD}<p:notesMaster {ALL}><p:cSld><p:spTree>{TREE}{body}</p:spTree></p:cSld>"
        f"<p:clrMap {maps}/></p:notesMaster>"
    ).encode()


def notes(key: str) -> bytes:
    body = (
        paragraph("Say (60 seconds)")
        + paragraph("One 36, Two 12.5.")
        + paragraph(f"[ref: {key}@1f3a9c2e]")
    )
    return slide(placeholder(2, "Notes", 'type="body" idx="1"', body), kind="notes")


def presentation() -> bytes:
    listed = "".join(f'<p:sldId id="{256 + n}" r:id="rId{n + 2}"/>' for n in range(3))
    parts = ((SECTION_IDS[0], "Why it matters", (256, 257)), (SECTION_IDS[1], "What to do", (258,)))
    sections = "".join(
        f'<p14:section name="{name}" id="{guid}"><p14:sldIdLst>'
        + "".join(f'<p14:sldId id="{one}"/>' for one in ids)
        + "</p14:sldIdLst></p14:section>"
        for guid, name, ids in parts
    )
    return (
        f"{HEAD}<p:presentation {ALL}><p:sldMasterIdLst>"
        '<p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst>'
        f'<p:notesMasterId r:id="rId5"/></p:notesMasterIdLst><p:sldIdLst>{listed}</p:sldIdLst>'
        '<p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/>'
        f"<p:defaultTextStyle>{_level(1800, 'Arial')}</p:defaultTextStyle><p:extLst>"
        '<p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst '
        'xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">'
        f"{sections}</p14:sectionLst></p:ext></p:extLst></p:presentation>"
    ).encode()


def core() -> bytes:
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Two bars</dc:title>'
        "<dc:creator>Nine Messages</dc:creator><cp:lastModifiedBy>Nine Messages</cp:lastModifiedBy>"
        '<dcterms:created xsi:type="dcterms:W3CDTF">2026-01-31T00:00:00Z</dcterms:created>'
        '<dcterms:modified xsi:type="dcterms:W3CDTF">2026-01-31T00:00:00Z</dcterms:modified>'
        "<dc:language>en-GB</dc:language></cp:coreProperties>"
    ).encode()


def app() -> bytes:
    return (
        f'{HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
        'extended-properties"><Application>Nine Messages</Application><PresentationFormat>'
        "Widescreen</PresentationFormat><Slides>3</Slides></Properties>"
    ).encode()


def manifest() -> bytes:
    tracker = '<object id="6" name="Tracker" kind="group" guid="{}" hash="0" part="tracker"/>'

    def one(n: int, key: str, name: str) -> str:
        return (
            f'<slide key="{key}" base="1f3a9c2e" id="{256 + n}" creation="{n + 7}" section="S" '
            f'file="content/slides/a.yaml" line="{n * 10 + 1}" notes="0"><object id="2" '
            'name="Title" kind="fill" guid="{}" x="609600" y="609600" w="10058400" h="914400" '
            f'hash="0" key="{key}" slot="title" path="title" base="T" file="content/slides/a.yaml" '
            f'line="{n * 10 + 2}"/><object id="5" name="{name}" kind="chart" guid="{{}}" '
            f'x="609600" y="1755648" w="10972800" h="4187952" hash="0" key="{key}" slot="body" '
            f'path="body" '
            f'base="" file="content/slides/a.yaml" line="{n * 10 + 4}"/>'
            f"{'' if n else tracker}</slide>"
        )

    names = (("why", "Box"), ("bars", "Chart"), ("who", "Table"))
    inside = "".join(one(n, key, name) for n, (key, name) in enumerate(names))
    return (
        f'{HEAD}<deck xmlns="urn:nine-messages:manifest:1" identifier="test" language="en-GB" '
        f'title="Two bars" version="0">{inside}</deck>'
    ).encode()


def tags(key: str) -> bytes:
    return f'{HEAD}<p:tagLst {P}><p:tag name="DECK_KEY" val="{key}"/></p:tagLst>'.encode()
