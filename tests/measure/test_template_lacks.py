"""What a template lacks for a mapping: each fault named, with its place, and all at once."""

from __future__ import annotations

import dataclasses
import io
import zipfile
from collections.abc import Callable

import pytest

from deck.codes.theme_template import CODES
from deck.diagnostics import Severity, Span
from deck.mapping import LayoutMap, Mapping, SlotMap
from deck.opc.names import qn
from deck.template_read import read_template

from .templates import HEIGHT, WIDTH, Sample, child, mapping, points

TITLE = SlotMap(idx=0, kind="title")
BODY = SlotMap(idx=1)
SPAN = Span("themes/sample/mapping.yaml", 7, 3)
Case = tuple[Sample, Mapping]


def whole() -> Mapping:
    return dataclasses.replace(mapping(points=points(title=TITLE, body=BODY)), span=SPAN)


def lacks_layout() -> Case:
    wanted = mapping(points=LayoutMap(name="Title and Contents", slots={}, span=SPAN))
    wanted.layouts["cover"] = LayoutMap(name="Title Slide", slots={})
    return Sample(), wanted


def lacks_placeholder() -> Case:
    return Sample(), mapping(points=points(body=SlotMap(idx=20, span=SPAN)))


def lacks_place() -> Case:
    sample = Sample()
    for mark in list(sample.master.iter(qn("p:ph"))):
        if mark.get("type") == "body":
            shape = mark.getparent().getparent().getparent()
            shape.getparent().remove(shape)
    return sample, mapping(points=points(body=dataclasses.replace(BODY, span=SPAN)))


def wrong_placeholder() -> Case:
    return Sample(), mapping(points=points(chart=SlotMap(idx=12, kind="chart", span=SPAN)))


def lacks_size() -> Case:
    sample = Sample()
    root = sample.deck.element
    root.remove(child(root, "p:sldSz"))
    return sample, whole()


def lacks_master() -> Case:
    sample = Sample()
    root = sample.deck.element
    root.remove(child(root, "p:sldMasterIdLst"))
    return sample, dataclasses.replace(mapping(), span=SPAN)


def lacks_colour() -> Case:
    sample = Sample()
    child(sample.master, "p:clrMap").set("bg2", "nothing")
    return sample, whole()


def layout_twice() -> Case:
    sample = Sample()
    sample.layouts["Blank"][0].set("name", "Title and Content")
    one = dataclasses.replace(points(body=BODY), span=SPAN)
    return sample, mapping(points=one)


def off_page() -> Case:
    areas = {"body": (0, 0, WIDTH, HEIGHT), "art": (WIDTH - 10, 0, 20, 20)}
    return Sample(), mapping(points=LayoutMap(name="Blank", slots={}, areas=areas, span=SPAN))


def unknown_role() -> Case:
    wanted = whole()
    wanted.colours["papre"] = "bg1"
    return Sample(), wanted


def missing_role() -> Case:
    wanted = whole()
    del wanted.colours["stop"]
    return Sample(), wanted


def unknown_style() -> Case:
    wanted = whole()
    wanted.styles["boddy"] = wanted.styles["body"]
    return Sample(), wanted


def missing_style() -> Case:
    wanted = whole()
    del wanted.styles["timer"]
    return Sample(), wanted


def unknown_face() -> Case:
    return Sample(), dataclasses.replace(whole(), fit={"minro": ("Arial",)})


LACKS = {
    "template-lacks-layout": (lacks_layout, "did you mean 'Title and Content'?"),
    "template-lacks-placeholder": (lacks_placeholder, "it has 0 'Title 1' (title)"),
    "template-lacks-place": (lacks_place, "PowerPoint"),
    "wrong-placeholder": (wrong_placeholder, "PowerPoint"),
    "template-lacks-size": (lacks_size, ""),
    "template-lacks-master": (lacks_master, ""),
    "template-lacks-colour": (lacks_colour, ""),
    "template-layout-twice": (layout_twice, "rename"),
    "area-off-page": (off_page, f"the page is {WIDTH} x {HEIGHT} EMU"),
    "unknown-role": (unknown_role, "did you mean 'paper'?"),
    "missing-role": (missing_role, ""),
    "unknown-style": (unknown_style, "did you mean 'body'?"),
    "missing-style": (missing_style, ""),
    "unknown-face": (unknown_face, "did you mean 'minor'?"),
}


def test_every_code_has_a_case() -> None:
    assert set(LACKS) == {one.code for one in CODES}


@pytest.mark.parametrize("code", sorted(LACKS))
def test_what_is_lacking_is_named_with_its_place(code: str) -> None:
    case, hint = LACKS[code]
    sample, wanted = case()
    template, found = read_template("sample", wanted, sample.data())
    assert [one.code for one in found] == [code], found
    assert found[0].span == SPAN
    assert hint in found[0].hint
    assert "sample" in found[0].where
    gone = code in ("template-lacks-size", "template-lacks-master")
    assert (template is None) == gone
    warning = code == "template-layout-twice"
    assert (found[0].severity is Severity.WARNING) == warning


def test_all_faults_are_found_at_once_and_the_rest_is_read() -> None:
    wanted = mapping(
        points=points(title=TITLE, body=SlotMap(idx=77)), cover=LayoutMap(name="No", slots={})
    )
    template, found = read_template("sample", wanted, Sample().data())
    assert [one.code for one in found] == ["template-lacks-placeholder", "template-lacks-layout"]
    assert template is not None
    assert set(template.layouts) == {"points"}
    assert set(template.layouts["points"].slots) == {"title"}


@pytest.mark.parametrize("data", [b"", b"not a zip", b"PK\x03\x04 broken"])
def test_bytes_that_are_no_template_are_refused(data: bytes) -> None:
    template, found = read_template("sample", whole(), data)
    assert template is None
    assert found


def test_a_part_that_is_not_xml_is_reported() -> None:
    def spoil(name: str, data: bytes) -> bytes:
        return b"<broken" if name == "ppt/slideMasters/slideMaster1.xml" else data

    template, found = read_template("sample", whole(), changed(Sample().data(), spoil))
    assert template is None
    assert {one.code for one in found} == {"part-not-xml"}


def changed(data: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return out.getvalue()
