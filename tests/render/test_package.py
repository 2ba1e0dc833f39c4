"""The container is the same for the same members, and reaches its place whole or not at all."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from deck.opc.package import Package
from deck.package import TargetError, package, write_whole
from tests.conftest import ROOT

EPOCH = 1_769_817_600
MEMBERS = {
    "b.xml": b"<b/>" * 99,
    "a/c.png": b"png" * 99,
    "_rels/.rels": b"",
    "[Content_Types].xml": b"",
}
SCRIPT = """
import hashlib
from deck.package import package
from deck.render import render
from tests.render import sample
frames = tuple(sample.frame(*items, key=name) for name, items in sample.EVERYTHING.items())
members = render(frames, sample.TEMPLATE, sample.template_bytes(), sample.META)
print(hashlib.sha256(package(members, 1_769_817_600)).hexdigest())
"""


def _infos(data: bytes) -> list[zipfile.ZipInfo]:
    return zipfile.ZipFile(io.BytesIO(data)).infolist()


def test_members_stand_in_a_fixed_order() -> None:
    for members in (MEMBERS, dict(reversed(MEMBERS.items()))):
        names = [one.filename for one in _infos(package(members, EPOCH))]
        assert names == ["[Content_Types].xml", "_rels/.rels", "a/c.png", "b.xml"]


def test_nothing_of_the_machine_is_in_the_container() -> None:
    for one in _infos(package(MEMBERS, EPOCH)):
        assert one.date_time == (2026, 1, 31, 0, 0, 0)
        assert (one.create_system, one.external_attr) == (0, 0)


@pytest.mark.parametrize(
    ("epoch", "year"), [(0, 1980), (-5, 1980), (EPOCH, 2026), (99_999_999_999, 2107)]
)
def test_dates_stay_in_what_a_zip_can_hold(epoch: int, year: int) -> None:
    assert {one.date_time[0] for one in _infos(package(MEMBERS, epoch))} == {year}


def test_what_is_compressed_already_is_stored() -> None:
    kinds = {one.filename: one.compress_type for one in _infos(package(MEMBERS, EPOCH))}
    assert kinds["a/c.png"] == zipfile.ZIP_STORED
    assert kinds["b.xml"] == zipfile.ZIP_DEFLATED


def test_embedded_workbooks_lose_the_clock(everything: Package) -> None:
    whole = zipfile.ZipFile(io.BytesIO(package(everything.members, EPOCH)))
    book = whole.read("ppt/embeddings/Microsoft_Excel_Sheet1.xlsx")
    core = zipfile.ZipFile(io.BytesIO(book)).read("docProps/core.xml")
    assert core.count(b"2026-01-31T00:00:00Z") == 2


def test_two_builds_are_equal_in_any_place_zone_and_hash_order(tmp_path: Path) -> None:
    sums = set[str]()
    for zone, seed in (("Asia/Tokyo", "1"), ("America/Los_Angeles", "2")):
        folder = tmp_path / zone.replace("/", "-")
        folder.mkdir()
        environment = os.environ | {"TZ": zone, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-c", SCRIPT]
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=True)
        sums.add(done.stdout.decode())
    assert len(sums) == 1


def test_a_file_is_written_and_folders_on_the_way_are_made(tmp_path: Path) -> None:
    path = tmp_path / "new" / "deck.pptx"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    assert [one.name for one in path.parent.iterdir()] == ["deck.pptx"]


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    with pytest.raises(TargetError) as caught:
        write_whole(tmp_path, b"one")
    assert caught.value.code == "target-is-folder"


def test_a_file_where_a_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(TargetError) as caught:
        write_whole(tmp_path / "file" / "deck.pptx", b"one")
    assert caught.value.code == "target-unwritable"
    assert caught.value.hint


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "disk-full"), (errno.EFBIG, "disk-full"), (errno.EACCES, "target-unwritable")],
)
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failure_leaves_the_old_file_and_nothing_beside_it(
    number: int, code: str, step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "deck.pptx"
    path.write_bytes(b"old")

    def fails(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, step, fails)
    with pytest.raises(TargetError) as caught:
        write_whole(path, b"new")
    assert caught.value.code == code
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="no limits on the size of files there")
def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "deck.pptx"
    path.write_bytes(b"old")
    script = (
        "import resource, sys; from pathlib import Path; from deck.package import *\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try: write_whole(Path(sys.argv[1]), b'new' * 9999)\n"
        "except TargetError as error: print(error.code)"
    )
    command = [sys.executable, "-c", script, str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    assert done.stdout.decode().strip() == "disk-full"
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_is_written_through(tmp_path: Path) -> None:
    target, link = tmp_path / "deck.pptx", tmp_path / "latest.pptx"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write_whole(link, b"new")
    assert link.is_symlink()
    assert hashlib.sha256(target.read_bytes()).digest() == hashlib.sha256(b"new").digest()


@pytest.mark.parametrize("linked", [False, True])
def test_what_is_no_file_is_not_replaced(tmp_path: Path, linked: bool) -> None:
    pipe, link = tmp_path / "pipe.pptx", tmp_path / "deck.pptx"
    os.mkfifo(pipe)
    link.symlink_to(pipe)
    with pytest.raises(TargetError) as caught:
        write_whole(link if linked else pipe, b"new")
    assert caught.value.code == "target-unwritable"
    assert pipe.is_fifo()
    assert sorted(tmp_path.iterdir()) == [link, pipe]


def test_a_device_is_not_replaced(tmp_path: Path) -> None:
    """A terminal of our own: its folder takes no files, so that no failure here can do harm."""
    ours, theirs = os.openpty()
    device, link = Path(os.ttyname(theirs)), tmp_path / "deck.pptx"
    link.symlink_to(device)
    try:
        with pytest.raises(TargetError, match="a device, a pipe or a socket"):
            write_whole(link, b"new")
        assert device.is_char_device()
    finally:
        os.close(ours)
        os.close(theirs)
