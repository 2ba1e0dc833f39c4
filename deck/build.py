"""The pipeline, in order, and nothing else: from a project's files to the bytes of a deck.

`load_project` reads and validates, `prepare` does once what is the same for all variants, `make`
does the rest for one of them. Each step is given values and returns a value beside what it found;
an error stops before the next step, so a deck with a fault in it is never written.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from deck import __version__
from deck.arrange import arrange
from deck.check import check_members
from deck.composition import Variant
from deck.diagnostics import Diagnostic, failed, in_order
from deck.fonts import FontBook
from deck.frame import SlideFrame
from deck.images.place import fit_pictures
from deck.load import Loaded
from deck.masters import stale
from deck.opening import OpenTheme, open_theme, read_assets, strings_for
from deck.package import package
from deck.paging import on_page
from deck.pick import pick
from deck.select import select
from deck.setting import Setting, Target
from deck.source import attach_source
from deck.strings import Strings
from deck.theme import blamed, pale
from deck.times import SPAN, epoch_of, holds, iso_time

if TYPE_CHECKING:
    from deck.render import Meta

Found = tuple[Diagnostic, ...]
Tell = Callable[[str], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """What is the same for every variant of a project: its library, words, theme, widths, the
    program that its decks are made for, and whether the theme's template is out of date."""

    loaded: Loaded
    strings: Strings
    theme: OpenTheme
    book: FontBook
    target: Target = "powerpoint"
    late: Found = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A deck, or why there is none; `seconds` are those of the counted slides."""

    variant: str
    data: bytes | None = None
    slides: int = 0
    seconds: int = 0
    uncounted: int = 0
    diagnostics: Found = ()


def prepare(
    loaded: Loaded, theme: str, language: str | None, tell: Tell, target: Target = "powerpoint"
) -> tuple[Ready | None, Found]:
    """Open the theme and the strings for a project that is loaded and validated."""
    strings, no_strings = strings_for(loaded, language)
    tell("reading the theme")
    opened, no_theme = open_theme(theme, loaded.roots)
    found = in_order((*loaded.diagnostics, *no_strings, *no_theme))
    if failed(found) or strings is None or opened is None:
        return None, found
    ready = Ready(
        loaded=loaded, strings=strings, theme=opened, book=FontBook(), target=target,
        late=stale(opened.files, opened.made_from),
    )  # fmt: skip
    return ready, found


def lay_out(
    ready: Ready, variant: str, numbers: frozenset[int] | None, tell: Tell,
    message: int | None = None,
) -> tuple[tuple[SlideFrame, ...], Found]:  # fmt: skip
    """Select a variant, with the message chosen for it, and arrange its slides on its own page, or
    only those with the given numbers."""
    tell(f"laying out {called(variant, message)}")
    ready, paged = _paged(ready, variant)
    deck, found = select(ready.loaded.library, variant, ready.strings.language, message)
    found = (*found, *paged, *_dated(ready.loaded.library.variants.get(variant)))
    if deck is None or failed(found):
        return (), attach_source(in_order(found), ready.loaded.sources)
    assets, missing = read_assets(ready.loaded.roots, deck)
    setting = Setting(
        deck=deck, template=ready.theme.template, book=ready.book, strings=ready.strings,
        assets=assets.pictures, target=ready.target,
    )  # fmt: skip
    arranged = arrange(setting)
    frames, dropped = pick(arranged.frames, numbers, variant)
    frames = fit_pictures(frames, assets.vectors)
    found = (*found, *missing, *arranged.diagnostics, *dropped)
    return frames, attach_source(in_order(found), ready.loaded.sources)


def _paged(ready: Ready, variant: str) -> tuple[Ready, Found]:
    """Return what is ready with the theme on the variant's page."""
    theme, found = on_page(ready.theme, ready.loaded.library.variants.get(variant))
    return replace(ready, theme=theme), found


def _dated(variant: Variant | None) -> Found:
    """Return a fault if no archive can hold the variant's date. Emits: date-out-of-span."""
    if variant is None or holds(epoch_of(variant.date)):
        return ()
    message = f"the date {variant.date} cannot be written in a deck"
    hint = f"give a date {SPAN}"
    return (Diagnostic("date-out-of-span", message, variant.span, path="date", hint=hint),)


def make(
    ready: Ready, variant: str, *, numbers: frozenset[int] | None, epoch: int | None, tell: Tell,
    message: int | None = None,
) -> Made:  # fmt: skip
    """Take one variant through select, arrange, render, check and package.

    `epoch` is the time to date it with; None for the variant's own. `message` is the number of the
    message chosen for a variant that leaves it open.
    """
    name = called(variant, message)
    from deck.render import render  # here: whoever only checks content does not wait for it

    frames, found = lay_out(ready, variant, numbers, tell, message)
    found = (*blamed(found, ready.theme.files.theme), *ready.late)
    if failed(found):
        return Made(variant=name, diagnostics=found)
    ready, _ = _paged(ready, variant)
    tell(f"drawing {name}")
    about = ready.loaded.library.variants[variant]
    epoch = epoch_of(about.date) if epoch is None else epoch
    meta = meta_of(ready, about, epoch, message)
    counted = [one.seconds for one in frames if one.counted]
    slides = len(frames)
    members = render(frames, ready.theme.template, ready.theme.data, meta)
    del frames  # of a large deck, memory need not hold both
    tell(f"checking {name}")
    faults = pale(
        check_members(members, ours=True), ready.theme.files.theme, ready.theme.files.name
    )
    checked = (*found, *_unsaid(found, faults))
    found = attach_source(in_order(checked), ready.loaded.sources)
    if failed(found):
        return Made(variant=name, diagnostics=found)
    return Made(
        variant=name, data=package(members, epoch), slides=slides, seconds=sum(counted),
        uncounted=slides - len(counted), diagnostics=found,
    )  # fmt: skip


def _unsaid(said: Found, found: Found) -> Found:
    """Return what checking found, without what arranging has said of the same line of content."""
    known = {(one.code, one.span.file, one.span.line) for one in said if one.span}
    return tuple(
        one
        for one in found
        if one.span is None or (one.code, one.span.file, one.span.line) not in known
    )


def called(variant: str, message: int | None) -> str:
    """Return the name of a variant with the message chosen for it: "single-4".

    >>> called("single", 4), called("short", None)
    ('single-4', 'short')
    """
    return variant if message is None else f"{variant}-{message}"


def deck_title(ready: Ready, variant: Variant, message: int | None = None) -> str:
    """Return what the file is called in its properties (WCAG 2.4.2): library and variant, and the
    message chosen for it."""
    about = ready.loaded.about
    chosen = ready.loaded.library.message(message) if message else None
    name = variant.title.source
    if chosen is not None:
        pattern = ready.strings.words.variant_of
        name = pattern.format(variant=name, n=chosen.number, short=chosen.short)
    return (
        ready.strings.words.deck_title.format(library=about.title, variant=name) if about else name
    )


def meta_of(ready: Ready, variant: Variant, epoch: int, message: int | None = None) -> Meta:
    """Return what a deck says of itself; nothing in it comes from the machine or the clock."""
    from deck.render import Meta

    language = ready.strings.language
    about = ready.loaded.about
    return Meta(
        title=deck_title(ready, variant, message),
        creator=about.title.source if about else "",
        language=language,
        date=iso_time(epoch),
        identifier=f"nine-messages/{called(variant.key, message)}/{language}",
        footer=variant.footer.source,
        subject=variant.description.source,
        version=__version__,
        target=ready.target,
    )
