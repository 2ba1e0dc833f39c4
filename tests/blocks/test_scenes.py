"""Roadmap, timeline, gap, case, quote, canvas, breakout, feedback, warm-up: from the least they
hold to the most, what they do when it is too much, and what they refuse."""

from __future__ import annotations

import dataclasses

import pytest

from deck.arrange import Arranged, arrange
from deck.frame import Chart, Connector, Fill, Freeform, Group, Shape
from deck.geometry import Rect
from deck.load import Loaded
from deck.model import Text
from deck.template import Template
from tests.arrange.test_arrange import deck_of, fills, has_text, slide
from tests.reading import block_of
from tests.settings import setting_of, theme


def made(loaded: Loaded, body: str, template: Template | None = None, **more: object) -> Arranged:
    setting = setting_of(loaded, deck_of(loaded, slide(body=block_of(body), **more)))
    return arrange(dataclasses.replace(setting, template=template or setting.template))


def codes(arranged: Arranged) -> set[str]:
    return {one.code for one in arranged.diagnostics}


def groups(arranged: Arranged) -> list[Group]:
    return [one for frame in arranged.frames for one in frame.items if isinstance(one, Group)]


def clear(arranged: Arranged) -> bool:
    """Whether no text stands on another; words of a chart may stand in it."""
    for frame in arranged.frames:
        boxes = [one for one in frame.items if has_text(one)]
        charts = [one for one in boxes if isinstance(one, Chart)]
        boxes += [part for one in frame.items if isinstance(one, Group)
                  for part in one.items if isinstance(part, Shape) and part.paragraphs
                  and not any(chart.rect.contains(part.rect) for chart in charts)]  # fmt: skip
        for n, one in enumerate(boxes):
            if any(one.rect.overlaps(other.rect) for other in boxes[n + 1 :]):
                return False
    return True


def narrow(template: Template) -> Template:
    """Return the template on a page of 4:3: all places three quarters as wide, type as large."""

    def rect(one: Rect) -> Rect:
        return Rect(round(one.x * 0.75), one.y, round(one.w * 0.75), one.h)

    layouts = {
        role: dataclasses.replace(
            layout,
            slots={n: dataclasses.replace(s, rect=rect(s.rect)) for n, s in layout.slots.items()},
            areas={name: rect(area) for name, area in layout.areas.items()},
        )
        for role, layout in template.layouts.items()
    }
    return dataclasses.replace(template, width=round(template.width * 0.75), layouts=layouts)


# -- roadmap ---------------------------------------------------------------------------------------


def roadmap(phases: int, lanes: int, cell: str = "Try one thing", more: str = "") -> str:
    names = ", ".join(f"{{name: Phase {n}, dates: Days {n}}}" for n in range(phases))
    row = ", ".join([cell] * phases)
    tracks = "".join(f"  - {{name: Lane {n}, cells: [{row}]}}\n" for n in range(lanes))
    return f"kind: roadmap\nshows: It goes on.\nphases: [{names}]\nlanes:\n{tracks}{more}"


@pytest.mark.parametrize("phases", [2, 3, 4])
@pytest.mark.parametrize("lanes", [2, 3, 4])
def test_a_roadmap_takes_two_to_four_of_each(phases: int, lanes: int, loaded: Loaded) -> None:
    found = made(loaded, roadmap(phases, lanes))
    assert not found.diagnostics
    assert len(found.frames) == 1
    assert clear(found)
    cells = [part for one in groups(found) for part in one.items
             if isinstance(part, Shape) and part.fill == "panel"]  # fmt: skip
    assert len(cells) == phases * lanes
    sizes = {cell.style.size_pt for cell in cells if cell.style}
    assert sizes == ({16} if phases == lanes == 4 else {18})


@pytest.mark.parametrize(("lanes", "shown"), [(5, [3, 2]), (6, [3, 3]), (8, [4, 4])])
def test_more_lanes_go_on_to_another_slide(lanes: int, shown: list[int], loaded: Loaded) -> None:
    found = made(loaded, roadmap(3, lanes, more=f"loud: {{lane: {lanes}, phase: 1}}"))
    assert not found.diagnostics
    rows = [
        sum(isinstance(one, Fill) and one.slot.startswith("lane-") for one in frame.items)
        for frame in found.frames
    ]
    assert rows == shown
    loud = [frame.key for frame in found.frames for one in frame.items if isinstance(one, Group)
            for part in one.items if isinstance(part, Shape) and part.fill == "solid"]  # fmt: skip
    assert loud == ["one~2"]


def test_cells_that_fit_at_neither_size_share_the_slides(loaded: Loaded) -> None:
    long = "Responsibilities reorganised throughout administration everywhere"
    found = made(loaded, roadmap(4, 4, long))
    assert len(found.frames) == 2
    assert not found.diagnostics
    assert clear(found)


def test_a_word_wider_than_its_cell_is_refused_where_it_stands(loaded: Loaded) -> None:
    found = made(loaded, roadmap(4, 2, "x" * 60))
    assert codes(found) == {"word-too-wide"}
    assert "lanes[0].cells[0]" in str(found.diagnostics[0].path)


# -- timeline --------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [3, 4, 5, 6, 7])
def test_a_timeline_has_a_dot_for_each_moment(count: int, loaded: Loaded) -> None:
    rows = "".join(
        f"  - {{date: Day {n}, text: Something happens to one service}}\n" for n in range(count)
    )
    found = made(loaded, f"kind: timeline\nshows: It goes on.\nmoments:\n{rows}here: 2")
    assert not found.diagnostics
    assert clear(found)
    drawing = next(one for one in groups(found) if one.alt.startswith("Timeline"))
    dots = [one for one in drawing.items if isinstance(one, Shape)]
    assert [one.fill for one in dots].count("accent") == 1
    assert len(dots) == count
    assert sum(isinstance(one, Connector) for one in drawing.items) == (count if count > 4 else 0)


# -- gap -------------------------------------------------------------------------------------------

CALL = "callout: {heading: The gap, text: Close it by changing how the work is done.}"
GAP = f"kind: gap\ntitle: x\nshows: It parts.\nfirst: One\nsecond: Other\n{CALL}\n"


def rows(*pairs: tuple[float, float]) -> str:
    told = (f'  - {{label: "{2000 + n}", first: {a}, second: {b}}}\n'
            for n, (a, b) in enumerate(pairs))  # fmt: skip
    return f"{GAP}rows:\n{''.join(told)}"


CURVES = f"{GAP}start: Then\nend: Now\n"
PAIRS = {
    "wide": ((10, 10), (90, 12)), "close": ((10, 10), (50, 49)), "low": ((10, 10), (2, 1)),
    "crossing": ((90, 10), (20, 80)), "negative": ((-10, 10), (-40, 30)),
    "fractions": ((0.1, 0.2), (0.4, 0.9)),
}  # fmt: skip


@pytest.mark.parametrize("shape", ["wide", "narrow"])
@pytest.mark.parametrize("case", ["curves", *PAIRS])
def test_the_bracket_stands_where_the_lines_end(case: str, shape: str, loaded: Loaded) -> None:
    body = CURVES if case == "curves" else rows(*PAIRS[case])
    template = theme().template
    found = made(loaded, body, narrow(template) if shape == "narrow" else template)
    assert not found.diagnostics
    assert clear(found)
    chart = next(one for one in found.frames[0].items if isinstance(one, Chart))
    group = next(one for one in groups(found) if one.alt.startswith("Bracket"))
    bracket = next(one for one in group.items if isinstance(one, Freeform))
    assert chart.least is not None
    assert chart.most is not None
    top = chart.rect.y + chart.rect.h * chart.plot[1]
    high = chart.rect.h * chart.plot[3]
    ends = sorted(one.values[-1] or 0 for one in chart.series)
    where = [top + high * (chart.most - end) / (chart.most - chart.least) for end in ends]
    assert [bracket.rect.bottom, bracket.rect.y] == pytest.approx(where, abs=2)
    assert bracket.rect.x > chart.rect.x + chart.rect.w * (chart.plot[0] + chart.plot[2])


def test_names_say_the_last_values_of_measured_lines_alone(loaded: Loaded) -> None:
    said = [one.paragraphs[0].text for one in fills(made(loaded, rows((1, 2), (3, 9))), "name-2")]
    drawn = [one.paragraphs[0].text for one in fills(made(loaded, CURVES), "name-2")]
    assert (said, drawn) == (["Other  9"], ["Other"])


def test_lines_that_end_as_one_have_no_gap(loaded: Loaded) -> None:
    found = made(loaded, rows((1, 2), (3, 3)))
    assert codes(found) == {"gap-closed"}


def test_no_value_label_hides_the_names(loaded: Loaded) -> None:
    charts = [one for one in made(loaded, CURVES).frames[0].items if isinstance(one, Chart)]
    assert charts[0].direct == ()
    assert [one.name for one in charts[0].words] == ["Then", "Now"]


# -- case and quote --------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_a_case_takes_up_to_three_facts(count: int, loaded: Loaded) -> None:
    facts = "".join(
        f"  - {{label: Where {n}, value: A health department, with another}}\n"
        for n in range(count)
    ).replace("value: A health department, with another", 'value: "Health department, with others"')
    lists = f"facts:\n{facts}" if count else ""
    found = made(loaded, f'kind: case\nfigure: "80%"\nlabel: shorter form\n{lists}'
                 "situation: It was long.\nchanged: It was cut.\nresult: It is short.")  # fmt: skip
    assert codes(found) <= ({"overflow"} if count == 3 else set())
    assert clear(found)
    heads = [one.paragraphs[0].text for n in (1, 2, 3) for one in fills(found, f"step-{n}")]
    assert heads == ["The situation", "What changed", "The result"]


@pytest.mark.parametrize(("words", "size"), [(12, 44), (20, 44), (21, 38), (30, 38), (41, 32)])
def test_a_quotation_is_set_by_its_words(words: int, size: float, loaded: Loaded) -> None:
    text = " ".join(["work"] * words)
    found = made(loaded, f"kind: quote\ntext: {text}\nname: A person\noffice: A body, 2018")
    assert not found.diagnostics
    title = fills(found, "title")[0]
    assert title.paragraphs[0].text.replace("\n", "") == f"“{text}”"
    assert (title.paragraphs[0].runs[0].size_pt or 44) == size


# -- canvas, breakout, feedback, warm-up -----------------------------------------------------------


@pytest.mark.parametrize("count", [2, 9])
def test_a_canvas_keeps_nine_boxes_to_type_in(count: int, loaded: Loaded) -> None:
    boxes = "".join(f"  - {{label: Box {n}, prompt: Write}}\n" for n in range(count))
    found = made(loaded, f"kind: canvas\nboxes:\n{boxes}")
    assert not found.diagnostics
    fields = [one.paragraphs[0].text for n in range(1, 10) for one in fills(found, f"field-{n}")]
    assert fields == ["[Write]"] * count + ["[Not needed]"] * (9 - count)
    assert sum(len(fills(found, f"label-{n}")) for n in range(1, 10)) == count


def test_a_box_without_a_prompt_asks_for_writing(loaded: Loaded) -> None:
    found = made(loaded, "kind: canvas\nboxes: [{label: a}, {label: b}]")
    assert fills(found, "field-1")[0].paragraphs[0].text == "[Write here]"


def test_the_title_of_a_canvas_takes_one_line(loaded: Loaded) -> None:
    long = Text("A title that is so long that it takes two lines of the slide and more")
    found = made(loaded, "kind: canvas\nboxes: [{label: a}, {label: b}]", title=long)
    assert codes(found) == {"overflow"}


def breakout(groups: int, messages: str = "[1, 2, 3]", stages: int = 3) -> str:
    one = f"messages: {messages}, heading: Change the work, question: What would we do?"
    teams = "".join(f"  - {{name: Group {n}, {one}}}\n" for n in range(groups))
    steps = "  - {minutes: 10, text: Discuss one story}\n" * stages
    return f"kind: breakout\ngroups:\n{teams}stages:\n{steps}"


@pytest.mark.parametrize("shape", ["wide", "narrow"])
@pytest.mark.parametrize(("groups", "slides"), [(2, 1), (3, 1), (4, 2)])
def test_four_groups_take_two_slides(groups: int, slides: int, shape: str, loaded: Loaded) -> None:
    template = theme().template
    found = made(loaded, breakout(groups), narrow(template) if shape == "narrow" else template)
    assert not found.diagnostics
    assert len(found.frames) == slides
    assert clear(found)


def test_a_breakout_says_its_minutes_above_the_title(loaded: Loaded) -> None:
    found = made(loaded, breakout(2, stages=2))
    assert fills(found, "kicker")[0].paragraphs[0].text == "Breakout  |  20 minutes"


def test_a_group_cannot_have_a_message_that_is_not_there(loaded: Loaded) -> None:
    assert codes(made(loaded, breakout(2, "[1, 77]"))) == {"unknown-message"}


FEEDBACK = "kind: feedback\nprompts:\n" + "  - {question: What is missing, hint: A line}\n" * 2


def test_feedback_drops_a_prompt_and_gives_its_room_to_the_others(loaded: Loaded) -> None:
    three = made(loaded, FEEDBACK + "  - {question: What else}\n")
    two = made(loaded, FEEDBACK)
    assert not three.diagnostics
    assert not two.diagnostics
    high = [
        [one.rect.h for one in found.frames[0].items
         if isinstance(one, Shape) and one.name.startswith("Writing space")]
        for found in (three, two)
    ]  # fmt: skip
    assert [len(one) for one in high] == [3, 2]
    assert high[1][0] > high[0][0]


def test_the_tenth_stands_outside_the_square_and_is_joined_to_the_sixth(loaded: Loaded) -> None:
    group = next(one for one in groups(made(loaded, FEEDBACK)) if "outside the square" in one.alt)
    line = next(one for one in group.items if isinstance(one, Connector))
    assert (line.begin, line.finish) == (("Badge 6", 3), ("Badge 10", 1))


def test_messages_that_a_library_lacks_are_rings(loaded: Loaded) -> None:
    few = dataclasses.replace(loaded.library, messages=loaded.library.messages[:4])
    found = made(dataclasses.replace(loaded, library=few), FEEDBACK)
    group = next(one for one in groups(found) if "outside the square" in one.alt)
    dots = [one for one in group.items if isinstance(one, Shape)]
    assert [one.fill for one in dots] == ["deep"] * 4 + ["paper"] * 6


@pytest.mark.parametrize(("minutes", "unit"), [((1,), "minute"), ((2, 1), "minutes")])
def test_a_warm_up_adds_its_minutes_up(minutes: tuple[int, ...], unit: str, loaded: Loaded) -> None:
    stages = ", ".join(f"{{minutes: {one}, how: alone}}" for one in minutes)
    aside = "{heading: Head, text: Some words}"
    found = made(loaded, f"kind: warm-up\nstages: [{stages}]\nset_up: [Keep it hidden]\n"
                 f"rules: {aside}\nquestion: {aside}")  # fmt: skip
    assert not found.diagnostics
    assert fills(found, "minutes")[0].paragraphs[0].text == str(sum(minutes))
    assert fills(found, "unit")[0].paragraphs[0].text == unit
