"""`check DECK` names a line of content only where that content is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.check.decks import manifest, zipped
from tests.check.pieces import OFFICE
from tests.check.test_outside import outside
from tests.cli.conftest import Run


@pytest.fixture
def deck(project: Path) -> Path:
    """A deck of ours with a linked picture, and the file it says its first slide is from."""
    path = project / "made.pptx"
    path.write_bytes(zipped(outside(f"{OFFICE}/image", "file:///etc/passwd")))
    return path


def found(run: Run, deck: Path) -> dict[str, object]:
    result = run("check", deck, "--json")
    assert result.exit_code == 1
    (one,) = json.loads(result.stdout)["diagnostics"]
    return one


def test_content_that_is_not_here_is_only_told(run: Run, deck: Path) -> None:
    one = found(run, deck)
    assert (one["code"], one["file"], one["line"]) == ("external-file", str(deck), 0)
    assert "(built from content/" in str(one["message"])
    assert "which is not here)" in str(one["message"])
    assert one["where"] == "slide 1"


def test_content_that_is_here_is_the_place(run: Run, deck: Path, project: Path) -> None:
    name = str(found(run, deck)["message"]).partition("built from ")[2].partition(":")[0]
    (project / name).parent.mkdir(parents=True, exist_ok=True)
    (project / name).write_text("slides: []\n", "utf-8")
    one = found(run, deck)
    assert one["file"] == name
    assert one["line"]
    assert one["where"] == "made.pptx, slide 1"


def test_a_manifest_cannot_ask_for_other_files(run: Run, deck: Path, project: Path) -> None:
    (project.parent / "secret.yaml").write_text("a: 1\n", "utf-8")
    name = str(found(run, deck)["message"]).partition("built from ")[2].partition(":")[0]
    members = outside(f"{OFFICE}/image", "a.png")
    members["customXml/item1.xml"] = manifest().replace(name.encode(), b"../secret.yaml")
    deck.write_bytes(zipped(members))
    assert "which is not here)" in str(found(run, deck)["message"])
