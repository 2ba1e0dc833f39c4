"""What a file system can hold where content should be: a coded finding each time, never a crash."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from deck import compose, load
from deck.diagnostics import Diagnostic, Severity, as_text
from deck.source import MAX_BYTES, Where, attach_source, parse, read, text_of
from tests.input.projects import loaded_from, write

FILE = Path("content/slides/odd.yaml")
WHERE = Where("odd.yaml")


def found(folder: Path, data: bytes | None = None) -> list[Diagnostic]:
    """Return the findings about a project, with `data` in one file of slides."""
    roots = write(folder)
    if data is not None:
        (folder / "project" / FILE).write_bytes(data)
    return list(loaded_from(roots).diagnostics)


def codes(folder: Path, data: bytes | None = None) -> list[str]:
    return [one.code for one in found(folder, data)]


def test_a_byte_order_mark_is_no_content(tmp_path: Path) -> None:
    assert codes(tmp_path, b"\xef\xbb\xbfslides: []\n") == []


def test_the_place_after_a_byte_order_mark(tmp_path: Path) -> None:
    (one,) = found(tmp_path, b"\xef\xbb\xbfslide: []\nslides: []\n")
    assert (one.code, one.span and one.span.column) == ("unknown-key", 1)


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_lines_are_counted_whatever_ends_them(tmp_path: Path, ends: str) -> None:
    (one,) = found(tmp_path, ends.join(["# Ü", "slides: []", "slide: []", ""]).encode())
    assert str(one.span) == "content/slides/odd.yaml:3:1"
    assert one.source == "slide: []"


def test_not_utf_8_names_the_byte_and_its_place(tmp_path: Path) -> None:
    (one,) = found(tmp_path, "slides: []\n# Größe".encode("latin-1"))
    assert one.code == "not-utf-8"
    assert one.message == "byte 15 (0xF6) is not UTF-8"
    assert str(one.span) == "content/slides/odd.yaml:2:5"
    assert one.source == "# Gr��e"


def test_utf_16_is_not_utf_8(tmp_path: Path) -> None:
    assert codes(tmp_path, "slides: []\n".encode("utf-16")) == ["not-utf-8"]


@pytest.mark.parametrize("character", ["\x00", "\x07", "\x0b", "\x1b", "\x7f", "\x9b", "\ufffe"])
def test_control_characters(tmp_path: Path, character: str) -> None:
    (one,) = found(tmp_path, f"# {character}\nslides: []\n".encode())
    assert one.code == "control-character"
    assert f"U+{ord(character):04X}" in one.message
    assert str(one.span) == "content/slides/odd.yaml:1:3"
    assert character not in as_text(one)


@pytest.mark.parametrize("escape", [r"\x1b", r"\0", r"\e", r"\uFFFF", r"\b", r"\a", r"\v"])
def test_an_escape_is_no_way_round(tmp_path: Path, escape: str) -> None:
    data = f'slides:\n  - {{key: a, title: "{escape}", body: {{kind: map}}}}\n'
    (one,) = found(tmp_path, data.encode())
    assert one.code == "control-character"
    assert str(one.span) == "content/slides/odd.yaml:2:21"


def test_a_lone_surrogate_is_refused(tmp_path: Path) -> None:
    data = b'slides:\n  - {key: a, title: "\\uD800", body: {kind: map}}\n'
    assert codes(tmp_path, data) in (["yaml-syntax"], ["control-character"])


def test_tabs_and_next_lines_stay(tmp_path: Path) -> None:
    data = 'slides:\n  - {key: a, title: "a\\tb\\Nc", body: {kind: map}}\n'
    assert codes(tmp_path, data.encode()) == []


@pytest.mark.parametrize("data", [b"", b"\n\n", b"# only a comment\n", b"\xef\xbb\xbf"])
def test_nothing_is_empty(tmp_path: Path, data: bytes) -> None:
    assert codes(tmp_path, data) == ["empty-file"]


def test_ten_megabytes_are_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compose.yaml, "parse", lambda *_, **__: pytest.fail("parsed"))
    path = tmp_path / "big.yaml"
    path.write_bytes(b"a" * 10_000_000)
    text, (one,) = read(path, WHERE)
    assert (text, one.code, one.message) == (None, "file-too-large", "more than 2,000,000 bytes")


def test_a_file_without_end_is_read_to_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Some regular files state a size of 0 and never end, as those of a kernel do."""

    class Endless(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            assert size == MAX_BYTES + 1
            return b"a" * size

    monkeypatch.setattr(Path, "open", lambda *_: Endless())
    assert [one.code for one in read(Path(__file__), WHERE)[1]] == ["file-too-large"]


def test_the_limit_itself_is_read() -> None:
    assert text_of(b"a" * MAX_BYTES, WHERE)[1] == ()
    assert text_of(b"a" * (MAX_BYTES + 1), WHERE)[1][0].code == "file-too-large"


@pytest.mark.parametrize("opening", ["[", "{", "{a: ", "- ", "? ", "[{a: "])
def test_depth_is_bounded(opening: str) -> None:
    value, (one,) = parse(opening * 100_000, WHERE)
    assert value is None
    assert (one.code, one.message) == ("too-deep", "more than 40 levels")


def test_the_depth_that_is_allowed() -> None:
    most = compose.MAX_DEPTH
    assert parse("[" * most + "]" * most, WHERE)[1] == ()
    (one,) = parse("[" * (most + 1) + "]" * (most + 1), WHERE)[1]
    assert one.span
    assert one.span.column == most + 1


def test_the_number_of_values_is_bounded() -> None:
    value, (one,) = parse("[" + "0," * 200_000 + "]", WHERE)
    assert value is None
    assert one.code == "too-many-values"


def test_many_duplicate_keys_take_linear_time() -> None:
    text = "\n".join(f"k{n % 100}: {n}" for n in range(10_000))
    _, faults = parse(text, WHERE)
    assert {one.code for one in faults} == {"duplicate-key"}
    assert len(faults) == 9_900


def test_nobody_reads_a_thousand_findings(tmp_path: Path) -> None:
    told = found(tmp_path, b"slides: [" + b"7, " * 1_000 + b"]")
    assert [one.code for one in told] == ["wrong-type"] * 100 + ["more-findings"]
    assert told[-1].message == "900 more findings in this file"


def test_a_folder_where_a_file_should_be(tmp_path: Path) -> None:
    roots = write(tmp_path)
    (roots[0].path / FILE).mkdir()
    (one,) = loaded_from(roots).diagnostics
    assert (one.code, str(one.span)) == ("not-a-file", "content/slides/odd.yaml")
    assert one.message == "a folder stands where a file should be"


def test_a_pipe_where_a_file_should_be(tmp_path: Path) -> None:
    roots = write(tmp_path)
    os.mkfifo(roots[0].path / FILE)
    assert [one.code for one in loaded_from(roots).diagnostics] == ["not-a-file"]


def test_a_file_where_a_folder_should_be(tmp_path: Path) -> None:
    roots = write(tmp_path)
    (roots[0].path / "content/strings").write_text("words")
    assert "not-a-folder" in {one.code for one in loaded_from(roots).diagnostics}


def test_content_itself_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "project").mkdir()
    (tmp_path / "project/content").write_text("words")
    roots = write(tmp_path / "other")
    alone = type(roots[0])(tmp_path / "project", "project")
    assert "not-a-folder" in {one.code for one in loaded_from((alone,)).diagnostics}


def test_a_link_to_nothing(tmp_path: Path) -> None:
    roots = write(tmp_path)
    (roots[0].path / FILE).symlink_to("nowhere.yaml")
    assert [one.code for one in loaded_from(roots).diagnostics] == ["missing-file"]


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The user that runs the tests may be root, whom no mode keeps out."""

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "closed.yaml"
    path.write_text("slides: []")
    monkeypatch.setattr(Path, "open", refuse)
    text, (one,) = read(path, WHERE)
    assert (text, one.code) == (None, "unreadable-file")
    assert one.message == "cannot be read: Permission denied"


def test_a_folder_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    roots = write(tmp_path)

    def refuse(_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert {one.code for one in loaded_from(roots).diagnostics} == {"unreadable-file"}


def test_too_many_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(load, "MAX_FILES", 4)
    loaded = loaded_from(write(tmp_path))
    (one,) = [one for one in loaded.diagnostics if one.code == "too-many-files"]
    assert one.message == "5 content files, at most 4 are read"
    assert len(loaded.sources) == 4 + 1


def test_what_is_not_read_is_told(tmp_path: Path) -> None:
    roots = write(tmp_path)
    content = roots[0].path / "content"
    (content / "slides/other.yml").write_text("slides: []")
    (content / "stray.yaml").write_text("slides: []")
    (content / "slide").mkdir()
    for silent in ("slides/README.md", "slides/.hidden.yaml", ".DS_Store"):
        (content / silent).write_text("notes")
    told = loaded_from(roots).diagnostics
    assert [(one.code, str(one.span), one.severity) for one in told] == [
        ("unknown-folder", "content/slide", Severity.WARNING),
        ("unread-file", "content/slides/other.yml", Severity.WARNING),
        ("unread-file", "content/stray.yaml", Severity.WARNING),
    ]
    assert told[0].hint == "did you mean 'slides'?"


def test_long_lines_are_cut_and_far_columns_not_shown() -> None:
    line = "x" * 500
    near, far = (Diagnostic("a", "b", WHERE.span(1, column)) for column in (5, 300))
    near, far = attach_source((near, far), {("project", "odd.yaml"): (line,)})
    assert len(near.source) == 200
    assert near.source.endswith("x…")
    assert far.source == ""


def test_lines_of_another_root_are_not_shown() -> None:
    one = Diagnostic("a", "b", Where("odd.yaml", "packaged").span(1, 1))
    assert attach_source((one,), {("project", "odd.yaml"): ("mine",)})[0].source == ""
