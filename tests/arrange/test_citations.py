"""Sources have one number in a deck, which slides cite and the list at its end gives."""

from __future__ import annotations

import re

import pytest

from deck.arrange import Arranged, arrange
from deck.blocks.sources import Sources
from deck.blocks.statement import Statement
from deck.citations import cited, numbered, numbers_of, origin
from deck.composition import Deck
from deck.expand import choices
from deck.frame import Fill, SlideFrame, Table
from deck.load import Loaded
from deck.model import Slide, Text
from deck.select import select
from tests.arrange.test_arrange import deck_of, fills, slide
from tests.settings import setting_of

NAO, AUDIT_AGAIN = "m1-nao-solutions-before-thinking", "ov-nao-25-years"
PRESS, STUDY = "m1-nyc-chatbot", "m4-who-checklist"
LIST = Slide(key="list", title=Text("Where the words come from"), body=Sources())


def laid(loaded: Loaded, *slides: Slide) -> Arranged:
    return arrange(setting_of(loaded, deck_of(loaded, *slides)))


def sources_of(arranged: Arranged) -> list[str]:
    return ["".join(one.text for one in fill.paragraphs) for fill in fills(arranged, "source")]


def rows_of(frames: tuple[SlideFrame, ...]) -> list[tuple[str, ...]]:
    """Return the rows of the tables of sources: number, source, slides."""
    tables = (one for frame in frames for one in frame.items if isinstance(one, Table))
    rows = (row for table in tables for row in table.cells[1:])
    return [tuple("".join(p.text for p in cell.paragraphs) for cell in row) for row in rows]


def test_numbers_follow_first_use_and_one_source_has_one(loaded: Loaded) -> None:
    facts = loaded.library.facts
    found = numbered(facts[key] for key in (STUDY, NAO, PRESS, AUDIT_AGAIN, STUDY))
    assert list(found.values()) == [1, 2, 3]
    assert origin(facts[NAO].source) == origin(facts[AUDIT_AGAIN].source)


def test_a_slide_cites_by_number_and_says_what_is_only_reported(loaded: Loaded) -> None:
    one = slide(facts=(STUDY, PRESS))
    said = sources_of(laid(loaded, one, LIST))[0]
    assert re.search(r"\[1\]\sNew England Journal of Medicine", said)
    assert re.search(r"\[2\]\sreported by Futurism, citing The Markup", said)


def test_without_a_list_there_are_no_numbers(loaded: Loaded) -> None:
    (said,) = sources_of(laid(loaded, slide(facts=(STUDY,))))
    assert said.startswith("Source: New England Journal of Medicine, ")


def test_two_facts_of_one_source_are_cited_once(loaded: Loaded) -> None:
    said = sources_of(laid(loaded, slide(facts=(NAO, AUDIT_AGAIN)), LIST))[0]
    assert said.count("National Audit Office") == 1


def test_the_list_gives_number_source_and_slides(loaded: Loaded) -> None:
    slides = [slide(key=f"s{n}", title=Text(f"Title {n}"), facts=(STUDY,)) for n in range(4)]
    last = slide(key="last", title=Text("The last"), facts=(PRESS, STUDY))
    rows = rows_of(laid(loaded, *slides, LIST, last).frames)
    assert [(row[0], row[2]) for row in rows] == [("[1]", "1–4, 6"), ("[2]", "6")]
    assert "Reported by Futurism" in rows[1][1]


def test_a_statement_is_cited_where_it_is_quoted(loaded: Loaded) -> None:
    stated = Slide(key="said", message=1, body=Statement())
    strip = slide(message=2, quote_statement=True)
    found = laid(loaded, stated, strip, LIST)
    (by,) = (fill.paragraphs[0].text for fill in fills(found, "attribution"))
    assert re.fullmatch(r"\[1\]\sEddie Copeland, Nesta, 2018", by)
    assert "Message: [1]" in sources_of(found)[0].replace("\u00a0", " ")
    assert [row[2] for row in rows_of(found.frames)] == ["1, 2"]


@pytest.fixture(scope="module")
def decks(loaded: Loaded) -> list[Deck]:
    """Every deck of the library, one of each message where one is chosen."""
    library = loaded.library
    every = [
        select(library, key, "en-GB", chosen)[0]
        for key, variant in library.variants.items()
        for chosen in choices(library, variant)[:2]
    ]
    return [one for one in every if one is not None]


def test_every_citation_of_every_deck_has_its_entry(decks: list[Deck], loaded: Loaded) -> None:
    for deck in decks:
        numbers = numbers_of(deck)
        used = {origin(f.source) for one in deck.slides for f in cited(one.slide, deck.library)}
        if not used:
            continue
        assert set(numbers) == used, deck.variant.key
        frames = arrange(setting_of(loaded, deck)).frames
        listed = [row for row in rows_of(_lists(frames)) if row[0].startswith("[")]
        assert [row[0] for row in listed] == [f"[{n}]" for n in range(1, len(used) + 1)]
        marks = {mark for one in frames for mark in _marks(one)}
        assert marks <= {row[0] for row in listed}, deck.variant.key


def _lists(frames: tuple[SlideFrame, ...]) -> tuple[SlideFrame, ...]:
    return tuple(one for one in frames if one.key.split("~")[0].startswith("sources"))


def _marks(frame: SlideFrame) -> set[str]:
    fills = (one for one in frame.items if isinstance(one, Fill) and one.slot == "source")
    return {
        mark for one in fills for p in one.paragraphs for mark in re.findall(r"\[\d+\]", p.text)
    }
