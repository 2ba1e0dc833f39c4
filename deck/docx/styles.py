"""The styles of a document as WordprocessingML, made from a look. No text is under 11 points.

Fonts and lists are named here and nowhere else, so that whoever edits the document changes a style
and not a paragraph.
"""

from __future__ import annotations

from dataclasses import dataclass

from deck.docx.look import Look

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NUMBERS = {"bullet": 1, "check": 2, "number": 3}
"""The numbering that each kind of list begins with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Form:
    """A paragraph style: points and twentieths of a point as Word takes them."""

    name: str
    based: str = "Normal"
    next: str = ""
    size: float = 11
    before: int = 0
    after: int = 100
    bold: bool = False
    italic: bool = False
    major: bool = False
    colour: str = ""
    line: int = 252
    keep: bool = False
    outline: int | None = None
    left: int = 0
    hanging: int = 0
    number: int | None = None
    border: str = ""
    tabs: str = ""


def styles_xml(look: Look, language: str) -> str:
    """Return the whole `w:styles`."""
    body = "".join(_paragraph(id_, form) for id_, form in _forms(look).items())
    return (
        f'<w:styles xmlns:w="{W}">{_defaults(look, language)}{_normal(look)}{body}'
        f"{_characters(look)}{_tables(look)}</w:styles>"
    )


def _forms(look: Look) -> dict[str, _Form]:
    head, accent = look.heading, look.accent
    rule = f'<w:left w:val="single" w:sz="24" w:space="10" w:color="{accent}"/>'
    under = f'<w:bottom w:val="single" w:sz="8" w:space="4" w:color="{accent}"/>'
    dots = '<w:tab w:val="right" w:leader="dot" w:pos="9638"/>'
    return {
        "Title": _Form(
            name="Title", next="Subtitle", size=24, before=120, after=160, bold=True, major=True,
            colour=head, line=240, keep=True, border=under,
        ),
        "Subtitle": _Form(name="Subtitle", next="Normal", size=13, after=120, colour=look.text),
        "Heading1": _Form(
            name="heading 1", next="Normal", size=20, before=240, after=160, bold=True, major=True,
            colour=head, line=240, keep=True, outline=0,
        ),
        "Heading2": _Form(
            name="heading 2", next="Normal", size=15, before=260, after=100, bold=True, major=True,
            colour=head, line=240, keep=True, outline=1,
        ),
        "Heading3": _Form(
            name="heading 3", next="Normal", size=11.5, before=110, after=30, bold=True,
            colour=accent, line=240, keep=True, outline=2,
        ),
        "Heading4": _Form(
            name="heading 4", next="Normal", before=80, after=20, bold=True, line=240, keep=True,
            outline=3,
        ),
        "Lead": _Form(name="Lead", size=12.5, after=100, colour=head),
        "Quote": _Form(
            name="Quote", next="Attribution", size=14, before=120, after=60, major=True, bold=True,
            colour=head, keep=True, left=300, border=rule,
        ),
        "Attribution": _Form(name="Attribution", after=120, left=300, border=rule),
        "Note": _Form(name="Note", italic=True, before=60),
        "Caption": _Form(
            name="caption", next="Normal", before=200, after=80, bold=True, colour=head, keep=True
        ),
        "ListBullet": _Form(name="List Bullet", after=25, left=360, hanging=360, number=1),
        "ListCheck": _Form(name="List Check", after=80, left=420, hanging=420, number=2),
        "ListNumber": _Form(name="List Number", after=25, left=500, hanging=500, number=3),
        "TOCHeading": _Form(
            name="TOC Heading", next="Normal", size=15, before=260, after=80, bold=True,
            major=True, colour=head, keep=True,
        ),
        "TOC1": _Form(name="toc 1", before=50, after=0, bold=True, tabs=dots, line=240),
        "TOC2": _Form(name="toc 2", after=0, left=300, tabs=dots, line=240),
        "Footer": _Form(name="footer", after=0, colour=look.text, line=240),
        "TableText": _Form(name="Table Text", after=30, line=250),
        "TableHead": _Form(name="Table Head", based="TableText", after=30, bold=True, line=250),
    }  # fmt: skip


def _defaults(look: Look, language: str) -> str:
    return (
        f'<w:docDefaults><w:rPrDefault><w:rPr>{_font(look.minor, "minor")}<w:sz w:val="22"/>'
        f'<w:szCs w:val="22"/><w:lang w:val="{language}" w:eastAsia="{language}" '
        'w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" '
        'w:line="252" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    )


def _font(face: str, which: str) -> str:
    theme = f"{which}HAnsi"
    return (
        f'<w:rFonts w:ascii="{face}" w:hAnsi="{face}" w:cs="{face}" w:asciiTheme="{theme}" '
        f'w:hAnsiTheme="{theme}"/>'
    )


def _normal(look: Look) -> str:
    return (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "<w:qFormat/><w:pPr><w:widowControl/></w:pPr>"
        f'<w:rPr><w:color w:val="{look.text}"/></w:rPr></w:style>'
    )


def _paragraph(id_: str, form: _Form) -> str:
    follows = f'<w:next w:val="{form.next}"/>' if form.next else ""
    keep = "<w:keepNext/><w:keepLines/>" if form.keep else ""
    number = f'<w:numPr><w:numId w:val="{form.number}"/></w:numPr>' if form.number else ""
    border = f"<w:pBdr>{form.border}</w:pBdr>" if form.border else ""
    tabs = f"<w:tabs>{form.tabs}</w:tabs>" if form.tabs else ""
    hanging = f' w:hanging="{form.hanging}"' if form.hanging else ""
    indent = f'<w:ind w:left="{form.left}"{hanging}/>' if form.left else ""
    outline = f'<w:outlineLvl w:val="{form.outline}"/>' if form.outline is not None else ""
    face = '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/>' if form.major else ""
    bold = "<w:b/><w:bCs/>" if form.bold else ""
    italic = "<w:i/><w:iCs/>" if form.italic else ""
    colour = f'<w:color w:val="{form.colour}"/>' if form.colour else ""
    half = round(form.size * 2)
    return (
        f'<w:style w:type="paragraph" w:styleId="{id_}"><w:name w:val="{form.name}"/>'
        f'<w:basedOn w:val="{form.based}"/>{follows}<w:qFormat/><w:pPr>{keep}{number}{border}{tabs}'
        f'<w:spacing w:before="{form.before}" w:after="{form.after}" w:line="{form.line}" '
        f'w:lineRule="auto"/>{indent}{outline}</w:pPr><w:rPr>{face}{bold}{italic}{colour}'
        f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/></w:rPr></w:style>'
    )


def _characters(look: Look) -> str:
    def style(id_: str, name: str, marks: str) -> str:
        return (
            f'<w:style w:type="character" w:styleId="{id_}"><w:name w:val="{name}"/>'
            f'<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>{marks}</w:rPr></w:style>'
        )

    return (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/></w:style>'
        + style("Strong", "Strong", "<w:b/><w:bCs/>")
        + style("Emphasis", "Emphasis", "<w:i/><w:iCs/>")
        + style("Hyperlink", "Hyperlink", f'<w:color w:val="{look.link}"/><w:u w:val="single"/>')
        + style("PlaceholderText", "Placeholder Text", f'<w:color w:val="{look.text}"/>')
    )


def _tables(look: Look) -> str:
    line = f'w:val="single" w:sz="4" w:space="0" w:color="{look.slots["accent3"]}"'
    sides = "".join(f"<w:{side} {line}/>" for side in ("top", "bottom", "insideH", "insideV"))
    margins = (
        '<w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="100" w:type="dxa"/>'
        '<w:bottom w:w="30" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>'
    )
    plain = (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal '
        'Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr>'
        '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
        '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        "</w:style>"
    )
    return plain + (
        '<w:style w:type="table" w:customStyle="1" w:styleId="NineTable"><w:name w:val="Nine '
        'Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>'
        f"{sides}</w:tblBorders>{margins}</w:tblPr>"
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr>'
        f'<w:tcBorders><w:bottom w:val="single" w:sz="12" w:space="0" w:color="{look.accent}"/>'
        f'</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="{look.panel}"/></w:tcPr>'
        "</w:tblStylePr></w:style>"
    )


def numbering_xml() -> str:
    """Return the three kinds of list; a further numbered list is added where it begins again."""
    kinds = (
        _abstract(1, "bullet", "•", 360, "Arial"),
        _abstract(2, "bullet", "☐", 420, "Segoe UI Symbol"),
        _abstract(3, "decimal", "%1.", 500, ""),
    )
    numbers = "".join(
        f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in NUMBERS.values()
    )
    return f'<w:numbering xmlns:w="{W}">{"".join(kinds)}{numbers}</w:numbering>'


def _abstract(number: int, form: str, mark: str, left: int, face: str) -> str:
    font = f'<w:rPr><w:rFonts w:ascii="{face}" w:hAnsi="{face}" w:cs="{face}"/></w:rPr>'
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/>'
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{mark}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" '
        f'w:hanging="{left}"/></w:pPr>{font if face else ""}</w:lvl></w:abstractNum>'
    )
