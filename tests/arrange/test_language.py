"""Language is data: with strings and content in a pseudo-language, no English is left in a deck."""

from __future__ import annotations

import dataclasses
import io
import re
import zipfile
from typing import Any

import pytest

from deck.arrange import Arranged, arrange
from deck.composition import Deck
from deck.frame import Cell, Chart, Fill, Freeform, Group, Item, Paragraph, Shape, Table
from deck.load import Loaded
from deck.model import Source, Text
from deck.render import render
from deck.render.meta import Meta
from deck.select import select
from deck.setting import Setting
from deck.strings import Strings
from tests.settings import setting_of, theme

PLAIN = "abcdefghijklmnopqrstuvwxyz"
PSEUDO = "áƀçđéƒğħíĵķļɱñóþɋŕšţúṽŵẋýž"
TABLE = str.maketrans(PLAIN + PLAIN.upper(), PSEUDO + PSEUDO.upper())
ENGLISH = re.compile(r"[A-Za-z]{2,}")
KEEP = {"language", "key", "url", "kind", "src", "exercise", "slides", "facts", "evidence"}


def pseudo(words: str) -> str:
    """Return words in the pseudo-language; fields, links and marks stay as they are."""
    parts = re.split(r"(\{[a-z_]+\}|\]\([^)]*\))", words)
    return "".join(part if n % 2 else part.translate(TABLE) for n, part in enumerate(parts))


def translated(value: Any, name: str = "") -> Any:
    """Return a value of the content model with all of its words in the pseudo-language."""
    if isinstance(value, Text):
        return Text(pseudo(value.source), value.span, value.path)
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return tuple(translated(one, name) for one in value)
    if isinstance(value, dict):
        return {key: translated(one, name) for key, one in value.items()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {one.name: getattr(value, one.name) for one in dataclasses.fields(value)}
        made = {key: translated(one, key) for key, one in fields.items() if key != "span"}
        if isinstance(value, Source):
            made["date"] = pseudo(value.date)  # "undated" is content too
        return dataclasses.replace(value, **made)
    return value


def words_of(value: Any, name: str = "") -> Any:
    """Return strings with every pattern in the pseudo-language, the language tag apart."""
    if isinstance(value, str):
        return value if name in ("language", "path") else pseudo(value)
    if isinstance(value, tuple):
        return tuple(words_of(one) for one in value)
    if isinstance(value, dict):
        return {key: words_of(one) for key, one in value.items()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {one.name: getattr(value, one.name) for one in dataclasses.fields(value)}
        made = {key: words_of(one, key) for key, one in fields.items() if key != "span"}
        return dataclasses.replace(value, **made)
    return value


@pytest.fixture(scope="module")
def arranged(loaded: Loaded) -> Arranged:
    library = translated(loaded.library)
    strings: Strings = words_of(loaded.strings["en-GB"])
    deck, _ = select(library, "short", strings.language)
    assert isinstance(deck, Deck)
    setting: Setting = setting_of(loaded, deck, strings)
    return arrange(setting)


def test_the_pseudo_language_has_no_plain_letters() -> None:
    assert not ENGLISH.search(pseudo("Message {n} of {of}, [here](https://example.org)").replace(
        "{n}", "").replace("{of}", "").split("](")[0])  # fmt: skip


def test_no_word_of_the_program_is_left_in_english(arranged: Arranged) -> None:
    assert len(arranged.frames) > 10
    found = [
        (frame.key, words)
        for frame in arranged.frames
        for words in (*visible(frame.items), *notes(frame.notes), frame.title, frame.section)
        if ENGLISH.search(without_data(words))
    ]
    assert not found


def test_a_finished_deck_in_the_pseudo_language_has_no_english(arranged: Arranged) -> None:
    """The renderer writes words too: names of objects, notes pages, footers, chart parts."""
    meta = Meta(
        title=pseudo("Title"), creator=pseudo("Creator"), language="en-GB",
        date="2026-01-01T00:00:00Z", identifier="x", footer=pseudo("Footer"),
        subject=pseudo("Subject"), version="0",
    )  # fmt: skip
    members = render(arranged.frames, theme().template, theme().data, meta)
    parts = [name for name in members if re.match(r"ppt/(slides|notesSlides|charts)/[^/]+$", name)]
    assert len(parts) > 2 * len(arranged.frames)
    own = template_names()
    shown = re.compile(rb'<(?:a:t|c:v)>([^<]*)<|(?:name|descr)="([^"]*)"')
    for name in sorted(parts):
        for text, attribute in shown.findall(members[name]):
            words = (text or attribute).decode()
            if words not in own and not re.match(r"\[ref: \S+@[0-9a-f]{8}\]|Sheet1!", words):
                assert not ENGLISH.search(without_data(words)), (name, words)


def template_names() -> set[str]:
    """Return the names that the template gives its own placeholders: its language, not ours."""
    with zipfile.ZipFile(io.BytesIO(theme().data)) as template:
        parts = [name for name in template.namelist() if re.search("Layouts?/|notesMaster", name)]
        found = (re.findall(rb'name="([^"]*)"', template.read(name)) for name in parts)
        return {name.decode() for names in found for name in names}


def without_data(words: str) -> str:
    """Leave out what is the same in every language: addresses, dates, keys, cells to fill in."""
    words = re.sub(r"https?://\S+", "", words)
    return re.sub(r"\b(GOV|UK)\b", "", words)


def visible(items: tuple[Item, ...]) -> list[str]:
    """Return every word that a reader or a screen reader meets on a slide."""
    words: list[str] = []
    for item in items:
        words.append(item.name)
        if not isinstance(item, Fill):
            words.append(item.alt)
        match item:
            case Fill() | Shape():
                words.extend(texts(item.paragraphs))
            case Table():
                cells: list[Cell] = [cell for row in item.cells for cell in row]
                words.extend(text for cell in cells for text in texts(cell.paragraphs))
            case Chart():
                words.extend([item.title, *item.categories, *(one.name for one in item.series)])
            case Group():
                parts = [part for part in item.items if not isinstance(part, Freeform)]
                words.extend(visible(tuple(parts)))
            case _:
                pass
    return words


def notes(parts: tuple[Any, ...]) -> list[str]:
    return [text for part in parts for text in (part.heading, *texts(part.paragraphs))]


def texts(paragraphs: tuple[Paragraph, ...]) -> list[str]:
    return [one.text for one in paragraphs]
