"""Words on slides: kickers, short labels, heads of tables; and the headings of the notes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from deck.model import Node
from deck.rules import Fields, Items


@dataclass(frozen=True, slots=True, kw_only=True)
class Kickers(Node):
    """Lines above a title. `message` takes n, of, group; `part` takes n, of, group."""

    message: Annotated[str, Fields(("n", "of", "group"))]
    part: Annotated[str, Fields(("n", "of", "group"))]
    map: str
    sources: str
    agenda: str
    breakout: Annotated[str, Fields(("minutes",))]


@dataclass(frozen=True, slots=True, kw_only=True)
class Words(Node):
    """Short labels on slides."""

    ask: str
    so_what: str
    source: Annotated[str, Fields(("list",))]
    sources: Annotated[str, Fields(("list",))]
    reported: Annotated[str, Fields(("publisher",))]
    mark: Annotated[str, Fields(("n",))]
    source_head: str
    minutes_head: str
    time: str
    minutes: str
    minute: str
    groups: str
    bring: str
    write: str
    your_task: str
    your_output: str
    how_to_use: str
    step_changed: str
    step_same: str
    step_gone: str
    quote: Annotated[str, Fields(("text",))]
    stage: Annotated[str, Fields(("minutes", "how"))]
    continued: Annotated[str, Fields(("title", "n", "of"))]
    group_title: Annotated[str, Fields(("title", "n", "of"))]
    variant_of: Annotated[str, Fields(("variant", "n", "short"))]
    pause_until: Annotated[str, Fields(("what", "time"))]
    pause_for: Annotated[str, Fields(("what", "minutes"))]
    write_here: str
    facts_used: str
    no_value: str
    other: Annotated[str, Fields(("n",))]
    other_sum: Annotated[str, Fields(("n", "names"))]
    other_dropped: Annotated[str, Fields(("n", "names"))]
    largest: Annotated[str, Fields(("n", "of"))]
    parts_as_bars: str
    by_hand: str
    deck_title: Annotated[str, Fields(("library", "variant"))]
    scores_title: str
    scale: Annotated[str, Fields(("least", "low", "most", "high"))]
    highlighted: str
    highlighted_rows: Annotated[str, Fields(("names",))]
    message_source: Annotated[str, Fields(("by",))]
    picture_source: Annotated[str, Fields(("by",))]
    definition_source: Annotated[str, Fields(("by",))]
    for_example: str
    done: str
    to_do: str
    situation: str
    what_changed: str
    result: str
    not_needed: str
    prompt: Annotated[str, Fields(("text",))]
    minutes_short: Annotated[str, Fields(("minutes",))]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables(Node):
    """Heads and prompts of the tables the program makes."""

    number: str
    message: str
    statement: str
    slide: str
    slides: str
    clock: str
    item: str
    lead: str
    levels: Annotated[tuple[str, ...], Items(5, 5)]
    blank: str
    no_score: str
    lowest: str
    median: str
    highest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteHeads(Node):
    """Headings of the notes, in their fixed order. `say` takes seconds."""

    say: Annotated[str, Fields(("seconds",))]
    say_untimed: str
    ask: str
    expect: str
    evidence: str
    next: str
    data: str
    none: str
    median: str
    scores: Annotated[str, Fields(("message", "lowest", "median", "highest"))]
    no_scores: Annotated[str, Fields(("message",))]
    statement: Annotated[str, Fields(("statement", "by"))]
    source: Annotated[str, Fields(("publisher", "title", "date", "url"))]
    source_listed: Annotated[str, Fields(("publisher", "title", "date"))]
