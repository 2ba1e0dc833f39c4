"""Pieces of presentation XML, written by hand: shapes, text, tables, charts, relationships."""

from __future__ import annotations

A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
P = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
ALL = f"{A} {R} {P}"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
VND = "application/vnd.openxmlformats-officedocument"
PML = f"{VND}.presentationml"
TREE = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>'
    '<a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/>'
    '<a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
)
BODY_PR = '<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"><a:noAutofit/></a:bodyPr>'
DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext>'
    "</a:extLst>"
)


def rels(*items: tuple[str, str, str]) -> bytes:
    """Return a relationships part: id, type (short or whole), target."""
    body = "".join(
        f'<Relationship Id="{i}" Type="{t if ":" in t else f"{OFFICE}/{t}"}" Target="{x}"/>'
        for i, t, x in items
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{body}</Relationships>'.encode()


def paragraph(
    text: str, *, properties: str = "", run: str = 'lang="en-GB"', inside: str = ""
) -> str:
    return f"<a:p>{properties}<a:r><a:rPr {run}>{inside}</a:rPr><a:t>{text}</a:t></a:r></a:p>"


def placeholder(
    id_: int, name: str, ph: str, body: str, *, place: str = "", more: str = "", style: str = ""
) -> str:
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{id_}" name="{name}"/><p:cNvSpPr><a:spLocks noGrp="1"/>'
        f"</p:cNvSpPr><p:nvPr><p:ph {ph}/></p:nvPr></p:nvSpPr><p:spPr>{place}{more}</p:spPr>"
        f"<p:txBody>{BODY_PR if place else '<a:bodyPr/>'}<a:lstStyle>{style}</a:lstStyle>{body}"
        "</p:txBody></p:sp>"
    )


def box(x: int, y: int, w: int, h: int) -> str:
    return f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{w}" cy="{h}"/></a:xfrm>'


def shape(id_: int, name: str, place: str, text: str = "", *, fill: str = "bg2",
          about: str = "", line: str = "") -> str:  # fmt: skip
    """Return a rectangle with text, or without and `about` inside its `p:cNvPr`."""
    words = (
        paragraph(text, run='lang="en-GB" sz="1800"')
        if text
        else '<a:p><a:endParaRPr lang="en-GB"/></a:p>'
    )
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{id_}" name="{name}">{about}</p:cNvPr><p:cNvSpPr/><p:nvPr/>'
        f'</p:nvSpPr><p:spPr>{place}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill>'
        f'<a:schemeClr val="{fill}"/></a:solidFill>{line}</p:spPr><p:txBody>{BODY_PR}<a:lstStyle/>'
        f"{words}</p:txBody></p:sp>"
    )


def slide(shapes: str, *, kind: str = "sld", after: str = "", data: str = "") -> bytes:
    return (
        f"{HEAD}<p:{kind} {ALL}><p:cSld><p:spTree>{TREE}{shapes}</p:spTree>{data}</p:cSld>"
        f"<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>{after}</p:{kind}>"
    ).encode()


TITLE_BOX = box(609600, 609600, 10058400, 914400)
BODY_BOX = box(609600, 1755648, 10972800, 4187952)
FOOT_BOX = box(609600, 6400800, 914400, 228600)
CONTENT_BOX = '<p:xfrm><a:off x="609600" y="1755648"/><a:ext cx="10972800" cy="4187952"/></p:xfrm>'


def chart() -> bytes:
    def cached(kind: str, values: tuple[str, ...]) -> str:
        points = "".join(f'<c:pt idx="{n}"><c:v>{v}</c:v></c:pt>' for n, v in enumerate(values))
        return f'<c:{kind}><c:ptCount val="{len(values)}"/>{points}</c:{kind}>'

    fill = '<c:spPr><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></c:spPr>'
    series = (
        '<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Sheet1!$B$1</c:f>'
        f'{cached("strCache", ("Share",))}</c:strRef></c:tx>{fill}<c:invertIfNegative val="0"/>'
        f"<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$3</c:f>{cached('strCache', ('One', 'Two'))}"
        "</c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$B$2:$B$3</c:f>"
        f"{cached('numCache', ('36', '12.5'))}</c:numRef></c:val></c:ser>"
    )
    scale = '<c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>'
    return (
        f'{HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" {A} '
        f'{R}><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart>'
        f'<c:barDir val="bar"/><c:grouping val="clustered"/>{series}<c:axId val="111"/>'
        f'<c:axId val="222"/></c:barChart><c:catAx><c:axId val="111"/>{scale}<c:axPos val="l"/>'
        f'<c:crossAx val="222"/></c:catAx><c:valAx><c:axId val="222"/>{scale}<c:axPos val="b"/>'
        '<c:crossAx val="111"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart>'
        '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr lang="en-GB"/></a:pPr>'
        '<a:endParaRPr lang="en-GB"/></a:p></c:txPr><c:externalData r:id="rId1"/></c:chartSpace>'
    ).encode()


def cell(text: str, *, size: int = 1800) -> str:
    words = paragraph(text, run=f'lang="en-GB" sz="{size}"')
    return (
        f"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{words}"
        "</a:txBody><a:tcPr><a:lnT><a:noFill/></a:lnT><a:lnB><a:noFill/></a:lnB><a:solidFill>"
        '<a:schemeClr val="bg1"/></a:solidFill></a:tcPr></a:tc>'
    )


def table(id_: int = 5) -> str:
    rows = "".join(
        f'<a:tr h="457200">{cell(f"Head {n}" if not n else "A")}{cell("B")}</a:tr>'
        for n in range(2)
    )
    return (
        f'<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{id_}" name="Table" descr="Table: who '
        'does what."/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>'
        f"<p:nvPr/></p:nvGraphicFramePr>{CONTENT_BOX}<a:graphic><a:graphicData "
        'uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl>'
        '<a:tblPr firstRow="1"/><a:tblGrid><a:gridCol w="5486400"/>'
        '<a:gridCol w="5486400"/></a:tblGrid>'
        f"{rows}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>"
    )


def chart_frame() -> str:
    return (
        '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="5" name="Chart" descr="Bar chart. Two '
        'bars. Values: One 36, Two 12.5."/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>'
        f"{CONTENT_BOX}<a:graphic><a:graphicData "
        'uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart '
        'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId3"/>'
        "</a:graphicData></a:graphic></p:graphicFrame>"
    )


def group(id_: int = 6) -> str:
    xfrm = (
        '<a:xfrm><a:off x="9144000" y="609600"/><a:ext cx="914400" cy="457200"/>'
        '<a:chOff x="9144000" y="609600"/><a:chExt cx="914400" cy="457200"/></a:xfrm>'
    )
    inside = shape(id_ + 1, "Dot", box(9144000, 609600, 228600, 228600), fill="tx2")
    return (
        f'<p:grpSp><p:nvGrpSpPr><p:cNvPr id="{id_}" name="Tracker" descr="Message 1 of 9"/>'
        f"<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>{xfrm}</p:grpSpPr>{inside}</p:grpSp>"
    )


def title(text: str) -> str:
    return placeholder(2, "Title", 'type="title"', paragraph(text))


def number() -> str:
    field = (
        '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr '
        'lang="en-GB"/><a:t>1</a:t></a:fld></a:p>'
    )
    return placeholder(9, "Number", 'type="sldNum" idx="12"', field)
