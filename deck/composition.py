"""Content put together: variants for a time budget, the whole library, and one selected deck.

`load` makes the library, `select` the deck; everything that lays out reads them. Frozen like the
content itself (`deck.model`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated

from deck.model import Date, Exercise, Fact, Key, Language, Message, Node, Slide, Text
from deck.rules import Items, Matches, Range, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Use(Node):
    """A slide in a variant: its key, and the seconds it takes there if not its own."""

    slide: Key
    seconds: Annotated[int, Range(0, 14_400)] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Section(Node):
    """A section of a variant. `minutes` must equal its slides' seconds; an uncounted section
    (backup, sources) takes none. `lead` and `material` make the agenda."""

    name: Annotated[Text, Words(8)]
    minutes: Annotated[float, Range(0, 480)] = 0
    counted: bool = True
    agenda: Annotated[Text, Words(16)] | None = None
    lead: Annotated[Text, Words(4)] | None = None
    slides: Annotated[tuple[Use, ...], Items(1, 200)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant(Node):
    """A composition for a time budget (`content/variants/`)."""

    key: Key
    title: Annotated[Text, Words(12)]
    description: Text
    minutes: Annotated[int, Range(1, 600)]
    start: Annotated[str, Matches(r"([01][0-9]|2[0-3]):[0-5][0-9]", "a time: 09:00")] | None = None
    footer: Annotated[Text, Words(8)]
    date: Date
    sections: Annotated[tuple[Section, ...], Items(1, 40)]


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryFile(Node):
    """What a library is (`content/library.yaml`): its title, the language of its content, the date
    that stands for the whole. `extends: false` leaves the packaged library out."""

    title: Text
    language: Language
    date: Date
    extends: bool = True


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

    def message(self, number: int) -> Message | None:
        """Return the message with that number, if the library has it."""
        return next((one for one in self.messages if one.number == number), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A slide in a selected deck: the slide, its section and its time there, in seconds."""

    slide: Slide
    section: Section
    seconds: int
    counted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Deck:
    """What `select` returns: one variant's slides in order, with the library they draw on."""

    variant: Variant
    slides: tuple[Placed, ...]
    library: Library
    language: str
