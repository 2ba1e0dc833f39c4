"""Rules over the whole library, also over what no variant selects.

Given a scope (the library and what surrounds it); returns what is wrong. A rule is a function of a
scope, and all rules stand in `RULES`: they read, they never change anything.
"""

from __future__ import annotations

from deck.diagnostics import Diagnostic
from deck.validate import (
    bodies,
    facts,
    figures,
    messages,
    pages,
    reading,
    references,
    slides,
    statements,
    timing,
    words,
)
from deck.validate.scope import Rule, Scope

__all__ = ["RULES", "Rule", "Scope", "validate"]

RULES: tuple[Rule, ...] = (
    references.slides_of_variants,
    references.depths,
    references.circles,
    references.unused_slides,
    references.facts,
    references.messages,
    references.exercises,
    references.links,
    reading.draws_on,
    reading.material,
    messages.numbers,
    messages.rows,
    slides.marks,
    slides.titles,
    slides.strips,
    slides.figures,
    slides.assets,
    bodies.charts,
    bodies.tables,
    bodies.shares,
    bodies.lanes,
    bodies.words_of_messages,
    bodies.grounds,
    bodies.own_faults,
    figures.sources,
    figures.origins,
    figures.origins_of_messages,
    figures.origins_of_pages,
    statements.statements,
    facts.unused_facts,
    facts.reviews,
    timing.exercises,
    timing.shown_stages,
    timing.sections,
    timing.variants,
    timing.short_slides,
    timing.repeated_slides,
    pages.names,
    pages.parts,
    pages.tables,
    pages.marks,
    pages.citations,
    words.named_words,
    words.dates,
)


def validate(scope: Scope) -> tuple[Diagnostic, ...]:
    """Return what all rules find."""
    return tuple(found for rule in RULES for found in rule(scope))
