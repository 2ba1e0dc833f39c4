"""Codes: each has words, each stands in a test, and those of the commands are met here."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from deck.cli import cli
from deck.cli.report import system_fault
from deck.codes import CODES
from deck.diagnostics import Span
from deck.frame import Cell, Group, NotesPart, Paragraph, Run, Shape, SlideFrame, Table
from deck.geometry import Rect
from deck.pick import pick
from deck.template import TextStyle
from tests.cli.conftest import Run as Command

ROOT = Path(__file__).resolve().parents[2]
SUFFIXES = {".py", ".yaml", ".yml", ".txt", ".md", ".ambr", ".json"}


def test_every_code_has_words() -> None:
    for name, code in CODES.items():
        assert name == code.code
        assert re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", name)
        assert code.meaning.strip(), name
        assert code.remedy.strip(), name


def test_every_code_stands_in_a_test() -> None:
    files = (one for one in (ROOT / "tests").rglob("*") if one.suffix in SUFFIXES)
    text = "\n".join(one.read_text(encoding="utf-8", errors="replace") for one in files)
    words = set(re.findall(r"[a-z][a-z0-9-]*[a-z0-9]", text))
    assert sorted(set(CODES) - words) == []


def test_every_code_that_is_emitted_is_listed() -> None:
    found: set[str] = set()
    for path in (ROOT / "deck").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        found |= set(re.findall(r'Diagnostic\(\s*"([a-z0-9-]+)"', text))
        found |= set(re.findall(r'\bfault\(\s*"([a-z0-9-]+)"', text))
    assert sorted(found - set(CODES)) == []


def codes(command: Command, *arguments: object) -> list[str]:
    result = command(*arguments, "--json")
    assert result.exit_code == 1, result.output
    return [one["code"] for one in json.loads(result.stdout)["diagnostics"]]


@pytest.fixture
def own_theme(project: Path) -> Path:
    """A theme of the project's own, a copy of ours."""
    return Path(shutil.copytree(ROOT / "themes" / "harbour", project / "themes" / "mine"))


def test_a_theme_without_its_template(run: Command, own_theme: Path) -> None:
    (own_theme / "template.pptx").unlink()
    assert "unreadable-template" in codes(run, "build", "--theme", "mine", "--variant", "short")


def test_a_theme_whose_template_is_a_folder(run: Command, own_theme: Path) -> None:
    (own_theme / "template.pptx").unlink()
    (own_theme / "template.pptx").mkdir()
    assert "unreadable-template" in codes(run, "build", "--theme", "mine", "--variant", "short")


def test_an_authored_theme_is_not_overwritten(run: Command, own_theme: Path) -> None:
    tokens = own_theme / "theme.yaml"
    text = tokens.read_text(encoding="utf-8")
    assert "source: generated" in text
    tokens.write_text(text.replace("source: generated", "source: authored"), encoding="utf-8")
    (own_theme / "template.pptx").write_bytes(b"edited by hand")
    assert codes(run, "theme", "build", "mine") == ["theme-authored"]
    assert run("theme", "build").exit_code == 0
    assert (own_theme / "template.pptx").read_bytes() == b"edited by hand"


@pytest.mark.slow
def test_an_own_theme_is_built_and_used(run: Command, own_theme: Path, project: Path) -> None:
    (own_theme / "template.pptx").unlink()
    assert run("theme", "build", "mine").exit_code == 0
    out = project / "mine.pptx"
    assert run("build", "--theme", "mine", "--variant", "short", "-o", out).exit_code == 0
    assert out.is_file()


def test_a_language_without_strings(run: Command, project: Path) -> None:
    (project / "content").mkdir()
    (project / "content" / "library.yaml").write_text(
        "title: Ours\nlanguage: xx-XX\ndate: 2026-01-01\n", encoding="utf-8"
    )
    assert "unknown-language" in codes(run, "build", "--variant", "short")


def test_a_picture_that_is_too_large(
    run: Command, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("deck.opening.MOST_BYTES", 10)
    own_template = ROOT / "themes" / "harbour" / "template.pptx"
    assert own_template.stat().st_size > 10
    assert "unreadable-template" in codes(run, "build", "--variant", "short")


def test_an_asset_that_cannot_be_read(
    run: Command, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slides = project / "content" / "slides"
    slides.mkdir(parents=True)
    (slides / "ours.yaml").write_text(
        "replaces: [sb-decision]\n"
        "slides:\n"
        "  - key: sb-decision\n"
        "    title: A picture of our own\n"
        "    seconds: 60\n"
        "    body: {kind: picture, src: a.png, alt: A wall, caption: A wall, credit: Us}\n",
        encoding="utf-8",
    )
    (project / "assets").mkdir()
    (project / "assets" / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 200)
    read = Path.read_bytes

    def refused(path: Path) -> bytes:
        if path.name == "a.png":
            raise PermissionError(13, "Permission denied", str(path))
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refused)
    assert "unreadable-asset" in codes(run, "build", "--variant", "short")


def test_what_the_system_refuses_has_no_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        system_fault(OSError(5, "Input/output error", "/somewhere"))
    assert ended.value.code == 1
    assert "error[system-fault] /somewhere: Input/output error" in capsys.readouterr().err


def linked(target: str) -> tuple[Paragraph, ...]:
    return (Paragraph(runs=(Run(text="see", link=target),)),)


def slide(key: str, target: str) -> SlideFrame:
    rect, style = Rect(0, 0, 100, 100), TextStyle(size_pt=18)
    shape = Shape(rect=rect, name="Label", paragraphs=linked(target))
    table = Table(
        rect=rect, name="Table", alt="A table", columns=(100,), rows=(100,),
        cells=((Cell(paragraphs=linked(target), style=style),),),
    )  # fmt: skip
    return SlideFrame(
        key=key, base="", title=key, layout="points", section="One", reference="", seconds=0,
        items=(shape, Group(name="Drawing", alt="", items=(shape,)), table),
        notes=(NotesPart(heading="Say", paragraphs=linked(target)),), span=Span("a.yaml", 1, 1),
    )  # fmt: skip


def test_links_out_of_a_range_become_plain_text() -> None:
    frames = (slide("a", "#b"), slide("b", "#a"), slide("c", "https://example.org"))
    kept, found = pick(frames, frozenset({1, 3}), "short")
    assert [one.key for one in kept] == ["a", "c"]
    assert {one.code for one in found} == {"link-outside-range"}
    assert "#b" not in repr(kept)
    assert kept[1] == frames[2]
    assert pick(frames, None, "short") == (frames, ())


def test_a_slide_beyond_the_last_is_named() -> None:
    kept, found = pick((slide("a", "#a"),), frozenset({1, 2}), "short")
    assert kept == ()
    assert [one.code for one in found] == ["no-such-slide"]


@pytest.mark.slow
def test_a_wrong_link_in_a_project_file_is_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "content").symlink_to(tmp_path / "nowhere")
    result = CliRunner().invoke(cli, ["check", "-C", str(tmp_path)])
    assert result.exception is None or isinstance(result.exception, SystemExit)
