"""Reading a deck's container: what is refused, why, and what a package knows."""

from __future__ import annotations

import io
import os
import tracemalloc
import zipfile
import zlib
from pathlib import Path

import pytest

from deck.opc.container import Limits, name_faults, unpack
from deck.opc.names import REL_SLIDE, relative, rels_of, resolve, source_of
from deck.opc.package import Package, read, read_file
from deck.opc.xml import XmlFault, element, parse, serialise, sub

TYPES = (
    b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    b'<Default Extension="rels" ContentType='
    b'"application/vnd.openxmlformats-package.relationships+xml"/>'
    b'<Override PartName="/ppt/presentation.xml" ContentType="application/vnd.openxmlformats-'
    b'officedocument.presentationml.presentation.main+xml"/></Types>'
)
RELS = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    b'<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    b'relationships/officeDocument" Target="ppt/presentation.xml"/></Relationships>'
)
DECK = {
    "[Content_Types].xml": TYPES,
    "_rels/.rels": RELS,
    "ppt/presentation.xml": b"<p/>",
}


def zipped(members: dict[str, bytes] | list[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items() if isinstance(members, dict) else members:
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def codes(data: bytes, limits: Limits | None = None) -> list[str]:
    return [one.code for one in read(data, limits or Limits())[1]]


def test_reads_a_package() -> None:
    package, found = read(zipped(DECK))
    assert package is not None
    assert found == ()
    assert package.presentation == "ppt/presentation.xml"
    assert package.types.of("ppt/presentation.xml").endswith("main+xml")
    assert package.xml("ppt/presentation.xml") is package.xml("ppt/presentation.xml")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "deck-not-pptx"),
        (b"hello", "deck-not-pptx"),
        (b"%PDF-1.7", "deck-not-pptx"),
        (b"<!DOCTYPE html><html>sign in</html>", "deck-not-pptx"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0", "deck-pointer"),
        (b"/annex/objects/SHA256E-s1--0.pptx", "deck-pointer"),
        (b'{"url": "https://docs.example/presentation/d/1", "doc_id": "1"}', "deck-pointer"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
         "deck-encrypted"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "PowerPoint Document".encode("utf-16-le"),
         "deck-old-format"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "deck-not-pptx"),
        (zipped(DECK)[:-40], "deck-damaged"),
        (b"PK\x03\x04" + b"\0" * 100, "deck-damaged"),
        (zipped({"a.txt": b"a"}), "deck-not-pptx"),
        (zipped({"mimetype": b"application/vnd.oasis.opendocument.presentation"}),
         "deck-not-pptx"),
        (zipped({**DECK, "[Content_Types].xml":
                 TYPES.replace(b"presentationml", b"wordprocessingml")}), "deck-not-pptx"),
        (zipped({**DECK, "_rels/.rels": RELS.replace(
            b"http://schemas.openxmlformats.org/officeDocument/2006",
            b"http://purl.oclc.org/ooxml/officeDocument")}), "deck-strict"),
        (zipped({**DECK, "ppt/presentation.xml": b"<p>"}), "part-not-xml"),
        (zipped({**DECK, "ppt/presentation.xml": b'<!DOCTYPE p [<!ENTITY e "x">]><p>&e;</p>'}),
         "part-not-xml"),
        (zipped([*DECK.items(), ("ppt/a.xml", b"<a/>"), ("PPT/A.xml", b"<a/>")]),
         "duplicate-part"),
        (zipped({**DECK, "ppt/../../evil.xml": b"<a/>"}), "part-name"),
    ],
)  # fmt: skip
def test_says_what_is_wrong(data: bytes, code: str) -> None:
    assert codes(data) == [code]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_same_name_twice() -> None:
    assert codes(zipped([*DECK.items(), ("ppt/presentation.xml", b"<q/>")])) == ["duplicate-part"]


@pytest.mark.parametrize(
    "limits",
    [
        Limits(members=2),
        Limits(total=100),
        Limits(member=100),
        Limits(ratio=2, ratio_from=1000),
    ],
)
def test_limits(limits: Limits) -> None:
    data = zipped({**DECK, "ppt/media/a.bin": b"\0" * 100_000})
    assert codes(data, limits) == ["deck-too-large"]


def test_zip_with_a_password() -> None:
    data = bytearray(zipped(DECK))
    at = data.find(b"PK\x01\x02")
    data[at + 8] |= 1
    assert codes(bytes(data)) == ["deck-encrypted"]


def test_files(tmp_path: Path) -> None:
    lock, big = tmp_path / "~$a.pptx", tmp_path / "big.pptx"
    lock.write_bytes(b"x")
    big.write_bytes(b"PK\x03\x04" + b"x" * 100)
    cases = {tmp_path: "deck-is-folder", lock: "deck-lock-file", big: "deck-too-large",
             tmp_path / "none.pptx": "deck-unreadable"}  # fmt: skip
    for path, code in cases.items():
        package, found = read_file(path, Limits(file=50))
        assert package is None
        assert [one.code for one in found] == [code]
        assert found[0].hint


def test_every_member_name() -> None:
    assert name_faults(["a/b.xml", "[Content_Types].xml"]) == ()
    bad = ["/a.xml", "a//b.xml", "a\\b.xml", "./a.xml", "a/b."]
    assert [one.code for one in name_faults(bad)] == ["part-name"] * 5


def test_folders_in_the_container_are_passed_over() -> None:
    members, found = unpack(zipped([*DECK.items(), ("ppt/", b"")]))
    assert "ppt/" not in members
    assert found == ()


def test_relationships() -> None:
    rels = RELS.replace(b"ppt/presentation.xml", b"../slides/slide%201.xml").replace(
        b"relationships/officeDocument", b"relationships/slide"
    )
    package = Package({**DECK, "ppt/a/_rels/b.xml.rels": rels, "ppt/slides/slide 1.xml": b"<s/>"})
    assert package.related("ppt/a/b.xml", REL_SLIDE) == "ppt/slides/slide 1.xml"
    assert package.related("ppt/c.xml", REL_SLIDE) == ""


def test_a_missing_part_is_a_fault() -> None:
    with pytest.raises(XmlFault):
        Package(DECK).xml("ppt/none.xml")


def test_names_round_trip() -> None:
    for part in ("ppt/slides/slide1.xml", "ppt/presentation.xml", "a.xml"):
        assert source_of(rels_of(part)) == part
    assert resolve("ppt/slides/slide1.xml", "/ppt/media/a.png") == "ppt/media/a.png"
    for source, member in (("ppt/slides/s.xml", "ppt/media/a.png"), ("", "ppt/p.xml")):
        assert resolve(source, relative(source, member)) == member


def test_builders_write_clean_xml() -> None:
    made = element("p:sp", {"id": 3, "r:id": "rId1", "on": True, "no": None}, element("a:t"))
    sub(made, "a:t", {"x": "a\x0bb"}, "tab\tand \x01control")
    again = parse(serialise(made))
    assert dict(again.attrib) == {
        "id": "3",
        "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id": "rId1",
        "on": "1",
    }
    assert again[1].text == "tab\tand control"
    assert serialise(made).startswith(b"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>")


def test_deep_xml_is_refused() -> None:
    with pytest.raises(XmlFault):
        parse(b"<a>" * 5000 + b"</a>" * 5000)


def test_a_named_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "deck.pptx"
    os.mkfifo(pipe)
    _, found = read_file(pipe)
    assert [one.code for one in found] == ["deck-unreadable"]


def declaring(data: bytes, name: bytes, size: int, crc: int) -> bytes:
    """Return a container whose headers give another size and checksum for one member."""
    patched = bytearray(data)
    for mark, at_crc, at_name in ((b"PK\x03\x04", 14, 30), (b"PK\x01\x02", 16, 46)):
        at = data.find(mark)
        while data[at + at_name : at + at_name + len(name)] != name:
            at = data.find(mark, at + 1)
        patched[at + at_crc : at + at_crc + 4] = crc.to_bytes(4, "little")
        patched[at + at_crc + 8 : at + at_crc + 12] = size.to_bytes(4, "little")
    return bytes(patched)


def test_a_declared_size_is_not_believed() -> None:
    bomb = declaring(
        zipped({**DECK, "ppt/a.bin": b"\0" * 300_000_000}),
        b"ppt/a.bin", 5_000, zlib.crc32(b"\0" * 5_000),
    )  # fmt: skip
    tracemalloc.start()
    try:
        members, found = unpack(bomb)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert members == {}
    assert [(one.code, one.where) for one in found] == [("deck-too-large", "ppt/a.bin")]
    assert most < 4_000_000


def test_a_member_that_ends_early() -> None:
    short = declaring(zipped({**DECK, "ppt/a.bin": b"a" * 100}), b"ppt/a.bin", 200,
                      zlib.crc32(b"a" * 100))  # fmt: skip
    assert codes(short) == ["deck-damaged"]


def test_memory_that_runs_out_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> bytes:
        raise MemoryError

    monkeypatch.setattr("deck.opc.container._inflated", full)
    assert codes(zipped(DECK)) == ["deck-too-large"]


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_methods_of_packing(method: int) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in DECK.items():
            archive.writestr(name, data)
    assert codes(out.getvalue()) == ["deck-compression"]
