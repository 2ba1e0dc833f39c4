"""The types of content file: which folder of `content/` holds which, and its schema's name."""

from __future__ import annotations

from dataclasses import dataclass

from deck.composition import LibraryFile, Sequence, Variant
from deck.mapping import Mapping
from deck.model import Exercise, Facts, Message, Node, Page, SlideFile, Terms
from deck.strings import Strings


@dataclass(frozen=True, slots=True, kw_only=True)
class Head(Node):
    """What any file in a folder of `content/` may say besides its own fields: the keys of the
    packaged library that it replaces."""

    replaces: tuple[str, ...] = ()


LIBRARY = LibraryFile

# Read in this order, which is also the order of the library.
FOLDERS: dict[str, type[Node]] = {
    "messages": Message,
    "slides": SlideFile,
    "facts": Facts,
    "exercises": Exercise,
    "pages": Page,
    "glossary": Terms,
    "variants": Variant,
    "sequences": Sequence,
    "strings": Strings,
}

# Every schema under docs/schema/, by name.
SCHEMAS: dict[str, type[Node]] = {
    "message": Message,
    "slides": SlideFile,
    "facts": Facts,
    "exercise": Exercise,
    "page": Page,
    "glossary": Terms,
    "variant": Variant,
    "sequence": Sequence,
    "strings": Strings,
    "library": LibraryFile,
    "mapping": Mapping,
}
