"""The regions of the layouts: on the page, apart, and large enough for their text."""

from __future__ import annotations

import itertools

import pytest

from deck.blocks.cards import Card
from deck.blocks.number import BigNumber
from deck.blocks.points import Aside, PointItem, Points
from deck.blocks.section import SectionOpener
from deck.forms import fields_of
from deck.geometry import Rect
from deck.layouts import LAYOUTS
from deck.layouts.grid import MARGIN, PAGE, PAGE_WIDTH, UNIT, units
from deck.layouts.layout import LayoutSpec, Region
from deck.masters.budget import needed
from deck.model import Node, Slide
from deck.rules import Words
from tests.theme.themes import harbour

REGIONS = tuple((spec, region) for spec in LAYOUTS for region in spec.regions)
NAMES = [f"{spec.role}.{region.slot}" for spec, region in REGIONS]
TEXT = ("title", "text", "footer", "number")
FOOT = units(0.25 * 96)


@pytest.mark.parametrize(("spec", "region"), REGIONS, ids=NAMES)
def test_a_region_holds_the_text_the_design_wants(spec: LayoutSpec, region: Region) -> None:
    assert region.holds or region.kind not in TEXT
    assert needed(harbour().theme, region) <= region.rect.h


def test_a_strip_holds_two_lines_at_its_smaller_size() -> None:
    from dataclasses import replace

    from deck.layouts.common import STRIP_REGION

    two = replace(STRIP_REGION, holds=((0, 2),))
    assert needed(harbour().theme, two, 18) <= two.rect.h


def test_a_statement_holds_its_lines_at_each_of_its_sizes() -> None:
    from dataclasses import replace

    region = next(r for s, r in REGIONS if (s.role, r.slot) == ("statement", "title"))
    for size, lines in ((40, 6), (36, 7), (32, 8)):
        assert needed(harbour().theme, replace(region, holds=((0, lines),)), size) <= region.rect.h


def test_a_cover_title_of_four_lines_fits_at_its_smaller_size() -> None:
    from dataclasses import replace

    region = next(r for s, r in REGIONS if (s.role, r.slot) == ("cover", "title"))
    assert needed(harbour().theme, replace(region, holds=((0, 4),)), 44) <= region.rect.h


@pytest.mark.parametrize(("spec", "region"), REGIONS, ids=NAMES)
def test_text_keeps_to_the_margins(spec: LayoutSpec, region: Region) -> None:
    rect = region.rect
    hang = max(level.hang for level in region.levels) if region.slot == "title" else 0
    optical = units(6) if region.slot == "figure" else 0
    assert PAGE.contains(rect)
    if region.kind == "picture":
        return  # it may run to the edges
    assert rect.x >= MARGIN - hang - optical
    assert rect.right <= PAGE_WIDTH - MARGIN
    assert rect.bottom <= PAGE.bottom - FOOT


@pytest.mark.parametrize(("spec", "region"), REGIONS, ids=NAMES)
def test_a_region_stands_on_the_grid_of_the_design(spec: LayoutSpec, region: Region) -> None:
    rect = region.rect
    assert not any(value % UNIT for value in (rect.x, rect.y, rect.w, rect.h))


@pytest.mark.parametrize("spec", LAYOUTS, ids=lambda spec: spec.role)
def test_regions_do_not_overlap(spec: LayoutSpec) -> None:
    for one, other in itertools.combinations(spec.regions, 2):
        assert not one.rect.overlaps(other.rect), (one.slot, other.slot)


@pytest.mark.parametrize("spec", LAYOUTS, ids=lambda spec: spec.role)
def test_a_layout_names_its_regions_once(spec: LayoutSpec) -> None:
    for names in (
        [region.slot for region in spec.regions],
        [region.name for region in spec.regions],
        [region.idx for region in spec.regions],
    ):
        assert len(names) == len(set(names))


@pytest.mark.parametrize("spec", LAYOUTS, ids=lambda spec: spec.role)
def test_every_text_region_says_what_to_write(spec: LayoutSpec) -> None:
    for region in spec.regions:
        assert len(region.prompts) == len(region.levels), region.slot
        assert len(region.words) in (0, len(region.prompts)), region.slot


@pytest.mark.parametrize("spec", LAYOUTS, ids=lambda spec: spec.role)
def test_free_areas_lie_on_the_page(spec: LayoutSpec) -> None:
    assert all(PAGE.contains(rect) for rect in spec.areas.values())


@pytest.mark.parametrize("spec", LAYOUTS, ids=lambda spec: spec.role)
def test_content_layouts_share_head_and_foot(spec: LayoutSpec) -> None:
    slots = [region.slot for region in spec.regions]
    assert slots[:2] == ["title", "kicker"]
    assert spec.stage == ("footer" not in slots) == ("number" not in slots)
    assert spec.stage or slots[-2:] == ["footer", "number"]


def test_roles_and_names_are_used_once() -> None:
    assert len({spec.role for spec in LAYOUTS}) == len(LAYOUTS)
    assert len({spec.name for spec in LAYOUTS}) == len(LAYOUTS)


LIMITS = (
    ("title-only", "title", 0, Slide, "title"),
    ("title-only", "kicker", 0, Slide, "kicker"),
    ("drawing", "strip", 0, Slide, "ask"),
    ("points", "body", 0, PointItem, "text"),
    ("points", "aside-1", 0, Aside, "heading"),
    ("points", "aside-1", 1, Aside, "text"),
    ("points", "so-what", 0, Points, "so_what"),
    ("cards", "heading-1", 0, Card, "heading"),
    ("cards", "text-1", 0, Card, "text"),
    ("cards", "time-1", 1, Card, "time"),
    ("number", "caption", 0, BigNumber, "caption"),
    ("section", "lead", 0, SectionOpener, "lead"),
)


@pytest.mark.parametrize(("role", "slot", "level", "record", "name"), LIMITS)
def test_a_prompt_asks_for_no_more_than_content_may_hold(
    role: str, slot: str, level: int, record: type[Node], name: str
) -> None:
    region = next(r for s, r in REGIONS if (s.role, r.slot) == (role, slot))
    rules = fields_of(record)[name].form
    inner = getattr(rules, "form", rules)
    most = next(rule.most for rule in inner.rules if isinstance(rule, Words))
    assert region.words[level] == most


def test_columns_fill_the_page_between_the_margins() -> None:
    from deck.layouts.grid import columns

    left, width = columns(1, 12)
    assert Rect(left, 0, width, 1).right == PAGE_WIDTH - MARGIN
