"""`theme new`: a whole theme from one colour, or nothing at all."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator
from PIL import Image

from deck.check.report import check_template
from deck.masters import theme_drift
from deck.oklch import oklch
from deck.roots import Root
from deck.theme import ThemeFiles, find_theme
from tests.cli.conftest import Run

SVG = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100">
<rect x="5" y="5" width="90" height="90" fill="#e8a33d"/>
<circle cx="200" cy="50" r="40" fill="#ffffff"/></svg>
"""
GREEN = "#0b6e4f"


def made(project: Path, name: str = "acme") -> ThemeFiles:
    files, found = find_theme(name, (Root(project, "project"),))
    assert files is not None, found
    return files


def picture(colour: str, size: tuple[int, int] = (300, 100)) -> bytes:
    data = io.BytesIO()
    Image.new("RGBA", size, colour).save(data, "PNG")
    return data.getvalue()


def members(files: ThemeFiles) -> dict[str, bytes]:
    with zipfile.ZipFile(files.template) as package:
        return {name: package.read(name) for name in package.namelist()}


def codes(result: object) -> list[str]:
    return [one["code"] for one in json.loads(result.stdout)["diagnostics"]]  # type: ignore[attr-defined]


@pytest.mark.slow
@pytest.mark.parametrize("ground", ["light", "dark"])
def test_a_theme_from_one_colour_builds_a_deck(run: Run, project: Path, ground: str) -> None:
    result = run("theme", "new", "acme", "--primary", GREEN, "--ground", ground)
    assert result.exit_code == 0, result.output
    files = made(project)
    assert theme_drift(files) == ()
    assert check_template(members(files)) == ()
    assert [str(one) for one in OpenXmlValidator().validate(files.template).errors] == []
    assert files.theme.hex("bg1") == "FFFFFF" or ground == "dark"
    result = run("build", "--theme", "acme", "--variant", "short", "--strict")
    assert result.exit_code == 0, result.output


def test_what_was_moved_is_said_in_words_and_in_the_file(run: Run, project: Path) -> None:
    result = run("theme", "new", "acme", "--primary", "#ffd400")
    assert "moved primary: #FFD400 -> #" in result.stdout
    assert "had 1.29:1 and 4.5:1 is needed" in result.stdout
    text = (made(project).folder / "theme.yaml").read_text("utf-8")
    assert "# primary: #FFD400 -> #" in text
    accent = made(project).theme.hex("accent1")
    assert oklch(accent).hue == pytest.approx(oklch("FFD400").hue, abs=2)


def test_what_was_moved_is_data_with_json(run: Run) -> None:
    result = run("theme", "new", "acme", "--primary", "#fd0", "--json")
    (move,) = [one for one in json.loads(result.stdout)["moved"] if one["name"] == "primary"]
    assert move["from"] == "#FFDD00"
    assert move["ratio_before"] < move["needed"] <= move["ratio_after"]
    assert move["pair"] == ["primary", "panel"]


@pytest.mark.slow
def test_the_same_wish_gives_the_same_bytes(run: Run, project: Path, tmp_path: Path) -> None:
    logo = tmp_path / "logo.svg"
    logo.write_bytes(SVG)
    wish = ("--primary", GREEN, "--logo-dark", logo)
    assert run("theme", "new", "acme", *wish).exit_code == 0
    before = {one.name: one.read_bytes() for one in made(project).folder.iterdir()}
    assert run("theme", "new", "acme", *wish, "--force").exit_code == 0
    assert before == {one.name: one.read_bytes() for one in made(project).folder.iterdir()}
    assert [one.name for one in (project / "themes").iterdir() if one.name.startswith(".")] == []


@pytest.mark.slow
def test_a_logo_stands_on_cover_and_closing(run: Run, project: Path, tmp_path: Path) -> None:
    logo = tmp_path / "logo.svg"
    logo.write_bytes(SVG)
    result = run("theme", "new", "acme", "--primary", GREEN, "--logo-dark", logo,
                 "--logo-alt", "Acme, a firm")  # fmt: skip
    assert result.exit_code == 0, result.output
    assert result.stderr == ""
    files = made(project)
    found = members(files)
    assert found["ppt/media/logo.png"].startswith(b"\x89PNG")
    assert b"<svg" in found["ppt/media/logo.svg"]
    bearing = [name for name, data in found.items() if b'descr="Acme, a firm"' in data]
    assert len(bearing) == 2
    assert theme_drift(files) == ()
    assert check_template(found) == ()
    assert [str(one) for one in OpenXmlValidator().validate(files.template).errors] == []
    result = run("build", "--theme", "acme", "--variant", "short")
    assert result.exit_code == 0, result.output
    deck = project / "dist" / "nine-messages-short-acme.pptx"
    assert run("check", deck).exit_code == 0
    assert [str(one) for one in OpenXmlValidator().validate(deck).errors] == []


def test_a_logo_that_cannot_be_seen_is_told(run: Run, tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    image = Image.new("RGBA", (300, 100))
    image.paste("#0F3F2D", (0, 0, 150, 100))
    image.save(logo)
    result = run("theme", "new", "acme", "--primary", GREEN, "--logo", logo, "--json")
    assert result.exit_code == 0, result.output
    assert codes(result) == ["logo-unseen"]


@pytest.mark.parametrize("name", ["Acme", "a b", "../up", "con", "-a", "a" * 41, "", "ä"])
def test_a_bad_name_is_usage(run: Run, project: Path, name: str) -> None:
    assert run("theme", "new", "--primary", GREEN, "--", name).exit_code == 2
    assert not (project / "themes").exists()


@pytest.mark.parametrize(
    "wish",
    [("--primary", "green"), ("--primary", "#12345"), ("--primary", GREEN, "--ground", "grey"),
     ("--primary", GREEN, "--secondary", "x"), ("--primary", GREEN, "--font-body", "A\tB\"x"), ()],
)  # fmt: skip
def test_a_bad_wish_is_usage(run: Run, project: Path, wish: tuple[str, ...]) -> None:
    assert run("theme", "new", "acme", *wish).exit_code == 2
    assert not (project / "themes").exists()


def test_what_is_there_is_not_replaced(run: Run, project: Path) -> None:
    folder = project / "themes" / "acme"
    folder.mkdir(parents=True)
    (folder / "mine.txt").write_text("mine")
    result = run("theme", "new", "acme", "--primary", GREEN, "--json")
    assert (result.exit_code, codes(result)) == (1, ["theme-exists"])
    assert run("theme", "new", "acme", "--primary", GREEN, "--force").exit_code == 0
    assert (folder / "mine.txt").read_text() == "mine"
    assert made(project).theme.meta.name == "Acme"


def test_a_theme_of_ours_keeps_its_name(run: Run, project: Path) -> None:
    result = run("theme", "new", "civic", "--primary", GREEN, "--json")
    assert (result.exit_code, codes(result)) == (1, ["theme-exists"])
    assert not (project / "themes").exists()


@pytest.mark.parametrize(
    ("data", "code"),
    [(None, "logo-missing"), (b"", "picture-unreadable"), (b"GIF89a...", "picture-format"),
     (picture("#FFFFFF")[:60], "picture-unreadable"),
     (SVG.replace(b"<circle", b"<script>alert(1)</script><circle"), "svg-refused"),
     (SVG.replace(b"<circle", b'<image href="http://example.org/x.png"/><circle'), "svg-refused")],
    ids=["missing", "empty", "gif", "cut", "script", "external"],
)  # fmt: skip
def test_a_bad_logo_makes_nothing(
    run: Run, project: Path, tmp_path: Path, data: bytes | None, code: str
) -> None:
    logo = tmp_path / "logo.svg"
    if data is not None:
        logo.write_bytes(data)
    result = run("theme", "new", "acme", "--primary", GREEN, "--logo", logo, "--json")
    assert (result.exit_code, codes(result)) == (1, [code])
    assert not (project / "themes").exists()


def test_a_folder_for_a_logo_is_called_one(run: Run, tmp_path: Path) -> None:
    result = run("theme", "new", "acme", "--primary", GREEN, "--logo", tmp_path)
    assert result.exit_code == 1
    assert f"error[logo-missing] '{tmp_path}' is a folder" in result.stderr


def test_a_face_of_unknown_widths_is_told(run: Run) -> None:
    wish = ("--primary", GREEN, "--font-headings", "Open Sans")
    result = run("theme", "new", "acme", *wish, "--json")
    assert (result.exit_code, codes(result)) == (0, ["theme-face-unknown"])
    result = run("theme", "build", "acme", "--json")
    assert (result.exit_code, codes(result)) == (0, ["theme-face-unknown"])


@pytest.mark.parametrize("face", ["Verdana", "DejaVu Sans", "Courier New"])
def test_a_wide_face_is_told(run: Run, face: str) -> None:
    result = run("theme", "new", "acme", "--primary", GREEN, "--font-body", face, "--json")
    assert (result.exit_code, codes(result)) == (0, ["theme-face-wide"])
    assert "`defaults.deck.type`" in result.output


@pytest.mark.slow
@pytest.mark.parametrize("face", ["Calibri", "Cambria", "Times New Roman"])
def test_a_common_face_takes_our_content(run: Run, project: Path, face: str) -> None:
    faces = ("--font-headings", face, "--font-body", face)
    result = run("theme", "new", "acme", "--primary", GREEN, *faces, "--json")
    assert (result.exit_code, codes(result)) == (0, [])
    built = run("build", "--theme", "acme", "--variant", "short", "-o", project / "x.pptx")
    assert built.exit_code == 0, built.output


@pytest.mark.slow
def test_text_that_a_wide_face_does_not_take_names_the_face(run: Run, project: Path) -> None:
    assert run("theme", "new", "acme", "--primary", GREEN, "--font-body", "Verdana").exit_code == 0
    wish = ("--theme", "acme", "--variant", "short", "-o", project / "x.pptx", "--json")
    found = json.loads(run("build", *wish).stdout)["diagnostics"]
    unfit = [one for one in found if one["code"] in ("overflow", "word-too-wide")]
    assert unfit
    assert all("'Verdana', measured as wider than Arial" in one["hint"] for one in unfit)


@pytest.mark.slow
def test_a_colour_changed_by_hand_is_measured(run: Run, project: Path) -> None:
    assert run("theme", "new", "acme", "--primary", GREEN).exit_code == 0
    tokens = made(project).folder / "theme.yaml"
    text = tokens.read_text()
    assert 'primary: "#0B6E4F"' in text
    tokens.write_text(text.replace('primary: "#0B6E4F"', 'primary: "#ffd200"'))
    result = run("theme", "build", "acme", "--json")
    assert (result.exit_code, set(codes(result))) == (0, {"theme-contrast"})
    assert "accent1 on bg1 has a contrast of 1.4" in result.output
    assert "make `color.palette.primary` (#FFD200) darker in theme.yaml" in result.output
    wish = ("--theme", "acme", "--variant", "short", "-o", project / "x.pptx", "--json")
    found = json.loads(run("build", *wish).stdout)["diagnostics"]
    unread = [one["hint"] for one in found if one["code"] in ("contrast", "mark-contrast")]
    assert unread
    assert all("make `color.palette.primary` (#FFD200) darker" in one for one in unread)
    assert all("`theme show acme`" in one and "`theme new`" in one for one in unread)
    assert made(project).theme.hex("accent1") == "FFD200"


def test_a_logo_that_is_gone_is_told_by_build(run: Run, project: Path, tmp_path: Path) -> None:
    logo = tmp_path / "logo.svg"
    logo.write_bytes(SVG)
    assert run("theme", "new", "acme", "--primary", GREEN, "--logo-dark", logo).exit_code == 0
    (made(project).folder / "logo-dark.svg").unlink()
    result = run("theme", "build", "acme", "--json")
    assert (result.exit_code, codes(result)) == (1, ["logo-missing"])


def test_nothing_is_left_where_the_folder_cannot_be_made(run: Run, project: Path) -> None:
    (project / "themes").write_text("a file")
    result = run("theme", "new", "acme", "--primary", GREEN, "--json")
    assert (result.exit_code, codes(result)) == (1, ["target-unwritable"])


@pytest.mark.slow
def test_another_theme_needs_only_other_values(run: Run, project: Path) -> None:
    ours = Path(__file__).parents[2] / "themes" / "harbour" / "theme.yaml"
    folder = project / "themes" / "mine"
    folder.mkdir(parents=True)
    text = ours.read_text("utf-8").replace("#C2410C", "#0B6E4F").replace("#0B3A47", "#2B1B4A")
    (folder / "theme.yaml").write_text(text.replace("name: Harbour", "name: Mine"), "utf-8")
    assert run("theme", "build", "mine").exit_code == 0
    result = run("build", "--theme", "mine", "--variant", "short", "--strict")
    assert result.exit_code == 0, result.output
    deck = project / "dist" / "nine-messages-short-mine.pptx"
    with zipfile.ZipFile(deck) as package:
        assert b"0B6E4F" in package.read("ppt/theme/theme1.xml")
