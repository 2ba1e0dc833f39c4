"""Bad input, end to end: a coded error with its place, exit 1, no traceback, nothing written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

SLIDE = """\
slides:
  - key: mine
    title: A title of our own
    body: {kind: points, points: [{text: One}, {text: Two}]}
"""

# Name, the file under content/ that is at fault, its bytes, the code of the error, its line.
CASES = {
    "wrong type": ("slides/a.yaml", SLIDE + "    seconds: soon\n", "wrong-type", 5),
    "unknown key": ("slides/a.yaml", SLIDE + "    titel: Twice\n", "unknown-key", 5),
    "unknown kind": ("slides/a.yaml", SLIDE.replace("kind: p", "kind: pp"), "unknown-kind", 4),
    "unknown name": ("slides/a.yaml", SLIDE + "    facts: [no-such]\n", "unknown-fact", 5),
    "duplicate key": ("slides/a.yaml", SLIDE + "    title: Another\n", "duplicate-key", 5),
    "duplicate id": ("slides/a.yaml", SLIDE + SLIDE.removeprefix("slides:\n"), "duplicate-id", 5),
    "undeclared replacement": (
        "slides/a.yaml", SLIDE.replace("mine", "sb-decision"), "undeclared-replacement", 2,
    ),
    "missing asset": (
        "slides/a.yaml",
        SLIDE.replace(
            "{kind: points, points: [{text: One}, {text: Two}]}",
            "{kind: picture, src: no.png, alt: Nothing to see, caption: None, credit: Nobody}",
        ),
        "missing-asset", 4,
    ),
    "not UTF-8": ("slides/a.yaml", SLIDE.encode().replace(b"One", b"\xff\xfe"), "not-utf-8", 4),
    "control character": ("slides/a.yaml", SLIDE.replace("One", "O\x07ne"), "control-character", 4),
    "tag": ("slides/a.yaml", SLIDE.replace("A title", "!!python/name:os.system A"), "yaml-tag", 3),
    "alias": ("slides/a.yaml", "slides: &a [*a]\n", "yaml-alias", 1),
    "alias bomb": (
        "slides/a.yaml",
        "a: &a [x, x, x]\nb: &b [*a, *a, *a]\nslides: [*b, *b, *b]\n", "yaml-alias", 1,
    ),
    "merge key": ("slides/a.yaml", SLIDE + "    <<: {seconds: 3}\n", "merge-key", 5),
    "10 MB of text": ("slides/a.yaml", SLIDE + "#" * 10_000_000, "file-too-large", 0),
    "very deep": ("slides/a.yaml", "slides: " + "[" * 5000 + "]" * 5000, "too-deep", 1),
    "broken YAML": ("slides/a.yaml", "slides: [\n", "yaml-syntax", None),
    "empty": ("slides/a.yaml", "", "empty-file", None),
    "reserved braces": ("slides/a.yaml", SLIDE.replace("One", "'{{ x }}'"), "reserved-braces", 4),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_bad_content_is_a_coded_error(run: Run, project: Path, case: str) -> None:
    name, text, code, line = CASES[case]
    path = project / "content" / name
    path.parent.mkdir(parents=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    result = run("build", "--variant", "short", "--json")
    assert result.exit_code == 1
    assert not (project / "dist").exists()
    found = [one for one in json.loads(result.stdout)["diagnostics"] if one["code"] == code]
    assert found, result.stdout
    assert found[0]["file"] == f"content/{name}"
    assert line is None or found[0]["line"] == line


@pytest.mark.slow
def test_check_finds_bad_content_too(run: Run, project: Path) -> None:
    path = project / "content" / "slides" / "a.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(SLIDE + "    titel: Twice\n")
    result = run("check")
    assert result.exit_code == 1
    assert "content/slides/a.yaml:5:5: error[unknown-key]" in result.stderr


def test_bad_content_leaves_the_deck_that_is_there(run: Run, project: Path) -> None:
    deck = project / "dist" / "nine-messages-short.pptx"
    deck.parent.mkdir()
    deck.write_bytes(b"the deck of last week")
    slides = project / "content" / "slides"
    slides.mkdir(parents=True)
    (slides / "a.yaml").write_text(SLIDE + "    titel: Twice\n")
    result = run("build", "--variant", "short")
    assert result.exit_code == 1
    assert "error[unknown-key]" in result.stderr
    assert "did you mean 'title'?" in result.stderr
    assert deck.read_bytes() == b"the deck of last week"
    assert [one.name for one in deck.parent.iterdir()] == [deck.name]


def test_a_folder_where_a_content_file_should_be(run: Run, project: Path) -> None:
    (project / "content" / "slides" / "a.yaml").mkdir(parents=True)
    result = run("build", "--variant", "short", "--json")
    assert result.exit_code == 1
    assert "not-a-file" in result.stdout


def test_a_variant_in_a_folder_that_cannot_be_read_is_not_called_unknown(
    run: Run, project: Path
) -> None:
    (project / "content").mkdir()
    (project / "content" / "variants").write_text("not a folder")
    result = run("build", "--variant", "mine")
    assert result.exit_code == 1
    assert "content/variants: error[not-a-folder]" in result.stderr


@pytest.mark.slow
def test_a_file_where_the_content_folder_should_be(run: Run, project: Path) -> None:
    (project / "content").write_text("not a folder")
    assert run("check").exit_code in (0, 1)


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("none.pptx", None, "deck-unreadable"),
        ("text.pptx", b"not a deck", "deck-not-pptx"),
        ("cut.pptx", b"PK\x03\x04 and then nothing", "deck-damaged"),
        ("empty.pptx", b"", "deck-not-pptx"),
    ],
)
def test_what_is_no_deck_is_a_coded_error(
    run: Run, project: Path, name: str, data: bytes | None, code: str
) -> None:
    path = project / name
    if data is not None:
        path.write_bytes(data)
    result = run("check", path, "--json")
    assert result.exit_code == 1
    assert [one["code"] for one in json.loads(result.stdout)["diagnostics"]] == [code]
