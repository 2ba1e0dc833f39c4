"""One slide, its notes, and a file of slides."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated

from deck.limits import WORDS
from deck.model.base import Block, Key, Node, Text
from deck.rules import Chars, Range, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes(Node):
    """What helps the presenter; all parts optional in a file, written in this order on the slide.

    `say` is what to say in the slide's time; `ask` a question for the room; `expect` the answers
    and objections to expect; `evidence` sources and caveats in plain words; `next` the transition.
    """

    say: Text | None = None
    ask: Text | None = None
    expect: Text | None = None
    evidence: Text | None = None
    next: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Slide(Node):
    """One slide. Its key is its identity, unique in the library, and never changes.

    `message` makes the kicker "Message 4 of 9 | Process" and the tracker; slides in a message file
    get it from the file. The strip at the foot holds `ask`, a question, or with
    `quote_statement: true` the slide's message verbatim; never both. `facts` are the facts whose
    figures or claims it uses: they make the source line and the list of sources. `illustrative`
    tags what is invented ("Illustrative figures"). `seconds` is the time it takes.

    `draws_on` names slides of which this one is the longer form, to read: it uses their facts too,
    and where it has no title or notes, those of the first.
    """

    key: Key
    title: Annotated[Text, Words(WORDS["every"]["title"][0]), Chars(84)] | None = None
    kicker: Annotated[Text, Words(WORDS["every"]["kicker"][0])] | None = None
    message: Annotated[int, Range(1, 99)] | None = None
    seconds: Annotated[int, Range(0, 14_400)] = 0
    body: Block
    ask: Annotated[Text, Words(WORDS["every"]["strip"][0])] | None = None
    quote_statement: bool = False
    facts: tuple[Key, ...] = ()
    draws_on: tuple[Key, ...] = ()
    source_note: Annotated[Text, Words(30)] | None = None
    illustrative: Annotated[Text, Words(3)] | None = None
    notes: Notes = field(default_factory=lambda: Notes())


@dataclass(frozen=True, slots=True, kw_only=True)
class SlideFile(Node):
    """A file of slides that belong to no message: the overview, the framing (`content/slides/`)."""

    slides: tuple[Slide, ...]
