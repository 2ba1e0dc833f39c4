"""Sentences, syllables, reading ages, and the lists of words."""

from __future__ import annotations

import pytest

from deck.editorial.findings import _claims  # pyright: ignore[reportPrivateUsage]
from deck.editorial.lists import hits, wording
from deck.editorial.prose import measured, sentences
from deck.editorial.syllables import syllables

COUNTED = {
    1: "used changed asked page case house closed queue judged taxed whole choose lives",
    2: "people service message released leaders needed processed being table handles settled "
    "careful likely rely client quiet react create reuse values studies higher planning applied",
    3: "government digital organise department policies agreement employee "
    "creation various official potential annual supplier enabler museum",
    4: "technology application reality society experience material automation",
    5: "organisation operational",
}


@pytest.mark.parametrize("count", sorted(COUNTED))
def test_syllables(count: int) -> None:
    for word in COUNTED[count].split():
        assert syllables(word) == count, word


def test_sentences_end_where_they_should() -> None:
    said = "It cost £1.5 million in 2018. “Why?” she asked. The reply, e.g. by MPs, came.\n\nA head"
    assert [one.split()[0] for one in sentences(said)] == ["It", "“Why?”", "The", "A"]


def test_a_child_reads_the_plain_text_and_not_the_other() -> None:
    plain = measured(["We ask what went wrong. Then we mend it. It takes a week."])
    hard = measured(
        [
            "Organisational transformation necessitates interdepartmental "
            "reconfiguration of capabilities."
        ]
    )
    assert plain.age < 9
    assert hard.age > 18
    assert (plain + hard).words == plain.words + hard.words
    assert measured([]).age == 5


def test_words_are_found_whole_and_names_are_not() -> None:
    lists = wording()
    assert list(hits("We leverage synergies, going forward.", lists.jargon)) == [
        "leverage", "synergies", "going forward",
    ]  # fmt: skip
    assert not list(hits("Levers and leveraged buy-outs", lists.jargon))
    assert list(hits("The organization of the center", lists.american))
    assert not list(hits("Data from the World Health Organization", lists.american))
    assert not list(hits("They avoid the word “data-driven” on purpose", lists.jargon))


@pytest.mark.parametrize(
    ("title", "claim"),
    [
        ("Leaders hold the frame, so leaders can redraw it", True),
        ("Ask first", True),
        ("What about AI?", True),
        ("It’s cheaper", True),
        ("The strategy for data and technology", False),
        ("Key facts and figures", False),
    ],
)
def test_a_title_is_a_claim_or_a_topic(title: str, claim: bool) -> None:
    assert _claims(title) is claim


def test_each_list_says_each_word_once_and_in_lower_case() -> None:
    lists = wording()
    every = [*lists.jargon, *lists.american, *lists.hype]
    assert len({one.lower() for one in every}) == len(every)
    assert all(one.islower() or one.startswith("KPI") for one in every)
    verbs = lists.verbs.split()
    assert len(verbs) == len(set(verbs))
