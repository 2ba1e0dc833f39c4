"""Under stress every archetype comes out clean or is refused at a line, as the table says."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from deck.examples import Example
from tests.pictures.rendered import need_programs
from tests.stress.crossing import NARROW, crossed
from tests.stress.pages import SIZES, template_of
from tests.stress.render import Named, overflows
from tests.stress.table import PAGE, committed, committed_crossing, crossed_row, made, row
from tests.stress.trial import EXAMPLES, Result, flaws, trials

# What was looked at and is no overflow.
BORNE = (
    # the last year of forty reaches 2 points into the margin
    "chart-columns: most", *(f"chart-columns: {size}: most" for size in NARROW),
    "number: marks", "number: right to left",  # the figure 1 hangs in the margin, as designed
    "gap-from-data: marks",  # the same word stands in the callout and in a label
    "definition: marks",  # a full stop after an emoji, which another face draws
)  # fmt: skip


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: one.key)
def test_clean_or_refused_at_a_line(example: Example) -> None:
    found = dict(trials(example))
    _sound(found)
    assert committed().get(example.key) == row(example, found), "run `make stress`"


def _sound(found: Mapping[str, Result]) -> None:
    """Every trial is refused at a line, or has frames without a flaw."""
    for name, result in found.items():
        for fault in result.made.diagnostics:
            assert fault.span is not None, (name, fault)
            assert fault.span.file, (name, fault)
            assert fault.span.line > 0, (name, fault)
        if result.clean:
            assert result.made.frames, name
            assert not flaws(result), name


@pytest.mark.slow
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: one.key)
def test_the_hardest_cases_on_the_narrowest_pages(example: Example) -> None:
    found = dict(crossed(example))
    _sound(found)
    assert committed_crossing().get(example.key) == crossed_row(example, found), "run `make stress`"


def test_the_table_has_every_example_and_no_other() -> None:
    assert {one.key for one in EXAMPLES} == set(committed()) - {"Example", "---"} - {
        name for name in committed() if name.startswith("Clean of ")
    }


@pytest.mark.parametrize("size", SIZES)
def test_a_template_of_any_page_keeps_type_at_12_points(size: str) -> None:
    template = template_of(size)
    for layout in template.layouts.values():
        for slot in layout.slots.values():
            assert min(slot.sizes) >= 12
            assert min(one.size_pt for one in slot.levels) >= 12
            assert slot.rect.x >= 0
            assert slot.rect.right <= template.width
            assert slot.rect.bottom <= template.height
    assert min(one.size_pt for one in template.styles.values()) >= 12


@pytest.mark.parametrize("size", SIZES[1:])
def test_the_tracker_keeps_its_shape_and_its_corner(size: str) -> None:
    template, own = template_of(size), template_of("16:9")
    for role, layout in own.layouts.items():
        if "tracker" in layout.areas:
            area, was = template.layouts[role].areas["tracker"], layout.areas["tracker"]
            assert area.right == template.width
            assert area.w / area.h == pytest.approx(was.w / was.h, rel=0.001)
            title = template.layouts[role].slots["title"].rect
            assert not title.overlaps(area)


def clean(size: str) -> list[Named]:
    """Return what is drawn: on 16:9 every clean case, on another page every clean example."""

    def wanted(name: str, result: Result) -> bool:
        return result.clean and (name == size or (size == "16:9" and name not in SIZES))

    return [
        Named(f"{example.key}: {name}", result)
        for example in EXAMPLES
        for name, result in trials(example)
        if wanted(name, result)
    ]


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES)
def test_nothing_clean_overflows_in_the_picture(size: str) -> None:
    need_programs()
    found = overflows(size, clean(size))
    assert not [one for one in found if not one.startswith(BORNE)]


@pytest.mark.slow
@pytest.mark.parametrize("size", NARROW)
def test_no_hard_case_that_is_clean_overflows_in_the_picture(size: str) -> None:
    need_programs()
    results = [
        Named(f"{example.key}: {name}", result)
        for example in EXAMPLES
        for name, result in crossed(example)
        if result.clean and name.startswith(f"{size}: ")
    ]
    found = overflows(size, results)
    assert not [one for one in found if not one.startswith(BORNE)]


@pytest.mark.slow
def test_the_page_is_made_again_as_it_stands() -> None:
    assert PAGE.read_text(encoding="utf-8") == made()
