"""Rules over the whole library, also over what no variant selects.

Given the library and the folders that its assets lie in; returns what is wrong. A rule is a
function of a scope, and all rules stand in `RULES`: they read, they never change anything.
"""

from __future__ import annotations

from pathlib import Path

from deck.diagnostics import Diagnostic
from deck.model import Library
from deck.validate import bodies, messages, references, slides, timing
from deck.validate.scope import Rule, Scope

RULES: tuple[Rule, ...] = (
    references.slides_of_variants,
    references.facts,
    references.messages,
    references.exercises,
    references.links,
    messages.numbers,
    slides.marks,
    slides.titles,
    slides.strips,
    slides.figures,
    slides.assets,
    bodies.charts,
    bodies.tables,
    bodies.prompts,
    bodies.prompts,
    bodies.shares,
    bodies.lanes,
    bodies.words_of_messages,
    bodies.own_faults,
    timing.exercises,
    timing.shown_stages,
    timing.sections,
    timing.variants,
    timing.short_slides,
    timing.repeated_slides,
)


def validate(
    library: Library, roots: tuple[Path, ...] = (), hidden: frozenset[str] = frozenset()
) -> tuple[Diagnostic, ...]:
    """Return what all rules find. `hidden` are the keys in files that could not be read: nobody is
    blamed for a reference to them."""
    scope = Scope(library, roots, hidden)
    return tuple(found for rule in RULES for found in rule(scope))
