"""What `check --editorial` says of content, and that it says nothing unasked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from deck.cli import cli
from deck.codes.editorial import CODES
from deck.diagnostics import Severity
from deck.editorial import findings, tallies
from deck.load import Loaded
from tests.input.projects import loaded_from, write

LONG = "word " * 26
HARD = "organisational transformation necessitates interdepartmental reconfiguration " * 9

FAULTY = f"""# file: content/slides/faulty.yaml
slides:
  - key: faulty
    title: The strategy for tables
    body:
      kind: points
      points: [{{text: "We leverage the organization’s data"}}, {{text: "A seamless thing"}}]
    notes:
      say: "{LONG.strip()}. Now the next."
      expect: "{HARD.strip()}"
  - key: again
    title: A table stands alone
    body: {{kind: points, points: [{{text: An API with terms}}, {{text: Nothing}}]}}
"""


@pytest.fixture
def faulty(tmp_path: Path) -> Loaded:
    return loaded_from(write(tmp_path, FAULTY))


def test_every_code_has_its_finding(faulty: Loaded) -> None:
    found = findings(faulty.library)
    assert {one.code for one in found} == {one.code for one in CODES} == {
        "jargon", "hype", "american-spelling", "long-sentence", "reading-age", "title-topic",
        "title-again",
    }  # fmt: skip
    assert all(one.severity is Severity.WARNING for one in found)
    assert all(one.span and one.span.line and one.path for one in found)


def test_a_term_of_the_glossary_is_allowed(tmp_path: Path) -> None:
    term = "{key: t, term: Leverage, meaning: A lever.}"
    terms = f"# file: content/glossary/terms.yaml\nterms: [{term}]\n"
    library = loaded_from(write(tmp_path, FAULTY + terms)).library
    assert not [one for one in findings(library) if one.code == "jargon"]


def test_statements_and_titles_of_sources_are_others_words(faulty: Loaded) -> None:
    assert not [one for one in findings(faulty.library) if "statement" in one.path]


def test_every_variant_and_page_has_its_tally(loaded: Loaded) -> None:
    names = [one.name for one in tallies(loaded.library)]
    assert names == [*loaded.library.variants, *loaded.library.pages]
    assert all(6 < one.notes.age < 14 for one in tallies(loaded.library) if one.notes.words)


@pytest.fixture
def project(tmp_path: Path) -> str:
    write(tmp_path, FAULTY)
    (tmp_path / "project/content/library.yaml").write_text(
        "title: x\nlanguage: en-GB\ndate: 2026-11-24\nextends: false\n", "utf-8"
    )
    return str(tmp_path / "project")


def test_the_command_tells_it_only_when_asked(project: str) -> None:
    codes = {one.code for one in CODES}
    for asked in ((), ("--editorial",)):
        result = CliRunner().invoke(cli, ["check", "-C", project, "--json", *asked])
        told = json.loads(result.stdout)["diagnostics"]
        assert bool(codes & {one["code"] for one in told}) is bool(asked)
        assert all(one["file"] and one["line"] for one in told if one["code"] in codes)


def test_reviews_are_judged_on_the_day_that_is_said(
    project: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def overdue(*options: str) -> int:
        result = CliRunner().invoke(cli, ["check", "-C", project, "--json", *options])
        told = json.loads(result.stdout)["diagnostics"]
        return sum(one["code"] == "review-overdue" for one in told)

    assert overdue("--as-of", "2027-11-23") == 0
    assert overdue("--as-of", "2027-11-24") == 3
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1893456000")  # 2030
    assert overdue() == 3
    assert overdue("--as-of", "2026-11-24") == 0


@pytest.mark.parametrize(
    "options",
    [("--as-of", "soon"), ("--as-of", "2027-02-30"), ("--editorial", "some.pptx")],
)
def test_what_makes_no_sense_is_usage(options: tuple[str, ...]) -> None:
    result = CliRunner().invoke(cli, ["check", *options])
    assert result.exit_code == 2
    assert "Traceback" not in result.output
