"""Every fault of laying out, each from a slide that has just that one, at its place."""

from __future__ import annotations

import pytest

import deck.arrange
from deck.decode import decode
from deck.diagnostics import Diagnostic
from deck.load import Loaded
from deck.model import Exercise, Slide
from deck.registry import built_in
from deck.source import Where, parse
from tests.arrange.test_arrange import arranged

ROWS = "\n".join(f"    - [Row {n}, {'some words ' * 6}]" for n in range(24))

# The code, the line it must name, and the slide.
FAULTS = {
    "items-missing": (4, "body:\n  kind: questions\n  use: [{heading: 1 min, text: Alone}]\n"),
    "no-strip": (
        7, "body:\n  kind: questions\n  items: [One?, Two?, Three?]\n"
        "  use: [{heading: 1 min, text: Alone}]\n"
        "ask: What would you stop?\n",
    ),
    "no-tag": (
        5, "body:\n  kind: statement\nillustrative: Example entries\nmessage: 4\n",
    ),
    "no-slot": (
        7, "body:\n  kind: points\n  points: [{text: One}, {text: Two}]\n"
        "  asides: [{heading: Start, text: Here.}]\n"
        "  so_what: Fund outcomes.\nask: What would you stop?\n",
    ),
    "missing-glyph": (1, "body:\n  kind: points\n  points: [{text: One 漢 two}, {text: Two}]\n"),
    "unknown-exercise": (4, "body:\n  kind: exercise\n  exercise: no-such\n"),
}  # fmt: skip


def slide(body: str, title: str = "A claim of our own") -> Slide:
    """Return the slide of a YAML text; its body begins on line 3."""
    value, faults = parse(f"key: mine\ntitle: {title}\n{body}", Where("content/slides/mine.yaml"))
    assert value is not None, faults
    made, faults = decode(value, Slide, built_in().kinds)
    assert made is not None, faults
    return made


def one(found: tuple[Diagnostic, ...], code: str) -> Diagnostic:
    """Return the one finding with that code; there must be no other code."""
    assert {each.code for each in found} == {code}
    return found[0]


@pytest.mark.parametrize("code", FAULTS)
def test_a_fault_names_its_line(loaded: Loaded, code: str) -> None:
    line, body = FAULTS[code]
    found = one(arranged(loaded, slide(body)).diagnostics, code)
    assert found.span is not None
    assert (found.span.file, found.span.line) == ("content/slides/mine.yaml", line)


def test_a_short_last_line(loaded: Loaded) -> None:
    body = "body:\n  kind: points\n  points: [{text: One}, {text: Two}]\n"
    titles = (f"{'Organisation' * 3}{'i' * n} us" for n in range(48))
    found = next(filter(None, (arranged(loaded, slide(body, each)).diagnostics for each in titles)))
    fault = one(found, "short-last-line")
    assert fault.span is not None
    assert fault.span.line == 2


def test_a_slide_that_never_ends(loaded: Loaded, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deck.arrange, "MOST_CONTINUATIONS", 1)
    body = f"body:\n  kind: table\n  shows: Rows.\n  head: [A, B]\n  rows:\n{ROWS}\n"
    one(arranged(loaded, slide(body)).diagnostics, "cannot-continue")


def test_an_exercise_with_more_stages_than_a_slide_holds(loaded: Loaded) -> None:
    exercise = next(one for one in loaded.library.exercises.values() if len(one.stages) > 4)
    assert isinstance(exercise, Exercise)
    body = f"body:\n  kind: exercise\n  exercise: {exercise.key}\n"
    one(arranged(loaded, slide(body)).diagnostics, "too-many-stages")
