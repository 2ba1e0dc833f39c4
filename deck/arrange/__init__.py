"""Lay out a deck: selected slides and a template in, slide frames out.

All geometry and all fitting of text is decided here and in the blocks; rendering only draws. A
slide whose block leaves a remainder continues on a second one with its own title and key (`KEY~2`).
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from deck.arrange.foot import source_line, strip, tag
from deck.arrange.gist import brief
from deck.arrange.glyphs import missing_glyphs
from deck.arrange.head import heading, kicker, tracker
from deck.arrange.identity import base_of, reference_of
from deck.arrange.last_words import settled
from deck.arrange.notes import notes_of, notes_place
from deck.arrange.target import for_target
from deck.arrange.titles import repeated_titles
from deck.canvas import Canvas
from deck.citations import SOURCES, Origin, cited, numbers_of
from deck.composition import Placed
from deck.diagnostics import Diagnostic
from deck.frame import SlideFrame
from deck.model import Block, Fact
from deck.setting import Setting

MOST_CONTINUATIONS = 24
MOST_ROUNDS = 3  # of laying out the lists of sources, whose length moves slides behind them


@dataclass(frozen=True, slots=True, kw_only=True)
class Arranged:
    """The frames, one a slide of the finished deck, and what was found on the way."""

    frames: tuple[SlideFrame, ...]
    diagnostics: tuple[Diagnostic, ...]


def arrange(setting: Setting) -> Arranged:
    """Lay out every slide of the deck in order.

    Emits: template-lacks-role, overflow, word-too-wide, cannot-continue, title-repeated,
    and what blocks emit.
    """
    lists = [one.slide.body.kind == SOURCES for one in setting.deck.slides]
    numbers = numbers_of(setting.deck)
    made = [
        Arranged(frames=(), diagnostics=()) if lists[n] else _slide(setting, one, numbers)
        for n, one in enumerate(setting.deck.slides)
    ]
    for _ in range(MOST_ROUNDS if any(lists) else 0):
        counts = [len(one.frames) for one in made]
        used = _uses(setting, counts)
        for n, one in enumerate(setting.deck.slides):
            made[n] = _slide(setting, one, numbers, used) if lists[n] else made[n]
        if counts == [len(one.frames) for one in made]:
            break
    frames = tuple(frame for one in made for frame in one.frames)
    found = [fault for one in made for fault in one.diagnostics]
    found.extend(one for frame in frames for one in missing_glyphs(setting, frame))
    found.extend(repeated_titles(frames))
    return Arranged(frames=frames, diagnostics=tuple(found))


def _uses(setting: Setting, counts: Sequence[int]) -> tuple[tuple[int, Fact], ...]:
    """Return the facts of the deck, each with the number of the first slide of those that cite it;
    `counts` says on how many slides each goes."""
    starts = itertools.accumulate(counts, initial=1)
    return tuple(
        (number, fact)
        for number, one in zip(starts, setting.deck.slides, strict=False)
        for fact in cited(one.slide, setting.deck.library)
    )


def _slide(
    setting: Setting, placed: Placed, numbers: Mapping[Origin, int],
    used: tuple[tuple[int, Fact], ...] = (),
) -> Arranged:  # fmt: skip
    """Lay out one slide of the content: one frame, or several when it continues."""
    canvases: list[Canvas] = []
    body: Block | None = placed.slide.body
    while body is not None and len(canvases) < MOST_CONTINUATIONS:
        role = layout_role(placed, body)
        layout = setting.template.layouts.get(role)
        if layout is None:
            return Arranged(frames=(), diagnostics=(_lacks(setting, placed, role),))
        part = len(canvases) + 1
        key = placed.slide.key if part == 1 else f"{placed.slide.key}~{part}"
        canvas = Canvas(
            setting=setting, layout=layout, placed=placed, key=key, used=used, numbers=numbers
        )
        body = body.arrange(canvas)
        canvases.append(canvas)
    if body is not None:
        canvases[-1].fault("cannot-continue", f"more than {MOST_CONTINUATIONS} slides are needed")
    frames = tuple(_frame(canvas, n, len(canvases)) for n, canvas in enumerate(canvases, 1))
    return Arranged(frames=frames, diagnostics=tuple(one for c in canvases for one in c.found))


def layout_role(placed: Placed, body: Block) -> str:
    """Return the role of the layout that a slide fills: the block's own, or with a strip."""
    slide = placed.slide
    return body.layout_role(strip=slide.ask is not None or slide.quote_statement)


def _lacks(setting: Setting, placed: Placed, role: str) -> Diagnostic:
    return Diagnostic(
        "template-lacks-role",
        f"theme '{setting.template.theme}' maps no layout to the role '{role}'",
        span=placed.slide.body.span,
        path=placed.slide.key,
        hint="add the role to the theme's mapping, or use another kind of body",
    )


def _frame(canvas: Canvas, part: int, parts: int) -> SlideFrame:
    """Add what every slide has to the block's items, in reading order, and freeze it."""
    body = tuple(settled(canvas, brief(canvas, one)) for one in canvas.items)
    canvas.items = []
    title = heading(canvas, part, parts)
    kicker(canvas)
    canvas.items.extend(body)
    strip(canvas)
    source_line(canvas)
    tag(canvas)
    tracker(canvas)
    items = tuple(made for one in canvas.items for made in for_target(canvas, one))
    seconds = _share(canvas.placed.seconds, part, parts)
    notes = notes_of(canvas, seconds)
    frame = SlideFrame(
        key=canvas.key, base="", title=title, layout=canvas.layout.role,
        section=canvas.placed.section.name.source, items=items, notes=notes, reference="",
        seconds=seconds, span=canvas.slide.span, counted=canvas.placed.counted,
    )  # fmt: skip
    base = base_of(frame)
    reference = reference_of(frame.key, base)
    return replace(
        frame, base=base, reference=reference, notes_place=notes_place(canvas, notes, reference)
    )


def _share(seconds: int, part: int, parts: int) -> int:
    return seconds * part // parts - seconds * (part - 1) // parts
