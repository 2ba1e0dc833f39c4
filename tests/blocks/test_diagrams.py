"""Drawings adapt to what they hold, join it with glued lines, and refuse what they cannot draw."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Callable

import pytest

from deck.arrange import Arranged, arrange
from deck.frame import Connector, Fill, Freeform, Group, Shape
from deck.geometry import Rect
from deck.load import Loaded
from deck.template import Layout, Template
from tests.arrange.test_arrange import deck_of
from tests.arrange.test_faults import one, slide
from tests.arrange.test_pages import scaled
from tests.settings import setting_of


def ladder(count: int, heading: str = "Step", gloss: str = "A gloss", base: str = "A base") -> str:
    steps = "".join(
        f"    - {{heading: {heading}, gloss: {gloss}, base: {base}}}\n" for _ in range(count)
    )
    return f"body:\n  kind: ladder\n  shows: It rises.\n  label: You change\n  steps:\n{steps}"


def stack(count: int, name: str = "Layer", gloss: str = "A gloss") -> str:
    layers = "".join(f"    - {{name: {name}, gloss: {gloss}}}\n" for _ in range(count))
    return f"body:\n  kind: stack\n  shows: It rests.\n  layers:\n{layers}"


def loop(count: int, text: str = "Step", more: str = "") -> str:
    steps = "".join(f"    - {{text: {text}}}\n" for _ in range(count))
    return f"body:\n  kind: loop\n  shows: It turns.\n  steps:\n{steps}{more}"


def tree(spans: tuple[int, ...], post: str = "Post") -> str:
    reports = [", ".join([f"{{post: {post}}}"] * span) for span in spans]
    rows = "".join(f"    - {{post: {post}, reports: [{row}]}}\n" for row in reports)
    return (
        f"body:\n  kind: tree\n  shows: One answers.\n  root: {{post: {post}}}\n  branches:\n{rows}"
    )


def process(counts: tuple[int, ...], text: str = "Step", state: str = "same") -> str:
    lanes = ""
    for count in counts:
        steps = "".join(f"        - {{text: {text}, state: {state}}}\n" for _ in range(count))
        lanes += f"    - name: Lane\n      gloss: A gloss\n      steps:\n{steps}"
    return f"body:\n  kind: process\n  shows: It flows.\n  lanes:\n{lanes}"


def matrix(more: str = "", text: str = "Some words", badge: str = "") -> str:
    mark = f", badge: {badge}" if badge else ""
    places = "".join(
        f"  {place}: {{heading: Head, text: {text}{mark}}}\n"
        for place in ("top_left", "top_right", "bottom_left", "bottom_right")
    )
    axes = "  across: Few to many\n  upwards: Weak to strong\n"
    return f"body:\n  kind: matrix\n  shows: It divides.\n{axes}{places}{more}"


STRIP = "ask: What would you stop?\n"
ASIDES = "  asides: [{heading: One, text: Two.}, {heading: Three, text: Four.}]\n"
GOOD = {
    **{f"ladder-{n}": ladder(n) for n in (3, 4, 5)},
    "ladder-long": ladder(4, "Two words", "A gloss over two lines", "Who does the work"),
    "ladder-axis": ladder(5) + "  axis: What grows\n",
    **{f"stack-{n}": stack(n) for n in (3, 4, 5, 6)},
    "stack-arrows": stack(5, "A name of words") + "  down: What comes down\n  up: What comes up\n",
    **{f"loop-{n}": loop(n) for n in (4, 5, 6, 7, 8)},
    "loop-sides": loop(6, "Some words on two lines", ASIDES),
    "loop-centre": loop(8, "Step", "  centre: {heading: One turn, text: A line.}\n"),
    "tree-1": tree((0,)), "tree-2": tree((0, 0)), "tree-3": tree((2, 2, 1), "Head of service"),
    "tree-5-9": tree((3, 2, 2, 1, 1), "Director of services"), "tree-5": tree((0,) * 5, "A post"),
    **{f"process-{n}": process((n,)) for n in range(3, 10)},
    "process-7-7": process((7, 7)), "process-3-7": process((3, 7), "Check it"),
    "process-9-gone": process((9,), "Gone", "gone"),
    "process-long": process((9,), "Confirm identity first", "changed"),
    "matrix": matrix(), "matrix-sides": matrix(ASIDES, badge="A"),
    "matrix-way": matrix("  winner: top_right\n  way: [bottom_left, bottom_right, top_right]\n"),
}  # fmt: skip


def made(loaded: Loaded, body: str, by: float = 1) -> Arranged:
    setting = setting_of(loaded, deck_of(loaded, slide(body)))
    template = setting.template if by == 1 else scaled(setting.template, by)
    return arrange(dataclasses.replace(setting, template=template))


def drawings(arranged: Arranged) -> list[Group]:
    return [item for frame in arranged.frames for item in frame.items
            if isinstance(item, Group) and not item.decorative]  # fmt: skip


@pytest.mark.parametrize("strip", ["", STRIP], ids=["", "strip"])
@pytest.mark.parametrize("name", GOOD)
def test_a_drawing_adapts(loaded: Loaded, name: str, strip: str) -> None:
    arranged = made(loaded, GOOD[name] + strip)
    assert arranged.diagnostics == ()
    foot = min(
        (item.rect.y for frame in arranged.frames for item in frame.items
         if isinstance(item, Fill) and item.slot == "strip"),
        default=arranged.frames[0].items[0].rect.y + 10**7,
    )  # fmt: skip
    for group in drawings(arranged):
        assert group.alt
        assert group.rect.bottom <= foot
        texts = [part for part in group.items if isinstance(part, Shape) and part.paragraphs]
        free = [part for part in texts if part.preset == "rect"]
        for first, second in itertools.combinations(free, 2):
            assert not first.rect.overlaps(second.rect), (first.name, second.name)
        names = [part.name for part in group.items if isinstance(part, Shape) and part.address]
        assert len(set(names)) > 1 or len(names) < 2


@pytest.mark.parametrize("by", [0.75, 2.0])
@pytest.mark.parametrize("name", GOOD)
def test_a_drawing_scales_with_its_page(loaded: Loaded, name: str, by: float) -> None:
    arranged = made(loaded, GOOD[name], by)
    assert {one.code for one in arranged.diagnostics} <= {"missing-glyph"}


@pytest.mark.parametrize("name", GOOD)
def test_a_narrow_page_is_drawn_or_refused_at_a_line(loaded: Loaded, name: str) -> None:
    """On a page of 4:3 the type keeps its size, so that less fits; what does is on the page."""
    setting = setting_of(loaded, deck_of(loaded, slide(GOOD[name])))
    template = narrowed(setting.template)
    arranged = arrange(dataclasses.replace(setting, template=template))
    faults = [one for one in arranged.diagnostics if one.code != "short-last-line"]
    assert all(one.span is not None and one.span.line > 2 for one in faults), faults
    assert {one.code for one in faults} <= {"overflow", "word-too-wide"}
    page = Rect(0, 0, template.width, template.height)
    for group in drawings(arranged):
        assert page.contains(group.rect)
        texts = [part for part in group.items if isinstance(part, Shape) and part.paragraphs
                 and part.preset == "rect"]  # fmt: skip
        for first, second in itertools.combinations(texts, 2):
            assert faults or not first.rect.overlaps(second.rect), (first.name, second.name)


def narrowed(template: Template) -> Template:
    """Return a template of the same height, three quarters as wide."""

    def rect(one: Rect) -> Rect:
        return Rect(one.x * 3 // 4, one.y, one.w * 3 // 4, one.h)

    def layout(one: Layout) -> Layout:
        slots = {key: dataclasses.replace(slot, rect=rect(slot.rect))
                 for key, slot in one.slots.items()}  # fmt: skip
        areas = {key: rect(area) for key, area in one.areas.items()}
        return dataclasses.replace(one, slots=slots, areas=areas)

    layouts = {role: layout(one) for role, one in template.layouts.items()}
    return dataclasses.replace(template, width=template.width * 3 // 4, layouts=layouts)


@pytest.mark.parametrize("name", [one for one in GOOD if one[:4] in ("loop", "tree", "proc")])
def test_lines_end_on_what_they_join(loaded: Loaded, name: str) -> None:
    for group in drawings(made(loaded, GOOD[name])):
        shapes = {part.name: part.rect for part in group.items if isinstance(part, Shape)}
        lines = [part for part in group.items if isinstance(part, Connector) and part.finish]
        for line in lines:
            for end, point in ((line.begin, line.start), (line.finish, line.end)):
                assert end is not None
                assert point in _sites(shapes[end[0]], end[1]), line.name


def _sites(rect: Rect, site: int) -> set[object]:
    from deck.geometry import Point

    middle = rect.centre
    places = (Point(middle.x, rect.y), Point(rect.x, middle.y), Point(middle.x, rect.bottom),
              Point(rect.right, middle.y))  # fmt: skip
    return {places[site]}


WORD = "W" * 60
# The code, the line it names, and the slide; a body begins on line 3.
BAD: dict[str, tuple[str, int, str]] = {
    "ladder-word": ("word-too-wide", 8, ladder(3, WORD)),
    "ladder-high": (
        "overflow", 8,
        ladder(5, "Everything altogether changed",
               "Comprehensive administrative renewal without exceptions") + STRIP,
    ),
    "stack-word": ("word-too-wide", 7, stack(3, WORD)),
    "stack-long": ("overflow", 7, stack(6, gloss="Verantwortungsvolle " * 7) + STRIP),
    "loop-word": ("word-too-wide", 7, loop(4, WORD)),
    "tree-word": ("word-too-wide", 6, tree((1, 1), WORD)),
    "tree-many": ("too-many-posts", 10, tree((4, 4, 2))),
    "tree-accents": (
        "accent-twice", 8,
        "body:\n  kind: tree\n  shows: Two.\n  root: {post: A}\n  branches:\n"
        "    - {post: B, accent: true, reports: [{post: C, accent: true}]}\n",
    ),
    "process-word": ("word-too-wide", 10, process((3,), WORD)),
    "process-gone-word": ("word-too-wide", 10, process((4,), WORD, "gone")),
    "process-9-9": ("word-too-wide", 10, process((9, 9), "Identification")),
    "matrix-word": ("word-too-wide", 8, matrix(text=WORD)),
    "matrix-aslant": ("way-aslant", 6, matrix("  way: [bottom_left, top_right]\n")),
    "matrix-nowhere": ("way-aslant", 6, matrix("  way: [bottom_left]\n")),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_drawn_is_refused_at_its_line(loaded: Loaded, name: str) -> None:
    code, line, body = BAD[name]
    found = one(made(loaded, body).diagnostics, code)
    assert found.span is not None
    assert found.span.line == line


def test_a_stair_runs_off_the_page(loaded: Loaded) -> None:
    group = drawings(made(loaded, ladder(4)))[0]
    stair = next(part for part in group.items if isinstance(part, Freeform))
    assert stair.rect.right == 12_192_000
    heights = [point.y for point in stair.points]
    assert heights == sorted(heights, reverse=True)


def test_an_arrow_never_lies_on_the_winner(loaded: Loaded) -> None:
    body = matrix("  winner: top_left\n  way: [bottom_left, top_left, top_right]\n", badge="A")
    group = drawings(made(loaded, body))[0]
    solid = next(part for part in group.items if isinstance(part, Shape) and part.fill == "solid")
    arrows = [part for part in group.items
              if isinstance(part, Connector) and part.line.width_pt == 4.5]  # fmt: skip
    assert len(arrows) == 2
    assert not any(solid.rect.overlaps(_wide(one.rect)) for one in arrows)


def _wide(rect: Rect) -> Rect:
    return Rect(rect.x, rect.y, max(1, rect.w), max(1, rect.h))


ALTS: dict[str, tuple[str, Callable[[], str]]] = {
    "ladder": (
        "Ladder: It rises. From the lowest step to the highest: 1 Step, A gloss (You change A "
        "base) → 2 Step, A gloss (You change A base) → 3 Step, A gloss (You change A base).",
        lambda: ladder(3),
    ),
    "loop": ("Loop: It turns. Clockwise: 1 Step → 2 Step → 3 Step → 4 Step → 1.", lambda: loop(4)),
    "tree": ("Tree: One answers. Post, with Post (over Post); Post.", lambda: tree((1, 0))),
    "stack": (
        "Stack: It rests. From top to bottom: Layer, A gloss; Layer, A gloss; Layer, A gloss. "
        "Arrow down: Aims.",
        lambda: stack(3) + "  down: Aims\n",
    ),
    "matrix": (
        "Matrix: It divides. Across, Few to many. Upwards, Weak to strong. Top left: Head, Words. "
        "Top right: Head, Words (stands out). Bottom left: Head, Words. Bottom right: Head, Words. "
        "Arrows: Head → Head.",
        lambda: matrix("  winner: top_right\n  way: [bottom_left, top_left]\n", "Words"),
    ),
}


@pytest.mark.parametrize("kind", ALTS)
def test_the_alt_text_says_what_is_drawn(loaded: Loaded, kind: str) -> None:
    wanted, body = ALTS[kind]
    assert drawings(made(loaded, body()))[0].alt == wanted
