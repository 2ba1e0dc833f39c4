"""The tag of what is invented: its place, its look, and the source line beside it."""

from __future__ import annotations

import itertools

from deck.frame import Fill, Shape, SlideFrame
from deck.load import Loaded
from deck.model import Text
from tests.arrange.test_arrange import arranged, points, slide
from tests.settings import theme

TAGGED = Text("Illustrative figures")


def tag_of(frame: SlideFrame) -> Shape:
    (found,) = [
        item for item in frame.items if isinstance(item, Shape) and item.name == "Illustrative tag"
    ]
    return found


def source_of(frame: SlideFrame) -> Fill:
    (found,) = [item for item in frame.items if isinstance(item, Fill) and item.slot == "source"]
    return found


def test_it_stands_in_its_area_dashed(loaded: Loaded) -> None:
    made = arranged(loaded, slide(illustrative=TAGGED))
    assert not made.diagnostics
    tag = tag_of(made.frames[0])
    assert tag.rect == theme().template.layouts["points"].areas["tag"]
    assert tag.line
    assert (tag.line.role, tag.line.width_pt, tag.line.dash) == ("mute", 1.5, "dash")
    assert tag.style
    assert (tag.style.size_pt, tag.style.role, tag.style.align) == (14, "deep", "ctr")
    assert not tag.fill
    assert tag.address
    assert tag.address.base == "Illustrative figures"


def test_the_source_line_makes_room_for_it(loaded: Loaded) -> None:
    given = {"source_note": Text("Every figure on this slide is ours, made up to show the form.")}
    (wide,) = arranged(loaded, slide(**given)).frames
    (narrow,) = arranged(loaded, slide(**given, illustrative=TAGGED)).frames
    assert not source_of(narrow).rect.overlaps(tag_of(narrow).rect)
    assert round(source_of(narrow).rect.w / 914_400, 2) == 9.75
    assert source_of(wide).rect.overlaps(tag_of(narrow).rect)


def test_it_follows_the_source_and_precedes_the_mark(loaded: Loaded) -> None:
    given = slide(source_note=Text("Ours."), illustrative=TAGGED)
    (frame,) = arranged(loaded, given).frames
    names = [item.name for item in frame.items]
    assert names.index("Source") + 1 == names.index("Illustrative tag") == names.index("Mark") - 1


def test_it_stands_on_each_continuation(loaded: Loaded) -> None:
    made = arranged(loaded, slide(body=points(14, "word " * 15), illustrative=TAGGED))
    assert len(made.frames) > 1
    tags = [tag_of(frame) for frame in made.frames]
    assert all(one.rect == two.rect for one, two in itertools.pairwise(tags))
