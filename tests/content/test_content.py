"""The project's own content: true to its sources, whole, and arithmetically sound."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest

from deck.composition import Variant
from deck.diagnostics import as_text
from deck.expand import choices
from deck.load import Loaded
from deck.model import GROUPS, Fact, Message
from deck.select import select
from deck.walk import texts

# The first 16 hexadecimal digits of SHA-256 over each statement as published (Nesta, June 2018).
STATEMENTS = {
    1: "3c17dbb123c23c4d",
    2: "94447a5263755429",
    3: "ce3203014f098be9",
    4: "89e1d1647c60d811",
    5: "6941eb89daa2bac7",
    6: "5a74aabaa7429038",
    7: "7c807b2bb22aff4c",
    8: "137e982283e706fe",
    9: "d1662069b90eb38b",
}
ATTRIBUTION = "Eddie Copeland, Nesta, 2018"


def test_the_library_is_without_fault_or_warning(loaded: Loaded) -> None:
    assert not loaded.diagnostics, "\n".join(as_text(one) for one in loaded.diagnostics)


@pytest.mark.parametrize("number", sorted(STATEMENTS))
def test_statements_are_word_for_word(number: int, loaded: Loaded) -> None:
    message = loaded.library.message(number)
    assert message is not None
    digest = hashlib.sha256(message.statement.source.encode()).hexdigest()[:16]
    assert digest == STATEMENTS[number]
    assert message.attribution.source == ATTRIBUTION


def test_there_are_nine_messages_three_to_an_argument(loaded: Loaded) -> None:
    messages = loaded.library.messages
    assert [one.number for one in messages] == list(range(1, 10))
    for place, group in enumerate(GROUPS):
        numbers = [one.number for one in messages if one.group == group]
        assert numbers == [place * 3 + n for n in (1, 2, 3)]


def test_no_file_has_a_quote_field(root: Path) -> None:
    for path in sorted((root / "content").rglob("*.yaml")):
        assert not re.search(r"^\s*-?\s*quote:\s*\S", path.read_text("utf-8"), re.M) or (
            path.parent.name == "strings"
        ), path


def test_every_content_file_names_its_schema(root: Path) -> None:
    for path in sorted((root / "content").rglob("*.yaml")):
        first = path.read_text("utf-8").splitlines()[0]
        match = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
        assert match, path
        assert (path.parent / match[1]).resolve().is_file(), path


def test_figures_on_slides_come_from_verified_facts(loaded: Loaded) -> None:
    library = loaded.library
    for slide in library.slides.values():
        for key in slide.facts:
            assert library.facts[key].confidence == "verified", (slide.key, key)


def test_facts_name_a_source_with_address_and_date(loaded: Loaded) -> None:
    facts: list[Fact] = list(loaded.library.facts.values())
    assert len(facts) > 100
    for fact in facts:
        assert fact.source.publisher.source, fact.key
        assert fact.source.title.source, fact.key
        assert fact.source.date, fact.key
        if fact.figure is not None:
            assert fact.confidence == "verified", fact.key


@pytest.mark.parametrize("key", ["short", "workshop"])
def test_minutes_add_up(key: str, loaded: Loaded) -> None:
    variant: Variant = loaded.library.variants[key]
    deck, found = select(loaded.library, key, "en-GB")
    assert deck is not None
    assert not found
    counted = [one for one in variant.sections if one.counted]
    assert sum(one.minutes for one in counted) == variant.minutes
    for section in counted:
        seconds = sum(one.seconds for one in deck.slides if one.section == section)
        assert seconds == section.minutes * 60, section.name
    assert sum(one.seconds for one in deck.slides) == variant.minutes * 60


def test_the_half_day_keeps_to_its_agenda(loaded: Loaded) -> None:
    workshop = loaded.library.variants["workshop"]
    minutes = [one.minutes for one in workshop.sections if one.counted]
    assert minutes == [10, 20, 20, 60, 15, 25, 30, 15, 11, 4]
    assert workshop.start == "09:00"


def test_the_short_briefing_has_all_nine_and_opens_and_closes_with_the_decision(
    loaded: Loaded,
) -> None:
    deck, _ = select(loaded.library, "short", "en-GB")
    assert deck is not None
    counted = [one.slide for one in deck.slides if one.counted]
    numbers = [one.message for one in counted if one.message is not None]
    assert sorted(set(numbers)) == list(range(1, 10))
    assert [one.key for one in counted[:2]] == ["cover-short", "sb-decision"]
    assert [one.key for one in counted[-2:]] == ["sb-commit", "closing"]
    talk = sum(one.seconds for one in deck.slides if one.section.name.source != "Discussion")
    assert talk == 12 * 60


def test_presented_slides_have_half_a_minute_and_something_to_say(loaded: Loaded) -> None:
    for variant in loaded.library.variants.values():
        for chosen in choices(loaded.library, variant):
            deck, _ = select(loaded.library, variant.key, "en-GB", chosen)
            assert deck is not None
            for placed in deck.slides:
                if not placed.counted or placed.slide.body.kind == "cover":
                    continue
                assert placed.seconds >= 30, placed.slide.key
                assert placed.slide.notes.say is not None, placed.slide.key


def test_what_is_said_can_be_said_in_the_time(loaded: Loaded) -> None:
    """At 2.5 words a second, a brisk pace, no presented slide runs over its own time."""
    for slide in loaded.library.slides.values():
        if slide.notes.say is not None and slide.seconds:
            words = len(slide.notes.say.source.split())
            assert words <= slide.seconds * 2.5, (slide.key, words, slide.seconds)


def test_every_message_has_all_of_its_depths(loaded: Loaded) -> None:
    three = ("claim", "evidence", "first-step")
    module = (
        "statement", "claim", "meaning", "matters", "evidence", "cases",
        "practice", "objection", "questions", "exercise", "first-step",
    )  # fmt: skip
    for message in loaded.library.messages:
        assert message.depths.one == (f"{message.key}-claim",)
        assert message.depths.three == tuple(f"{message.key}-{kind}" for kind in three)
        assert message.depths.module == tuple(f"{message.key}-{kind}" for kind in module)
        assert message.cases is not None, message.key
        assert message.exercise in loaded.library.exercises, message.key


def test_a_module_takes_nineteen_and_a_half_minutes(loaded: Loaded) -> None:
    """With a cover and a closing of half a minute it is the deck of twenty."""
    for message in loaded.library.messages:
        seconds = [loaded.library.slides[key].seconds for key in message.depths.module]
        assert sum(seconds) == 1170, (message.key, seconds)


def test_exercises_name_their_method_and_add_up(loaded: Loaded) -> None:
    exercises = loaded.library.exercises
    assert len(exercises) >= 4
    for exercise in exercises.values():
        assert sum(stage.minutes for stage in exercise.stages) == exercise.minutes, exercise.key
        assert exercise.method is not None, exercise.key


def test_the_words_keep_to_the_house_style(loaded: Loaded) -> None:
    american = re.compile(r"\b(organiz|digitiz|program(?!me)s?\b|behavior|center\b|modernization)")
    for one in texts(tuple(loaded.library.slides.values())):
        assert "outside the box" not in one.source.lower(), one.span
        assert not american.search(one.source), (str(one.span), one.source)
        assert "—" not in one.source, one.span


def test_no_message_is_left_without_a_neighbour(loaded: Loaded) -> None:
    message: Message
    for message in loaded.library.messages:
        assert message.related
        assert message.key not in message.related
