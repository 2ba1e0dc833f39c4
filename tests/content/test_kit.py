"""The workshop kit is whole: exercises for three settings, the sheets they name, and the pages."""

from __future__ import annotations

import re
from pathlib import Path

from deck.expand import expand
from deck.load import load_project
from deck.model import Text
from deck.walk import texts

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = load_project(ROOT).library
PAGES = ("invitation", "pre-work", "technical-check", "feedback-form", "after-the-session")


def test_twelve_exercises_say_how_to_run_them_in_three_settings() -> None:
    whole = [
        one
        for one in LIBRARY.exercises.values()
        if one.modes and one.supplies and one.facilitation and one.method and one.minutes >= 10
    ]
    assert len(whole) >= 12
    for one in LIBRARY.exercises.values():
        assert one.modes, one.key
        assert one.modes.remote.chat, one.key
        assert one.modes.hybrid.chat, one.key


def test_every_sheet_that_an_exercise_names_is_a_worksheet() -> None:
    slides = [one.slide for one in expand(LIBRARY, LIBRARY.variants["worksheets"]).slides]
    kickers = " ".join(str(one.kicker) for one in slides)
    for exercise in LIBRARY.exercises.values():
        said = " ".join(one.source for one in texts(exercise))
        for name in re.findall(r"[Ss]heets? “([A-Z][^”]+)”", said):
            assert f"“{name}”" in kickers, (exercise.key, name)


def test_copies_for_groups_have_keys_of_their_own() -> None:
    keys = [one.slide.key for one in expand(LIBRARY, LIBRARY.variants["worksheets"]).slides]
    assert len(keys) == len(set(keys))
    assert {"wk-wheel-1", "wk-wheel-4"} <= set(keys)


def test_every_page_of_the_kit_is_there() -> None:
    assert set(PAGES) <= set(LIBRARY.pages)


def test_the_form_has_the_nine_statements_as_they_are_scored() -> None:
    form = [one.source for one in texts(LIBRARY.pages["pre-work"])]
    for message in LIBRARY.messages:
        check = message.self_check
        assert f"{message.number}. {check.statement}" in form
        assert {check.zero.source, check.four.source} <= set(form)


def test_a_sheet_to_fill_in_shares_the_whole_height() -> None:
    slides = [one.slide for one in expand(LIBRARY, LIBRARY.variants["worksheets"]).slides]
    tables = [one for one in slides if one.body.kind == "table" and one.key.startswith("wk-")]
    assert tables
    assert all(getattr(one.body, "to_fill", False) for one in tables)
    assert all(isinstance(one.title, Text) for one in tables)
