"""Files of scores: both forms are read, and every fault has its line and column."""

from __future__ import annotations

from pathlib import Path

import pytest

from deck.codes.scores import CODES
from deck.expand import expand
from deck.load import load_project
from deck.scores import read_scores
from deck.scoring import has_blank, with_scores

ROOT = Path(__file__).resolve().parents[2]
LOADED = load_project(ROOT)
MESSAGES = LOADED.library.messages

BY_MESSAGE = "message;Ada;Ben;Cy;Di\n" + "".join(f"{n};{n % 5};1;2;3\n" for n in range(1, 10))
BY_PERSON = "person,1,2,3,4,5,6,7,8,9\n" + "".join(f"p{n},{n},1,2,3,4,0,1,2,3\n" for n in range(5))


def said(tmp_path: Path, text: str | bytes) -> list[tuple[str, str]]:
    """Return the place and code of every finding in a file of scores."""
    path = tmp_path / "scores.csv"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    scores, found = read_scores(path, MESSAGES)
    assert bool(scores) is not any(one.severity.value == "error" for one in found)
    return [(str(one.span), one.code) for one in found]


def read(tmp_path: Path, text: str) -> list[tuple[int, object, object, object]]:
    path = tmp_path / "scores.csv"
    path.write_text(text, encoding="utf-8")
    scores, found = read_scores(path, MESSAGES)
    assert found == ()
    return [(one.message, one.lowest, one.median, one.highest) for one in scores]


def test_a_row_a_message(tmp_path: Path) -> None:
    rows = read(tmp_path, BY_MESSAGE)
    assert rows[0] == (1, 1, 1, 3)
    assert rows[3] == (4, 1, 2, 4)
    assert len(rows) == 9


def test_a_row_a_person(tmp_path: Path) -> None:
    rows = read(tmp_path, BY_PERSON)
    assert rows[0] == (1, 0, 2, 4)
    assert rows[5] == (6, 0, 0, 0)


@pytest.mark.parametrize(
    "change",
    [
        lambda text: "\ufeff" + text,
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace(",", ";"),
        lambda text: text.replace("p1", '"Doe, ""J"""'),
        lambda text: text.replace(",", " , ").replace("\n", "\n\n"),
        lambda text: text.replace("\n", ",,\n"),
        lambda text: text.replace("person,", "when,person,").replace("\np", "\nmonday,p", 1)
        .replace("\np", "\ntuesday,p", 1).replace("\np", "\nwednesday,p", 1)
        .replace("\np", "\nthursday,p", 1).replace("\np", "\nfriday,p", 1),
        lambda text: "1,2,3,4,5,6,7,8,9" + text.partition("9")[2].replace("\np", "\n_").replace(
            "_0,", "").replace("_1,", "").replace("_2,", "").replace("_3,", "").replace("_4,", ""),
    ],
    ids=["bom", "crlf", "semicolons", "quotes", "spaces", "empty columns", "more columns",
         "no names"],
)  # fmt: skip
def test_what_programs_write_is_read(tmp_path: Path, change: object) -> None:
    assert callable(change)
    assert read(tmp_path, change(BY_PERSON)) == read(tmp_path, BY_PERSON)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (BY_MESSAGE.replace("5;0;1;2;3", "5;;1;2;3"), [("6:3", "scores-gap")]),
        (BY_MESSAGE.replace("5;0;1;2;3", "5;0;1;2"), [("6:8", "scores-gap")]),
        (BY_MESSAGE.replace("5;0;1;2;3", "5;0;5;2;-1"),
         [("6:5", "scores-scale"), ("6:9", "scores-scale")]),
        (BY_MESSAGE.replace("5;0;1;2;3", "5;x;1,5;2;3"),
         [("6:3", "scores-number"), ("6:5", "scores-number")]),
        (BY_MESSAGE.replace("5;0;1;2;3\n", ""), [("1:22", "scores-lacks")]),
        (BY_MESSAGE + "5;0;1;2;3\n", [("11:1", "scores-twice")]),
        (BY_MESSAGE + "10;0;1;2;3\n", [("11:1", "unknown-message")]),
        (BY_MESSAGE.replace("Di", "ada"), [("1:20", "scores-twice")]),
        (BY_MESSAGE.replace("5;0;1;2;3", "5;0;1;2;3;4"), [("6:11", "scores-cells")]),
        (BY_MESSAGE.replace("Ada", '"Ada'), [("1:9", "scores-cells")]),
        (BY_PERSON.replace("p3", "p2"), [("5:1", "scores-twice")]),
        (BY_PERSON.replace("8,9\n", "8,8\n"), [("1:24", "scores-twice"), ("1:25", "scores-lacks")]),
        (BY_PERSON.replace("p1,1,1", "p1,1,"), [("3:6", "scores-gap")]),
        ("a,b\n1,2\n", [("1:1", "scores-head")]),
        (BY_PERSON.partition("\n")[0], [("1:1", "scores-nobody")]),
        ("\n ;; \n", [("", "empty-file")]),
        (BY_MESSAGE.encode("utf-16"), [("1:1", "not-utf-8")]),
    ],
)  # fmt: skip
def test_faults_have_a_place(
    tmp_path: Path, text: str | bytes, wanted: list[tuple[str, str]]
) -> None:
    places = [(f"scores.csv:{at}" if at else "scores.csv", code) for at, code in wanted]
    assert said(tmp_path, text) == places


def test_few_people_are_a_warning(tmp_path: Path) -> None:
    text = "\n".join(BY_PERSON.splitlines()[:3])
    assert said(tmp_path, text) == [("scores.csv", "scores-few")]


def test_no_name_and_no_single_score_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "scores.csv"
    path.write_text(BY_MESSAGE.replace("Ben", "Ada"), encoding="utf-8")
    scores, found = read_scores(path, MESSAGES)
    assert "Ada" not in repr(found)
    path.write_text(BY_MESSAGE, encoding="utf-8")
    scores, found = read_scores(path, MESSAGES)
    assert "Ada" not in repr((scores, found))
    assert all(one.given is None for one in scores)


def test_the_drawings_share_the_time_of_the_table(tmp_path: Path) -> None:
    path = tmp_path / "scores.csv"
    path.write_text(BY_MESSAGE, encoding="utf-8")
    scores, _ = read_scores(path, MESSAGES)
    before = LOADED.library
    after = with_scores(before, scores, LOADED.strings["en-GB"])
    for key, variant in before.variants.items():
        old, new = expand(before, variant, 1), expand(after, after.variants[key], 1)
        assert sum(one.seconds for one in old.slides) == sum(one.seconds for one in new.slides)
        more = {one.slide.key for one in new.slides} - {one.slide.key for one in old.slides}
        assert bool(more) is has_blank(before, key)
        assert not has_blank(after, key)
        assert not [one for one in new.slides if one.counted and 0 < one.seconds < 30]
    workshop = expand(after, after.variants["workshop"])
    times = [one.seconds for one in workshop.slides if one.slide.key.startswith("sc-table")]
    assert times == [135, 270, 135]


def test_every_code_is_met_here() -> None:
    text = Path(__file__).read_text(encoding="utf-8")
    assert not [one.code for one in CODES if f'"{one.code}"' not in text]
