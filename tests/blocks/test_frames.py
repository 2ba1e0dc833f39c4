"""How each example of each block is laid out in the default theme: golden files, one an example.

They are read by people and need no renderer. `make golden` accepts a change; look at the diff.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from deck.arrange import arrange
from deck.blocks import BLOCKS
from deck.examples import Example, body_of, examples_of
from deck.frame import Fill, Item, SlideFrame
from deck.load import Loaded
from deck.opening import read_assets
from deck.registry import built_in
from tests.arrange.test_arrange import deck_of, slide
from tests.blocks.frame_text import as_text
from tests.settings import setting_of

EXAMPLES = [one for block in BLOCKS for one in examples_of(block)]


class _Text(SingleFileSnapshotExtension):
    """One `.txt` file a case."""

    file_extension = "txt"
    _write_mode = WriteMode.TEXT


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: one.key)
def test_an_example_is_laid_out_like_this(
    example: Example, loaded: Loaded, snapshot: SnapshotAssertion
) -> None:
    frames = [without_tracker(one, loaded) for one in laid_out(example, loaded)]
    assert "\n".join(as_text(one) for one in frames) == snapshot.use_extension(_Text)


def test_the_tracker_is_laid_out_like_this(loaded: Loaded, snapshot: SnapshotAssertion) -> None:
    (frame,) = laid_out(next(one for one in EXAMPLES if one.key == "table"), loaded)
    tracker = tuple(one for one in frame.items if is_tracker(one, loaded))
    assert as_text(replace(frame, items=tracker)) == snapshot.use_extension(_Text)


def laid_out(example: Example, loaded: Loaded) -> tuple[SlideFrame, ...]:
    """Return the slide of an example, and its continuations."""
    body, found = body_of(example, built_in().kinds)
    assert body is not None, found
    deck = deck_of(loaded, slide(key=example.key, body=body, message=4))
    assets, missing = read_assets(loaded.roots, deck)
    assert not missing
    return arrange(replace(setting_of(loaded, deck), assets=assets.pictures)).frames


def is_tracker(item: Item, loaded: Loaded) -> bool:
    """Whether this is the mark of nine dots, which is the same on all these slides."""
    return not isinstance(item, Fill) and item.name == loaded.strings["en-GB"].names.tracker


def without_tracker(frame: SlideFrame, loaded: Loaded) -> SlideFrame:
    """Return a slide without what all of them show."""
    return replace(frame, items=tuple(one for one in frame.items if not is_tracker(one, loaded)))
