"""A session's times and materials."""

from __future__ import annotations

from dataclasses import replace

from deck.composition import Deck, Section, Use, Variant
from deck.docx.session import Session, Step, Stretch, needs
from deck.frame import SlideFrame
from deck.load import Loaded
from deck.model import Text
from deck.strings import Strings


def _session(loaded: Loaded, strings: Strings, start: str | None) -> Session:
    exercises = [replace(one, supplies=(Text("pens"), Text(f"sheet {n}")))
                 for n, one in enumerate(list(loaded.library.exercises.values())[:2])]  # fmt: skip
    section = Section(name=Text("One"), slides=(Use(slide="a"),))
    steps = tuple(
        Step(number=n, frame=_frame(60 * n), at=90 * (n - 1), exercise=one)
        for n, one in enumerate(exercises, 1)
    )
    variant = Variant(
        key="v", title=Text("V"), description=Text("d"), footer=Text("f"), date="2026",
        sections=(section,), start=start,
    )  # fmt: skip
    deck = Deck(variant=variant, slides=(), library=loaded.library, language="en-GB")
    stretch = Stretch(section=section, steps=steps)
    return Session(deck=deck, stretches=(stretch,), strings=strings, start=start)


def _frame(seconds: int) -> SlideFrame:
    from deck.model import NOWHERE

    return SlideFrame(
        key="a", base="", title="A", layout="points", section="One", items=(), notes=(),
        reference="", seconds=seconds, span=NOWHERE,
    )  # fmt: skip


def test_times_count_from_the_start(loaded: Loaded) -> None:
    held = _session(loaded, loaded.strings["en-GB"], "13:30")
    assert [held.clock(one.at) for one in held.stretches[0].steps] == ["13:30", "13:31"]
    assert held.stretches[0].minutes == 3
    assert held.stretches[0].numbers == "1–2"


def test_without_a_start_the_time_passed_is_given(loaded: Loaded) -> None:
    held = _session(loaded, loaded.strings["en-GB"], None)
    assert held.clock(3600) == "01:00"


def test_materials_are_added_up(loaded: Loaded) -> None:
    found = {
        one.item: len(one.exercises)
        for one in needs(_session(loaded, loaded.strings["en-GB"], None))
    }
    assert found == {"Pens": 2, "Sheet 0": 1, "Sheet 1": 1}


def test_what_a_single_table_needs_is_brought_too(loaded: Loaded) -> None:
    held = _session(loaded, loaded.strings["en-GB"], None)
    (stretch,) = held.stretches
    aside = replace(stretch, section=replace(stretch.section, counted=False))
    found = {one.item for one in needs(replace(held, stretches=(aside,)))}
    assert found == {"Pens", "Sheet 0", "Sheet 1"}
