"""The everyday forms: how they take little and much, and what they refuse."""

from __future__ import annotations

import dataclasses
import io

import pytest
from PIL import Image

from deck.arrange import Arranged, arrange
from deck.blocks.picture_fit import contained, focused
from deck.blocks.table_figures import number_faults, total_faults
from deck.diagnostics import Span
from deck.frame import Fill, Icon, Picture, Table
from deck.geometry import Rect
from deck.load import Loaded
from deck.model import Text
from tests.arrange.test_arrange import deck_of, fills, slide
from tests.reading import block_of
from tests.settings import setting_of, theme

LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenxyz"


def made(loaded: Loaded, yaml: str, **more: object) -> Arranged:
    return arrange(setting_of(loaded, deck_of(loaded, slide(body=block_of(yaml), **more))))


def codes(one: Arranged) -> set[str]:
    return {found.code for found in one.diagnostics}


def png(width: int, height: int) -> bytes:
    data = io.BytesIO()
    Image.new("RGB", (width, height), "grey").save(data, "PNG")
    return data.getvalue()


# -- lists -----------------------------------------------------------------------------------------


def listed(kind: str, count: int, **more: str) -> str:
    name = "points" if kind == "points" else "items"
    rows = "".join(f"\n  - text: A thing of some length that a reader can take in, {n}"
                   for n in range(count))  # fmt: skip
    head = "".join(f"\n{key}: {value}" for key, value in more.items())
    return f"kind: {kind}{head}\n{name}:{rows}"


def test_a_numbered_list_takes_its_numbers_from_the_layout(loaded: Loaded) -> None:
    one = made(loaded, listed("points", 3, numbered="true"))
    (body,) = fills(one, "body")
    assert body.style.bullet == "number"
    assert [line.bullet for line in body.paragraphs] == [None] * 3


def test_numbers_go_on_over_the_next_slide(loaded: Loaded) -> None:
    one = made(loaded, listed("points", 12, numbered="true"))
    first, second = fills(one, "body")
    assert {line.start for line in first.paragraphs} == {1}
    assert {line.start for line in second.paragraphs} == {len(first.paragraphs) + 1}


def test_a_plain_list_never_becomes_numbered(loaded: Loaded) -> None:
    one = made(loaded, listed("points", 12))
    assert {line.start for body in fills(one, "body") for line in body.paragraphs} == {1}


def test_a_checklist_says_the_state_of_every_line_or_of_none(loaded: Loaded) -> None:
    (plain,) = fills(made(loaded, listed("checklist", 2)), "body")
    assert not plain.paragraphs[0].text.startswith("To do")
    yaml = "kind: checklist\nitems: [{text: One}, {text: Two, done: true}]"
    (stated,) = fills(made(loaded, yaml), "body")
    assert [line.text for line in stated.paragraphs] == ["To do:  One", "Done:  Two"]
    assert [line.level for line in stated.paragraphs] == [0, 1]


def test_a_checklist_goes_on_with_its_states(loaded: Loaded) -> None:
    rows = "\n".join(f"  - {{text: Number {n}, done: {str(n == 0).lower()}}}" for n in range(20))
    parts = fills(made(loaded, f"kind: checklist\nitems:\n{rows}"), "body")
    assert len(parts) > 1
    assert all(line.text.startswith("To do") for line in parts[-1].paragraphs)


# -- side by side ----------------------------------------------------------------------------------

SIDE = {
    "columns": ("kind: columns\ncolumns:", (2, 3), "{heading: Short, text: A few words}"),
    "cards": ("kind: cards\nlabel: Time\ncards:", (2, 3, 4),
              "{heading: Short, text: A few words, time: 1 hour}"),
    "icon-row": ("kind: icon-row\nitems:", (3, 4, 5, 6),
                 "{icon: pen, heading: Short, text: A few words}"),
}  # fmt: skip
COUNTS = [(kind, count) for kind, (_, counts, _) in SIDE.items() for count in counts]


@pytest.mark.parametrize(("kind", "count"), COUNTS)
def test_as_many_as_the_form_takes(kind: str, count: int, loaded: Loaded) -> None:
    head, _, item = SIDE[kind]
    one = made(loaded, head + f"\n  - {item}" * count)
    assert not one.diagnostics
    assert len(fills(one, f"heading-{count}")) == 1


@pytest.mark.parametrize(("kind", "count"), COUNTS)
def test_texts_side_by_side_have_one_size(kind: str, count: int, loaded: Loaded) -> None:
    head, _, item = SIDE[kind]
    long = item.replace("A few words", "word and more words " * 2 + "and so on to the end")
    one = made(loaded, head + f"\n  - {item}" * (count - 1) + f"\n  - {long}")
    assert codes(one) <= {"overflow"}
    sizes = {
        run.size_pt for n in range(1, count + 1) for fill in fills(one, f"text-{n}")
        for line in fill.paragraphs for run in line.runs
    }  # fmt: skip
    assert len(sizes) == 1


@pytest.mark.parametrize(("kind", "count"), COUNTS)
def test_a_word_too_wide_is_refused_at_its_place(kind: str, count: int, loaded: Loaded) -> None:
    head, _, item = SIDE[kind]
    one = made(
        loaded, head + f"\n  - {item}" * (count - 1) + f"\n  - {item}".replace("Short", LONG)
    )
    assert codes(one) == {"word-too-wide"}
    assert one.diagnostics[0].path.endswith(f"[{count - 1}].heading")


def test_a_heading_of_two_lines_lowers_every_column(loaded: Loaded) -> None:
    yaml = (
        "kind: columns\ncolumns:\n  - {heading: Short, text: x}\n"
        "  - {heading: Interdepartmental reorganisation responsibilities agreement, text: x}\n"
        "  - {heading: Short, text: x}"
    )
    one = made(loaded, yaml)
    assert not one.diagnostics
    tops = {fill.rect.y for n in (1, 2, 3) for fill in fills(one, f"text-{n}")}
    assert len(tops) == 1
    assert fills(one, "heading-2")[0].rect.bottom <= tops.pop()


def test_four_cards_have_no_room_for_icons(loaded: Loaded) -> None:
    head, _, item = SIDE["cards"]
    one = made(loaded, head + f"\n  - {item}" * 3 + "\n  - " + item.replace("}", ", icon: pen}"))
    assert codes(one) == {"no-slot"}


def test_a_card_without_an_icon_has_a_clock(loaded: Loaded) -> None:
    head, _, item = SIDE["cards"]
    one = made(loaded, head + f"\n  - {item}" * 2)
    icons = [item for item in one.frames[0].items if isinstance(item, Icon)]
    assert [one.name for one in icons] == ["Icon clock"] * 2


# -- pictures --------------------------------------------------------------------------------------

PICTURE = "kind: picture\nsrc: one.png\ncaption: What to see\n"


def pictured(loaded: Loaded, yaml: str, data: bytes) -> tuple[Arranged, Picture]:
    deck = deck_of(loaded, slide(body=block_of(yaml)))
    setting = dataclasses.replace(setting_of(loaded, deck), assets={"one.png": data})
    one = arrange(setting)
    return one, next(item for item in one.frames[0].items if isinstance(item, Picture))


@pytest.mark.parametrize("where", ["beside", "side", "half", "bleed"])
@pytest.mark.parametrize("fit", ["cover", "contain"])
def test_no_text_stands_on_a_picture(where: str, fit: str, loaded: Loaded) -> None:
    yaml = f"{PICTURE}alt: A wall of cards\nwhere: {where}\nfit: {fit}\ncredit: A person"
    one, picture = pictured(loaded, yaml, png(400, 300))
    assert not one.diagnostics
    assert fills(one, "source")[0].paragraphs[0].text == "Picture: A person."
    for item in one.frames[0].items:
        assert item is picture or not item.rect.overlaps(picture.rect), item.name
    if where in ("half", "bleed") and fit == "cover":
        assert picture.rect.right == theme().template.width


def test_a_decorative_picture_has_no_alt_text(loaded: Loaded) -> None:
    one, picture = pictured(loaded, f"{PICTURE}decorative: true", png(40, 30))
    assert not one.diagnostics
    assert (picture.alt, picture.decorative) == ("", True)
    one, _ = pictured(loaded, f"{PICTURE}decorative: true\nalt: A wall", png(40, 30))
    assert codes(one) == {"alt-and-decorative"}


def test_a_picture_is_cropped_round_its_focus() -> None:
    data, place = png(400, 100), Rect(0, 0, 100, 100)
    assert focused(data, place, (0.5, 0.5)) == (0.375, 0, 0.375, 0)
    assert focused(data, place, (0.0, 0.5)) == (0, 0, 0.75, 0)
    assert focused(data, place, (1.0, 0.5)) == (0.75, 0, 0, 0)
    assert focused(png(100, 400), place, (0.5, 0.25)) == (0, 0.125, 0, 0.625)


def test_a_picture_is_shown_whole() -> None:
    place = Rect(10, 20, 100, 100)
    assert contained(png(400, 100), place, middle=False) == Rect(10, 20, 100, 25)
    assert contained(png(100, 400), place, middle=True) == Rect(47, 20, 25, 100)


# -- tables ----------------------------------------------------------------------------------------


def table(rows: int) -> str:
    lines = "".join(f'\n  - [Step {n}, "{n}.5"]' for n in range(rows))
    head = "kind: table\nshows: x\nhead: [Step, Hours]\nnumbers: [2]\ntotal: [All, 9.0]\nrows:"
    return f"{head}{lines}"


def test_a_total_is_bold_under_an_ink_rule(loaded: Loaded) -> None:
    (made_table,) = tables(made(loaded, table(3)))
    assert made_table.total
    *_, above, total = made_table.cells
    assert all(cell.rule and cell.rule.role == "ink" for cell in above)
    assert all(cell.style.bold for cell in total)
    assert [row[1].style.align for row in made_table.cells] == ["r"] * 5


@pytest.mark.parametrize("rows", range(6, 25))
def test_a_total_is_on_the_last_slide_with_a_row_above_it(rows: int, loaded: Loaded) -> None:
    parts = tables(made(loaded, table(rows)))
    assert [one.total for one in parts] == [False] * (len(parts) - 1) + [True]
    assert len(parts[-1].cells) >= 3
    assert sum(len(one.cells) - 1 for one in parts) == rows + 1


def tables(one: Arranged) -> list[Table]:
    return [item for frame in one.frames for item in frame.items if isinstance(item, Table)]


def row(*cells: str) -> tuple[Text, ...]:
    return tuple(Text(cell) for cell in cells)


@pytest.mark.parametrize(
    "cells", [("1", "−2"), ("1,250", "–"), ("£1.5m", "€2.0m"), ("40%", "**7%**"), ("{n}", "2")]
)
def test_these_are_numbers(cells: tuple[str, ...]) -> None:
    rows = [row("a", cell) for cell in cells]
    assert not list(number_faults(row("x", "y"), rows, (2,), Span("")))


def test_what_is_no_number_is_refused() -> None:
    rows = [row("a", cell) for cell in ("1.5", "about two", "2.25")]
    found = list(number_faults(row("x", "y"), rows, (2, 3), Span("")))
    assert [code for code, _, _ in found] == ["wrong-form", "wrong-form", "out-of-range"]
    assert [code for code, _, _ in total_faults(row("x", "y"), row("z"))] == ["table-cells"]


# -- definition and callout ------------------------------------------------------------------------


def test_a_definition_says_whose_it_is_in_the_source_line(loaded: Loaded) -> None:
    one = made(
        loaded, "kind: definition\nterm: Service\nmeaning: What people need\nsource: A report, 2018"
    )
    assert fills(one, "source")[0].paragraphs[0].text == "Definition: A report, 2018."
    assert not fills(one, "example")


@pytest.mark.parametrize("where", ["beside", "under"])
@pytest.mark.parametrize("manner", ["loud", "quiet"])
def test_a_callout_holds_its_most_words(where: str, manner: str, loaded: Loaded) -> None:
    text = " ".join(["word"] * 30)
    yaml = f"kind: callout\nwhere: {where}\nmanner: {manner}\nheading: Five words at the most\n"
    yaml += f"text: {text}\npoints: [{{text: x}}]"
    one = made(loaded, yaml)
    assert not one.diagnostics
    body, box = fills(one, "body")[0], fills(one, "callout")[0]
    assert isinstance(box, Fill)
    assert not body.rect.overlaps(box.rect)
