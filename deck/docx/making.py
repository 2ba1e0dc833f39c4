"""Which documents there are, and each of them by its name."""

from __future__ import annotations

from dataclasses import dataclass

from deck.composition import Deck, Library
from deck.docx.citing import Citations
from deck.docx.facilitator import facilitator
from deck.docx.guide import PAGES, Sources, guide
from deck.docx.handout import handout
from deck.docx.page import page_paper
from deck.docx.paper import Paper
from deck.docx.run_sheet import run_sheet
from deck.docx.session import session
from deck.frame import SlideFrame
from deck.strings import Strings
from deck.validate.pages import OWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Selected:
    """A variant as it was selected and laid out."""

    deck: Deck
    frames: tuple[SlideFrame, ...]


def names(library: Library) -> tuple[str, ...]:
    """Return the names of all documents: ours, then the pages that are no chapters of the guide."""
    return (*OWN, *(key for key in library.pages if key not in PAGES and key not in OWN))


def of_library(name: str, made_from: Sources) -> Paper:
    """Return the guide, or a page."""
    if name == "guide":
        return guide(made_from)
    library, strings = made_from.library, made_from.strings
    return page_paper(library.pages[name], Citations(strings, library.facts), strings)


def of_variant(name: str, selected: Selected, strings: Strings) -> Paper:
    """Return a document of a variant."""
    if name == "handout":
        return handout(selected.deck, strings)
    held = session(selected.deck, selected.frames, strings)
    return facilitator(held) if name == "facilitator" else run_sheet(held)
