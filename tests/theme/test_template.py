"""The template that theme building makes: sound, portable, and what the mapping says of it."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from deck.check.report import check_template
from deck.decode import decode
from deck.geometry import Rect
from deck.layouts import LAYOUTS
from deck.mapping import Mapping
from deck.masters import build_theme, template_members
from deck.opc.names import EXT_DECORATIVE, qn
from deck.opc.xml import Element, find_all, parse, values
from deck.source import Where
from deck.source import parse as parse_yaml
from deck.template import Template
from deck.template_read import read_template
from deck.theme import Theme
from tests.theme.themes import NAMES, all_themes, harbour

XML = ("ppt/slideMasters/", "ppt/slideLayouts/", "ppt/notesMasters/")


@pytest.fixture(scope="module", params=NAMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return all_themes()[request.param]


@pytest.fixture(scope="module")
def members(theme: Theme) -> dict[str, bytes]:
    return template_members(theme)


@pytest.fixture(scope="module")
def sheets(members: dict[str, bytes]) -> dict[str, Element]:
    """The master, the layouts and the notes master."""
    return {
        name: parse(data)
        for name, data in members.items()
        if name.startswith(XML) and name.endswith(".xml")
    }


@pytest.fixture(scope="module")
def template(theme: Theme) -> Template:
    built = build_theme(theme)
    value, faults = parse_yaml(built.mapping_yaml, Where("mapping.yaml"))
    assert value is not None, faults
    mapping, faults = decode(value, Mapping, {})
    assert mapping is not None, faults
    found, faults = read_template(theme.meta.name, mapping, built.template)
    assert found is not None
    assert faults == ()
    return found


@pytest.mark.slow
def test_the_same_tokens_give_the_same_bytes(theme: Theme) -> None:
    assert build_theme(theme) == build_theme(theme)


@pytest.mark.slow
def test_the_validator_finds_nothing(theme: Theme, tmp_path: Path) -> None:
    path = tmp_path / "template.pptx"
    path.write_bytes(build_theme(theme).template)
    result = OpenXmlValidator().validate(path)
    assert [str(one) for one in result.errors] == []


def test_our_own_check_finds_nothing(members: dict[str, bytes]) -> None:
    assert check_template(members) == ()


def test_the_template_reads_back_as_the_layouts_say(theme: Theme, template: Template) -> None:
    assert (template.width, template.height) == (12_192_000, 6_858_000)
    assert list(template.layouts) == [spec.role for spec in LAYOUTS]
    for spec in LAYOUTS:
        layout = template.layouts[spec.role]
        assert layout.ground == theme.role(spec.ground)
        assert dict(layout.areas) == dict(spec.areas)
        for region in spec.regions:
            slot = layout.slots[region.slot]
            assert (slot.idx, slot.rect, slot.anchor) == (region.idx, region.rect, region.anchor)
            assert slot.insets == region.insets


def test_every_level_reads_back_as_the_type_scale_says(theme: Theme, template: Template) -> None:
    for spec in LAYOUTS:
        for region in spec.regions:
            slot = template.layouts[spec.role].slots[region.slot]
            for level, style in zip(region.levels, slot.levels, strict=False):
                wanted = theme.tokens.type[level.style]
                assert style.size_pt == (level.size_pt or wanted.size_pt), (spec.role, region.slot)
                assert style.typeface == theme.typeface(wanted.face)
                assert style.face == wanted.face
                assert style.line == (level.line or wanted.line)
                assert style.bold == (wanted.bold if level.bold is None else level.bold)
                assert template.colours[style.role] == theme.scheme(level.role or wanted.role)
                assert (style.margin, style.indent) == (level.margin, -level.hang)


def test_ids_of_master_and_layouts_are_one_space(members: dict[str, bytes]) -> None:
    presentation = parse(members["ppt/presentation.xml"])
    master = parse(members["ppt/slideMasters/slideMaster1.xml"])
    ids = values(presentation, "//p:sldMasterId/@id") + values(master, "//p:sldLayoutId/@id")
    assert len(ids) == len(set(ids)) == len(LAYOUTS) + 1
    assert min(map(int, ids)) >= 2_147_483_648


def test_shape_ids_and_names_are_unique_on_a_sheet(sheets: dict[str, Element]) -> None:
    for name, sheet in sheets.items():
        ids = values(sheet, "//p:cNvPr/@id")
        names = [one for one in values(sheet, "//p:cNvPr/@name") if one]
        assert len(ids) == len(set(ids)), name
        assert len(names) == len(set(names)) == len(ids) - 1, name


def test_all_text_says_its_language(sheets: dict[str, Element]) -> None:
    for name, sheet in sheets.items():
        for tag in ("a:rPr", "a:endParaRPr", "a:defRPr"):
            for one in find_all(sheet, f"//{tag}"):
                assert one.get("lang") == "en-GB", name


def test_text_is_wrapped_and_never_fitted(sheets: dict[str, Element]) -> None:
    for name, sheet in sheets.items():
        for body in find_all(sheet, "//a:bodyPr"):
            assert body.get("wrap") == "square", name
            assert [child.tag for child in body] == [qn("a:noAutofit")], name


def test_every_level_states_face_spacing_and_bullet(sheets: dict[str, Element]) -> None:
    for name, sheet in sheets.items():
        shapes = find_all(sheet, "//p:sp[p:nvSpPr/p:nvPr/p:ph]")
        assert shapes
        for level in find_all(sheet, "//a:lstStyle/*"):
            assert values(level, "a:lnSpc/a:spcPct/@val"), name
            assert values(level, "a:defRPr/a:latin/@typeface") in (["Georgia"], ["Arial"]), name
            assert values(level, "a:defRPr/@sz"), name
            assert find_all(level, "a:buNone | a:buChar | a:buAutoNum"), name
            assert level.get("marL") is not None, name
            assert level.get("indent") is not None, name


def test_colours_are_scheme_names(sheets: dict[str, Element]) -> None:
    for name, sheet in sheets.items():
        assert not find_all(sheet, "//a:srgbClr"), name


def test_art_is_decoration_under_the_right_mark(sheets: dict[str, Element]) -> None:
    for name, sheet in sheets.items():
        art = find_all(sheet, "//p:cNvPr[../p:nvPr/@userDrawn]")
        for one in art:
            assert values(one, "a:extLst/a:ext/@uri") == [EXT_DECORATIVE], name
            assert values(one, ".//adec:decorative/@val") == ["1"], name
        assert len(find_all(sheet, "//adec:decorative")) == len(art), name


def test_prompts_are_our_own(sheets: dict[str, Element]) -> None:
    for name, sheet in sheets.items():
        if "Layout" not in name:
            continue
        for ph in find_all(sheet, "//p:ph[not(@type='ftr') and not(@type='sldNum')]"):
            assert ph.get("hasCustomPrompt") == "1", name


def test_nothing_is_left_of_other_programs(members: dict[str, bytes]) -> None:
    whole = b"".join(members.values()).lower()
    for words in (b"steve canny", b"python-pptx", b"calibri", b"office theme", b"screen4x3"):
        assert words not in whole
    assert not [name for name in members if "printer" in name or "thumbnail" in name]


def test_the_format_scheme_has_three_of_each(members: dict[str, bytes]) -> None:
    theme = parse(members["ppt/theme/theme1.xml"])
    for part in ("fillStyleLst", "lnStyleLst", "effectStyleLst", "bgFillStyleLst"):
        assert len(find_all(theme, f"//a:{part}/*")) == 3
    assert len(find_all(theme, "//a:clrScheme/*")) == 12


def test_every_part_is_reachable_and_typed(members: dict[str, bytes]) -> None:
    from deck.opc.package import read

    package, found = read(build_theme(harbour().theme).template)
    assert package is not None
    assert found == ()
    types = parse(members["[Content_Types].xml"])
    named = {one.removeprefix("/") for one in values(types, "//ct:Override/@PartName")}
    parts = {one for one in members if not one.endswith(".rels") and not one.startswith("[")}
    assert named == parts


def test_python_pptx_opens_it_and_finds_the_layouts(theme: Theme) -> None:
    from pptx import Presentation

    presentation = Presentation(io.BytesIO(build_theme(theme).template))
    assert [one.name for one in presentation.slide_layouts] == [spec.name for spec in LAYOUTS]
    assert len(presentation.slides) == 0
    for spec, layout in zip(LAYOUTS, presentation.slide_layouts, strict=True):
        found = {one.placeholder_format.idx: one for one in layout.placeholders}
        for region in spec.regions:
            shape = found[region.idx]
            rect = Rect(shape.left, shape.top, shape.width, shape.height)
            assert (shape.name, rect) == (region.name, region.rect)


def test_the_zip_bears_no_trace_of_the_machine() -> None:
    with zipfile.ZipFile(io.BytesIO(build_theme(harbour().theme).template)) as package:
        infos = package.infolist()
    assert infos[0].filename == "[Content_Types].xml"
    assert {one.date_time for one in infos} == {(1980, 1, 1, 0, 0, 0)}
    assert {one.create_system for one in infos} == {0}
