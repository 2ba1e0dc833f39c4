"""Words of pages to read, of the glossary, and of links to answer by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from deck.model import Node
from deck.rules import Fields


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingWords(Node):
    """Headings of pages to read; heads of the glossary; what stands where a link may."""

    meaning: str
    misread: str
    better: str
    matters: str
    decision: str
    money: str
    risk: str
    evidence: str
    worked: str
    failed: str
    good: str
    stop: str
    first_step: str
    questions: str
    objection: str
    answer: str
    related: str
    related_one: Annotated[str, Fields(("n", "short"))]
    term: str
    term_meaning: str
    terms: str
    link_field: str
    qr: Annotated[str, Fields(("label",))]
    qr_name: str
