"""The documents of the project itself: accessible, whole, sound, and the same each time."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from docx import Document
from lxml import etree
from openxml_audit import OpenXmlValidator

from deck.build import lay_out, prepare
from deck.cli import cli
from deck.load import Loaded
from tests.docx.access import W, faults, headings, members, said

OF_VARIANTS = ("handout", "facilitator", "run-sheet")


@pytest.fixture(scope="module")
def made(root: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The guide, the documents of one variant, and every page, by name."""
    folder = tmp_path_factory.mktemp("documents")
    data: dict[str, bytes] = {}
    for name in ("guide", *OF_VARIANTS):
        target = folder / f"{name}.docx"
        variant = ["--variant", "short"] if name in OF_VARIANTS else []
        result = CliRunner().invoke(
            cli, ["document", name, *variant, "-C", str(root), "-o", str(target)]
        )
        assert result.exit_code == 0, result.output
        data[name] = target.read_bytes()
    return data


@pytest.mark.parametrize("name", ["guide", *OF_VARIANTS])
def test_is_accessible(made: dict[str, bytes], name: str) -> None:
    assert faults(made[name]) == []


@pytest.mark.parametrize("name", ["guide", *OF_VARIANTS])
def test_opens_again_and_is_valid(made: dict[str, bytes], name: str, tmp_path: Path) -> None:

    Document(io.BytesIO(made[name]))
    path = tmp_path / f"{name}.docx"
    path.write_bytes(made[name])
    assert list(OpenXmlValidator().validate(path).errors) == []


def test_the_same_input_gives_the_same_bytes(
    made: dict[str, bytes], root: Path, tmp_path: Path
) -> None:
    target = tmp_path / "again.docx"
    CliRunner().invoke(cli, ["document", "guide", "-C", str(root), "-o", str(target)])
    assert target.read_bytes() == made["guide"]


def test_the_guide_has_every_message_word_for_word(made: dict[str, bytes], loaded: Loaded) -> None:
    body = etree.fromstring(members(made["guide"])["word/document.xml"])
    whole = "\n".join(said(one) for one in body.iter(f"{W}p"))
    for message in loaded.library.messages:
        assert f"“{message.statement}”" in whole
        assert message.first_step.source.strip().partition("\n")[0] in whole


def test_every_citation_leads_to_an_entry(made: dict[str, bytes]) -> None:
    body = etree.fromstring(members(made["guide"])["word/document.xml"])
    marks = {str(one.get(f"{W}name")) for one in body.iter(f"{W}bookmarkStart")}
    anchors = {str(one.get(f"{W}anchor")) for one in body.iter(f"{W}hyperlink")} - {"None"}
    assert anchors <= marks
    cited = {one for one in anchors if one.startswith("source_")}
    assert cited == {one for one in marks if one.startswith("source_")}


def test_the_contents_are_filled_in(made: dict[str, bytes]) -> None:
    body = etree.fromstring(members(made["guide"])["word/document.xml"])
    listed = [
        said(one)
        for one in body.iter(f"{W}p")
        if re.fullmatch(
            r"TOC[12]",
            str(one.find(f"{W}pPr/{W}pStyle").get(f"{W}val")),  # pyright: ignore
        )
    ]
    assert listed == [words for level, words in headings(body) if level <= 2]


def test_slide_numbers_are_those_of_the_deck(made: dict[str, bytes], loaded: Loaded) -> None:
    ready, _ = prepare(loaded, "harbour", None, str)
    assert ready is not None
    frames, _ = lay_out(ready, "short", None, str)
    body = etree.fromstring(members(made["facilitator"])["word/document.xml"])
    numbered = [words for _, words in headings(body) if words.startswith("Slide ")]
    assert numbered == [
        f"Slide {number}: {' '.join(one.title.split())}" for number, one in enumerate(frames, 1)
    ]
