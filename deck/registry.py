"""The kinds of block there are: the built-in ones and those of installed packages.

A package adds kinds by the entry-point group `deck.blocks`, each naming a `Block` class. Read once,
at the edge; the registry is a value that is passed on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from types import MappingProxyType

from deck.blocks import BLOCKS
from deck.diagnostics import Diagnostic
from deck.model import Block

GROUP = "deck.blocks"


@dataclass(frozen=True, slots=True)
class Registry:
    """Block classes by the kind that content files name."""

    kinds: Mapping[str, type[Block]]


def built_in() -> Registry:
    """Return the kinds that this package brings."""
    return Registry(MappingProxyType({block.kind: block for block in BLOCKS}))


def discover(
    points: Iterable[EntryPoint] | None = None,
) -> tuple[Registry, tuple[Diagnostic, ...]]:
    """Return the built-in kinds and those of installed packages.

    Emits: broken-plugin, duplicate-kind.
    """
    kinds, faults = dict(built_in().kinds), list[Diagnostic]()
    for point in entry_points(group=GROUP) if points is None else points:
        block = _load(point)
        if isinstance(block, Diagnostic):
            faults.append(block)
        elif block.kind in kinds:
            first, second = kinds[block.kind].__module__, block.__module__
            message = f"the kind '{block.kind}' is in both {first} and {second}"
            faults.append(Diagnostic("duplicate-kind", message, hint=f"remove one: {point.value}"))
        else:
            kinds[block.kind] = block
    return Registry(MappingProxyType(kinds)), tuple(faults)


def _load(point: EntryPoint) -> type[Block] | Diagnostic:
    """Return the class that an entry point names. Whatever a foreign package raises is a fault."""
    try:
        found: object = point.load()
    except Exception as error:
        message = f"the package of {point.value} cannot be loaded: {error}"
        return Diagnostic("broken-plugin", message, hint="mend or remove that package")
    if isinstance(found, type) and issubclass(found, Block) and hasattr(found, "kind"):
        return found
    message = f"{point.value} is not a block with a kind"
    return Diagnostic("broken-plugin", message, hint="name a subclass of deck.model.Block")
