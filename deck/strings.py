"""Every word that the program itself writes, as data: one file per language, `content/strings/`.

Patterns use `{name}` fields in the manner of `str.format`, filled by `say`. Nothing else in the
package holds words that reach a deck; a test builds a deck in a pseudo-language to prove it.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from typing import Annotated

from deck.model import Group, Language, Node
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


@dataclass(frozen=True, slots=True, kw_only=True)
class AltTexts(Node):
    """Patterns for alt text of drawings, charts and tables."""

    tracker: Annotated[str, Fields(("n", "of", "group"))]
    mark: str
    art: Annotated[str, Fields(("n",))]
    row: Annotated[str, Fields(("group", "items"))]
    map: Annotated[str, Fields(("n", "of", "group", "items"))]
    outside: Annotated[str, Fields(("items",))]
    absent: Annotated[str, Fields(("items",))]
    scores: Annotated[str, Fields(("n", "lowest", "median", "highest"))]
    heat: Annotated[str, Fields(("items",))]
    radar: Annotated[str, Fields(("items",))]
    key: str
    row_badges: Annotated[str, Fields(("items",))]
    open_row: str
    rest: str
    no_scores: Annotated[str, Fields(("n",))]
    median: Annotated[str, Fields(("n", "median"))]
    chart: Annotated[str, Fields(("type", "title", "shows", "values"))]
    chart_type: dict[str, str]
    process: Annotated[str, Fields(("shows", "lanes"))]
    lane: Annotated[str, Fields(("name", "steps"))]
    share: Annotated[str, Fields(("of", "part", "part_label", "rest_label"))]
    timer: Annotated[str, Fields(("stages",))]
    table: Annotated[str, Fields(("shows",))]
    pairs: Annotated[str, Fields(("count", "left", "right"))]
    stage: Annotated[str, Fields(("minutes", "how"))]
    lane_of: Annotated[str, Fields(("shows", "lane", "items"))]
    cell: Annotated[str, Fields(("phase", "text"))]
    timeline: Annotated[str, Fields(("shows", "items"))]
    gap: Annotated[str, Fields(("title", "shows", "upper", "lower", "values"))]
    gap_values: Annotated[str, Fields(("values",))]
    gap_drawn: Annotated[str, Fields(("start", "end"))]
    bracket: Annotated[str, Fields(("upper", "lower", "gap"))]
    group_messages: Annotated[str, Fields(("group", "items"))]
    stages: Annotated[str, Fields(("stages",))]
    tenth: Annotated[str, Fields(("items", "n"))]
    puzzle: str
    ladder: Annotated[str, Fields(("shows", "items"))]
    rung: Annotated[str, Fields(("heading", "gloss"))]
    based: Annotated[str, Fields(("step", "base"))]
    matrix: Annotated[str, Fields(("shows", "across", "upwards", "items"))]
    quadrant: Annotated[str, Fields(("place", "heading", "text"))]
    places: Annotated[tuple[str, ...], Items(4, 4)]
    winner: Annotated[str, Fields(("quadrant",))]
    marked: Annotated[str, Fields(("quadrant", "badge"))]
    moves: Annotated[str, Fields(("items",))]
    stack: Annotated[str, Fields(("shows", "items"))]
    layer: Annotated[str, Fields(("name", "gloss"))]
    down: Annotated[str, Fields(("text",))]
    up: Annotated[str, Fields(("text",))]
    loop: Annotated[str, Fields(("shows", "items"))]
    leader: Annotated[str, Fields(("step",))]
    tree: Annotated[str, Fields(("shows", "root", "items"))]
    branch: Annotated[str, Fields(("post", "posts"))]


@dataclass(frozen=True, slots=True, kw_only=True)
class Names(Node):
    """Names of objects in the selection pane."""

    tracker: str
    mark: str
    art: str
    rule: str
    chart: str
    chart_words: str
    hole: str
    bar: Annotated[str, Fields(("series", "category"))]
    table: str
    diagram: str
    field: str
    badge: str
    icon: Annotated[str, Fields(("name",))]
    icons: dict[str, str]
    key: str
    line: str
    node: str
    label: str
    tag: str
    tread: str
    quadrant: str
    layer: str
    post: str
    arrow: str
    slots: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers(Node):
    """How numbers and dates are written. `date` takes day, month, year."""

    decimal: str
    thousands: str
    minus: str
    date: Annotated[str, Fields(("day", "month", "year"))]
    month_date: Annotated[str, Fields(("month", "year"))]
    months: Annotated[tuple[str, ...], Items(12, 12)]
    list_join: str
    list_comma: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecimenTitles(Node):
    """Titles of a specimen's slides. `kind` takes kind, gist; `short` and `shortest` kind; `named`
    kind, name; `layout` name; `lacking` count."""

    cover: Annotated[str, Fields(("theme",))]
    colours: str
    type: str
    contrast: str
    lacking: Annotated[str, Fields(("count",))]
    kind: Annotated[str, Fields(("kind", "gist"))]
    short: Annotated[str, Fields(("kind",))]
    shortest: Annotated[str, Fields(("kind",))]
    named: Annotated[str, Fields(("kind", "name"))]
    layout: Annotated[str, Fields(("name",))]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecimenWords(Node):
    """Words of a theme's specimen deck. `uses` are by role of colour, `where` by pair, `sections`
    by family, `examples` titles by key of an example; `counts` takes layouts, kinds, pairs; `say`
    takes layout, role."""

    subtitle: str
    counts: Annotated[str, Fields(("layouts", "kinds", "pairs"))]
    footer: Annotated[str, Fields(("theme",))]
    sections: dict[str, str]
    titles: SpecimenTitles
    examples: dict[str, str]
    uses: dict[str, str]
    visited: str
    sample: str
    figure: str
    small: str
    head: Annotated[tuple[str, ...], Items(5, 5)]
    shows: str
    passes: str
    fails: str
    where: dict[str, str]
    tag: str
    curves: str
    entries: str
    say: Annotated[str, Fields(("layout", "role"))]
    write: str
    token: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Strings(Node):
    """All words of one language. `language` is its tag (BCP 47), written on every run."""

    language: Language
    kickers: Kickers
    words: Words
    tables: Tables
    notes: NoteHeads
    alt: AltTexts
    names: Names
    numbers: Numbers
    groups: dict[str, str]
    verbs: dict[str, str]
    specimen: SpecimenWords

    def group(self, group: Group) -> str:
        return self.groups[group]


def number(strings: Strings, value: float, decimals: int = 0) -> str:
    """Return `value` with the language's separators and a true minus sign."""
    plain = f"{abs(value):,.{decimals}f}"
    marks = {",": strings.numbers.thousands, ".": strings.numbers.decimal}
    written = "".join(marks.get(sign, sign) for sign in plain)
    return f"{strings.numbers.minus}{written}" if value < 0 else written


def date(strings: Strings, written: str) -> str:
    """Return a content date ("2018", "2018-06", "2018-06-14") in the language's own form."""
    parts = [int(part) for part in written.split("-")]
    if len(parts) == 1:
        return written
    month = strings.numbers.months[parts[1] - 1]
    if len(parts) == 2:
        return strings.numbers.month_date.format(month=month, year=parts[0])
    day = datetime.date(*parts)
    return strings.numbers.date.format(day=day.day, month=month, year=day.year)


def when(strings: Strings, written: str) -> str:
    """Return a source's date: a real one in the language's own form, other words as they are."""
    return date(strings, written) if re.fullmatch(r"\d{4}(-\d{2}){0,2}", written) else written


def clock(start: str, minutes: float) -> str:
    """Return the time of day `minutes` after `start` ("09:00"), rounded down to the minute."""
    hours, mins = (int(part) for part in start.split(":"))
    total = (hours * 60 + mins + int(minutes)) % (24 * 60)
    return f"{total // 60:02d}:{total % 60:02d}"
