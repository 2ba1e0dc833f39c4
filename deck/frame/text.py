"""The words of a frame: runs in paragraphs, and the address of the content they show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from deck.diagnostics import Span
from deck.template import Align, Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where an object's words come from: slide key, slot, path inside the slide's content; `base`
    is the source text. Written to the deck's manifest; merge reads it."""

    key: str
    slot: str
    path: str = ""
    base: str = ""
    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Text in one style; None means inherited. `link` is a web address or "#slide-key"."""

    text: str
    bold: bool | None = None
    italic: bool | None = None
    link: str = ""
    role: Role | None = None
    size_pt: float | None = None
    lang: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Runs on one or more lines. A line feed in a run is a break inside the paragraph. `start` is
    the first number of the numbered list that the paragraph belongs to."""

    runs: tuple[Run, ...]
    level: int = 0
    align: Align | None = None
    bullet: Literal["none", "char", "number"] | None = None
    after: int | None = None
    start: int = 1

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)
