"""Words of the documents: the guide, the handout, the facilitator's guide and the run sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from deck.model import Node
from deck.rules import Fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Documents(Node):
    """Titles, headings and labels of documents; `footer` stands at the right of every foot;
    `kinds` says in words what sort of document a source is."""

    footer: Annotated[str, Fields(("page", "pages"))]
    caption: Annotated[str, Fields(("n", "caption"))]
    contents: str
    sources: str
    sources_lead: str
    field_head: str
    answer_head: str
    prompt: str
    kinds: dict[str, str]
    titles: DocumentTitles
    guide: GuideWords
    handout: HandoutWords
    facilitator: FacilitatorWords
    modes: ModeWords


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentTitles(Node):
    """What the documents are called; each of a variant's takes its title."""

    guide: Annotated[str, Fields(("library",))]
    handout: Annotated[str, Fields(("variant",))]
    facilitator: Annotated[str, Fields(("variant",))]
    run_sheet: Annotated[str, Fields(("variant",))]


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideWords(Node):
    """Headings inside a chapter of the guide."""

    subtitle: str
    dated: Annotated[str, Fields(("date",))]
    chapter: Annotated[str, Fields(("n", "short"))]
    part: Annotated[str, Fields(("group", "verb"))]
    attribution: Annotated[str, Fields(("by",))]
    meaning: str
    misreading: str
    misread_as: str
    better: str
    matters: str
    decision: str
    money: str
    risk: str
    evidence: str
    caveat: str
    cases: str
    worked: str
    failed: str
    practice: str
    good: str
    stop: str
    questions: str
    first_step: str
    objection: str
    objector: str
    answer: str
    related: Annotated[str, Fields(("list",))]
    category: str
    value: str
    no_value: str
    glossary: str
    self_check: str
    self_check_lead: str
    zero: str
    four: str
    score: str
    term: str
    term_meaning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoutWords(Node):
    """Words of the participants' handout."""

    lead: str
    messages: str
    chapter: Annotated[str, Fields(("n", "short"))]
    questions: Annotated[str, Fields(("n",))]
    question: str
    answer: str
    commitments: str
    commitments_lead: str
    commitment: str
    first_move: str
    by: str
    sign: str
    missing: str
    missing_lead: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FacilitatorWords(Node):
    """Words of the facilitator’s guide and of the run sheet."""

    lead: str
    run_sheet_lead: str
    from_start: str
    overview: str
    section: Annotated[str, Fields(("time", "name", "minutes"))]
    backup: Annotated[str, Fields(("name",))]
    slide: Annotated[str, Fields(("n", "title"))]
    timed: Annotated[str, Fields(("time", "length"))]
    standing: Annotated[str, Fields(("time",))]
    untimed: str
    length: Annotated[str, Fields(("minutes", "seconds"))]
    exercise: Annotated[str, Fields(("title",))]
    purpose: str
    people: str
    stages: Annotated[str, Fields(("title",))]
    minutes: str
    how: str
    task: str
    output: str
    facilitation: str
    method: str
    materials: str
    materials_lead: str
    material: str
    needed_for: str
    clock: str
    slides: str
    what: str
    lead_head: str
    agenda: str
    minute_by_minute: str
    seconds: str
    section_head: str
    total: Annotated[str, Fields(("minutes",))]
    none: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ModeWords(Node):
    """Words for an exercise in the room, remote and hybrid."""

    caption: Annotated[str, Fields(("title",))]
    mode: str
    room: str
    remote: str
    hybrid: str
    write: str
    share: str
    chat: str
    differs: str
