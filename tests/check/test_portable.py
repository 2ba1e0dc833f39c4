"""The portable subset: one thing outside it at a time."""

from __future__ import annotations

import struct
from collections.abc import Callable

import pytest

from deck.check import check_template
from deck.check.pictures import pixels
from deck.check.portable import WEIGHTS
from deck.packed import Members
from deck.render.faces import name_faces
from tests.check.breaking import (
    CHART,
    LAYOUT,
    MASTER,
    ONE,
    PRES,
    THREE,
    TWO,
    broken,
    codes,
    found,
    run,
)
from tests.check.decks import added, changed, clean, rels
from tests.check.pieces import box

Made = dict[str, bytes]
RED = '<a:solidFill><a:srgbClr val="A3232F"/></a:solidFill>'
FORM = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
PANEL = f'{FORM}<a:solidFill><a:schemeClr val="bg2"/></a:solidFill>'
STOPS = (
    '<a:gsLst><a:gs pos="0"><a:schemeClr val="bg1"/></a:gs><a:gs pos="100000"><a:schemeClr '
    'val="bg2"/></a:gs></a:gsLst>'
)


def on_panel(fill: str = "", more: str = "") -> Callable[[], Made]:
    """Return a deck whose box has another fill, or an effect or line besides."""
    return broken(ONE, PANEL, f"{FORM}{fill}{more}" if fill else f"{PANEL}{more}")


@pytest.mark.parametrize(
    ("code", "members"),
    [
        ("page-size", broken(PRES, 'cx="12192000"', 'cx="12191695"')),
        ("raw-colour", run('lang="en-GB"', RED)),
        ("raw-colour", broken(CHART, 'schemeClr val="accent1"', 'srgbClr val="A3232F"')),
        ("literal-face", run('lang="en-GB"', '<a:latin typeface="Arial"/>')),
        ("text-wrap", broken(ONE, 'wrap="square"', 'wrap="none"')),
        ("text-autofit", broken(ONE, "<a:noAutofit/>", "<a:spAutoFit/>")),
        ("text-autofit", broken(LAYOUT, "<a:noAutofit/>", "<a:normAutofit/>")),
        ("line-spacing", broken(ONE, "<a:p><a:r>", '<a:p><a:pPr><a:lnSpc><a:spcPts '
                                'val="2400"/></a:lnSpc></a:pPr><a:r>')),
        ("typed-bullet", run('lang="en-GB"', text="• a point")),
        ("typed-bullet", run('lang="en-GB"', text="2. a point")),
        ("typed-bullet", broken(THREE, "<a:t>B</a:t>", "<a:t>- B</a:t>")),
        ("unportable-fill", on_panel(f"<a:gradFill>{STOPS}</a:gradFill>")),
        ("unportable-fill", on_panel('<a:pattFill prst="pct5"/>')),
        ("unportable-fill", on_panel('<a:solidFill><a:schemeClr val="bg2"><a:alpha val="50000"/>'
                                     "</a:schemeClr></a:solidFill>")),
        ("unportable-effect", on_panel(more='<a:effectLst><a:glow rad="63500"><a:schemeClr '
                                            'val="bg2"/></a:glow></a:effectLst>')),
        ("unportable-effect", on_panel(more='<a:sp3d extrusionH="1"/>')),
        ("unportable-text", run('lang="en-GB" spc="300"')),
        ("unportable-text", run('lang="en-GB"', '<a:ln w="9525"/>')),
        ("unportable-text", run('lang="en-GB"', '<a:solidFill><a:schemeClr val="tx1"><a:alpha '
                                                'val="9"/></a:schemeClr></a:solidFill>')),
        ("unportable-text", broken(ONE, "<a:noAutofit/>", '<a:prstTxWarp prst="textWave1"/>')),
        ("smart-art", broken(TWO, "drawingml/2006/chart\"><c:chart", "drawingml/2006/diagram\">"
                                  "<c:chart")),
        ("smart-art", broken(ONE, "</p:cSld>", '<a14:m xmlns:a14="http://schemas.microsoft.com/'
                                               'office/drawing/2010/main"/></p:cSld>')),
        ("cell-style", broken(THREE, "<a:lnB><a:noFill/></a:lnB>", "")),
        ("cell-style", broken(THREE, '<a:solidFill><a:schemeClr val="bg1"/></a:solidFill></a:tcPr>',
                              "</a:tcPr>")),
        ("table-merged-cells", broken(THREE, "<a:tc>", '<a:tc gridSpan="2">')),
        ("chart-levels", broken(CHART, "<c:cat>", "<c:cat><c:multiLvlStrRef/>")),
        ("chart-workbook", lambda: added({"ppt/charts/_rels/chart1.xml.rels": rels()})),
        ("chart-colour", broken(CHART, '<c:spPr><a:solidFill><a:schemeClr val="accent1"/>'
                                       "</a:solidFill></c:spPr>", "")),
        ("chart-data", broken("ppt/notesSlides/notesSlide2.xml", "One 36", "36")),
        ("motion", broken(ONE, "</p:clrMapOvr>", "</p:clrMapOvr><p:transition><p:fade/>"
                                                 "</p:transition>")),
        ("motion", broken(ONE, "</p:clrMapOvr>", "</p:clrMapOvr><p:timing/>")),
        ("line-width", on_panel(more='<a:ln w="12700"><a:solidFill><a:schemeClr val="tx1"/>'
                                     "</a:solidFill></a:ln>")),
        ("line-width", broken(CHART, "</c:spPr>", '<a:ln w="12700"/></c:spPr>')),
        ("embedded-fonts", broken(PRES, "<p:defaultTextStyle>",
                                  "<p:embeddedFontLst/><p:defaultTextStyle>")),
    ],
)  # fmt: skip
def test_one_thing_outside(code: str, members: Callable[[], Made]) -> None:
    made = members()
    assert code in codes(made)
    assert code not in codes(made, ours=False)


@pytest.mark.parametrize("weight", WEIGHTS)
def test_the_weights_of_the_design(weight: float) -> None:
    for width in {int(weight * 12700), round(weight * 12700)}:
        line = f'<a:ln w="{width}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:ln>'
        assert codes(on_panel(more=line)()) == set()


def test_another_page_is_the_templates_own_choice() -> None:
    members = changed(PRES, 'cx="12192000" cy="6858000"', 'cx="12700000" cy="7559675"')
    assert codes(members) == set()


def test_two_masters() -> None:
    master = "ppt/slideMasters/slideMaster1.xml"
    second = clean()[master].replace(b"2147483649", b"2147483659")
    listed = changed(
        PRES,
        'r:id="rId1"/></p:sldMasterIdLst>',
        'r:id="rId1"/><p:sldMasterId id="2147483658" r:id="rId8"/></p:sldMasterIdLst>',
    )
    more = changed("ppt/_rels/presentation.xml.rels", "</Relationships>", '<Relationship Id="rId8" '
                   'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
                   'slideMaster" Target="slideMasters/slideMaster2.xml"/></Relationships>',
                   members=listed)  # fmt: skip
    copied = more["ppt/slideMasters/_rels/slideMaster1.xml.rels"]
    made = added(
        {
            **more,
            "ppt/slideMasters/slideMaster2.xml": second,
            "ppt/slideMasters/_rels/slideMaster2.xml.rels": copied,
        }
    )
    assert codes(made) == {"several-masters"}
    assert codes(made, ours=False) == set()


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", width, height) + b"\x08\x02\0\0\0"


def with_picture(data: bytes, name: str = "image1.png") -> Made:
    picture = (
        '<p:pic><p:nvPicPr><p:cNvPr id="30" name="Picture" descr="Two people at a desk"/>'
        '<p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId30"/><a:stretch>'
        f"<a:fillRect/></a:stretch></p:blipFill><p:spPr>{box(609600, 4000000, 900000, 900000)}"
        f'{FORM}</p:spPr></p:pic><p:sp><p:nvSpPr><p:cNvPr id="9"'
    )
    members = changed(ONE, '<p:sp><p:nvSpPr><p:cNvPr id="9"', picture)
    members = changed("ppt/slides/_rels/slide1.xml.rels", "</Relationships>", '<Relationship '
                      'Id="rId30" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
                      f'relationships/image" Target="../media/{name}"/></Relationships>',
                      members=members)  # fmt: skip
    kind = name.rpartition(".")[2]
    typed = changed("[Content_Types].xml", "<Default", f'<Default Extension="{kind}" ContentType='
                    f'"image/{kind}"/><Default', members=members)  # fmt: skip
    return {**typed, f"ppt/media/{name}": data}


def test_pictures() -> None:
    assert codes(with_picture(png(1000, 1000))) == set()
    assert codes(with_picture(png(6000, 5000))) == {"picture-size"}
    assert codes(with_picture(b"GIF89a", "image1.gif")) == {"picture-format"}


def test_what_a_picture_holds_beside_the_picture() -> None:
    note = b"tEXtAuthor\0Ada"
    noted = png(10, 10) + b"\0\0\0\0" + struct.pack(">I", len(note) - 4) + note + b"\0\0\0\0"
    assert codes(with_picture(noted)) == {"picture-metadata"}


def with_drawing(svg: bytes) -> Made:
    blip = (
        '<a:blip r:embed="rId30"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">'
        '<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" '
        'r:embed="rId31"/></a:ext></a:extLst></a:blip>'
    )
    members = with_picture(png(1000, 1000))
    members = changed(ONE, '<a:blip r:embed="rId30"/>', blip, members=members)
    members = changed("ppt/slides/_rels/slide1.xml.rels", "</Relationships>", '<Relationship '
                      'Id="rId31" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
                      'relationships/image" Target="../media/image2.svg"/></Relationships>',
                      members=members)  # fmt: skip
    typed = changed("[Content_Types].xml", "<Default", '<Default Extension="svg" ContentType='
                    '"image/svg+xml"/><Default', members=members)  # fmt: skip
    return {**typed, "ppt/media/image2.svg": svg}


def test_a_drawing_beside_its_picture() -> None:
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">%s</svg>'
    assert codes(with_drawing(drawing % b"<path d='M0 0h9'/>")) == set()
    assert codes(with_drawing(drawing % b"<script/>")) == {"svg-refused"}


def test_the_stroke_of_an_icon_grows_with_it() -> None:
    glyph = (
        '<p:sp><p:nvSpPr><p:cNvPr id="31" name="Icon pen" descr="A pen"/><p:cNvSpPr>%s</p:cNvSpPr>'
        f"<p:nvPr/></p:nvSpPr><p:spPr>{box(609600, 4000000, 450000, 450000)}<a:custGeom><a:avLst/>"
        '<a:pathLst><a:path w="9" h="9"><a:moveTo><a:pt x="0" y="0"/></a:moveTo><a:lnTo><a:pt x="9"'
        ' y="9"/></a:lnTo></a:path></a:pathLst></a:custGeom><a:ln w="26988"><a:solidFill>'
        '<a:schemeClr val="tx1"/></a:solidFill></a:ln></p:spPr></p:sp><p:sp><p:nvSpPr>'
        '<p:cNvPr id="9"'
    )
    before = '<p:sp><p:nvSpPr><p:cNvPr id="9"'
    locked = glyph % '<a:spLocks noChangeAspect="1"/>'
    assert codes(changed(ONE, before, locked)) == set()
    assert codes(changed(ONE, before, glyph % "")) == {"line-width"}


def test_a_deck_for_google_slides_names_a_face_on_every_run() -> None:
    made = changed("customXml/item1.xml", "<deck ", '<deck target="google-slides" ')
    assert "theme-face" in codes(made)
    assert "literal-face" not in codes(made)


SLIDES = changed("customXml/item1.xml", "<deck ", '<deck target="google-slides" ')


def test_a_deck_for_google_slides_has_no_native_chart() -> None:
    assert "native-chart" in codes(SLIDES)
    assert "native-chart" not in codes(clean())
    assert "native-chart" not in codes(SLIDES, ours=False)


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        (LAYOUT, '<a:latin typeface="Georgia"/>', '<a:latin typeface="+mj-lt"/>'),
        (MASTER, "</p:sldMaster>", "<p:txStyles><p:titleStyle><a:lvl1pPr><a:defRPr/></a:lvl1pPr>"
                                   "</p:titleStyle></p:txStyles></p:sldMaster>"),
    ],
)  # fmt: skip
def test_a_sheet_that_leaves_its_face_to_the_theme(part: str, old: str, new: str) -> None:
    assert part not in {one.where for one in found(SLIDES)}
    made = changed(part, old, new, members=SLIDES)
    assert ("theme-face", part) in {(one.code, one.where) for one in found(made)}
    named = Members(made)
    name_faces(named)
    assert part not in {one.where for one in found(dict(named))}


def test_sheets_that_name_their_faces_stay_as_they_are() -> None:
    named = Members(SLIDES)
    name_faces(named)
    assert dict(named) == SLIDES


def test_the_size_of_a_jpeg() -> None:
    head = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08" + struct.pack(">HH", 480, 640)
    assert pixels(head + b"\x03" * 10) == 480 * 640
    assert pixels(b"\xff\xd8\xff") == 0


def test_a_heavy_deck(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("deck.check.pictures.HEAVY", 100)
    assert codes(with_picture(png(10, 10) + b"0" * 200)) == {"deck-heavy"}


@pytest.mark.parametrize(
    ("code", "old", "new"),
    [
        ("face-not-in-list-style", '<a:latin typeface="Georgia"/>', '<a:latin typeface="+mj-lt"/>'),
        ("text-wrap", 'wrap="square"', 'wrap="none"'),
        ("text-autofit", "<a:noAutofit/>", "<a:normAutofit/>"),
        ("raw-colour", 'schemeClr val="tx1"', 'srgbClr val="112233"'),
        ("line-spacing", '<a:spcPct val="100000"/>', '<a:spcPts val="2400"/>'),
    ],
)
def test_templates_of_ours(code: str, old: str, new: str) -> None:
    assert check_template(clean()) == ()
    assert {one.code for one in check_template(changed(LAYOUT, old, new))} == {code}


def test_a_template_that_is_none() -> None:
    assert [one.code for one in check_template({"a": b"b"})] == ["deck-not-pptx"]
