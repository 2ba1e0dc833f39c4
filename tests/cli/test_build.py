"""`build`: what it writes, where, and what it says."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import Run

ROOT = Path(__file__).resolve().parents[2]
SLIDE_PART = "ppt/slides/slide"


def slides_in(path: Path) -> int:
    with zipfile.ZipFile(path) as deck:
        return sum(name.startswith(SLIDE_PART) for name in deck.namelist())


@pytest.mark.slow
def test_without_arguments_it_builds_every_variant(run: Run, project: Path) -> None:
    result = run("build", "--json")
    assert result.exit_code == 0, result.output
    decks = {one["variant"]: one for one in json.loads(result.stdout)["decks"]}
    minutes = {"short": 20, "board": 60, "workshop": 210, "workshop-day": 450}
    minutes |= {f"single-{number}": 20 for number in range(1, 10)}
    assert set(decks) == {*minutes, "reading", "worksheets"}
    assert {one: decks[one]["seconds"] for one in minutes} == {
        one: taken * 60 for one, taken in minutes.items()
    }
    for name, deck in decks.items():
        path = project / "dist" / f"nine-messages-{name}.pptx"
        assert Path(deck["file"]) == path
        assert slides_in(path) == deck["slides"]
        assert deck["bytes"] == path.stat().st_size < 1_000_000


@pytest.mark.slow
def test_it_says_what_it_made(run: Run, project: Path) -> None:
    out = project / "brief.pptx"
    result = run("build", "--variant", "short", "-o", out)
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith("short: ")
    assert f"{slides_in(out)} slides" in result.stdout
    assert "20 min" in result.stdout
    assert str(out) in result.stdout


def test_a_range_keeps_only_those_slides(run: Run, project: Path) -> None:
    out = project / "some.pptx"
    result = run("build", "--variant", "short", "--range", "1,3-4", "-o", out)
    assert result.exit_code == 0, result.output
    assert slides_in(out) == 3
    assert run("check", out).exit_code == 0


def test_a_range_beyond_the_deck_is_usage(run: Run, project: Path) -> None:
    result = run("build", "--variant", "short", "--range", "1,900")
    assert result.exit_code == 2
    assert "error[no-such-slide] no slide 900: the last of 'short' is " in result.stderr
    assert not (project / "dist").exists()


def test_a_part_of_a_deck_has_a_name_of_its_own(run: Run, project: Path) -> None:
    both = ("short", "workshop")
    result = run("build", *(f"--variant={one}" for one in both), "--range", "1,3-4")
    assert result.exit_code == 0, result.output
    names = {f"nine-messages-{one}-slides-1_3-4.pptx" for one in both}
    assert {one.name for one in (project / "dist").iterdir()} == names


def test_another_theme_has_a_name_of_its_own(run: Run, project: Path) -> None:
    shutil.copytree(ROOT / "themes" / "harbour", project / "themes" / "mine")
    result = run("build", "--variant", "short", "--theme", "mine", "--range", "1")
    assert result.exit_code == 0, result.output
    assert "short: 1 slide, " in result.stdout
    names = [one.name for one in (project / "dist").iterdir()]
    assert names == ["nine-messages-short-mine-slides-1.pptx"]


@pytest.mark.parametrize("command", [pytest.param("check", marks=pytest.mark.slow), "build"])
def test_a_date_that_no_archive_can_hold(run: Run, project: Path, command: str) -> None:
    variants = project / "content" / "variants"
    variants.mkdir(parents=True)
    text = (ROOT / "content" / "variants" / "short.yaml").read_text(encoding="utf-8")
    old = text.replace("key: short", "key: old").replace("date: 2026-11-24", "date: 1979-12-31")
    (variants / "old.yaml").write_text(old, encoding="utf-8")
    result = run(command, *(["--variant", "old"] if command == "build" else []))
    assert result.exit_code == 1
    assert "content/variants/old.yaml:" in result.stderr
    assert "error[date-out-of-span] date: the date 1979-12-31" in result.stderr
    assert not (project / "dist" / "nine-messages-old.pptx").exists()


def test_the_date_is_the_setting_or_the_content(
    run: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def built() -> bytes:
        out = project / "one.pptx"
        assert run("build", "--variant", "short", "--range", "1", "-o", out).exit_code == 0
        with zipfile.ZipFile(out) as deck:
            return deck.read("docProps/core.xml")

    assert b"1999-12-31" not in built()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "946684799")
    assert b"1999-12-31T23:59:59Z" in built()


@pytest.mark.parametrize("written", ["0", "315532799"])
def test_a_date_before_1980_is_set_to_1980_and_said(
    run: Run, project: Path, monkeypatch: pytest.MonkeyPatch, written: str
) -> None:
    """As other reproducible builds do: zero is a usual setting, and a zip cannot hold it."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", written)
    out = project / "one.pptx"
    result = run("build", "--variant", "short", "--range", "1", "-o", out)
    assert result.exit_code == 0
    assert "before 1980" in result.stderr
    with zipfile.ZipFile(out) as deck:
        assert b"1980-01-01T00:00:00Z" in deck.read("docProps/core.xml")
        assert {one.date_time for one in deck.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_strict_lets_a_warning_fail_and_writes_nothing(run: Run, project: Path) -> None:
    slides = project / "content" / "slides"
    slides.mkdir(parents=True)
    (slides / "notes.txt").write_text("not content")
    assert run("build", "--variant", "short", "--range", "1").exit_code == 0
    result = run("build", "--variant", "workshop", "--range", "1", "--strict")
    assert result.exit_code == 1
    assert "warning[unread-file]" in result.stderr
    assert not (project / "dist" / "nine-messages-workshop.pptx").exists()


def test_a_short_last_line_is_told_once(run: Run, project: Path) -> None:
    slides = project / "content" / "slides"
    slides.mkdir(parents=True)
    (slides / "mine.yaml").write_text(
        "replaces: [sb-decision]\nslides:\n  - key: sb-decision\n"
        f"    title: {'Organisation' * 3}{'i' * 8} us\n    seconds: 60\n"
        "    body:\n      kind: points\n      points: [{text: One}, {text: Two}]\n",
        encoding="utf-8",
    )
    result = run("build", "--variant", "short", "--json")
    codes = [one["code"] for one in json.loads(result.stdout)["diagnostics"]]
    assert codes == ["short-last-line"]
