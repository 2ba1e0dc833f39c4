"""One of the nine messages, with all that is said of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated

from deck.limits import WORDS
from deck.model.base import Group, Key, Node, Text
from deck.model.slide import Slide
from deck.rules import Items, Range, Words

Question = Annotated[Text, Words(WORDS["questions"]["row"][0])]


@dataclass(frozen=True, slots=True, kw_only=True)
class Misreading(Node):
    """How a message is misheard, and the better reading."""

    says: Text
    better: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Stakes(Node):
    """Why a message matters to a leadership team."""

    decision: Text
    money: Text
    risk: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection(Node):
    """The strongest objection, and a fair answer."""

    says: Text
    answer: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfCheck(Node):
    """The statement that a team scores from 0 to 4, and the evidence of either end."""

    statement: Annotated[Text, Words(14)]
    zero: Text
    four: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseInPoint(Node):
    """One case told in three or four sentences, and the facts that it rests on."""

    title: Annotated[Text, Words(12)]
    text: Annotated[Text, Words(110)]
    facts: Annotated[tuple[Key, ...], Items(1, 6)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cases(Node):
    """A case that worked and one that did not, from different countries where possible."""

    worked: CaseInPoint
    failed: CaseInPoint


@dataclass(frozen=True, slots=True, kw_only=True)
class Depths(Node):
    """The slides that give a message in one slide, in three, or as a module with an exercise."""

    one: Annotated[tuple[Key, ...], Items(1, 1)] = ()
    three: Annotated[tuple[Key, ...], Items(3, 3)] = ()
    module: Annotated[tuple[Key, ...], Items(4, 24)] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Message(Node):
    """One of the nine messages (`content/messages/`). `statement` is verbatim and never edited;
    `cites` is the fact whose source it is quoted from.
    `depths` names the slides of each depth, which a variant asks for; `exercise` is the one that
    its module ends with."""

    key: Key
    number: Annotated[int, Range(1, 99)]
    group: Group
    statement: Text
    attribution: Text
    cites: Key | None = None
    short: Annotated[Text, Words(WORDS["map"]["message"][0])]
    headline: Annotated[Text, Words(14)]
    meaning: Text
    misreading: Misreading
    matters: Stakes
    good: Annotated[tuple[Text, ...], Items(2, 6)]
    stop: Annotated[tuple[Text, ...], Items(2, 6)]
    questions: Annotated[tuple[Question, ...], Items(3, 6)]
    first_step: Text
    objection: Objection
    self_check: SelfCheck
    evidence: tuple[Key, ...] = ()
    related: tuple[Key, ...] = ()
    cases: Cases | None = None
    exercise: Key | None = None
    depths: Depths = field(default_factory=lambda: Depths())
    slides: tuple[Slide, ...] = ()
