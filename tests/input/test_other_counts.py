"""Decks of four messages, of a tenth and an eleventh, built from a small project folder: the square
never grows, and a message beyond the nine stands outside it, at the end of its row."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from deck.build import lay_out, make, prepare
from deck.cli import cli
from deck.frame import Chart, Fill, Group, Shape, SlideFrame, Table
from deck.load import load_project
from tests.conftest import ROOT

ARGUMENTS = {1: "purpose", 2: "purpose", 3: "purpose", 4: "process", 5: "process", 6: "process"}


def message(number: int, group: str) -> str:
    return f"""key: n{number}
number: {number}
group: {group}
statement: We do thing number {number} before anything else
attribution: Ada Example, 2026
short: Thing number {number}
headline: Thing number {number} comes first
meaning: It is what it says.
misreading: {{says: We know., better: Then write it down.}}
matters: {{decision: Which comes first., money: What is paid for., risk: What can go wrong.}}
good: [It is written down, People can say it]
stop: [Buying first, Asking later]
questions: [Who is better off?, How shall we know?, What would we stop?]
first_step: Write one sentence.
objection: {{says: There is no time., answer: A sentence takes a minute.}}
self_check: {{statement: Thing {number} is done, zero: Nobody did., four: All did.}}
slides:
  - {{key: n{number}-points, title: Thing number {number} comes first, seconds: 60,
     body: {{kind: points, points: [{{text: It comes first}}, {{text: All else follows}}]}}}}
  - {{key: n{number}-statement, seconds: 60, body: {{kind: statement}}}}
"""


FRAME = """slides:
  - {key: cover, title: A small deck, seconds: 60,
     body: {kind: cover, subtitle: For tests, meta: [Nobody]}}
  - {key: the-map, title: These are all of them, seconds: 60, body: {kind: map}}
  - {key: part, title: Change the work, seconds: 60,
     body: {kind: section, group: process, lead: Tools help only as much as the work changes.}}
  - {key: check, title: The team scores each of them, seconds: 60, body: {kind: self-check}}
  - {key: scores, title: The team gave its scores, seconds: 60, body: {kind: self-check,
     form: heat, scores: [{message: 4, given: [1, 2, 3]}]}}
  - {key: ask, title: What did we miss in all of these?, seconds: 60,
     body: {kind: feedback, prompts: [{question: What is missing?}, {question: "Why is it?"}]}}
  - {key: close, title: The answer, seconds: 60,
     body: {kind: closing, text: [We begin with the work.], contact: Nobody}}
"""


@dataclass(frozen=True, kw_only=True)
class Deck:
    """What a project came to."""

    frames: dict[str, SlideFrame]
    codes: tuple[str, ...]

    def alts(self, key: str) -> str:
        kinds = (Group, Table, Chart)
        return "\n".join(one.alt for one in self.frames[key].items if isinstance(one, kinds))

    def said(self, key: str, slot: str) -> str:
        return "\n".join(
            paragraph.text
            for one in self.frames[key].items
            if isinstance(one, Fill) and one.slot == slot
            for paragraph in one.paragraphs
        )


def project(folder: Path, messages: dict[int, str]) -> Path:
    """Write a project that stands alone: its messages, the slides about them, one variant."""
    for name in ("messages", "slides", "variants"):
        (folder / "content" / name).mkdir(parents=True)
    content = folder / "content"
    shutil.copytree(ROOT / "themes/harbour", folder / "themes/harbour")
    about = "title: A small library\nlanguage: en-GB\ndate: 2026-11\nextends: false\n"
    (content / "library.yaml").write_text(about, "utf-8")
    shutil.copytree(ROOT / "content/strings", content / "strings")
    (content / "slides/frame.yaml").write_text(FRAME, "utf-8")
    for number, group in messages.items():
        path = content / f"messages/{number:02}.yaml"
        path.write_text(message(number, group), "utf-8")
    keys = ["cover", "the-map", "part"]
    keys += [f"n{number}-{what}" for number in messages for what in ("points", "statement")]
    keys += ["check", "scores", "ask", "close"]
    slides = "".join(f"      - slide: {key}\n" for key in keys)
    variant = (
        f"key: tiny\ntitle: A tiny deck\ndescription: For tests.\nminutes: {len(keys)}\n"
        f"footer: A small deck\ndate: 2026-11-24\nsections:\n"
        f"  - name: All of it\n    minutes: {len(keys)}\n    slides:\n{slides}"
    )
    (content / "variants/tiny.yaml").write_text(variant, "utf-8")
    return folder


def built(folder: Path, messages: dict[int, str]) -> Deck:
    """Build a project through every step, the checks of the finished deck among them."""
    loaded = load_project(project(folder, messages))
    assert not loaded.diagnostics
    ready, found = prepare(loaded, "harbour", None, lambda _: None)
    assert ready is not None, found
    frames, _ = lay_out(ready, "tiny", None, lambda _: None)
    made = make(ready, "tiny", numbers=None, epoch=None, tell=lambda _: None)
    assert made.data
    codes = tuple(one.code for one in made.diagnostics)
    return Deck(frames={one.key: one for one in frames}, codes=codes)


def test_four_messages_keep_their_places_and_the_rest_are_rings(tmp_path: Path) -> None:
    deck = built(tmp_path, {1: "purpose", 4: "process", 5: "process", 9: "conditions"})
    assert not deck.codes
    assert "Message 5 of 9, Process" in deck.alts("n5-points")
    assert "Not in this deck: 2, 3, 6, 7, 8" in deck.alts("n5-points")
    assert deck.said("n9-points", "kicker") == "Message 9 of 9  |  Conditions"
    assert "Not in this deck: 6" in deck.alts("part")
    assert "Not in this deck: 2, 3" in deck.alts("the-map")
    (table,) = (one for one in deck.frames["check"].items if isinstance(one, Table))
    assert len(table.cells) == 1 + 4


@pytest.fixture(scope="module")
def ten(tmp_path_factory: pytest.TempPathFactory) -> Deck:
    nine = {n: ARGUMENTS.get(n, "conditions") for n in range(1, 10)}
    return built(tmp_path_factory.mktemp("ten"), {**nine, 10: "process", 11: "purpose"})


def test_a_tenth_and_an_eleventh_stand_outside_rows_of_their_own(ten: Deck) -> None:
    assert not ten.codes
    assert "Message 10 of 11, Process" in ten.alts("n10-points")
    assert "Outside the square: 11, 10" in ten.alts("n10-points")
    assert ten.said("n11-statement", "kicker") == "Message 11 of 11  |  Purpose"


def test_the_map_and_the_section_show_the_tenth(ten: Deck) -> None:
    rows = [one for one in ten.frames["the-map"].items if isinstance(one, Group)]
    outside = [one.alt for one in rows if "Outside the square" in one.alt]
    assert [one.rpartition(": ")[2] for one in outside] == ["11.", "10."]
    words = [one for one in ten.frames["the-map"].items if isinstance(one, Shape)]
    assert {one.paragraphs[0].text for one in words} == {"Thing number 10", "Thing number 11"}
    assert ten.said("part", "row-4") == "Thing number 10"
    assert "10" in ten.alts("part")


def test_the_self_check_has_a_row_for_each(ten: Deck) -> None:
    for key in ("check", "scores"):
        (table,) = (one for one in ten.frames[key].items if isinstance(one, Table))
        assert len(table.cells) == 1 + 11


def test_a_second_one_outside_a_row_is_refused_where_it_is_written(tmp_path: Path) -> None:
    nine = {n: ARGUMENTS.get(n, "conditions") for n in range(1, 10)}
    folder = project(tmp_path, {**nine, 10: "process", 11: "process"})
    result = CliRunner().invoke(cli, ["check", "-C", str(folder)], prog_name="nine-messages")
    assert result.exit_code == 1
    assert "content/messages/11.yaml:" in result.output
    assert "error[row-full]" in result.output
