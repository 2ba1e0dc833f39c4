"""Installed from a wheel, in an empty folder, it builds: content, themes and assets come too."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.cli.pythons import ROOT, environment, install

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's wheel, built as pip builds it."""
    folder = tmp_path_factory.mktemp("wheel")
    done = subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--disable-pip-version-check",
         "-w", folder, ROOT],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return next(folder.glob("nine_messages-*.whl"))


@pytest.fixture(scope="module")
def command(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The installed command, in an environment of its own."""
    python = environment(sys.executable, tmp_path_factory.mktemp("installed"))
    install(python, str(wheel))
    return next(python.parent.glob("nine-messages*"))


def run(command: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [command, *arguments], cwd=folder, capture_output=True, text=True, check=False
    )


def test_the_wheel_holds_the_library_and_no_more(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert "deck/_library/content/library.yaml" in names
    for theme in ("harbour", "civic", "stage"):
        for file in ("theme.yaml", "template.pptx", "mapping.yaml"):
            assert f"deck/_library/themes/{theme}/{file}" in names
    assert "deck/_library/assets/README.md" in names
    assert any(name.startswith("deck/advances/") and name.endswith(".json") for name in names)
    assert any(name.endswith("LICENSE-gelasio.txt") for name in names)
    assert not [name for name in names if name.startswith(("tests/", "docs/", "content/"))]


def test_it_builds_in_an_empty_folder(command: Path, tmp_path: Path) -> None:
    done = run(command, tmp_path, "build", "--variant", "short", "--variant", "workshop")
    assert done.returncode == 0, done.stderr
    decks = {"nine-messages-short.pptx", "nine-messages-workshop.pptx"}
    assert {one.name for one in (tmp_path / "dist").iterdir()} == decks
    assert [one.name for one in tmp_path.iterdir()] == ["dist"]
    for name in decks:
        assert run(command, tmp_path, "check", f"dist/{name}").returncode == 0


def test_the_deck_is_that_of_the_checkout(command: Path, tmp_path: Path) -> None:
    assert run(command, tmp_path, "build", "--variant", "short").returncode == 0
    done = subprocess.run(
        [sys.executable, ROOT / "generate.py", "build", "--variant", "short", "-o",
         tmp_path / "checkout.pptx"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    installed = (tmp_path / "dist" / "nine-messages-short.pptx").read_bytes()
    assert installed == (tmp_path / "checkout.pptx").read_bytes()


def test_the_projects_own_content_comes_first(command: Path, tmp_path: Path) -> None:
    content = tmp_path / "content" / "slides"
    content.mkdir(parents=True)
    (content / "ours.yaml").write_text(
        "replaces: [sb-decision]\n"
        "slides:\n"
        "  - key: sb-decision\n"
        "    title: Today we ask for one owner\n"
        "    seconds: 60\n"
        "    body: {kind: points, points: [{text: One}, {text: Two}]}\n"
    )
    done = run(command, tmp_path, "build", "--variant", "short")
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(tmp_path / "dist" / "nine-messages-short.pptx") as deck:
        assert b"Today we ask for one owner" in deck.read("ppt/slides/slide2.xml")


def test_the_packaged_theme_is_not_written_to(command: Path, tmp_path: Path) -> None:
    done = run(command, tmp_path, "theme", "build", "harbour")
    assert done.returncode == 2, "a theme that is not the project's own is not known to `build`"
    assert not list(tmp_path.iterdir())


def test_schemas_are_written_to_the_project(command: Path, tmp_path: Path) -> None:
    assert run(command, tmp_path, "schema").returncode == 0
    assert (tmp_path / "docs" / "schema" / "slides.json").is_file()
