"""Every block's docstring examples decode, stay inside their page, and meet no fault."""

from __future__ import annotations

from pathlib import Path

import pytest

from deck.arrange import arrange
from deck.blocks import BLOCKS
from deck.examples import Example, body_of, examples_of, said
from deck.load import Loaded
from deck.model import Block
from deck.registry import built_in
from tests.arrange.test_arrange import deck_of, has_text, slide
from tests.settings import setting_of, theme

EXAMPLES = [one for block in BLOCKS for one in examples_of(block)]
KINDS = {block.kind: block for block in BLOCKS}


def decoded(example: Example) -> Block:
    body, found = body_of(example, built_in().kinds)
    assert body is not None, found
    assert not found
    return body


@pytest.mark.parametrize("block", BLOCKS, ids=lambda one: one.kind)
def test_each_block_has_examples_of_different_names(block: type[Block]) -> None:
    prose, examples = said(block)
    assert prose
    names = [one.name for one in examples]
    assert names[:1] == [""], "the first is headed 'Example:' alone"
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: one.key)
def test_the_example_lays_out(example: Example, loaded: Loaded, root: Path) -> None:
    body = decoded(example)
    assert isinstance(body, KINDS[example.kind])
    made = arrange(setting_of(loaded, deck_of(loaded, slide(body=body, message=4))))
    codes = {one.code for one in made.diagnostics} - MISSING.get(example.kind, set())
    assert not codes
    if example.kind in MISSING:
        return
    template = theme().template
    for frame in made.frames:
        texts = [item for item in frame.items if has_text(item)]
        for n, item in enumerate(texts):
            assert item.rect.right <= template.width
            assert item.rect.bottom <= template.height
            assert not any(item.rect.overlaps(other.rect) for other in texts[n + 1 :])


# Examples that need a file, which no test reads, or a deck that uses terms: they must be refused by
# exactly this code.
MISSING = {"picture": {"missing-asset"}, "glossary": {"lacks-material"}}


@pytest.mark.parametrize("kind", sorted(MISSING))
def test_an_example_without_its_file_is_refused(kind: str, loaded: Loaded) -> None:
    body = decoded(examples_of(KINDS[kind])[0])
    made = arrange(setting_of(loaded, deck_of(loaded, slide(body=body))))
    assert {one.code for one in made.diagnostics} == MISSING[kind]


class Two(Block):
    """Has two examples.

    Example:
        kind: two

    Example, heat strip:
        kind: two
        rows:
          - one
    """

    kind = "two"


def test_a_docstring_may_hold_several_examples() -> None:
    prose, (plain, named) = said(Two)
    assert prose == "Has two examples."
    assert (plain.name, plain.yaml, plain.key) == ("", "kind: two", "two")
    assert (named.name, named.yaml) == ("heat strip", "kind: two\nrows:\n  - one")
    assert named.key == "two-heat-strip"


def test_a_docstring_may_hold_none() -> None:
    class Bare(Block):
        """Only prose."""

        kind = "bare"

    assert said(Bare) == ("Only prose.", ())
