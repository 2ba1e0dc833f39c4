"""A theme's specimen deck: its tokens with their measured contrast, every example of every kind of
slide, and every layout that no example fills.

It is content like any other: slides made in memory, in a variant of their own, that go through
the ordinary pipeline (`deck.build`). Messages, facts, exercises and pictures are those of the
packaged library, so that no project's content can spoil it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from deck.composition import Library, Section, Use, Variant
from deck.diagnostics import Diagnostic
from deck.load import Loaded, judged, load
from deck.model import Depths, Slide, Text
from deck.opening import OpenTheme
from deck.registry import discover
from deck.roots import Root, library_roots, packaged_root
from deck.specimen.pages import example_slides, layout_slides, token_slides
from deck.specimen.parts import Made, Parts

VARIANT = "specimen"
SECONDS = 60
START = "09:00"
__all__ = ["VARIANT", "Specimen", "packaged", "specimen"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Specimen:
    """The library of a specimen, and how much it shows."""

    loaded: Loaded
    layouts: int
    kinds: int
    examples: int
    pairs: int


def packaged(project: Path) -> Loaded:
    """Return the packaged library with the kinds of all packages and the themes of a project."""
    registry, faults = discover()
    own = Root(packaged_root(), "packaged")
    loaded = load((own,), registry)
    roots = tuple(one for one in library_roots(project) if one.path.resolve() != own.path)
    return replace(loaded, roots=(*roots, own), diagnostics=(*faults, *loaded.diagnostics))


def specimen(loaded: Loaded, theme: OpenTheme) -> tuple[Specimen, tuple[Diagnostic, ...]]:
    """Return the content of a theme's specimen. Emits: the codes of `deck.decode`."""
    language = loaded.about.language if loaded.about else "en-GB"
    parts = Parts(loaded=loaded, theme=theme, strings=loaded.strings[language])
    examples, found = example_slides(parts)
    before = (*token_slides(parts), *examples)
    slides = (*before, *layout_slides(parts, before))
    library = _library(parts, slides)
    whole = judged(replace(loaded, library=library, diagnostics=()))
    shown = Specimen(
        loaded=whole, layouts=len(theme.template.layouts), kinds=len(loaded.registry.kinds),
        examples=len(examples), pairs=len(parts.pairs),
    )  # fmt: skip
    return shown, found


def _library(parts: Parts, slides: tuple[Made, ...]) -> Library:
    """Return the packaged library with these slides, and one variant, instead of its own."""
    library, words = parts.loaded.library, parts.words
    by_key = {one.slide.key: one.slide for one in slides}
    sections = tuple(_sections(parts, slides))
    variant = Variant(
        key=VARIANT, title=Text(words.titles.cover.format(theme=parts.name)),
        description=Text(words.subtitle), minutes=len(slides) * SECONDS // 60, start=START,
        footer=Text(words.footer.format(theme=parts.name)),
        date=parts.loaded.about.date if parts.loaded.about else "1980", sections=sections,
    )  # fmt: skip
    messages = tuple(replace(one, slides=(), depths=Depths()) for one in library.messages)
    exercises = {key: replace(one, slides=()) for key, one in library.exercises.items()}
    return replace(
        library, messages=messages, exercises=exercises, slides=by_key,
        variants={VARIANT: variant}, sequences={},
    )  # fmt: skip


def _sections(parts: Parts, slides: tuple[Made, ...]) -> Iterator[Section]:
    """Yield a section a family, in order of first use."""
    families = dict.fromkeys(one.family for one in slides)
    for family in families:
        own: list[Slide] = [one.slide for one in slides if one.family == family]
        yield Section(
            name=Text(parts.words.sections[family]), minutes=len(own) * SECONDS / 60,
            slides=tuple(Use(slide=one.key) for one in own),
        )  # fmt: skip
