"""A template read through its mapping: geometry, inherited styles, colours, faces."""

from __future__ import annotations

import dataclasses

import pytest

from deck.geometry import EMU_PER_POINT, Insets, Rect
from deck.geometry import points as pt
from deck.inherit import face_of
from deck.mapping import Mapping, SlotMap
from deck.opc.looks import Fonts
from deck.template import ROLES, STYLES, Slot, Template
from deck.template_read import read_template

from .templates import HEIGHT, WIDTH, Sample, child, mapping, points

TITLE = SlotMap(idx=0, kind="title")
BODY = SlotMap(idx=1)


def read(sample: Sample, wanted: Mapping | None = None) -> Template:
    template, found = read_template("sample", wanted or whole(), sample.data())
    assert found == ()
    assert template is not None
    return template


def whole() -> Mapping:
    return mapping(points=points(title=TITLE, body=BODY))


def slot(sample: Sample, name: str = "body", **more: Mapping) -> Slot:
    return read(sample, more.get("wanted")).layouts["points"].slots[name]


def level(text: str) -> str:
    return f'<a:lvl1pPr marL="0">{text}</a:lvl1pPr>'


# -- geometry ------------------------------------------------------------------------------------


def test_the_page_is_the_templates_own() -> None:
    template = read(Sample())
    assert (template.width, template.height) == (WIDTH, HEIGHT)
    # A page narrower than 16:9 for its height: the width decides how large things are.
    assert HEIGHT * 16 > WIDTH * 9
    assert template.unit(1280) == WIDTH
    assert template.theme == "sample"


def test_a_rectangle_without_one_of_its_own_comes_from_the_master() -> None:
    sample = Sample()
    master = next(
        one for one in sample.deck.slide_master.placeholders if one.placeholder_format.type == 2
    )
    found = slot(sample)
    assert found.rect == Rect(master.left, master.top, master.width, master.height)
    assert (found.idx, found.ph_type, found.kind) == (1, "obj", "text")
    assert found.prompt.startswith("Click to edit Master text styles")


def test_a_rectangle_on_the_layout_wins() -> None:
    sample = Sample()
    body = sample.deck.slide_layouts.get_by_name("Title and Content").placeholders[1]
    body.left, body.top, body.width, body.height = 111, 222, 333, 444
    assert slot(sample).rect == Rect(111, 222, 333, 444)


def test_insets_have_the_defaults_of_the_format_unless_stated() -> None:
    sample = Sample()
    assert slot(sample).insets == Insets(91_440, 45_720, 91_440, 45_720)
    body = child(sample.placeholder("Title and Content", 1), "a:bodyPr")
    body.set("lIns", "0")
    body.set("bIns", "7")
    body.set("anchor", "b")
    found = slot(sample)
    assert found.insets == Insets(0, 45_720, 91_440, 7)
    assert found.anchor == "b"
    assert slot(sample, "title").anchor == "ctr"  # from the master


# -- text styles ---------------------------------------------------------------------------------


def test_levels_come_from_the_masters_text_styles() -> None:
    found = slot(Sample())
    first, second, third = found.levels
    assert [one.size_pt for one in found.levels] == [32, 28, 24]
    assert (first.face, first.typeface, first.role) == ("minor", "Calibri", "ink")
    assert (first.bullet, first.margin, first.indent) == ("char", 342_900, -342_900)
    assert second.margin > first.margin
    assert first.before == round(0.2 * 1.2 * 32 * EMU_PER_POINT)  # 20 per cent of a line
    assert third.align == "l"
    title = slot(Sample(), "title")
    assert len(title.levels) == 1
    assert (title.levels[0].size_pt, title.levels[0].align) == (44, "ctr")
    assert title.levels[0].face == "major"  # both theme fonts are Calibri, and it is a title
    assert title.sizes == (44,)


def test_the_layouts_own_list_style_wins_thing_by_thing() -> None:
    sample = Sample()
    sample.style(
        "Title and Content",
        1,
        '<a:lvl1pPr indent="-9" algn="r"><a:lnSpc><a:spcPct val="105000"/></a:lnSpc>'
        '<a:spcAft><a:spcPts val="600"/></a:spcAft><a:buAutoNum type="arabicPeriod"/>'
        '<a:defRPr sz="2050" b="1" i="1"><a:solidFill><a:schemeClr val="accent1"/></a:solidFill>'
        '<a:latin typeface="Georgia"/></a:defRPr></a:lvl1pPr>',
    )
    first, second, _ = slot(sample).levels
    assert (first.size_pt, first.bold, first.italic, first.role) == (20.5, True, True, "accent")
    assert (first.line, first.after, first.align, first.bullet) == (105, pt(6), "r", "number")
    assert (first.margin, first.indent) == (342_900, -9)
    assert (first.face, first.typeface) == ("minor", "Georgia")
    assert second.size_pt == 28


@pytest.mark.parametrize(
    ("spacing", "line"),
    [
        ('<a:spcPct val="95000"/>', 95.0),
        ('<a:spcPct val="95%"/>', 95.0),
        ('<a:spcPts val="3840"/>', 100.0),  # 38.4 points at 32
        ("", 100.0),
    ],
)
def test_line_spacing_in_each_of_its_forms(spacing: str, line: float) -> None:
    sample = Sample()
    sample.style("Title and Content", 1, level(f"<a:lnSpc>{spacing}</a:lnSpc>"))
    assert slot(sample).levels[0].line == line


@pytest.mark.parametrize(
    ("fill", "role"),
    [
        ('<a:schemeClr val="accent4"/>', "spot"),
        ('<a:schemeClr val="lt1"/>', "on-solid"),
        ('<a:schemeClr val="bg1"/>', "paper"),
        ('<a:srgbClr val="C0504E"/>', "solid"),  # a hair from accent2
        ('<a:schemeClr val="tx1"><a:lumMod val="50000"/><a:lumOff val="50000"/></a:schemeClr>',
         "spot"),  # a middle grey: the nearest colour
    ],
)  # fmt: skip
def test_colours_become_roles(fill: str, role: str) -> None:
    sample = Sample()
    sample.style(
        "Title and Content",
        1,
        level(f"<a:defRPr><a:solidFill>{fill}</a:solidFill></a:defRPr>"),
    )
    assert slot(sample).levels[0].role == role


def test_theme_fonts_and_literal_faces() -> None:
    fonts = Fonts("Georgia", "Arial")
    assert face_of("+mj-lt", fonts) == ("major", "Georgia")
    assert face_of("+mn-lt", fonts) == ("minor", "Arial")
    assert face_of("Georgia", fonts) == ("major", "Georgia")
    assert face_of("Arial", fonts) == ("minor", "Arial")
    assert face_of("Lato", fonts) == ("minor", "Lato")
    assert face_of("Arial", Fonts("Arial", "Arial"), "major") == ("major", "Arial")
    assert face_of("+mn-lt", Fonts()) == ("minor", "Arial")


def test_the_mapping_decides_the_face_where_both_fonts_are_one() -> None:
    wanted = mapping(points=points(body=SlotMap(idx=1, faces=("major",))))
    sample = Sample()
    sample.style(
        "Title and Content", 1, level('<a:defRPr><a:latin typeface="Calibri"/></a:defRPr>')
    )
    assert slot(sample, wanted=wanted).levels[0].face == "major"


# -- colours, faces, styles ----------------------------------------------------------------------


def test_hexes_go_through_the_colour_map() -> None:
    sample = Sample()
    assert read(sample).hexes["paper"] == "FFFFFF"
    colours = child(sample.master, "p:clrMap")
    colours.set("bg1", "dk1")
    colours.set("tx1", "lt1")
    dark = read(sample)
    assert (dark.hexes["paper"], dark.hexes["ink"]) == ("000000", "FFFFFF")
    assert dark.colours["paper"] == "bg1"
    assert set(dark.hexes) == set(ROLES)


def test_grounds_of_layout_and_placeholder() -> None:
    sample = Sample()
    assert read(sample).layouts["points"].ground == "paper"
    sample.ground("Title and Content", '<a:solidFill><a:schemeClr val="accent2"/></a:solidFill>')
    template = read(sample)
    assert template.layouts["points"].ground == "solid"
    assert template.layouts["points"].slots["body"].ground == "solid"
    given = mapping(points=points(body=SlotMap(idx=1, ground="panel")))
    assert slot(sample, wanted=given).ground == "panel"
    light = Sample()
    light.ground("Title and Content", '<a:solidFill><a:schemeClr val="lt1"/></a:solidFill>')
    assert read(light).layouts["points"].ground == "paper"


def test_a_ground_that_is_no_plain_colour_is_what_the_mapping_says() -> None:
    sample = Sample()
    sample.ground(
        "Title and Content",
        '<a:gradFill><a:gsLst><a:gs pos="0"><a:schemeClr val="accent1"/></a:gs>'
        '<a:gs pos="100000"><a:schemeClr val="accent2"/></a:gs></a:gsLst></a:gradFill>',
    )
    one = points(body=BODY)
    assert read(sample, mapping(points=one)).layouts["points"].ground == "paper"
    deep = dataclasses.replace(one, ground="deep")
    assert read(sample, mapping(points=deep)).layouts["points"].ground == "deep"


def test_faces_are_the_templates_own_and_those_to_fit() -> None:
    sample = Sample()
    sample.change_theme('<a:latin typeface="Calibri"/>', '<a:latin typeface="Lato"/>')
    template = read(sample)
    assert template.faces == {"major": ("Lato", "Georgia"), "minor": ("Lato", "Arial")}
    assert template.language == "en-US"
    assert set(template.styles) == set(STYLES)
    assert template.styles["body"].typeface == "Lato"


def test_sizes_and_areas_come_from_the_mapping() -> None:
    one = points(body=SlotMap(idx=1, sizes=(20, 18)))
    area = dataclasses.replace(one, areas={"body": (10, 20, 300, 400)})
    layout = read(Sample(), mapping(points=area)).layouts["points"]
    assert layout.slots["body"].sizes == (20, 18)
    assert layout.areas == {"body": Rect(10, 20, 300, 400)}


def test_content_placeholders_are_what_the_mapping_says() -> None:
    one = points(table=SlotMap(idx=1, kind="table"), number=SlotMap(idx=12))
    slots = read(Sample(), mapping(points=one)).layouts["points"].slots
    assert slots["table"].kind == "table"
    assert slots["number"].kind == "number"
