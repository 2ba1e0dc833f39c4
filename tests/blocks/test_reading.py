"""Pages to read: what they draw on, how text flows, what becomes of figures, which terms count."""

from __future__ import annotations

from dataclasses import replace

import pytest

from deck.arrange import arrange
from deck.blocks.glossary import Glossary, used_terms
from deck.blocks.read_cases import ReadCases
from deck.blocks.read_evidence import ReadEvidence, _with_unit
from deck.blocks.read_message import ReadMessage
from deck.blocks.read_page import ReadPage
from deck.blocks.read_practice import ReadPractice
from deck.blocks.read_questions import ReadQuestions
from deck.blocks.sources import Sources
from deck.composition import Deck
from deck.expand import drawn
from deck.frame import Chart, Fill, SlideFrame
from deck.load import Loaded
from deck.model import Block, Notes, Page, PagePart, Slide, Term, Text
from tests.arrange.test_arrange import deck_of, slide
from tests.settings import setting_of

READ = (ReadMessage, ReadCases, ReadPractice, ReadQuestions)


def shown(loaded: Loaded, deck: Deck) -> tuple[SlideFrame, ...]:
    made = arrange(setting_of(loaded, deck))
    assert [one.code for one in made.diagnostics] == []
    return made.frames


def words(frame: SlideFrame, slot: str) -> str:
    texts = (item for item in frame.items if isinstance(item, Fill) and item.slot == slot)
    return "\n".join(one.text for item in texts for one in item.paragraphs)


@pytest.mark.parametrize("kind", READ, ids=lambda one: one.kind)
def test_a_page_without_its_message_is_refused(kind: type[Block], loaded: Loaded) -> None:
    made = arrange(setting_of(loaded, deck_of(loaded, slide(body=kind()))))
    assert {one.code for one in made.diagnostics} & {"message-missing", "lacks-material"}


def test_every_message_has_its_pages_at_one_size_of_type(loaded: Loaded) -> None:
    for message in loaded.library.messages:
        for kind in READ:
            deck = deck_of(loaded, slide(body=kind(), message=message.number))
            found = arrange(setting_of(loaded, deck))
            assert [one.code for one in found.diagnostics if "overflow" in one.code] == []
            sizes = {
                run.size_pt
                for item in found.frames[0].items
                if isinstance(item, Fill) and item.slot.startswith("column")
                for one in item.paragraphs
                for run in one.runs
            }
            assert len(sizes) == 1


def test_a_slide_lends_facts_and_where_they_lack_title_and_notes(loaded: Loaded) -> None:
    first = slide(key="one", facts=("a", "b"), notes=Notes(say=Text("Say this.")))
    second = slide(key="two", title=Text("Another"), facts=("b", "c"))
    library = replace(loaded.library, slides={"one": first, "two": second})
    own = Slide(key="own", body=ReadMessage(), draws_on=("one", "two", "nowhere"))
    made = drawn(library, own)
    assert made.title is first.title
    assert made.notes is first.notes
    assert made.facts == ("a", "b", "c")
    titled = replace(own, title=Text("Mine"), notes=Notes(say=Text("Mine.")))
    assert drawn(library, titled).title == titled.title
    assert drawn(library, titled).notes is titled.notes
    assert drawn(library, replace(own, draws_on=())) is not first


def test_claims_end_in_the_numbers_of_their_sources(loaded: Loaded) -> None:
    facts = ("m4-nyc-court-texts", "m4-who-checklist")
    page = slide(key="page", body=ReadEvidence(facts=facts, chart="m4-evidence"), message=4)
    deck = deck_of(loaded, page, slide(key="list", title=Text("Sources"), body=Sources()))
    frame = shown(loaded, deck)[0]
    assert "[1]" in words(frame, "column-1")
    assert "[2]" in words(frame, "column-1")
    assert any(isinstance(item, Chart) for item in frame.items)
    (evidence,) = (one for one in frame.notes if one.heading == "Evidence and caveats")
    assert "[1]" in evidence.paragraphs[0].text


@pytest.mark.parametrize(
    ("value", "unit", "wanted"),
    [
        ("80", "% of spending", ("80%", "of spending")),
        ("2.3", "£ billion of £4.7 billion", ("£2.3 billion", "of £4.7 billion")),
        ("0.6", "US$ million, reported", ("US$0.6 million", ", reported")),
        ("12", "nurses in a team", ("12", "nurses in a team")),
    ],
)
def test_a_figure_takes_the_beginning_of_its_unit(
    value: str, unit: str, wanted: tuple[str, str]
) -> None:
    assert _with_unit(value, unit) == wanted


def long_page(paragraphs: int, steps: int) -> Page:
    text = "\n\n".join(
        f"Paragraph {n}. " + "Words to fill a line. " * 12 for n in range(paragraphs)
    )
    return Page(
        key="long", title=Text("Long"),
        parts=(
            PagePart(heading=Text("First"), text=Text(text)),
            PagePart(heading=Text("Then"), steps=tuple(Text(f"Step {n}") for n in range(steps))),
        ),
    )  # fmt: skip


def test_a_page_flows_on_and_keeps_all_its_words_in_order(loaded: Loaded) -> None:
    library = replace(loaded.library, pages={"long": long_page(14, 6)})
    deck = replace(deck_of(loaded, slide(body=ReadPage(page="long"))), library=library)
    frames = shown(loaded, deck)
    assert len(frames) > 1
    said = "\n".join(words(one, f"column-{n}") for one in frames for n in (1, 2))
    wanted = [f"Paragraph {n}." for n in range(14)] + [f"Step {n}" for n in range(6)]
    places = [said.index(one) for one in wanted]
    assert places == sorted(places)


def test_a_part_of_a_page_is_chosen_by_its_heading(loaded: Loaded) -> None:
    library = replace(loaded.library, pages={"long": long_page(2, 3)})
    body = ReadPage(page="long", headings=("Then",))
    (frame,) = shown(loaded, replace(deck_of(loaded, slide(body=body)), library=library))
    assert "Paragraph" not in words(frame, "column-1")
    assert "Step 0" in words(frame, "column-1")
    wrong = ReadPage(page="long", headings=("Nowhere",))
    assert [key for _, key in wrong.lacking(slide(), library)] == ["Nowhere"]


def term(key: str, *forms: str) -> Term:
    return Term(key=key, term=Text(key), meaning=Text("What it means."), forms=forms)


def test_the_glossary_has_the_terms_that_the_deck_uses(loaded: Loaded) -> None:
    terms = (term("pilot", "pilots"), term("lot"), term("cloud"), term("data"))
    library = replace(loaded.library, terms={one.key: one for one in terms})
    deck = replace(
        deck_of(loaded, slide(title=Text("Two Pilots, no more"), body=Glossary())),
        library=library,
    )
    assert [one.key for one in used_terms(deck)] == ["pilot"]
    assert [one.key for one in used_terms(deck, ("data",))] == ["data", "pilot"]
    assert [told for told, _ in Glossary(always=("x",)).lacking(slide(), library)]
