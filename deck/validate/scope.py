"""What a rule may look at, and how it says that a name is unknown."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from deck.diagnostics import Diagnostic, Span, nearest
from deck.model import Library, Message, Node
from deck.word import place

MANY = 12


@dataclass(frozen=True, slots=True)
class Scope:
    """The library; the roots whose `assets/` it draws on; the keys that could not be read."""

    library: Library
    roots: tuple[Path, ...] = ()
    hidden: frozenset[str] = frozenset()

    def message_of_key(self, key: str) -> Message | None:
        return next((one for one in self.library.messages if one.key == key), None)

    def assets(self) -> frozenset[str]:
        """Return the files under `assets/` of all roots, by relative name with `/`."""
        return frozenset(name for root in self.roots for name in _files(root / "assets"))

    def unknown(
        self, code: str, what: str, key: str, known: Collection[str], node: Node, path: str
    ) -> Iterator[Diagnostic]:
        """Yield the finding that `key`, which `node` names at `path`, is not among `known`."""
        if key in known or key in self.hidden:
            return
        where = f"{node.path}.{path}" if node.path else path
        yield Diagnostic(code, f"no {what} '{key}'", place(key, node.span), where,
                         near(key, known))  # fmt: skip


Rule = Callable[[Scope], Iterator[Diagnostic]]


def near(word: str, known: Collection[str]) -> str:
    """Return a hint at the nearest name; of many names, none is listed if none is near."""
    hint = nearest(word, known)
    return hint if hint.startswith("did") or len(known) <= MANY else ""


def at(code: str, message: str, node: Node, hint: str = "", span: Span | None = None) -> Diagnostic:
    """Return a finding about a node."""
    return Diagnostic(code, message, span or node.span, node.path, hint)


def _files(folder: Path) -> Iterator[str]:
    for base, _, names in os.walk(folder):
        for name in names:
            yield (Path(base) / name).relative_to(folder).as_posix()
