"""Content put together: variants for a time budget, the whole library, and one selected deck.

`load` makes the library, `select` the deck; everything that lays out reads them. Frozen like the
content itself (`deck.model`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Literal

from deck.model import (
    Date,
    Depth,
    Exercise,
    Fact,
    Key,
    Language,
    Message,
    Node,
    Page,
    Slide,
    Term,
    Text,
)
from deck.rules import Chars, Items, Matches, Range, Words

CHOSEN = "chosen"
CLOCK = r"([01][0-9]|2[0-3]):[0-5][0-9]"
Paper = Literal["A4", "A3"]


Url = Annotated[
    str,
    Matches(
        r"https?://[^\s/?#]+\S*|mailto:[^\s@]+@[^\s@]+",
        "an address that begins with https://, http:// or mailto:",
    ),
    Chars(300),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormLink(Node):
    """Where a deck's readers answer: a form or an address, and words that say what opens."""

    label: Annotated[Text, Words(8)]
    url: Url


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Node):
    """Whom to ask: an office by its name, never a person, and its address on the web."""

    text: Annotated[Text, Words(12)]
    url: Url | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Use(Node):
    """One line of a variant's section or of a sequence: a `slide` by its key; a `message` by its
    number at a `depth` (`one` slide, `three`, or the whole `module`), or the message `chosen` when
    the deck is built; or all of the sequence that `include` names. Exactly one of the three. In a
    section that does not count, `include` leaves out what the deck has shown before.

    `seconds` is what a slide takes here, if not its own. `groups` makes as many copies of it, one
    for each group, each with its number.
    """

    slide: Key | None = None
    message: Annotated[str, Matches(r"chosen|[1-9][0-9]?", "a number, or 'chosen'")] | None = None
    depth: Depth = "one"
    include: Key | None = None
    seconds: Annotated[int, Range(0, 14_400)] | None = None
    groups: Annotated[int, Range(2, 12)] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sequence(Node):
    """Slides that several variants have in common (`content/sequences/`), for `include`."""

    key: Key
    description: Text
    slides: Annotated[tuple[Use, ...], Items(1, 200)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section(Node):
    """A section of a variant. `minutes` must equal its slides' seconds, and without it they are
    added up; an uncounted section (backup, sources) takes none. `lead` makes the agenda."""

    name: Annotated[Text, Words(8)]
    minutes: Annotated[float, Range(0, 480)] | None = None
    counted: bool = True
    agenda: Annotated[Text, Words(16)] | None = None
    lead: Annotated[Text, Words(4)] | None = None
    slides: Annotated[tuple[Use, ...], Items(1, 200)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant(Node):
    """A composition for a time budget (`content/variants/`). One without `minutes` is to be read
    or filled in, not presented: none of its slides takes time. `start` may be changed by
    `--start`. A variant is of the page `page`, if not of its theme's; its `feedback` and `contact`
    go before the library's."""

    key: Key
    title: Annotated[Text, Words(12)]
    description: Text
    minutes: Annotated[int, Range(1, 600)] | None = None
    start: Annotated[str, Matches(CLOCK, "a time: 09:00")] | None = None
    page: Paper | None = None
    feedback: FormLink | None = None
    contact: Contact | None = None
    footer: Annotated[Text, Words(8)]
    date: Date
    sections: Annotated[tuple[Section, ...], Items(1, 40)]

    @property
    def chooses(self) -> bool:
        """Whether a message has to be chosen when the deck is built."""
        return any(use.message == CHOSEN for part in self.sections for use in part.slides)


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryFile(Node):
    """What a library is (`content/library.yaml`): its title, the language of its content, the date
    that stands for the whole. `extends: false` leaves the packaged library out. `feedback` is where
    readers answer and `contact` whom they ask, in every deck."""

    title: Text
    language: Language
    date: Date
    extends: bool = True
    feedback: FormLink | None = None
    contact: Contact | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """All content of all roots, merged by key; of several roots the first one wins.

    `groups` names the three arguments in order. Mappings are in file order, then position.
    """

    messages: tuple[Message, ...] = ()
    slides: dict[str, Slide] = field(default_factory=dict)
    facts: dict[str, Fact] = field(default_factory=dict)
    exercises: dict[str, Exercise] = field(default_factory=dict)
    variants: dict[str, Variant] = field(default_factory=dict)
    sequences: dict[str, Sequence] = field(default_factory=dict)
    pages: dict[str, Page] = field(default_factory=dict)
    terms: dict[str, Term] = field(default_factory=dict)
    feedback: FormLink | None = None
    contact: Contact | None = None

    def message(self, number: int) -> Message | None:
        """Return the message with that number, if the library has it."""
        return next((one for one in self.messages if one.number == number), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A slide in a selected deck: the slide, its section and its time there, in seconds. `use` is
    the line that names it; of copies for groups, `group` is which one of how many."""

    slide: Slide
    section: Section
    seconds: int
    counted: bool
    use: Use = field(default_factory=Use)
    group: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Deck:
    """What `select` returns: one variant's slides in order, with the library they draw on. The
    variant's sections have their minutes; `chosen` is the message that was chosen, if any."""

    variant: Variant
    slides: tuple[Placed, ...]
    library: Library
    language: str
    chosen: int | None = None
