"""Content written in a test, decoded as a file's would be."""

from __future__ import annotations

import textwrap

from deck.compose import Where, parse
from deck.decode import decode
from deck.model import Block, Slide
from deck.registry import built_in


def block_of(text: str) -> Block:
    """Return the block that a piece of YAML describes; it must be without fault."""
    whole = "key: test\nbody:\n" + textwrap.indent(text, "  ")
    value, found = parse(whole, Where("test.yaml"))
    assert value is not None, found
    assert not found
    slide, faults = decode(value, Slide, built_in().kinds)
    assert not faults, faults
    assert slide is not None
    return slide.body
