"""What python-docx leaves as its template has it: theme, settings and extended properties."""

from __future__ import annotations

from lxml import etree

from deck.docx.look import Look
from deck.docx.styles import W

A = "http://schemas.openxmlformats.org/drawingml/2006/main"
THEME = "word/theme/theme1.xml"
DECLARED = b"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"


def themed(members: dict[str, bytes], look: Look, language: str) -> dict[str, bytes]:
    """Return the members with our theme and settings."""
    return {
        **members,
        THEME: _theme(members[THEME], look),
        "word/settings.xml": DECLARED + _settings(language).encode(),
        "word/fontTable.xml": DECLARED + _fonts(look).encode(),
        "docProps/app.xml": DECLARED + _APP.encode(),
    }


def _theme(data: bytes, look: Look) -> bytes:
    """Return the theme with the colours and typefaces of a look."""
    root = etree.fromstring(data)
    root.set("name", "Nine messages")
    for scheme in root.iter(f"{{{A}}}clrScheme"):
        scheme.set("name", "Nine messages")
        for slot in scheme:
            for child in list(slot):
                slot.remove(child)
            name = etree.QName(slot).localname
            etree.SubElement(slot, f"{{{A}}}srgbClr").set("val", look.slots[name])
    for which, face in (("majorFont", look.major), ("minorFont", look.minor)):
        for font in root.iter(f"{{{A}}}{which}"):
            for child in list(font):
                if etree.QName(child).localname == "font":
                    font.remove(child)
                elif etree.QName(child).localname == "latin":
                    child.set("typeface", face)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _settings(language: str) -> str:
    compat = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" '
        f'w:val="{value}"/>'
        for name, value in (
            ("compatibilityMode", 15), ("overrideTableStyleFontSizeAndJustification", 1),
            ("enableOpenTypeFeatures", 1), ("doNotFlipMirrorIndents", 1),
        )
    )  # fmt: skip
    same = ("accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hyperlink",
            "followedHyperlink")  # fmt: skip
    mapped = " ".join(f'w:{one}="{one}"' for one in same)
    return (
        f'<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        f'<w:compat>{compat}</w:compat><w:themeFontLang w:val="{language}"/>'
        f'<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" {mapped}/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )


def _fonts(look: Look) -> str:
    faces = dict.fromkeys((look.major, look.minor))
    fonts = "".join(f'<w:font w:name="{face}"/>' for face in faces)
    return f'<w:fonts xmlns:w="{W}">{fonts}</w:fonts>'


_APP = (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
    'extended-properties"><Application>Nine messages</Application></Properties>'
)
