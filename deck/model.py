"""The content as values: what the files under `content/` say, frozen, each with its place.

Given by `load`; read by everything below it. Field types are the vocabulary of `decode.py`
(`str int float bool Text Literal tuple Optional`, nested dataclasses, `Block` by its `kind`,
`Annotated` rules) and are the one source of the JSON Schema. No geometry, no colours, no fonts.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from deck.diagnostics import Span
from deck.limits import WORDS
from deck.rules import KEY, Chars, Items, Matches, Range, Words

if TYPE_CHECKING:
    from deck.canvas import Canvas

NOWHERE = Span("")

Key = Annotated[str, KEY]
Group = Literal["purpose", "process", "conditions"]
GROUPS: tuple[Group, ...] = ("purpose", "process", "conditions")
Depth = Literal["one", "three", "module"]
Date = Annotated[
    str,
    Matches(
        r"[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?",
        "a date: 2018, 2018-06 or 2018-06-14",
    ),
]
Language = Annotated[str, Matches(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", "a language tag: en-GB")]


@dataclass(frozen=True, slots=True)
class Text:
    """Source text of one field: inline Markdown, not yet parsed; variables not yet resolved.

    `path` is the field's address inside its owner ("body.points[0].text"); with the owner's key it
    is the address that identity, tailoring and merge use.
    """

    source: str
    span: Span = NOWHERE
    path: str = ""

    def __str__(self) -> str:
        return self.source


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """Base of everything decoded from a mapping: it keeps its place and its address."""

    span: Span = field(default=NOWHERE, compare=False, metadata={"decode": False})
    path: str = field(default="", compare=False, metadata={"decode": False})


@dataclass(frozen=True, slots=True, kw_only=True)
class Block(Node):
    """Base of slide bodies. One file of `deck/blocks/` each; see `deck.registry`.

    `kind` is the name in content files; `layout` the role of the layout it fills; `strip_layout`
    says that the layout has a twin with room for a strip, the role `LAYOUT-strip`.
    """

    kind: ClassVar[str]
    layout: ClassVar[str]
    strip_layout: ClassVar[bool] = False

    def arrange(self, canvas: Canvas) -> Block | None:
        """Fill the canvas; return what did not fit, to be continued on another slide."""
        raise NotImplementedError

    def layout_role(self, *, strip: bool) -> str:
        """Return the role of the layout this body needs, with or without a strip at its foot."""
        return f"{self.layout}-strip" if strip and self.strip_layout else self.layout

    def made_title(self, canvas: Canvas) -> Text | str | None:
        """Return a title made from the library, where the block makes its own."""
        return None

    def title_sizes(self, canvas: Canvas, sizes: tuple[float, ...]) -> tuple[float, ...]:
        """Return those of the title's sizes in points that this body allows."""
        return sizes

    def made_source(self, canvas: Canvas) -> str:
        """Return words for the source line that the body brings: whose picture or wording it is."""
        return ""

    def made_kicker(self, canvas: Canvas) -> str:
        """Return a kicker made from the library, where the slide and its message give none."""
        return ""


Question = Annotated[Text, Words(WORDS["questions"]["row"][0])]


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
    source_note: Annotated[Text, Words(30)] | None = None
    illustrative: Annotated[Text, Words(3)] | None = None
    notes: Notes = field(default_factory=lambda: Notes())


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
class Depths(Node):
    """The slides that give a message in one slide, in three, or as a module with an exercise."""

    one: Annotated[tuple[Key, ...], Items(1, 1)] = ()
    three: Annotated[tuple[Key, ...], Items(3, 3)] = ()
    module: Annotated[tuple[Key, ...], Items(4, 24)] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Message(Node):
    """One of the nine messages (`content/messages/`). `statement` is verbatim and never edited.
    `depths` names the slides of each depth, which a variant asks for."""

    key: Key
    number: Annotated[int, Range(1, 99)]
    group: Group
    statement: Text
    attribution: Text
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
    depths: Depths = field(default_factory=lambda: Depths())
    slides: tuple[Slide, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Node):
    """Where a fact comes from. `kind` says what sort of document it is."""

    title: Text
    publisher: Text
    url: Annotated[str, Matches(r"https?://\S+", "a web address")]
    date: str
    kind: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Node):
    """The number a fact carries, with its unit in words."""

    value: str
    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact(Node):
    """One fact with its source. Only a `verified` fact may give a figure to a slide."""

    key: Key
    claim: Text
    year: int
    country: str
    organisation: str
    level: str = ""
    outcome: str = ""
    figure: Figure | None = None
    source: Source
    caveat: Text | None = None
    confidence: Literal["verified", "recalled", "unconfirmed"]
    reviewed: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts(Node):
    """A file of facts."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage(Node):
    """One timed step of an exercise: `how` is "alone", "in pairs" ...; `task` one sentence."""

    minutes: Annotated[int, Range(1, 120)]
    how: Annotated[Text, Words(6)]
    task: Annotated[Text, Words(24)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise(Node):
    """One exercise (`content/exercises/`); its stages add up to its minutes."""

    key: Key
    title: Annotated[Text, Words(14)]
    purpose: Text
    minutes: Annotated[int, Range(1, 240)]
    people: Annotated[Text, Words(6)]
    materials: Annotated[Text, Words(10)]
    write: Annotated[Text, Words(6)]
    stages: Annotated[tuple[Stage, ...], Items(2, 8)]
    outputs: Annotated[tuple[Annotated[Text, Words(6)], ...], Items(1, 3)]
    output: Text
    facilitation: tuple[Text, ...] = ()
    method: Text | None = None
    messages: tuple[int, ...] = ()
    slides: tuple[Slide, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SlideFile(Node):
    """A file of slides that belong to no message: the overview, the framing (`content/slides/`)."""

    slides: tuple[Slide, ...]
