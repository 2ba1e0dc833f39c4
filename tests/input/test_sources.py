"""Where figures and statements come from, who uses a fact, and when it is looked at again."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from deck.diagnostics import Severity
from deck.load import Loaded
from deck.quantities import Figure, derived, figures, numbers, said
from deck.validate.facts import overdue
from tests.input.projects import loaded_from, write


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("£303 million of it", ["£303 million"]),
        ("A$1.763 billion, US$600,000 and 15p", ["A$1.763 billion", "US$600,000", "15p"]),
        ("One in four calls, 2 of 110, three in ten", ["One in four", "2 of 110", "three in ten"]),
        ("7%, 8.5 per cent and ten million", ["7%", "8.5 per cent", "ten million"]),
        ("some 10,000 staff", ["10,000"]),
        ("30 minutes, 12 people, message 4 of 9, in 2018, step 3", []),
    ],
)
def test_what_is_a_figure(text: str, found: list[str]) -> None:
    assert [one.text for one in figures(text)] == found


@pytest.mark.parametrize(
    ("figure", "fact"),
    [
        ("£303 million", "Of £425 million, £303 million went"),
        ("more than £26 billion", "spends 26.4 billion"),
        ("one in four", "about a quarter of calls"),
        ("1 in 4", "25% of calls"),
        ("seven in ten", "70% of it"),
        ("56 million", "56,000,000"),
    ],
)
def test_a_figure_is_found_in_its_fact(figure: str, fact: str) -> None:
    assert said(next(figures(figure)), numbers(fact))


def test_a_figure_that_is_another_is_not_found() -> None:
    assert not said(next(figures("£304 million")), numbers("£303 million of £425 million"))


def test_what_follows_from_figures() -> None:
    known = numbers("£303 million of £425 million")
    assert derived(Figure("122", 0, 0, (122.0,)), known)
    assert derived(Figure("71%", 0, 0, (71.0,)), known)
    assert not derived(Figure("555", 0, 0, (555.0,)), known)


def test_a_review_is_overdue_the_day_after(loaded: Loaded) -> None:
    due = min(one.review_by for one in loaded.library.facts.values())
    day = datetime.date.fromisoformat(due)
    assert not list(overdue(loaded.library, day))
    late = list(overdue(loaded.library, day + datetime.timedelta(days=1)))
    assert {one.code for one in late} == {"review-overdue"}
    assert all(one.severity is Severity.WARNING and one.span and one.span.line for one in late)


def test_a_project_need_not_use_every_fact(tmp_path: Path) -> None:
    roots = write(tmp_path, IDLE)
    found = loaded_from(roots).diagnostics
    assert [(one.code, one.severity) for one in found] == [("fact-unused", Severity.WARNING)]


def test_the_packaged_library_does(root: Path, loaded: Loaded) -> None:
    assert [one.path for one in loaded.roots] == [root]
    assert not [one for one in loaded.diagnostics if one.code == "fact-unused"]


IDLE = """# file: content/facts/idle.yaml
facts:
  - key: idle
    claim: A thing was counted.
    year: 2025
    country: Nowhere
    organisation: Office of Counting
    source: {title: Things, publisher: x, url: "https://example.org", date: 2025, kind: press}
    confidence: verified
    checked: 2026-11-23
    review_by: 2027-11-23
"""
