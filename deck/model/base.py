"""The vocabulary of all content: keys, dates, source text, and the base of records and bodies."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from deck.diagnostics import Span
from deck.rules import KEY, Matches

if TYPE_CHECKING:
    from deck.canvas import Canvas
    from deck.composition import Library
    from deck.model.slide import Slide

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
Day = Annotated[
    str,
    Matches(r"[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])", "a day: 2027-06-14"),
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
    says that the layout has a twin with room for a strip, the role `LAYOUT-strip`; `quotes` that
    the body shows statements of messages word for word: the slide's, or all if it names none;
    `cites` that it gives the number of each source in its own text, and the foot need not.
    """

    kind: ClassVar[str]
    layout: ClassVar[str]
    strip_layout: ClassVar[bool] = False
    quotes: ClassVar[bool] = False
    cites: ClassVar[bool] = False

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

    def made_facts(self, slide: Slide, library: Library) -> tuple[str, ...]:
        """Return the keys of facts that the body draws on beside those that the slide names."""
        return ()

    def made_kicker(self, canvas: Canvas) -> str:
        """Return a kicker made from the library, where the slide and its message give none."""
        return ""
