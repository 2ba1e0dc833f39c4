"""What a rule may look at, and how it says that a name is unknown."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from deck.composition import Library, LibraryFile
from deck.diagnostics import Diagnostic, Span, nearest
from deck.model import Node
from deck.strings import Strings
from deck.word import place

MANY = 12


@dataclass(frozen=True, slots=True)
class Scope:
    """The library; the roots whose `assets/` it draws on; what describes it; the strings of all
    languages; the keys in files that could not be read, references to which are not judged."""

    library: Library
    roots: tuple[Path, ...] = ()
    about: LibraryFile | None = None
    strings: tuple[Strings, ...] = ()
    hidden: frozenset[str] = frozenset()

    def assets(self) -> frozenset[str]:
        """Return the files under `assets/` of all roots, by relative name with `/`."""
        return frozenset(name for root in self.roots for name in _files(root / "assets"))

    def unknown(
        self, code: str, what: str, key: str, known: Collection[str], node: Node, path: str
    ) -> Iterator[Diagnostic]:
        """Yield the finding that `key`, which `node` names at `path`, is not among `known`."""
        if key in known or key in self.hidden:
            return
        message, hint = f"no {what} '{key}'", near(key, known)
        yield Diagnostic(code, message, place(key, node.span), inside(node, path), hint)


Rule = Callable[[Scope], Iterator[Diagnostic]]


def near(word: str, known: Collection[str]) -> str:
    """Return a hint at the nearest name; of many names, none is listed if none is near."""
    hint = nearest(word, known)
    return hint if hint.startswith("did") or len(known) <= MANY else ""


def inside(owner: Node, path: str) -> str:
    """Return the address inside the file of what `path` names inside a record with a key."""
    return f"{owner.path}.{path}" if owner.path and path else owner.path or path


def at(
    code: str,
    message: str,
    node: Node,
    hint: str = "",
    *,
    span: Span | None = None,
    owner: Node | None = None,
) -> Diagnostic:
    """Return a finding about a node; `owner` is the record with a key that it is part of."""
    path = inside(owner, node.path) if owner else node.path
    return Diagnostic(code, message, span or node.span, path, hint)


def count(number: float, unit: str) -> str:
    """Return a number with its unit: "1 minute", "2 minutes"."""
    return f"{number:g} {unit}" if number == 1 else f"{number:g} {unit}s"


def _files(folder: Path) -> Iterator[str]:
    for base, _, names in os.walk(folder):
        for name in names:
            yield (Path(base) / name).relative_to(folder).as_posix()
