"""Every block's docstring example decodes, stays inside its page, and meets no fault."""

from __future__ import annotations

import inspect
import textwrap
from pathlib import Path

import pytest

from deck.arrange import arrange
from deck.blocks import BLOCKS
from deck.load import Loaded
from deck.model import Block
from tests.arrange.test_arrange import deck_of, has_text, slide
from tests.reading import block_of
from tests.settings import setting_of, theme


def example(block: type[Block]) -> str:
    """Return the YAML of the docstring's example."""
    doc = inspect.getdoc(block) or ""
    return textwrap.dedent(doc.partition("Example:\n")[2])


@pytest.mark.parametrize("block", BLOCKS, ids=lambda one: one.kind)
def test_the_example_lays_out(block: type[Block], loaded: Loaded, root: Path) -> None:
    body = block_of(example(block))
    assert isinstance(body, block)
    made = arrange(setting_of(loaded, deck_of(loaded, slide(body=body, message=4))))
    codes = {one.code for one in made.diagnostics} - MISSING.get(block.kind, set())
    assert not codes
    if block.kind in MISSING:
        return
    template = theme().template
    for frame in made.frames:
        texts = [item for item in frame.items if has_text(item)]
        for n, item in enumerate(texts):
            assert item.rect.right <= template.width
            assert item.rect.bottom <= template.height
            assert not any(item.rect.overlaps(other.rect) for other in texts[n + 1 :])


# Examples that name things the library does not have: they must be refused by exactly this code.
MISSING = {"exercise": {"unknown-exercise"}, "picture": {"missing-asset"}}


@pytest.mark.parametrize("kind", sorted(MISSING))
def test_an_example_without_its_file_is_refused(kind: str, loaded: Loaded) -> None:
    block = next(one for one in BLOCKS if one.kind == kind)
    body = block_of(example(block))
    made = arrange(setting_of(loaded, deck_of(loaded, slide(body=body))))
    assert {one.code for one in made.diagnostics} == MISSING[kind]
