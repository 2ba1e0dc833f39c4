"""The content as values: what the files under `content/` say, frozen, each with its place.

Given by `load`; read by everything below it. Field types are the vocabulary of `decode.py`
(`str int float bool Text Literal tuple Optional`, nested dataclasses, `Block` by its `kind`,
`Annotated` rules) and are the one source of the JSON Schema. No geometry, no colours, no fonts.
"""

from __future__ import annotations

from deck.model.base import GROUPS, NOWHERE, Block, Date, Depth, Group, Key, Language, Node, Text
from deck.model.exercise import Exercise, Mode, Modes, Stage
from deck.model.fact import Fact, Facts, Figure, Source
from deck.model.message import (
    CaseInPoint,
    Cases,
    Depths,
    Message,
    Misreading,
    Objection,
    Question,
    SelfCheck,
    Stakes,
)
from deck.model.page import Field, Page, PagePart, PageTable, Term, Terms
from deck.model.slide import Notes, Slide, SlideFile

__all__ = [
    "GROUPS",
    "NOWHERE",
    "Block",
    "CaseInPoint",
    "Cases",
    "Date",
    "Depth",
    "Depths",
    "Exercise",
    "Fact",
    "Facts",
    "Field",
    "Figure",
    "Group",
    "Key",
    "Language",
    "Message",
    "Misreading",
    "Mode",
    "Modes",
    "Node",
    "Notes",
    "Objection",
    "Page",
    "PagePart",
    "PageTable",
    "Question",
    "SelfCheck",
    "Slide",
    "SlideFile",
    "Source",
    "Stage",
    "Stakes",
    "Term",
    "Terms",
    "Text",
]
