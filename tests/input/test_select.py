"""One variant of the small library, as a deck."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from deck.composition import CHOSEN, Library, Section, Sequence, Use
from deck.diagnostics import Severity
from deck.model import Depths, Text
from deck.select import select
from tests.input.projects import loaded_from, write


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return loaded_from(write(tmp_path)).library


def test_slides_in_order_with_their_seconds(library: Library) -> None:
    deck, found = select(library, "tiny", "en-GB")
    assert deck
    assert found == ()
    assert [(one.slide.key, one.seconds, one.counted) for one in deck.slides] == [
        ("cover", 10, True),
        ("one-claim", 60, True),
        ("table", 110, True),
        ("hunt-task", 900, True),
        ("chart", 0, False),
        ("one-statement", 0, False),
    ]
    assert sum(one.seconds for one in deck.slides) == (deck.variant.minutes or 0) * 60
    assert deck.language == "en-GB"
    assert deck.library is library


def test_an_unknown_variant(library: Library) -> None:
    deck, (one,) = select(library, "tinny", "en-GB")
    assert deck is None
    assert (one.code, one.hint) == ("unknown-variant", "did you mean 'tiny'?")


def test_a_link_that_leaves_the_deck(tmp_path: Path) -> None:
    text = """\
# file: content/slides/more.yaml
slides:
  - key: away
    title: "[There](#one-statement), [nowhere](#absent), [out](https://example.org)"
    body: {kind: map}
# file: content/variants/other.yaml
key: other
title: Other
description: It links to what it does not show.
minutes: 1
footer: x
date: 2026
sections:
  - {name: One, minutes: 1, slides: [{slide: away, seconds: 60}]}
"""
    loaded = loaded_from(write(tmp_path, text))
    assert [one.code for one in loaded.diagnostics] == ["unknown-slide"]
    deck, (one,) = select(loaded.library, "other", "en-GB")
    assert deck
    assert (one.code, one.severity) == ("link-outside-deck", Severity.WARNING)
    assert str(one.span) == "content/slides/more.yaml:4:12"


def test_a_slide_that_is_not_there_is_left_out_and_told(tmp_path: Path) -> None:
    text = """\
# file: content/variants/other.yaml
key: other
title: Other
description: It shows what is not there.
minutes: 1
footer: x
date: 2026
sections:
  - {name: One, minutes: 1, slides: [{slide: absent}, {slide: cover}]}
"""
    deck, (one,) = select(loaded_from(write(tmp_path, text)).library, "other", "en-GB")
    assert deck
    assert [placed.slide.key for placed in deck.slides] == ["cover"]
    assert one.code == "unknown-slide"


def chooser(library: Library) -> Library:
    """Return the small library with a variant that leaves its message open."""
    line = Use(message=CHOSEN, depth="one")
    depths = Depths(one=("one-claim",))
    variant = replace(
        library.variants["tiny"], key="single", minutes=1,
        sections=(Section(name=Text("One"), slides=(line,)),),
    )  # fmt: skip
    messages = tuple(replace(one, depths=depths) for one in library.messages)
    return replace(library, messages=messages, variants={"single": variant})


def test_a_message_is_chosen(library: Library) -> None:
    library = chooser(library)
    number = library.messages[0].number
    deck, found = select(library, "single", "en-GB", number)
    assert deck
    assert {one.code for one in found} <= {"link-outside-deck"}
    assert [one.slide.key for one in deck.slides] == ["one-claim"]
    assert deck.variant.sections[0].minutes == 1


@pytest.mark.parametrize(
    ("chosen", "code"), [(None, "message-not-chosen"), (99, "unknown-message")]
)
def test_a_choice_that_cannot_be(library: Library, chosen: int | None, code: str) -> None:
    deck, (one,) = select(chooser(library), "single", "en-GB", chosen)
    assert deck is None
    assert one.code == code


def test_copies_for_groups_have_keys_of_their_own(library: Library) -> None:
    line = Use(slide="table", groups=3)
    variant = replace(
        library.variants["tiny"], sections=(Section(name=Text("One"), slides=(line,)),)
    )
    deck, _ = select(replace(library, variants={"tiny": variant}), "tiny", "en-GB")
    assert deck
    assert [one.slide.key for one in deck.slides] == ["table-1", "table-2", "table-3"]
    assert [one.group for one in deck.slides] == [(1, 3), (2, 3), (3, 3)]


def test_a_backup_leaves_out_what_the_deck_has_shown(library: Library) -> None:
    shared = Sequence(
        key="shared", description=Text("x"), slides=(Use(slide="table"), Use(slide="chart"))
    )
    sections = (
        Section(name=Text("One"), slides=(Use(slide="table", seconds=60),)),
        Section(name=Text("Backup"), counted=False, slides=(Use(include="shared"),)),
    )
    variant = replace(library.variants["tiny"], sections=sections)
    whole = replace(library, sequences={"shared": shared}, variants={"tiny": variant})
    deck, _ = select(whole, "tiny", "en-GB")
    assert deck
    assert [(one.slide.key, one.counted) for one in deck.slides] == [
        ("table", True), ("chart", False),
    ]  # fmt: skip


def test_a_variant_without_minutes_takes_none(library: Library) -> None:
    variant = replace(library.variants["tiny"], minutes=None)
    deck, _ = select(replace(library, variants={"tiny": variant}), "tiny", "en-GB")
    assert deck
    assert {one.seconds for one in deck.slides} == {0}
    assert not any(one.counted for one in deck.slides)
