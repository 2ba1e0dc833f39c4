"""Whatever is typed into a content file, loading returns; it never raises."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from deck.diagnostics import as_data, as_text
from tests.input.projects import LIBRARY, loaded_from, write

FILES = sorted((LIBRARY / "content").glob("*/*.yaml"))
MARKS = """\t|\n|- |: |[|]|{|}|*|**|&a |*a|!x |<<: |'|"|>|#|---\n|...\n|null|~|? |%|@|\\|\0|{{|]("""
TYPED = st.one_of(
    st.sampled_from([*MARKS.split("|"), "|", "\ufeff", "\u2028", "\x85", "\ud7ff", "0x1", "1e999"]),
    st.text(max_size=3),
    st.integers().map(str),
)


@settings(max_examples=150, deadline=None)
@given(
    path=st.sampled_from(FILES),
    typed=st.lists(TYPED, min_size=1, max_size=4),
    random=st.randoms(use_true_random=False),
)
def test_loading_survives_any_edit(path: Path, typed: list[str], random: Random) -> None:
    text = path.read_text("utf-8")
    for one in typed:
        text = edited(text, one, random)
    folder = Path(tempfile.mkdtemp())
    try:
        roots = write(folder)
        target = roots[0].path / path.relative_to(LIBRARY)
        target.write_bytes(text.encode("utf-8", "surrogatepass"))
        for finding in loaded_from(roots).diagnostics:
            assert finding.span
            assert finding.span.file
            assert as_text(finding)
            assert as_data(finding)["code"]
    finally:
        shutil.rmtree(folder)


def edited(text: str, typed: str, random: Random) -> str:
    """Return the text with something typed in, over, or a line moved or left out."""
    at = random.randrange(len(text))
    match random.randrange(4):
        case 0:
            return text[:at] + typed + text[at:]
        case 1:
            return text[:at] + typed + text[at + random.randrange(1, 12) :]
        case 2:
            lines = text.splitlines(keepends=True)
            line = lines.pop(random.randrange(len(lines)))
            lines.insert(random.randrange(len(lines) + 1), line)
            return "".join(lines)
        case _:
            lines = text.splitlines(keepends=True)
            del lines[random.randrange(len(lines))]
            return "".join(lines) + typed
