"""A section opener."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

from deck.canvas import Canvas
from deck.model import Block, Group, Text
from deck.rules import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionOpener(Block):
    """A section opener: what the part argues. With `group`, its three messages are listed and its row of dots is drawn.

    Example:
        kind: section
        group: process
        lead: Tools help only as much as the work around them is willing to change.
    """

    kind: ClassVar[str] = "section"
    layout: ClassVar[str] = "section"
    lead: Annotated[Text, Words(20)]
    group: Group | None = None

    def arrange(self, canvas: Canvas) -> Block | None:
        raise NotImplementedError
