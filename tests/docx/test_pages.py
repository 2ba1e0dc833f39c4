"""A page of a project as a document: each kind of part, places to fill in, citations."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from lxml import etree

from deck.cli import cli
from tests.docx.access import W, faults, headings, members, said

PAGE = """key: sheet
title: A sheet
lead: It cites [a claim](#m4-who-checklist), twice [for sure](#m4-who-checklist).
parts:
  - heading: First
    text: Some *words*, and [a page](https://example.org/page).
  - points: [one, two]
  - steps: [first, second]
  - heading: Second
    checks: [done]
  - steps: [again first]
  - fields: [{label: Your name, lines: 2}]
  - table: {head: [When, What], rows: [["09:00", ...], [x, y]]}
"""


@pytest.fixture
def body(tmp_path: Path) -> etree._Element:
    folder = tmp_path / "content" / "pages"
    folder.mkdir(parents=True)
    (folder / "sheet.yaml").write_text(PAGE, encoding="utf-8")
    target = tmp_path / "sheet.docx"
    result = CliRunner().invoke(cli, ["document", "sheet", "-C", str(tmp_path), "-o", str(target)])
    assert result.exit_code == 0, result.output
    assert faults(target.read_bytes()) == []
    return etree.fromstring(members(target.read_bytes())["word/document.xml"])


def test_headings_stand_under_the_title(body: etree._Element) -> None:
    assert headings(body) == [(1, "First"), (1, "Second"), (1, "Sources")]


def test_a_source_is_numbered_once(body: etree._Element) -> None:
    words = [said(one) for one in body.iter(f"{W}p")]
    assert "It cites a claim [1], twice for sure [1]." in words
    assert sum(1 for one in body.iter(f"{W}bookmarkStart")
               if one.get(f"{W}name") == "source_1") == 1  # fmt: skip


def test_lists_are_lists_and_a_second_one_begins_again(body: etree._Element) -> None:
    ids = [one.get(f"{W}val") for one in body.iter(f"{W}numId")]
    assert len(ids) == 4
    assert len(set(ids)) == 3


def test_what_is_to_be_filled_in_has_a_name(body: etree._Element) -> None:
    assert [one.get(f"{W}val") for one in body.iter(f"{W}alias")] == ["Your name", "09:00: What"]
