"""Laying out: order, identity, notes, continuation, kicker, tracker, source line, overflow."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest

from deck.arrange import Arranged, arrange
from deck.blocks import Points
from deck.blocks.points import PointItem
from deck.composition import Deck, Library, Placed, Section, Use, Variant
from deck.frame import Address, Chart, Connector, Fill, Freeform, Group, Item, Shape, Table
from deck.load import Loaded
from deck.model import Notes, Slide, Text
from deck.select import select
from tests.settings import setting_of, theme

VARIANTS = ("short", "workshop")


def deck_of(loaded: Loaded, *slides: Slide, counted: bool = True) -> Deck:
    """Return a deck of just these slides, with the project's library behind it."""
    section = Section(
        name=Text("Part"), minutes=1, counted=counted,
        slides=tuple(Use(slide=one.key) for one in slides),
    )  # fmt: skip
    variant = Variant(
        key="test", title=Text("Test"), description=Text("Test"), minutes=1,
        footer=Text("Test"), date="2026-01-01", sections=(section,),
    )  # fmt: skip
    placed = tuple(
        Placed(slide=one, section=section, seconds=one.seconds, counted=counted) for one in slides
    )
    return Deck(variant=variant, slides=placed, library=loaded.library, language="en-GB")


def arranged(loaded: Loaded, *slides: Slide) -> Arranged:
    return arrange(setting_of(loaded, deck_of(loaded, *slides)))


def points(count: int, words: str = "A point of some length that a reader can take in") -> Points:
    return Points(points=tuple(PointItem(text=Text(f"{words} {n}")) for n in range(count)))


def slide(**more: object) -> Slide:
    given: dict[str, object] = {"key": "one", "title": Text("A title that says it"),
                                "body": points(2), "seconds": 60}  # fmt: skip
    return Slide(**{**given, **more})  # type: ignore[arg-type]


def fills(arranged: Arranged, slot: str) -> list[Fill]:
    return [
        item
        for frame in arranged.frames
        for item in frame.items
        if isinstance(item, Fill) and item.slot == slot
    ]


@pytest.fixture(scope="module", params=VARIANTS)
def deck(request: pytest.FixtureRequest, loaded: Loaded) -> Arranged:
    chosen, found = select(loaded.library, request.param, "en-GB")
    assert chosen is not None, found
    return arrange(setting_of(loaded, chosen))


def test_real_decks_are_laid_out_without_a_fault(deck: Arranged) -> None:
    assert not deck.diagnostics
    assert len(deck.frames) > 15


def test_titles_and_keys_are_unique(deck: Arranged) -> None:
    titles = [one.title for one in deck.frames]
    keys = [one.key for one in deck.frames]
    assert len(set(titles)) == len(titles)
    assert len(set(keys)) == len(keys)


def test_reading_order_is_title_kicker_body_then_source_and_tracker(deck: Arranged) -> None:
    for frame in deck.frames:
        slots = [item.slot for item in frame.items if isinstance(item, Fill)]
        assert slots[0] == "title", frame.key
        if "kicker" in slots:
            assert slots[1] == "kicker", frame.key
        if "source" in slots:
            assert slots[-1] == "source", frame.key


def test_everything_stays_on_the_page(deck: Arranged) -> None:
    template = theme().template
    for frame in deck.frames:
        for item in frame.items:
            rect = item.rect
            assert rect.x >= 0, (frame.key, item.name)
            assert rect.y >= 0, (frame.key, item.name)
            assert rect.right <= template.width, (frame.key, item.name)
            assert rect.bottom <= template.height, (frame.key, item.name)


def test_text_keeps_clear_of_other_text(deck: Arranged) -> None:
    for frame in deck.frames:
        boxes = [item for item in frame.items if has_text(item)]
        for n, first in enumerate(boxes):
            for second in boxes[n + 1 :]:
                assert not first.rect.overlaps(second.rect), (frame.key, first.name, second.name)


def has_text(item: Item) -> bool:
    return isinstance(item, Fill | Table | Chart) or (
        isinstance(item, Shape) and bool(item.paragraphs)
    )


def test_every_drawing_has_alt_text_or_is_decorative(deck: Arranged) -> None:
    for frame in deck.frames:
        for item in frame.items:
            if isinstance(item, Group | Table | Chart | Freeform | Connector):
                decorative = getattr(item, "decorative", False)
                assert bool(item.alt) != bool(decorative), (frame.key, item.name)


def test_every_run_names_its_language(deck: Arranged) -> None:
    for frame in deck.frames:
        for paragraph in paragraphs(frame.items):
            assert all(run.lang == "en-GB" for run in paragraph.runs if run.text), frame.key


def paragraphs(items: tuple[Item, ...]) -> Iterator[object]:
    for item in items:
        match item:
            case Fill() | Shape():
                yield from item.paragraphs
            case Table():
                for row in item.cells:
                    for cell in row:
                        yield from cell.paragraphs
            case Group():
                yield from paragraphs(item.items)
            case _:
                pass


def test_notes_have_the_same_parts_on_every_slide(deck: Arranged, loaded: Loaded) -> None:
    heads = loaded.strings["en-GB"].notes
    wanted = [heads.ask, heads.expect, heads.evidence, heads.next]
    for frame in deck.frames:
        first, *rest = [part.heading for part in frame.notes]
        timed = heads.say.format(seconds=frame.seconds)
        assert first == (timed if frame.counted and frame.seconds else heads.say_untimed)
        assert rest in (wanted, [*wanted, heads.data])
        assert all(part.paragraphs for part in frame.notes)
        assert frame.reference == f"[ref: {frame.key}@{frame.base}]"


def test_texts_carry_the_address_of_their_content(deck: Arranged) -> None:
    for frame in deck.frames:
        for item in frame.items:
            if isinstance(item, Fill):
                assert isinstance(item.address, Address)
                assert item.address.key == frame.key
                assert item.address.base
                assert item.address.span is not None
                assert item.address.span.line > 0


def test_a_long_list_continues_under_its_own_title_and_key(loaded: Loaded) -> None:
    made = arranged(loaded, slide(body=points(12, "word " * 20)))
    assert not made.diagnostics
    assert len(made.frames) > 1
    assert [one.key for one in made.frames][:2] == ["one", "one~2"]
    count = len(made.frames)
    titles = [f"A title that says it ({n} of {count})" for n in range(1, count + 1)]
    assert [one.title for one in made.frames] == titles
    assert sum(one.seconds for one in made.frames) == 60
    bullets = [p.text for one in fills(made, "body") for p in one.paragraphs]
    assert len(bullets) == 12


def test_what_does_not_fit_is_an_error_that_says_by_how_much(loaded: Loaded) -> None:
    made = arranged(loaded, slide(title=Text("word " * 60)))
    (found,) = [one for one in made.diagnostics if one.code == "overflow"]
    assert "pt too high for 'title'" in found.message
    assert "of 60 words" in found.hint


def test_a_word_wider_than_its_box_is_an_error(loaded: Loaded) -> None:
    made = arranged(loaded, slide(title=Text("W" * 90)))
    assert "word-too-wide" in {one.code for one in made.diagnostics}


def test_a_message_makes_the_kicker_and_the_tracker(loaded: Loaded) -> None:
    made = arranged(loaded, slide(message=4))
    (kicker,) = fills(made, "kicker")
    assert kicker.paragraphs[0].text == "Message 4 of 9  |  Process"
    group = made.frames[0].items[-1]
    assert isinstance(group, Group)
    assert group.alt == "Message 4 of 9, Process. Not in this deck: 1, 2, 3, 5, 6, 7, 8, 9"
    assert len(group.items) == 10


def test_without_a_message_the_mark_is_decorative(loaded: Loaded) -> None:
    group = arranged(loaded, slide()).frames[0].items[-1]
    assert isinstance(group, Group)
    assert group.decorative
    assert len(group.items) == 9


def test_facts_make_the_source_line(loaded: Loaded) -> None:
    key = next(iter(loaded.library.facts))
    made = arranged(loaded, slide(facts=(key,)))
    (line,) = fills(made, "source")
    assert line.paragraphs[0].text.startswith("Source: ")
    assert loaded.library.facts[key].source.publisher.source in line.paragraphs[0].text


def test_a_quoted_message_stands_in_the_strip_word_for_word(loaded: Loaded) -> None:
    made = arranged(loaded, slide(message=1, quote_statement=True))
    (strip,) = fills(made, "strip")
    message = loaded.library.message(1)
    assert message is not None
    assert strip.paragraphs[0].text == f"“{message.statement}”"


def test_base_changes_with_words_and_not_with_looks(loaded: Loaded) -> None:
    one, two = (arranged(loaded, slide(title=Text(t))).frames[0] for t in ("A title", "A title"))
    assert one.base == two.base
    other = arranged(loaded, slide(title=Text("Another title"))).frames[0]
    assert other.base != one.base
    notes = arranged(loaded, slide(title=Text("A title"), notes=Notes(say=Text("Hello")))).frames[0]
    assert notes.base != one.base


def test_a_role_that_the_theme_lacks_is_named(loaded: Loaded) -> None:
    setting = setting_of(loaded, deck_of(loaded, slide()))
    layouts = {role: one for role, one in setting.template.layouts.items() if role != "points-wide"}
    template = dataclasses.replace(setting.template, layouts=layouts)
    made = arrange(dataclasses.replace(setting, template=template))
    assert [one.code for one in made.diagnostics] == ["template-lacks-role"]


def test_an_empty_library_makes_an_empty_map() -> None:
    assert Library().message(1) is None


def test_two_slides_with_one_title_are_an_error_at_the_second(loaded: Loaded) -> None:
    made = arranged(loaded, slide(), slide(key="two", title=Text("A  title that SAYS it")))
    (found,) = [one for one in made.diagnostics if one.code == "title-repeated"]
    assert "'one'" in found.message
    assert found.path == "two: title"
