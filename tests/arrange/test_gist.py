"""The alt text of a drawing is short enough to listen to; all of it stands in the notes."""

from __future__ import annotations

import pytest

from deck.arrange import arrange
from deck.arrange.gist import gist
from deck.blocks.diagram import MOST_ALT
from deck.frame import Group
from deck.load import Loaded
from tests.arrange.test_arrange import deck_of, slide
from tests.reading import block_of
from tests.settings import setting_of

REST = "The rest stands in the notes."
POST = "{{post: Director of public administration {n}, reports: [{{post: Its team {n}}}]}}"


@pytest.mark.parametrize(
    ("alt", "kept"),
    [
        ("One. " + "Two, " * 60 + "end.", f"One. {REST}"),
        ("One; " + "Two, " * 60 + "end.", f"One. {REST}"),
        ("Is it so? " + "Two, " * 60 + "end.", f"Is it so? {REST}"),
    ],
)
def test_whole_sentences_stay(alt: str, kept: str) -> None:
    assert gist(alt, REST) == kept


def test_one_endless_sentence_ends_after_a_word() -> None:
    found = gist("word " * 80, REST)
    assert len(found) <= MOST_ALT
    assert found.endswith(f"word. {REST}")


def test_a_large_tree_says_its_gist_and_the_notes_say_all(loaded: Loaded) -> None:
    branches = ", ".join(POST.format(n=n) for n in range(5))
    body = block_of(
        f"kind: tree\nshows: One answers.\nroot: {{post: Head}}\nbranches: [{branches}]"
    )
    found = arrange(setting_of(loaded, deck_of(loaded, slide(body=body))))
    assert not found.diagnostics
    (frame,) = found.frames
    alts = [one.alt for one in frame.items if isinstance(one, Group)]
    assert all(len(one) <= MOST_ALT for one in alts)
    assert any(one.startswith("Tree: One answers.") for one in alts)
    data = frame.notes[-1]
    said = "\n".join(one.text for one in data.paragraphs)
    assert said.count("Tree: One answers.") == 1
    assert "Its team 4" in said
