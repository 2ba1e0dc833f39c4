"""Who answers to whom: one root, its branches, and what reports to each of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.blocks.diagram import LOUD, arrow, brief, fits, ink_on, styled
from deck.blocks.points import Aside
from deck.canvas import Canvas
from deck.drawing import aside, plain
from deck.frame import Connector, Line, Shape
from deck.geometry import Insets, Point, Rect
from deck.limits import WORDS
from deck.model import Block, Node, Text
from deck.rules import Items, Words
from deck.template import TextStyle

MOST_COLUMNS, MOST_REPORTS = 6, 9
WIDEST, HIGH, LEVEL_GAP, GAP, GROUP_GAP, PAD = 2.75, 0.96, 0.55, 0.18, 0.36, 0.09
# Across: three columns with room for the lines between them, and rows.
SHARES, ACROSS_GAP, ROW_GAP, ROW_MOST = (1.0, 1.15, 1.3), 0.75, 0.1, 0.83


@dataclass(frozen=True, slots=True, kw_only=True)
class Post(Node):
    """One box: a role, never a person's name. `accent` makes it the loud one."""

    post: Annotated[Text, Words(WORDS["tree"]["post"][0])]
    accent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch(Post):
    """A post under the root, and those that report to it."""

    reports: Annotated[tuple[Post, ...], Items(0, 5)] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree(Block):
    """Who answers to whom: one root, two to five branches, and up to nine posts under them.

    Boxes hold roles ("Head of service"), never names of people: roles outlast who fills them. Up to
    six columns the tree grows downwards, beyond that to the right.

    Example:
        kind: tree
        shows: One owner answers for the whole service, across three teams.
        root: {post: Minister}
        branches:
          - post: Head of policy
            reports: [{post: Policy lead}]
          - post: Service owner
            accent: true
            reports: [{post: Design lead}, {post: Delivery lead}, {post: Data lead}]
          - post: Head of operations
            reports: [{post: Team leader}]

    Example, fifteen posts:
        kind: tree
        shows: Nine teams answer to five directors and one chief executive.
        root: {post: Chief executive}
        branches:
          - {post: Director of finance, reports: [{post: Budget office}, {post: Audit}]}
          - {post: Director of people, reports: [{post: Recruitment}, {post: Training}]}
          - {post: Director of services, accent: true,
             reports: [{post: Benefits}, {post: Permits}, {post: Contact centre}]}
          - {post: Director of technology, reports: [{post: Platforms}]}
          - {post: Director of law, reports: [{post: Legislation}]}

    Example, with a side:
        kind: tree
        shows: Policy and delivery meet in one office.
        root: {post: Permanent secretary}
        branches: [{post: Policy}, {post: Delivery, accent: true}]
        asides:
          - {heading: One office, text: Both answer to the same person.}
    """

    kind: ClassVar[str] = "tree"
    layout: ClassVar[str] = "drawing-full"
    root: Post
    branches: Annotated[tuple[Branch, ...], Items(1, 5)]
    shows: Annotated[Text, Words(30)]
    asides: Annotated[tuple[Aside, ...], Items(0, 2)] = ()

    def layout_role(self, *, strip: bool) -> str:
        if self.asides:
            return "drawing-side-strip" if strip else "drawing-side"
        return "drawing" if strip else "drawing-full"

    def arrange(self, canvas: Canvas) -> Block | None:
        self._checked(canvas)
        down = _down(canvas, self)
        upright = down is not None
        places = down if down is not None else _across(canvas, self)
        boxes = [
            _box(canvas, one, _style(canvas, self, one), place, number, root=one is self.root)
            for number, (one, place) in enumerate(zip(_posts(self), places, strict=True), 1)
        ]
        lines = [_join(canvas, boxes[a], boxes[b], upright=upright) for a, b in _joins(self)]
        alt = brief(canvas, self._alt(canvas, whole=True), self._alt(canvas, whole=False))
        canvas.group(canvas.strings.names.diagram, alt, [*lines, *boxes])
        for place, one in enumerate(self.asides, 1):
            aside(canvas, f"aside-{place}", one.heading, one.text, accent=place == 1)
        return None

    def _checked(self, canvas: Canvas) -> None:
        """Refuse what one slide cannot show. Emits: too-many-posts, accent-twice."""
        reports = [one for branch in self.branches for one in branch.reports]
        if len(reports) > MOST_REPORTS:
            canvas.fault(
                "too-many-posts",
                f"{len(reports)} posts under the branches, at most {MOST_REPORTS}",
                about=reports[MOST_REPORTS].post, hint="show some branches on a slide of their own",
            )  # fmt: skip
        loud = [one for one in _posts(self) if one.accent]
        if len(loud) > 1:
            canvas.fault("accent-twice", f"{len(loud)} boxes carry the accent, one may",
                         about=loud[1].post, hint="leave the accent on one box")  # fmt: skip

    def _alt(self, canvas: Canvas, *, whole: bool) -> str:
        alt, said = canvas.strings.alt, list[str]()
        for one in self.branches:
            posts = ", ".join(plain(canvas, each.post) for each in one.reports)
            head = plain(canvas, one.post)
            said.append(alt.branch.format(post=head, posts=posts) if posts and whole else head)
        return alt.tree.format(shows=plain(canvas, self.shows), root=plain(canvas, self.root.post),
                               items="; ".join(said))  # fmt: skip


def _posts(tree: Tree) -> Iterator[Post]:
    """Yield every box in reading order: the root, then each branch with its own."""
    yield tree.root
    for branch in tree.branches:
        yield branch
        yield from branch.reports


def _joins(tree: Tree) -> Iterator[tuple[int, int]]:
    """Yield who is joined to whom, by number in reading order."""
    number = 0
    for branch in tree.branches:
        number += 1
        head = number
        yield 0, head
        for _ in branch.reports:
            number += 1
            yield head, number


def _style(canvas: Canvas, tree: Tree, post: Post) -> TextStyle:
    if post is tree.root:
        return styled(canvas, "side", bold=True)
    return styled(canvas, "label", bold=isinstance(post, Branch) or post.accent)


def _down(canvas: Canvas, tree: Tree) -> list[Rect] | None:
    """Return the boxes of a tree that grows downwards, or None where words do not fit them."""
    area = canvas.area("drawing")
    spans = [max(1, len(one.reports)) for one in tree.branches]
    if sum(spans) > MOST_COLUMNS:
        return None
    levels = 3 if any(one.reports for one in tree.branches) else 2
    gap, group = canvas.inch(GAP), canvas.inch(GROUP_GAP)
    gaps = gap * (sum(spans) - len(spans)) + group * (len(spans) - 1)
    width = min(canvas.inch(WIDEST), (area.w - gaps) // sum(spans))
    step = min(canvas.inch(HIGH + 2 * LEVEL_GAP), (area.h - canvas.inch(HIGH)) // (levels - 1))
    high = canvas.inch(HIGH)
    top = area.y + max(0, area.h - high - step * (levels - 1)) // 3
    x = area.x + (area.w - gaps - width * sum(spans)) // 2
    lower: list[Rect] = []
    heads: list[Rect] = []
    for branch, span in zip(tree.branches, spans, strict=True):
        whole = width * span + gap * (span - 1)
        wide = min(canvas.inch(WIDEST), whole)
        head = Rect(x + (whole - wide) // 2, top + step, wide, high)
        heads.append(head)
        lower.append(head)
        lower += [Rect(x + n * (width + gap), top + 2 * step, width, high)
                  for n in range(len(branch.reports))]  # fmt: skip
        x += whole + group
    middle = (heads[0].centre.x + heads[-1].centre.x) // 2
    wide = canvas.inch(WIDEST)
    left = min(max(area.x, middle - wide // 2), area.right - wide)
    return _if_fitting(canvas, tree, [Rect(left, top, wide, high), *lower])


def _if_fitting(canvas: Canvas, tree: Tree, places: list[Rect]) -> list[Rect] | None:
    """Return the places if every post fits its own."""
    pad = canvas.inch(PAD)
    for post, place in zip(_posts(tree), places, strict=True):
        style = _style(canvas, tree, post)
        if not fits(canvas, post.post, style, place.w - 2 * pad, place.h - pad):
            return None
    return places


def _across(canvas: Canvas, tree: Tree) -> list[Rect]:
    """Return the boxes of a tree that grows to the right, one row a post of the last level."""
    area = canvas.area("drawing")
    columns = area.columns(SHARES, canvas.inch(ACROSS_GAP))
    spans = [max(1, len(one.reports)) for one in tree.branches]
    gap, group = canvas.inch(ROW_GAP), canvas.inch(2 * ROW_GAP)
    gaps = gap * (sum(spans) - len(spans)) + group * (len(spans) - 1)
    high = min(canvas.inch(ROW_MOST), (area.h - gaps) // sum(spans))
    y = area.y + (area.h - gaps - high * sum(spans)) // 2
    lower: list[Rect] = []
    heads: list[Rect] = []
    for branch, span in zip(tree.branches, spans, strict=True):
        whole = high * span + gap * (span - 1)
        tall = min(whole, max(high, canvas.inch(0.6)))
        head = Rect(columns[1].x, y + (whole - tall) // 2, columns[1].w, tall)
        heads.append(head)
        lower.append(head)
        lower += [Rect(columns[2].x, y + n * (high + gap), columns[2].w, high)
                  for n in range(len(branch.reports))]  # fmt: skip
        y += whole + group
    middle, tall = (heads[0].centre.y + heads[-1].centre.y) // 2, canvas.inch(HIGH)
    return [Rect(columns[0].x, middle - tall // 2, columns[0].w, tall), *lower]


def _box(
    canvas: Canvas, post: Post, style: TextStyle, place: Rect, number: int, *, root: bool
) -> Shape:
    """Return a box: open for the root, quiet below it, loud where the accent is."""
    pad = canvas.inch(PAD)
    quiet = Line(role="deep", width_pt=1.5) if root else None
    return canvas.label(
        place, post.post, style, name=f"{canvas.strings.names.post} {number}",
        role=ink_on(post.accent), align="ctr", anchor="ctr",
        fill="solid" if post.accent else "paper" if quiet else "panel",
        line=LOUD if post.accent else quiet, insets=Insets(pad, 0, pad, 0),
    )  # fmt: skip


def _join(canvas: Canvas, one: Shape, other: Shape, *, upright: bool) -> Connector:
    """Return the elbow from a box to one under or beside it."""
    if upright:
        start = Point(one.rect.centre.x, one.rect.bottom)
        end = Point(other.rect.centre.x, other.rect.y)
        ends: Sequence[int] = (2, 0)
    else:
        start = Point(one.rect.right, one.rect.centre.y)
        end = Point(other.rect.x, other.rect.centre.y)
        ends = (3, 1)
    return arrow(
        canvas, start, end, "deep", 1.5, bend=True, head=False,
        begin=(one.name, ends[0]), finish=(other.name, ends[1]),
    )  # fmt: skip
