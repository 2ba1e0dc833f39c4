"""Every fixture in `bad/` gives exactly the findings that its comments state, in these words."""

from __future__ import annotations

from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from deck.codes.content import CODES
from deck.diagnostics import as_text
from tests.input.projects import BAD, Place, loaded_from, stated, write

FIXTURES = sorted(BAD.glob("*.yaml"))

# Codes whose fixture cannot be a text of this kind, and the module of tests that shows them.
ELSEWHERE = {
    "test_files": {
        "missing-file", "not-a-file", "not-a-folder", "unreadable-file", "file-too-large",
        "too-many-files", "not-utf-8", "control-character", "unread-file", "unknown-folder",
        "too-deep", "too-many-values", "empty-file", "more-findings",
    },
    "test_rows": {"row-full"},
    "test_registry": {"duplicate-kind", "broken-plugin"},
    "test_unused": {"slide-unused"},
    "test_words": {"unknown-field", "missing-word"},
    "test_sources": {"review-overdue"},
    "test_select": {"unknown-variant", "link-outside-deck", "message-not-chosen"},
}  # fmt: skip


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_gives_what_its_comments_state(
    path: Path, tmp_path: Path, snapshot: SnapshotAssertion
) -> None:
    text = path.read_text(encoding="utf-8")
    found = loaded_from(write(tmp_path, text)).diagnostics
    places = {
        Place(one.span.file, one.span.line, one.span.column, one.code) for one in found if one.span
    }
    assert places == stated(text)
    assert "\n".join(map(as_text, found)) == snapshot


def test_every_code_has_a_fixture() -> None:
    shown = {place.code for path in FIXTURES for place in stated(path.read_text("utf-8"))}
    assert shown | set().union(*ELSEWHERE.values()) == {one.code for one in CODES}


@pytest.mark.parametrize("module", sorted(ELSEWHERE))
def test_the_other_codes_are_asserted_elsewhere(module: str) -> None:
    text = (BAD.parent / f"{module}.py").read_text(encoding="utf-8")
    assert not [code for code in ELSEWHERE[module] if f'"{code}"' not in text]


def test_the_small_library_has_no_fault(tmp_path: Path) -> None:
    loaded = loaded_from(write(tmp_path))
    assert loaded.diagnostics == ()
    assert list(loaded.library.slides) == [
        "one-claim", "one-statement", "cover", "table", "chart", "hunt-task",
    ]  # fmt: skip
