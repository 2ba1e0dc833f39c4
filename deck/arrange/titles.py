"""Titles of a deck are unique, so that a reader and a screen reader can tell slides apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from deck.diagnostics import Diagnostic
from deck.frame import Fill, SlideFrame


def repeated_titles(frames: Iterable[SlideFrame]) -> Iterator[Diagnostic]:
    """Yield slides whose title another one has (WCAG 2.4.6). Emits: title-repeated."""
    first: dict[str, str] = {}
    for frame in frames:
        words = " ".join(frame.title.casefold().split())
        if not words:
            continue
        other = first.setdefault(words, frame.key)
        if other != frame.key:
            title = next((one for one in frame.items if isinstance(one, Fill)), None)
            yield Diagnostic(
                "title-repeated",
                f"the slide '{other}' has this title too",
                span=(title.address.span if title else None) or frame.span,
                path=f"{frame.key}: title",
                hint="give each slide a title of its own",
            )
