"""The examples in a block's docstring: each a body as YAML, the first without a name.

    Example:
        kind: number
        …

    Example, with a strip:
        kind: number
        …

They are the block's tests, its part of `docs/blocks.md` and its slides in a theme's specimen deck.
"""

from __future__ import annotations

import inspect
import re
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass

from deck.compose import Where, parse
from deck.decode import decode
from deck.diagnostics import Diagnostic
from deck.model import Block, Slide

HEADING = re.compile(r"^Example(?:, (?P<name>[^:\n]+))?:$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One example: its name ("" for the plain one) and its YAML. `key` names its slide."""

    kind: str
    name: str
    yaml: str

    @property
    def key(self) -> str:
        """Return "KIND" or "KIND-NAME" as a slide's key is written."""
        words = re.sub(r"[^a-z0-9]+", "-", f"{self.kind} {self.name}".lower())
        return words.strip("-")


def said(block: type[Block]) -> tuple[str, tuple[Example, ...]]:
    """Return a block's docstring as its prose and its examples."""
    doc = inspect.cleandoc(block.__doc__ or "")
    heads = list(HEADING.finditer(doc))
    if not heads:
        return doc, ()
    ends = [*(one.start() for one in heads[1:]), len(doc)]
    examples = tuple(
        Example(
            kind=block.kind,
            name=head["name"] or "",
            yaml=textwrap.dedent(doc[head.end() : end].strip("\n")).rstrip(),
        )
        for head, end in zip(heads, ends, strict=True)
    )
    return doc[: heads[0].start()].strip(), examples


def examples_of(block: type[Block]) -> tuple[Example, ...]:
    """Return a block's examples in order."""
    return said(block)[1]


def body_of(
    example: Example, kinds: Mapping[str, type[Block]]
) -> tuple[Block | None, tuple[Diagnostic, ...]]:
    """Return the body that an example describes, decoded as a file's would be."""
    whole = f"key: {example.key}\nbody:\n{textwrap.indent(example.yaml, '  ')}\n"
    value, found = parse(whole, Where(f"example of {example.key}"))
    if value is None:
        return None, found
    slide, faults = decode(value, Slide, kinds)
    return (slide.body if slide else None), (*found, *faults)
